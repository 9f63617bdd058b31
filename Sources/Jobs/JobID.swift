// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Synchronization

/// Names one job: a UUID of version 7, so later jobs have greater ids.
public struct JobID: Sendable, Hashable, Bindable {
    /// 16 bytes.
    public let bytes: [UInt8]

    private static let order = Atomic<UInt>(0)

    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    init(at now: Int64) {
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
        for at in 0..<6 { bytes[at] = UInt8(truncatingIfNeeded: now >> Int64(8 * (5 - at))) }
        // What one process enqueues within a millisecond stays in order, up to 4,096 of them.
        let order = Self.order.add(1, ordering: .relaxed).newValue
        bytes[6] = 0x70 | UInt8(truncatingIfNeeded: order >> 8) & 0x0F
        bytes[7] = UInt8(truncatingIfNeeded: order)
        bytes[8] = 0x80 | bytes[8] & 0x3F
        self.bytes = bytes
    }

    public var databaseValue: Value { .bytes(bytes) }
}
