// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A piece of news (tin mới): something somebody did, told to those whose turn or concern it now is.
///
/// It is left by the action that did it, for an agency or for one person, and says only what its reader may see: who reads
/// an agency's news is decided by role and ability (``Kind/ability``) whenever it is read, never when it is written.
package struct News: Sendable, Hashable {
    /// Whose news it is.
    package enum Audience: Sendable, Hashable {
        /// Those who act for the agency in a role with the kind's ability.
        case agency(ID<Agency>)
        /// One person, in whatever role.
        case person(ID<Person>)
    }

    /// The record it leads to.
    package struct Subject: Sendable, Hashable {
        package enum Kind: String, Sendable, CaseIterable {
            case assignment
            case notice
            case letter
            case agency
            case reorganisation
            /// An agency in a round.
            case enrolment
            /// A round's lists.
            case round
            /// What is laid before the leader.
            case matter
            case committeeDecision
            case plan
            /// One's own account.
            case account
            /// The system's own page.
            case system
        }

        package let kind: Kind
        /// The bytes of the record's identity.
        package let id: [UInt8]

        package init(kind: Kind, id: [UInt8]) {
            self.kind = kind
            self.id = id
        }

        package static func assignment(_ id: ID<Assignment>) -> Subject { Subject(kind: .assignment, id: id.bytes) }
        package static func notice(_ id: ID<Notice>) -> Subject { Subject(kind: .notice, id: id.bytes) }
        package static func letter(_ id: ID<Letter>) -> Subject { Subject(kind: .letter, id: id.bytes) }
        package static func agency(_ id: ID<Agency>) -> Subject { Subject(kind: .agency, id: id.bytes) }
        package static func reorganisation(_ id: ID<Reorganisation>) -> Subject {
            Subject(kind: .reorganisation, id: id.bytes)
        }
        package static func committeeDecision(_ id: ID<CommitteeDecision>) -> Subject {
            Subject(kind: .committeeDecision, id: id.bytes)
        }
        package static func enrolment(_ id: ID<Enrolment>) -> Subject { Subject(kind: .enrolment, id: id.bytes) }
        package static func round(_ id: ID<Round>) -> Subject { Subject(kind: .round, id: id.bytes) }
        package static func matter(_ id: ID<Matter>) -> Subject { Subject(kind: .matter, id: id.bytes) }
        package static func plan(_ id: ID<AgencyPlan>) -> Subject { Subject(kind: .plan, id: id.bytes) }
        package static let system = Subject(kind: .system, id: [])
        package static func account(_ id: ID<Person>) -> Subject { Subject(kind: .account, id: id.bytes) }
    }

    package let id: ID<News>
    package let at: Instant
    package let kind: Kind
    package let audience: Audience
    /// Who did it: nobody is told of their own doing.
    package let author: ID<Person>
    package let subject: Subject
    package let facts: Facts

    package init(
        id: ID<News>, at: Instant, kind: Kind, audience: Audience, author: ID<Person>, subject: Subject, facts: Facts
    ) {
        self.id = id
        self.at = at
        self.kind = kind
        self.audience = audience
        self.author = author
        self.subject = subject
        self.facts = facts
    }
}

extension News {
    /// What the sentence needs besides the kind: short, and true on the day it happened.
    package struct Facts: Sendable, Hashable, Codable {
        /// What the record is called: an order's title, a document's subject.
        package var title: String?
        /// The number of the document it comes from.
        package var number: String?
        /// The order's label in its document: "4.1".
        package var label: String?
        /// Short name of the other agency.
        package var agency: String?
        /// Another person's name.
        package var person: String?
        /// What was said, cut short.
        package var text: String?
        /// A day it is about, such as a new due date; ISO.
        package var day: String?
        package var count: Int?
        /// Why, as a word the pages have a sentence for.
        package var reason: String?

        package init(
            title: String? = nil, number: String? = nil, label: String? = nil, agency: String? = nil,
            person: String? = nil, text: String? = nil, day: Day? = nil, count: Int? = nil, reason: String? = nil
        ) {
            self.title = title
            self.number = number
            self.label = label
            self.agency = agency
            self.person = person
            self.text = text.flatMap { $0.isBlank ? nil : Self.cut($0) }
            self.day = day?.iso
            self.count = count
            self.reason = reason
        }

        /// The most characters of a quotation: the record has the whole.
        private static let quoteLimit = 160

        private static func cut(_ text: String) -> String {
            let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return line.count > quoteLimit ? line.prefix(quoteLimit) + "…" : line
        }
    }
}
