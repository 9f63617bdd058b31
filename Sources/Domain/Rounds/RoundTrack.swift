// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A part of a round for agencies that do the same (nhóm): from when to when, and in a transition from which edition to
/// which.
package struct RoundTrack: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Xây dựng, áp dụng lần đầu.
        case firstApplication
        /// Duy trì, cải tiến.
        case maintenance
        /// Mở rộng phạm vi.
        case scopeExtension
        /// Chuyển đổi phiên bản tiêu chuẩn.
        case editionTransition
    }

    package let id: ID<RoundTrack>
    package let round: ID<Round>
    package let kind: Kind
    /// The first day of its work.
    package let starts: Day
    /// The day by which its agencies are done.
    package let ends: Day
    /// The edition left behind, in a transition only.
    package let fromEdition: String?
    /// The edition its agencies work to.
    package let edition: String
    package let version: Int

    package init(
        id: ID<RoundTrack>, round: ID<Round>, kind: Kind, starts: Day, ends: Day, fromEdition: String? = nil,
        edition: String, version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.kind = kind
        self.starts = starts
        self.ends = ends
        self.fromEdition = fromEdition
        self.edition = edition
        self.version = version
    }

    /// What is wrong with it in its round.
    package func refusals(among editions: StandardEditions) -> [RoundRefusal] {
        var wrong: [RoundRefusal] = []
        if ends < starts { wrong.append(.trackEndsBeforeItStarts(kind)) }
        if kind == .editionTransition {
            guard let fromEdition else { return wrong + [.transitionNeedsEditions] }
            if editions[fromEdition] == nil { wrong.append(.editionUnknown(fromEdition)) }
            if fromEdition == edition { wrong.append(.transitionToItself) }
        }
        if editions[edition] == nil { wrong.append(.editionUnknown(edition)) }
        return wrong
    }
}
