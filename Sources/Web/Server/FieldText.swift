// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

/// How a text that a browser sends is cleaned.
enum FieldText {
    /// The text without white space around it.
    static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }

    /// Vietnamese letters composed (NFC), line ends as `\n`, control characters dropped.
    static func cleaned(_ text: String) -> String {
        let text = composed(text)
        let isClean = text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A || $0 == 0x09 }
        guard !isClean else { return text }
        var out = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": out.append("\n")
            case "\n" where previous == "\r": break
            case "\n", "\t": out.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: out.append(scalar)
            }
            previous = scalar
        }
        return String(out)
    }
}
