// SPDX-License-Identifier: AGPL-3.0-or-later

/// Figures in the text format that Prometheus reads (version 0.0.4).
struct MetricsText {
    enum Kind: String {
        case counter, gauge, histogram
    }

    /// The media type the format has.
    static let type = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Begins a figure; its values follow.
    mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// A value of the figure begun last.
    mutating func value(_ name: String, _ labels: [(String, String)] = [], _ value: String) {
        let inside = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        text += inside.isEmpty ? "\(name) \(value)\n" : "\(name){\(inside)} \(value)\n"
    }

    /// A figure with one value.
    mutating func single(_ name: String, _ kind: Kind, _ help: String, _ number: Int) {
        begin(name, kind, help)
        value(name, [], String(number))
    }

    /// Microseconds as seconds, without a detour over binary fractions.
    static func seconds(_ microseconds: Int) -> String {
        let (whole, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        guard rest > 0 else { return String(whole) }
        let digits = String(rest)
        var fraction = String(repeating: "0", count: 6 - digits.count) + digits
        while fraction.last == "0" { fraction.removeLast() }
        return "\(whole).\(fraction)"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
