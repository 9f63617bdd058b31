// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A committee (Ban Chỉ đạo ISO) or a working group (Tổ công tác, Tổ giúp việc), of the province or of an agency.
///
/// It comes to be, changes and ends by decisions only: everything here was said by one (``CommitteeDecision``).
package struct SteeringCommittee: Sendable, Hashable {
    /// What sort of body it is.
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Ban Chỉ đạo.
        case committee
        /// Tổ công tác, Tổ giúp việc.
        case workingGroup
    }

    /// Whose programme it steers.
    package enum Scope: String, Sendable, CaseIterable, Codable {
        /// The whole province: everyone in it may know it.
        case province
        /// One agency.
        case agency
    }

    package let id: ID<SteeringCommittee>
    package let kind: Kind
    package let scope: Scope
    /// Whose body it is: the People's Committee's, or the agency's.
    package let agency: ID<Agency>
    package private(set) var name: String
    /// The symbol of its own documents, such as "BCĐISO"; empty where it issues none.
    package private(set) var symbol: String
    /// The agency that is its standing office (thường trực).
    package private(set) var standingOffice: ID<Agency>?
    /// The day of the decision that set it up.
    package let establishedOn: Day
    /// The day of the decision that ended it.
    package private(set) var endedOn: Day?
    package private(set) var version: Int

    package init(
        id: ID<SteeringCommittee>, kind: Kind, scope: Scope, agency: ID<Agency>, name: String, symbol: String = "",
        standingOffice: ID<Agency>? = nil, establishedOn: Day, endedOn: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.kind = kind
        self.scope = scope
        self.agency = agency
        self.name = name
        self.symbol = symbol
        self.standingOffice = standingOffice
        self.establishedOn = establishedOn
        self.endedOn = endedOn
        self.version = version
    }

    /// Whether it exists on a day.
    package func exists(on day: Day) -> Bool { establishedOn <= day && endedOn.map { day < $0 } ?? true }

    /// A later decision says what it is called, and who its standing office is; or that it is no more.
    package mutating func follow(_ content: CommitteeContent, effect: CommitteeDecision.Effect, on day: Day) {
        if effect == .end {
            endedOn = day
        } else {
            name = content.name
            symbol = content.symbol
            standingOffice = content.standingOffice
        }
        version += 1
    }
}

/// What becomes of bodies when agencies are reorganised.
extension SteeringCommittee {
    /// Its agency is no more, and it is over with it: a committee is set up by its own agency's head for that agency, and the
    /// successor's is set up, or changed, by a decision of the successor's own.
    package mutating func end(on day: Day) {
        endedOn = max(day, establishedOn)
        version += 1
    }

    /// Its standing office goes on in another agency.
    package mutating func handOver(standing agency: ID<Agency>) {
        standingOffice = agency
        version += 1
    }
}

extension CommitteeDecision {
    /// The body it was about can't come to be any more.
    package mutating func lapse(at now: Instant) {
        droppedAt = now
        version += 1
    }

    /// Another agency keeps it from now on.
    package mutating func handOver(to keeper: ID<Agency>) {
        self.keeper = keeper
        version += 1
    }
}

/// What a member is in the body.
package enum CommitteeRole: String, Sendable, CaseIterable, Codable {
    /// Trưởng ban, tổ trưởng.
    case chair
    /// Phó trưởng ban thường trực.
    case standingDeputy
    /// Phó trưởng ban, tổ phó.
    case deputy
    /// Ủy viên thường trực.
    case standingMember
    /// Ủy viên, thư ký.
    case secretary
    /// Ủy viên, thành viên.
    case member
}

/// Somebody's time in a body: from one decision to another.
package struct CommitteeMember: Sendable, Hashable {
    package let id: ID<CommitteeMember>
    package let committee: ID<SteeringCommittee>
    /// The place in the decision's list.
    package private(set) var place: Int
    package let name: String
    /// Chức vụ, with the agency where the decision names it.
    package let position: String
    package let role: CommitteeRole
    /// Their account, where they have one.
    package private(set) var person: ID<Person>?
    /// The day of the decision that named them.
    package let since: Day
    package let sinceDecision: ID<CommitteeDecision>
    /// The day of the decision that no longer does.
    package private(set) var until: Day?
    package private(set) var untilDecision: ID<CommitteeDecision>?

    package init(
        id: ID<CommitteeMember>, committee: ID<SteeringCommittee>, place: Int, name: String, position: String,
        role: CommitteeRole, person: ID<Person>? = nil, since: Day, sinceDecision: ID<CommitteeDecision>,
        until: Day? = nil, untilDecision: ID<CommitteeDecision>? = nil
    ) {
        self.id = id
        self.committee = committee
        self.place = place
        self.name = name
        self.position = position
        self.role = role
        self.person = person
        self.since = since
        self.sinceDecision = sinceDecision
        self.until = until
        self.untilDecision = untilDecision
    }

    /// Whether they are in it on a day.
    package func serves(on day: Day) -> Bool { since <= day && until.map { day < $0 } ?? true }

    /// Whether a decision names the same person in the same part.
    package func isSame(as entry: CommitteeContent.Entry) -> Bool {
        name == entry.name && position == entry.position && role == entry.role
    }

    /// They stay, perhaps at another place of the list, perhaps with an account by now.
    package mutating func stay(at place: Int, person: ID<Person>?) {
        self.place = place
        self.person = person ?? self.person
    }

    /// The body is over with its agency.
    package mutating func leave(on day: Day) { until = max(day, since) }

    /// A later decision no longer names them in this part.
    package mutating func leave(by decision: ID<CommitteeDecision>, on day: Day) {
        until = day
        untilDecision = decision
    }
}
