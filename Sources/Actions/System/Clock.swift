// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Where "now" comes from: the machine's clock, or one that a test or the sample province sets.
package struct Clock: Sendable {
    package let now: @Sendable () -> Instant
    /// Whether it is the machine's, and so comparable with those of other machines.
    let isMachine: Bool

    package init(_ now: @escaping @Sendable () -> Instant) {
        self.now = now
        isMachine = false
    }

    private init() {
        now = { .now() }
        isMachine = true
    }

    /// The machine's clock.
    package static let machine = Clock()
}
