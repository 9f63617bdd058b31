// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One sign-in of a person, in one browser, until it is over.
package struct Session: Sendable, Hashable {
    /// How long a sign-in may last.
    package struct Limits: Sendable, Hashable {
        /// Seconds without any request.
        package var idle: Int
        /// Seconds in all.
        package var absolute: Int

        package init(idle: Int = 60 * 60, absolute: Int = 12 * 60 * 60) {
            self.idle = idle
            self.absolute = absolute
        }
    }

    /// Names the session in lists; it does not open it.
    package let id: ID<Session>
    package let person: ID<Person>
    /// The membership chosen; nil until there is a choice.
    package let membership: ID<Membership>?
    /// The delegation acted under; the membership is then the other person's.
    package let delegation: ID<Delegation>?
    package let begunAt: Instant
    /// When it was last used, to the minute.
    package var seenAt: Instant
    /// Where it was begun from.
    package let address: String
    /// What the browser calls itself.
    package let browser: String

    package init(
        id: ID<Session>, person: ID<Person>, membership: ID<Membership>?, delegation: ID<Delegation>? = nil,
        begunAt: Instant, seenAt: Instant, address: String, browser: String
    ) {
        self.id = id
        self.person = person
        self.membership = membership
        self.delegation = delegation
        self.begunAt = begunAt
        self.seenAt = seenAt
        self.address = address
        self.browser = browser
    }

    /// Whether it has lasted as long as it may.
    package func isOver(at now: Instant, _ limits: Limits) -> Bool {
        now - begunAt >= Int64(limits.absolute) * 1000 || now - seenAt >= Int64(limits.idle) * 1000
    }

    /// Whether the moment of last use is worth writing down again: once a minute is enough.
    package func isStale(at now: Instant) -> Bool { now - seenAt >= 60_000 }
}
