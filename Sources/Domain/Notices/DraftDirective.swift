// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One order as it was read, while an officer checks it.
package struct DraftDirective: Sendable, Hashable, Codable {
    /// What a marked stretch of the source is.
    package enum MarkKind: String, Sendable, CaseIterable, Codable {
        case order
        case addressee
        case coordinator
        case deadline
        case deliverable
        case submitTo
    }

    /// A stretch of the source, in UTF-8 bytes from its beginning.
    package struct Mark: Sendable, Hashable, Codable {
        package let kind: MarkKind
        package let start: Int
        package let end: Int

        package init(_ kind: MarkKind, _ range: Range<Int>) {
            self.kind = kind
            start = range.lowerBound
            end = range.upperBound
        }
    }

    /// When it is due.
    package enum Due: Sendable, Hashable, Codable {
        /// The order names no deadline.
        case none
        case on(Day)
        /// A standing duty, reported on in a rhythm.
        case standing(Rhythm)
        /// Counted from an event, whose day may be known already.
        case following(Event)
    }

    /// What a deadline is counted from, and how much time it gives.
    package struct Event: Sendable, Hashable, Codable {
        /// In the document's words, such as "ngày nhận được hồ sơ".
        package let words: String
        package let term: Term
        package let on: Day?

        package init(_ words: String, term: Term, on: Day? = nil) {
            self.words = words
            self.term = term
            self.on = on
        }
    }

    /// How sure it is that the words mean these agencies.
    package enum Certainty: String, Sendable, CaseIterable, Codable {
        case exact
        case abbreviation
        case remembered
        case group
        case similar
        case unmatched
        /// An officer chose.
        case chosen
    }

    /// A body as the order names it, and the agencies it was taken for.
    package struct Party: Sendable, Hashable, Codable {
        /// The order's own words; empty for one that an officer added.
        package var mention: String
        package var certainty: Certainty
        /// 0 to 100.
        package var confidence: Int
        package var agencies: [ID<Agency>]
        /// What it might be, where it is not sure enough to be taken.
        package var candidates: [ID<Agency>]

        /// The words speak of several bodies ("các cơ quan …", "07 đơn vị …"): no single name to be remembered.
        package var describesSet: Bool {
            let words = mention.lowercased().split(separator: " ")
            return words.contains("các") || words.contains("những") || (words.first?.first?.isNumber ?? false)
        }

        /// How sure a name is whose bearer has ended since: the line of succession is recorded, but a person confirms it.
        private static let confidenceOfSuccessor = 90

        /// The agencies it was taken for, followed to those that stand in their places now.
        package func followed(to present: [ID<Agency>]) -> Party {
            guard present != agencies else { return self }
            var party = self
            party.agencies = present
            if certainty != .group { (party.certainty, party.confidence) = (.similar, Self.confidenceOfSuccessor) }
            return party
        }

        package init(
            mention: String, certainty: Certainty, confidence: Int, agencies: [ID<Agency>],
            candidates: [ID<Agency>] = []
        ) {
            self.mention = mention
            self.certainty = certainty
            self.confidence = confidence
            self.agencies = agencies
            self.candidates = candidates
        }
    }

    /// Stays the same while orders are split, merged and dropped around it.
    package let key: Int
    package var label: String
    package var text: String
    package var addressees: [Party]
    package var coordinators: [Party]
    package var due: Due
    /// The words that set the deadline.
    package var phrase: String
    package var deliverable: String
    package var submitTo: String
    /// Who accepts; nil means the issuer's default.
    package var acceptingBody: ID<Agency>?
    package var marks: [Mark]
    /// Whether an officer has looked at it and said it is right.
    package var isChecked: Bool
    /// What it does to earlier orders; drafts of before this could be said have none.
    package var links: [Link]?

    package init(
        key: Int, label: String, text: String, addressees: [Party] = [], coordinators: [Party] = [],
        due: Due = .none, phrase: String = "", deliverable: String = "", submitTo: String = "",
        acceptingBody: ID<Agency>? = nil, marks: [Mark] = [], isChecked: Bool = false
    ) {
        self.key = key
        self.label = label
        self.text = text
        self.addressees = addressees
        self.coordinators = coordinators
        self.due = due
        self.phrase = phrase
        self.deliverable = deliverable
        self.submitTo = submitTo
        self.acceptingBody = acceptingBody
        self.marks = marks
        self.isChecked = isChecked
    }

    /// Every agency it is addressed to, once.
    package var agencies: [ID<Agency>] { DraftDirective.unique(addressees) }

    /// Every coordinating agency, once, without those it is addressed to.
    package var coordinatingAgencies: [ID<Agency>] {
        let lead = Set(agencies)
        return DraftDirective.unique(coordinators).filter { !lead.contains($0) }
    }

    private static func unique(_ parties: [Party]) -> [ID<Agency>] {
        var seen: Set<ID<Agency>> = []
        return parties.flatMap(\.agencies).filter { seen.insert($0).inserted }
    }
}
