// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The identity of a record: 128 bits, not guessable, ordered by the time it was made (UUID version 7, RFC 9562).
///
/// The type parameter keeps the identity of one kind of record from being taken for another's. Because it is made by
/// the program and not by the database, it survives a move between engines and bundles from offline communes.
package struct ID<Entity>: Hashable, Sendable, Comparable {
    /// The first eight bytes: milliseconds, version, and 12 random bits.
    package let high: UInt64
    /// The last eight bytes: variant and 62 random bits.
    package let low: UInt64

    /// Takes the two halves as they are.
    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes a new identity at a moment.
    package init(at instant: Instant, using random: inout some RandomNumberGenerator) {
        let time = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        high = time << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
        low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
    }

    /// Reads sixteen bytes; nil for any other number of them.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        (high, low) = bytes.withUnsafeBytes { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// When it was made, for those made at a moment.
    package var madeAt: Instant { Instant(milliseconds: Int64(high >> 16)) }

    /// The sixteen bytes, as the database keeps them.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
            let raw = UnsafeMutableRawBufferPointer(bytes)
            raw.storeBytes(of: high.bigEndian, as: UInt64.self)
            raw.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
            count = 16
        }
    }

    package static func < (left: ID, right: ID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
