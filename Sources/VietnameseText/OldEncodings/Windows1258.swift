// SPDX-License-Identifier: AGPL-3.0-or-later

/// Windows-1258: Windows-1252 with some letters and five combining tones in place of others.
///
/// Source: Microsoft's table of code page 1258.
enum Windows1258 {
    private static let others: [Unicode.Scalar: Unicode.Scalar] = [
        "Ã": "Ă", "ã": "ă", "Ð": "Đ", "ð": "đ", "Õ": "Ơ", "õ": "ơ", "Ý": "Ư", "ý": "ư", "Ì": "\u{300}", "Ò": "\u{309}",
        "Þ": "\u{303}", "ì": "\u{301}", "ò": "\u{323}", "þ": "₫",
    ]

    static func converted(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(others[scalar] ?? scalar) }
        return composed(String(out))
    }
}
