// SPDX-License-Identifier: AGPL-3.0-or-later

/// A JSON value that keeps the order of its keys: readings are compared line by line.
indirect enum JSONValue: Sendable {
    case string(String)
    case number(Int)
    case array([JSONValue])
    case object(JSONObject)

    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    static func spans(_ found: [Found]) -> JSONValue { .array(found.map(\.span.value)) }

    func written(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .string(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .array(let values):
            if values.isEmpty { return "[]" }
            return "[\n" + values.map { inner + $0.written(indent: indent + 2) }.joined(separator: ",\n")
                + "\n\(outer)]"
        case .object(let object):
            if object.entries.isEmpty { return "{}" }
            if object.isSpan {
                return "{" + object.entries.map { "\(Self.quoted($0)): \($1.written())" }.joined(separator: ", ") + "}"
            }
            let lines = object.entries.map { "\(inner)\(Self.quoted($0)): \($1.written(indent: indent + 2))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.value < 0x20 {
                    let hex = String(scalar.value, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}

/// Keys and values in order.
struct JSONObject: Sendable {
    private(set) var entries: [(String, JSONValue)] = []

    /// Spans are written on one line.
    var isSpan: Bool { entries.count == 2 && entries[0].0 == "start" }

    mutating func put(_ key: String, _ value: JSONValue) { entries.append((key, value)) }

    /// Leaves the key out when there is nothing.
    mutating func put(_ key: String, _ text: String?) {
        if let text { entries.append((key, .string(text))) }
    }
}

extension Span {
    var value: JSONValue {
        var object = JSONObject()
        object.put("start", .number(start))
        object.put("end", .number(end))
        return .object(object)
    }
}
