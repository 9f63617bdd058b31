// SPDX-License-Identifier: AGPL-3.0-or-later

/// What the directory makes of a name as a document writes it.
///
/// Never a silent guess: from ``certain`` on nothing needs asking; below it the agencies are a proposal with a
/// question; and what stays under ``least`` has no agencies, only candidates.
package struct AgencyMatch: Sendable, Hashable {
    /// How the agencies were found; for several named together, the weakest way among them.
    package enum How: Sendable, Hashable {
        /// The full name, whatever its capitals, spacing, "và" or "&", with or without marks.
        case exact
        /// A short name, abbreviations written out, a leader standing for the body, or a head word shared in a list.
        case abbreviation
        /// Words an officer has explained before.
        case alias(ID<AgencyAlias>)
        /// A group such as "các sở, ban, ngành".
        case group(AgencyGroup)
        /// Nearly the name of one agency; or agencies named beside words that stay unread.
        case similar
        case unmatched
    }

    /// The agencies meant, in the order named, each once.
    package var agencies: [ID<Agency>]
    /// How sure, from 0 to 100.
    package var confidence: Int
    package var how: How
    /// What it might mean instead, most likely first.
    package var candidates: [ID<Agency>]
    /// The stretches of the words that nothing was found for.
    package var unread: [String]
    /// Whether the words describe a set ("các đơn vị áp dụng năm 2012") that the office lists once and is remembered.
    package var describesSet: Bool

    package init(
        agencies: [ID<Agency>] = [], confidence: Int = 0, how: How = .unmatched, candidates: [ID<Agency>] = [],
        unread: [String] = [], describesSet: Bool = false
    ) {
        self.agencies = agencies
        self.confidence = confidence
        self.how = how
        self.candidates = candidates
        self.unread = unread
        self.describesSet = describesSet
    }

    /// From here on nobody needs to be asked.
    package static let certain = 90
    /// Below this nothing is proposed.
    package static let least = 75

    /// Whether the match may stand without a question.
    package var isCertain: Bool { confidence >= AgencyMatch.certain && unread.isEmpty }

    /// The agency to ask about: "Có phải … ?"; nil when nothing needs asking, or nothing comes near.
    package var question: ID<Agency>? {
        switch how {
        case .similar: unread.isEmpty ? agencies.first : nil
        case .unmatched: candidates.first
        default: nil
        }
    }
}
