// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a scalar is for comparing: typists and converters write the same space or dash in a dozen ways.
public enum Spacing: Sendable, Hashable {
    /// Any space, tab, line break or no-break space.
    case space
    /// Hyphen, no-break hyphen, en and em dash, minus sign.
    case dash
    /// Soft hyphen, zero-width characters, byte-order mark: not there for the reader.
    case invisible

    /// Classifies a scalar; nil for ordinary characters.
    @inlinable
    public init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            self = .space
        case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
            self = .dash
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF:
            self = .invisible
        default: return nil
        }
    }
}

/// The text with every run of white space as one space, every dash as "-", no invisible characters, trimmed and composed.
///
/// Case and tones stay: two texts that differ only in typing come out equal.
public func comparable(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    out.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    var lastDash = false
    for scalar in text.unicodeScalars {
        switch Spacing(scalar) {
        case .space: pendingSpace = true
        case .invisible: continue
        case .dash:
            if lastDash && !pendingSpace { continue }
            if pendingSpace && !out.isEmpty { out.append(" ") }
            pendingSpace = false
            lastDash = true
            out.append("-")
        case nil:
            if pendingSpace && !out.isEmpty { out.append(" ") }
            pendingSpace = false
            lastDash = false
            out.append(scalar)
        }
    }
    return composed(String(out))
}
