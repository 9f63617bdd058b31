// SPDX-License-Identifier: AGPL-3.0-or-later

/// Keeps what people typed from being taken for a formula by the program that opens a table.
///
/// A spreadsheet runs a cell that begins with one of `= + - @`, a tab or a line break, in their full-width forms too,
/// and some look past spaces and quotes to find it (OWASP, "CSV Injection"). An apostrophe before the text makes it a
/// text for all of them.
public enum FormulaGuard {
    /// The text, with an apostrophe before it where it could be run.
    public static func guarded(_ text: String) -> String { isRunnable(text) ? "'" + text : text }

    static func isRunnable(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\t", "\r", "\n": return true
            case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{2212}", "\u{FE63}", "\u{FE62}", "\u{FE66}",
                "\u{FE6B}":
                return true
            case "'", "\"", "\u{2018}"..."\u{201F}", "\u{FF02}", "\u{FF07}", "`": continue
            case _ where scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint: continue
            case _ where scalar.properties.generalCategory == .control: continue
            default: return false
            }
        }
        return false
    }

    /// The text without the characters that no table may hold: controls other than tab and line break, and the two
    /// that are no characters at all.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isForbidden($0) })
        return String(kept)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case ..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
