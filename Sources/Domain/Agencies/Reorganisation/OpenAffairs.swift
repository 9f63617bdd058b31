// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Something open that hangs on an agency, and is handed over when it ends.
package struct Affair: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// An order it has to carry out.
        case duty
        /// An order whose results it accepts.
        case acceptance
        /// An order on which its opinion was asked and not yet given.
        case coordination
        /// A difficulty it is asked to clear, and that is not cleared.
        case difficulty
        /// Somebody's role in it.
        case membership
        /// Somebody away whose role in it a colleague acts in.
        case delegation
        /// A document it is checking before issuing its orders.
        case notice
        /// A scanned document that is being read, or waits for somebody to look at it.
        case scan
        /// A letter it is drafting.
        case letter
        /// A letter that has its number and has not gone out.
        case numberedLetter
        /// An agency that stands below it.
        case unit
        // The programme
        /// Its own committee or working group.
        case committee
        /// A decision on its own committee that nobody has received yet.
        case committeeDecision
        /// A decision on the province's or another agency's body that it keeps, and that nobody has received yet.
        case keptDecision
        /// A body whose standing office it is.
        case standingOffice
        /// A detailed plan of which something is still to be done.
        case plan
    }

    package let kind: Kind
    /// The identity of the record, of whatever kind.
    package let record: [UInt8]
    /// The ending agency that has it now.
    package let holder: ID<Agency>
    /// What it is called on the preview.
    package let title: String
    /// A word more: the notice and the order's number, a role, a letter's state or number, a deadline.
    package let detail: String
    package let version: Int

    package init(
        _ kind: Kind, _ record: [UInt8], of holder: ID<Agency>, title: String, detail: String = "", version: Int = 0
    ) {
        self.kind = kind
        self.record = record
        self.holder = holder
        self.title = title
        self.detail = detail
        self.version = version
    }

    /// Names it in a form: the same record may be there as a duty and as an acceptance.
    package var key: String {
        kind.rawValue + "." + (ID<Affair>(bytes: record)?.description ?? "")
    }
}

/// Everything open that hangs on some agencies.
package struct OpenAffairs: Sendable {
    package let affairs: [Affair]
    /// The assignments among them, as duties or as acceptances.
    package let assignments: [ID<Assignment>: Assignment]
    /// What other agencies have for the same orders.
    package let siblings: [Assignment]
    /// Which agencies coordinate each assignment whose coordination is among them.
    package let coordinators: [ID<Assignment>: Set<ID<Agency>>]
    /// Which agency carries out each assignment whose coordination is among them.
    package let carriers: [ID<Assignment>: ID<Agency>]
    /// The coordinations among them.
    package let coordinations: [ID<Coordination>: Coordination]
    /// The difficulties among them, and those of the agencies' own work, each with the body that accepts the work.
    package let difficulties: [ID<Difficulty>: (difficulty: Difficulty, acceptingBody: ID<Agency>)]
    /// Whose the roles among them are.
    package let holders: [ID<Membership>: ID<Person>]
    /// The delegations among them.
    package let delegations: [ID<Delegation>: Delegation]

    package init(
        affairs: [Affair], assignments: [ID<Assignment>: Assignment] = [:], siblings: [Assignment] = [],
        coordinators: [ID<Assignment>: Set<ID<Agency>>] = [:], carriers: [ID<Assignment>: ID<Agency>] = [:],
        coordinations: [ID<Coordination>: Coordination] = [:],
        difficulties: [ID<Difficulty>: (difficulty: Difficulty, acceptingBody: ID<Agency>)] = [:],
        holders: [ID<Membership>: ID<Person>] = [:], delegations: [ID<Delegation>: Delegation] = [:]
    ) {
        self.affairs = affairs
        self.assignments = assignments
        self.siblings = siblings
        self.coordinators = coordinators
        self.carriers = carriers
        self.coordinations = coordinations
        self.difficulties = difficulties
        self.holders = holders
        self.delegations = delegations
    }

    /// What it all is at this moment, in one text: another text means that something came, went or changed.
    package var mark: String {
        let parts = affairs.map { "\($0.key) \($0.version) \($0.holder)" } + siblings.map { "\($0.id) \($0.version)" }
        return parts.sorted().joined(separator: "\n")
    }
}
