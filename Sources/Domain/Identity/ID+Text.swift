// SPDX-License-Identifier: AGPL-3.0-or-later

/// The letters of Crockford's base 32: none that are easily mistaken when read aloud or typed from paper.
private let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

extension ID: LosslessStringConvertible, Codable {
    /// Reads the 26 letters that ``description`` writes; nil for anything else.
    package init?(_ text: String) {
        guard text.utf8.count == 26 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for letter in text.utf8 {
            guard let digit = letters.firstIndex(of: letter) else { return nil }
            guard high >> 59 == 0 else { return nil }
            high = high << 5 | low >> 59
            low = low << 5 | UInt64(digit)
        }
        self.init(high: high, low: low)
    }

    /// The identity as it stands in addresses of pages: 26 letters of base 32.
    package var description: String {
        // Taken once: a page has hundreds of identities, and each look at a global asks whether it is there yet.
        let letters = letters
        return String(unsafeUninitializedCapacity: 26) { digits in
            var (high, low) = (high, low)
            for position in stride(from: 25, through: 0, by: -1) {
                digits[position] = letters[Int(low & 31)]
                low = low >> 5 | (high & 31) << 59
                high >>= 5
            }
            return 26
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let id = ID(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identity")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
