// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// An officer checking a notice said which agencies some words mean: from now on they mean these.
///
/// It holds for every document of the province, so it takes who may issue one, and an agency's own name keeps its meaning.
package struct RememberMatch: Action {
    package static let name = TrailAction.agency(.rememberMatch)
    /// The words as the document has them.
    package let phrase: String
    package let agencies: [ID<Agency>]
    /// The document over which it was said.
    package let notice: ID<Notice>?

    package init(_ phrase: String, means agencies: [ID<Agency>], over notice: ID<Notice>? = nil) {
        self.phrase = phrase
        self.agencies = agencies
        self.notice = notice
    }

    package var ability: Ability? { .issueNotice }

    package func perform(_ work: Work) throws -> ID<AgencyAlias> {
        let directory = try AgencyStore.directory(in: work.transaction)
        guard !directory.isName(phrase, on: work.today) else {
            throw Refusal.agency(.aliasIsAgencyName(phrase.trimmed))
        }
        // The document is one the officer has before them.
        let source = try notice.map { try NoticeStore.seen($0, by: work.actor, in: work.transaction).id }
        return try work.remember(phrase, as: .agencies(agencies), origin: .remembered, over: source)
    }
}
