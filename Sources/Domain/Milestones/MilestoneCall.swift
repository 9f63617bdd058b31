// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Words to an agency about a milestone it is behind with (đôn đốc, chỉ đạo): said at once, and kept.
package struct MilestoneCall: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Đôn đốc.
        case reminder
        /// Chỉ đạo: something more to be done, perhaps by a day.
        case order
    }

    package let id: ID<MilestoneCall>
    package let milestone: ID<Milestone>
    package let enrolment: ID<Enrolment>
    package let kind: Kind
    package let text: String
    package let due: Day?
    package let at: Instant
    package let by: ID<Person>
    /// The agency that calls.
    package let agency: ID<Agency>

    package init(
        id: ID<MilestoneCall>, milestone: ID<Milestone>, enrolment: ID<Enrolment>, kind: Kind, text: String,
        due: Day? = nil, at: Instant, by: ID<Person>, agency: ID<Agency>
    ) {
        self.id = id
        self.milestone = milestone
        self.enrolment = enrolment
        self.kind = kind
        self.text = text
        self.due = due
        self.at = at
        self.by = by
        self.agency = agency
    }

    /// Nobody calls their own agency, nor about what is settled, nor without words.
    package func check(_ situation: MilestoneSituation) throws(Refusal) {
        guard situation.takesPart else { throw .milestone(.notTakingPart) }
        guard agency != situation.agency else { throw .milestone(.ownAgencyCannotBeCalled) }
        guard situation.standing.state != .reached else { throw .milestone(.alreadyReached) }
        guard situation.standing.state != .awaiting else { throw .milestone(.awaitsDecision) }
        guard !text.isBlank else { throw .milestone(.callTextMissing) }
    }
}
