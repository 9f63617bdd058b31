// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One line of the access log: somebody came, went, was turned away, or took something out of the system.
///
/// It stands apart from the trail because nothing in it changes a record, and much of it is by people unknown.
package struct AccessEntry: Sendable, Hashable {
    /// What happened.
    package enum Event: String, Sendable, CaseIterable, Codable {
        case signedIn
        case signedOut
        case signedOutEverywhere
        case choseRole
        /// Unknown name or wrong password: the log doesn't tell which, for the log is read too.
        case failed
        /// Turned away before the password was looked at: too many tries.
        case tooManyTries
        case slipExpired
        /// A one-time password that had been used came once more.
        case slipUsed
        case passwordWrong
        /// The password was right, the account has no role to act in.
        case noRole
        /// The password was right; the code of the second factor was wrong, or used before.
        case codeWrong
        /// Signed in with one of the codes for the day the phone is gone.
        case recoveryCodeUsed
        /// One of one's own other sessions was ended, from another browser.
        case sessionEnded
        /// A kept file, or a checkpoint, was taken away.
        case downloaded
        /// A document was made of what the system knows, such as a report.
        case exported
    }

    package let id: ID<AccessEntry>
    package let at: Instant
    package let event: Event
    /// Nil when the name is nobody's.
    package let person: ID<Person>?
    /// The name as typed, cut to its allowed length; empty where it could be a password typed into the wrong field.
    package let userName: String
    package let address: String
    /// The record that was taken out: the bytes of its identity; nil for comings and goings.
    package let subject: [UInt8]?
    /// What was taken out where it is no single record: a list, and what it was filtered by.
    package let detail: String

    package init(
        id: ID<AccessEntry>, at: Instant, event: Event, person: ID<Person>?, userName: String, address: String,
        subject: [UInt8]? = nil, detail: String = ""
    ) {
        self.id = id
        self.at = at
        self.event = event
        self.person = person
        self.userName = userName
        self.address = address
        self.subject = subject
        self.detail = detail
    }
}
