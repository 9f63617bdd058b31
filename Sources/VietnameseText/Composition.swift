// SPDX-License-Identifier: AGPL-3.0-or-later

/// The text with decomposed Vietnamese letters put together (NFC for the Vietnamese alphabet); other scalars stay.
///
/// Marks may come in either order: "e + dot below + circumflex" and "e + circumflex + dot below" both give "ệ".
public func composed(_ text: String) -> String {
    guard needsComposition(text) else { return text }
    var out = String.UnicodeScalarView()
    out.reserveCapacity(text.utf8.count)
    var pending: VietnameseLetter?
    for scalar in text.unicodeScalars {
        if let letter = pending, let combining = CombiningMark(scalar), let changed = letter.adding(combining) {
            pending = changed
            continue
        }
        if let whole = pending?.scalar { out.append(whole) }
        pending = scalar.value == 0xD0 || scalar.value == 0xF0 ? nil : VietnameseLetter(scalar)
        if pending == nil { out.append(scalar) }
    }
    if let whole = pending?.scalar { out.append(whole) }
    return String(out)
}

/// Combining marks are U+0300–U+036F: lead bytes CC and CD, so one pass over bytes settles most texts.
private func needsComposition(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        for byte in bytes where byte == 0xCC || byte == 0xCD { return true }
        return false
    }
}
