// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// One event of the log, before it is written in one form or another.
struct LogLine {
    /// In UTC, such as `2026-11-27T10:15:00.123Z`.
    let time: String
    let level: String
    let label: String
    let message: String
    /// Sorted by name.
    let facts: [(String, String)]

    func text(_ format: LogFormat) -> String {
        switch format {
        case .text:
            let rest = facts.map { " \($0.0)=\(Self.logfmt($0.1))" }.joined()
            return "\(time) \(level) \(Self.oneLine(message))\(rest)"
        case .logfmt:
            let pairs = [("time", time), ("level", level), ("logger", label), ("msg", message)] + facts
            return pairs.map { "\($0.0)=\(Self.logfmt($0.1))" }.joined(separator: " ")
        case .json:
            let pairs = [("time", time), ("level", level), ("logger", label), ("msg", message)] + facts
            return "{" + pairs.map { "\(Self.json($0.0)):\(Self.json($0.1))" }.joined(separator: ",") + "}"
        }
    }

    /// A value as it stands, or in quotes where it would be misread.
    private static func logfmt(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && ![0x22, 0x3D, 0x5C, 0x7F].contains($0) }
        return isPlain && !text.unicodeScalars.contains(where: isBreaking) ? text : json(text)
    }

    private static func oneLine(_ text: String) -> String {
        text.unicodeScalars.contains(where: isBreaking) ? json(text) : text
    }

    /// What ends a line, or turns its direction, for somebody who looks at it.
    private static func isBreaking(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where isBreaking(scalar) && scalar.value <= 0xFFFF:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            case _ where isBreaking(scalar): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// This moment.
    static func time() -> String {
        let milliseconds = Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let thousandths = milliseconds % 1000
        let fraction = thousandths < 10 ? "00\(thousandths)" : thousandths < 100 ? "0\(thousandths)" : "\(thousandths)"
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T\(two(parts.tm_hour)):"
            + "\(two(parts.tm_min)):\(two(parts.tm_sec)).\(fraction)Z"
    }
}
