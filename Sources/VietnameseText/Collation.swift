// SPDX-License-Identifier: AGPL-3.0-or-later

/// A key that sorts as a Vietnamese dictionary does, byte by byte.
///
/// Letters first (a ă â b c d đ e ê …), then the tones of the whole text (ngang huyền hỏi ngã sắc nặng),
/// then case; so "ma" < "mà" < "mả" < "mã" < "má" < "mạ" < "man".
public func collationKey(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    letters.reserveCapacity(text.utf8.count + 2)
    for scalar in comparable(text).unicodeScalars {
        if let letter = VietnameseLetter(scalar) {
            letters.append(alphabetWeight(letter))
            tones.append(letter.tone.rawValue + 1)
            cases.append(letter.isUpper ? 2 : 1)
        } else {
            letters.append(contentsOf: otherWeight(scalar))
            tones.append(1)
            cases.append(1)
        }
    }
    return letters + [0] + tones + [0] + cases
}

/// Whether the first text comes before the second in Vietnamese order.
public func precedes(_ first: String, _ second: String) -> Bool {
    collationKey(first).lexicographicallyPrecedes(collationKey(second))
}

/// Spaces sort first, then punctuation and digits, then the alphabet, then other scripts.
private func otherWeight(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x20: [1]
    case 0x30...0x39: [UInt8(scalar.value) - 0x30 + 0x50]
    case 0x21...0x2F: [UInt8(scalar.value) - 0x21 + 2]
    case 0x3A...0x40: [UInt8(scalar.value) - 0x3A + 0x18]
    case 0x5B...0x60: [UInt8(scalar.value) - 0x5B + 0x20]
    case 0x7B...0x7E: [UInt8(scalar.value) - 0x7B + 0x28]
    default: [0xF0] + Array(String(scalar).utf8)
    }
}

/// Three places per ASCII letter leave room for the marked letters that follow it.
private func alphabetWeight(_ letter: VietnameseLetter) -> UInt8 {
    let place = (letter.base &- 0x61) &* 3 &+ 0x60
    return switch letter.mark {
    case .none: place
    case .breve, .stroke: place &+ 1
    case .circumflex: letter.base == 0x61 ? place &+ 2 : place &+ 1
    case .horn: letter.base == 0x6F ? place &+ 2 : place &+ 1
    }
}
