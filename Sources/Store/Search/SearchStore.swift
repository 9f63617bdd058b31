// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText

/// The full-text index over assignments: folded text, with the permission scope in the index itself.
package enum SearchStore {
    static let index = FullText("search", isLarge: true)
    static let noticeIndex = FullText("notice_search")

    /// The scope token of an agency.
    static func token(_ agency: ID<Agency>) -> String { "a\(agency)" }

    /// Puts or renews an assignment's words, found by everyone who may see it.
    package static func put(
        _ assignment: Assignment, agencies: [ID<Agency>], text: String, in transaction: Transaction
    ) throws {
        let scope = Set(agencies + [assignment.agency, assignment.acceptingBody]).sorted().map(token)
        try index.put(
            id: assignment.id.bytes, scope: scope, text: VietnameseText.fold(text), in: transaction)
    }

    /// Adds what was said or handed in later to an assignment's words, at most so much of a long text.
    package static func append(_ text: String, to assignment: ID<Assignment>, in transaction: Transaction) throws {
        try index.append(
            VietnameseText.fold(String(text.prefix(appendedLimit))), to: assignment.bytes, in: transaction)
    }

    /// How many characters of one text are searched; the beginning of a document says what it is.
    private static let appendedLimit = 20_000

    /// A SELECT of the identities of assignments that hold all the words and may be seen: the newest, in no order.
    static func matches(_ words: String, visible: Visible, limit: Int) -> SQL {
        index.holding(sought(words), prefixLast: true, scope: visible.searchScope, newest: limit)
    }

    /// The same with `id` and `total`: how many there are, counted as far as `most`.
    static func newest(
        _ words: String, prefixLast: Bool, visible: Visible, limit: Int, counting most: Int
    ) -> SQL {
        index.newest(sought(words), prefixLast: prefixLast, scope: visible.searchScope, limit: limit, counting: most)
    }

    private static func sought(_ words: String) -> [String] {
        VietnameseText.fold(words).split(separator: " ").map(String.init)
    }

    /// Puts or renews a notice's words; who may see it is decided by the query around the match.
    package static func put(_ notice: Notice, in transaction: Transaction) throws {
        let words = [notice.number, notice.issuer, notice.subject, notice.signer.name].joined(separator: " ")
        try noticeIndex.put(
            id: notice.id.bytes, scope: [], text: VietnameseText.fold(words), in: transaction)
    }

    /// A SELECT of the identities of notices that hold all the words.
    static func notices(_ words: String, limit: Int) -> SQL {
        noticeIndex.matches(sought(words), prefixLast: true, scope: nil, limit: limit)
    }
}
