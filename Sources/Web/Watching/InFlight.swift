// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization

/// How many requests are being answered, and not more of them than the machine can hold.
///
/// A form still on its way does not count: whoever sends slowly takes nobody's place.
final class InFlight: Sendable {
    private let limit: Int
    private let count = Atomic<Int>(0)
    private let refusals = Atomic<Int>(0)

    init(limit: Int) { self.limit = limit }

    var now: Int { count.load(ordering: .relaxed) }

    /// How many were turned away since the start.
    var refused: Int { refusals.load(ordering: .relaxed) }

    /// Takes a place; false when there is none.
    func enter() -> Bool {
        guard count.add(1, ordering: .relaxed).newValue > limit else { return true }
        count.subtract(1, ordering: .relaxed)
        refusals.add(1, ordering: .relaxed)
        return false
    }

    /// Gives the place back.
    func leave() { count.subtract(1, ordering: .relaxed) }

    /// Does something that takes no place; who was let in once is not turned away afterwards.
    func outside<T>(_ body: () async throws -> T) async rethrows -> T {
        leave()
        defer { count.add(1, ordering: .relaxed) }
        return try await body()
    }
}
