// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What a department says of one agency on a list.
package struct ListOpinion: Sendable, Hashable {
    /// Whom the notice orders the standing office to agree the number of agencies with.
    package enum Reviewer: String, Sendable, CaseIterable, Codable {
        /// Sở Nội vụ.
        case homeAffairs
        /// Sở Tài chính.
        case finance

        /// The department that a role speaks for.
        package init?(_ role: Role) {
            switch role {
            case .homeAffairsReviewer: self = .homeAffairs
            case .financeReviewer: self = .finance
            default: return nil
            }
        }

        /// Who speaks for it.
        package var role: Role { self == .homeAffairs ? .homeAffairsReviewer : .financeReviewer }
    }

    package enum Stand: String, Sendable, CaseIterable, Codable {
        /// Thống nhất.
        case agrees
        /// Không thống nhất.
        case disagrees
        /// Ý kiến khác.
        case other
    }

    package let id: ID<ListOpinion>
    package let list: ID<RoundList>
    package let enrolment: ID<Enrolment>
    package let reviewer: Reviewer
    package let stand: Stand
    package let words: String
    /// The revision it was given on.
    package let revision: Int
    /// The paper it was written on, where an officer recorded it.
    package let paper: CitedDocument?
    package let givenAt: Instant
    package let givenBy: ID<Person>
    package let version: Int

    package init(
        id: ID<ListOpinion>, list: ID<RoundList>, enrolment: ID<Enrolment>, reviewer: Reviewer, stand: Stand,
        words: String, revision: Int, paper: CitedDocument? = nil, givenAt: Instant, givenBy: ID<Person>,
        version: Int = 1
    ) {
        self.id = id
        self.list = list
        self.enrolment = enrolment
        self.reviewer = reviewer
        self.stand = stand
        self.words = words
        self.revision = revision
        self.paper = paper
        self.givenAt = givenAt
        self.givenBy = givenBy
        self.version = version
    }

    /// Who doesn't simply agree says what they think.
    package static func check(_ stand: Stand, _ words: String) throws(Refusal) {
        guard stand == .agrees || !words.isBlank else { throw .round(.opinionNeedsWords) }
    }
}
