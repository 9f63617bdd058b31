// SPDX-License-Identifier: AGPL-3.0-or-later

/// Lets only so many in at once; the others wait their turn without holding a thread, and beyond a few are turned away.
///
/// Without that bound, a page that is asked for over and over would keep everyone's documents waiting for hours.
package actor Gate {
    private var free: Int
    private let waitingLimit: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init(places: Int, waitingLimit: Int = 16) {
        free = places
        self.waitingLimit = waitingLimit
    }

    /// How many wait now.
    var waitingCount: Int { waiting.count }

    /// Waits for a place; false when too many wait already.
    package func enter() async -> Bool {
        if free > 0 {
            free -= 1
            return true
        }
        guard waiting.count < waitingLimit else { return false }
        await withCheckedContinuation { waiting.append($0) }
        return true
    }

    package func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
