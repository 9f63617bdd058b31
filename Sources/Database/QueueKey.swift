// SPDX-License-Identifier: AGPL-3.0-or-later

/// Names what writes would collide on, so that those of one key come one after the other.
///
/// On PostgreSQL writes run at the same time, and of two that touch the same rows one is run again. Writers who are known
/// to meet, such as those of one agency at the end of its chain, queue instead: within the process before they take a
/// connection, between processes by an advisory lock. SQLite has one writer, and needs none of it.
public struct QueueKey: Sendable, Hashable {
    let number: Int64

    /// The key of an identity, or of any other bytes; two may share a key, which only makes them wait.
    public init(_ bytes: some Sequence<UInt8>) {
        // FNV-1a: all bits count, also when only the last bytes differ.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        number = Int64(bitPattern: hash)
    }

    /// The key of a name, such as that of a table.
    public init(_ name: String) {
        self.init(name.utf8)
    }
}

/// How a write is carried out.
struct WriteOptions: Sendable {
    var queue: QueueKey?
    /// Takes as long as it takes, as migrations do.
    var isUnlimited = false
}
