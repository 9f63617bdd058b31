// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText
import WorkingTime

/// Loads letters and what belongs to them.
package enum LetterStore {
    static let index = FullText("letter_search")

    /// The letter, if it is there and may be seen.
    package static func find(_ id: ID<Letter>, visible: Visible, in snapshot: Snapshot) throws -> Letter {
        let found = try snapshot.first(
            "SELECT \(sql: Letter.table.selected) FROM letter WHERE letter.id = \(id) AND \(sql: visible.letters)"
        ) { try Letter($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The setting of an agency's letters; nil while it has set nothing.
    package static func office(of agency: ID<Agency>, in snapshot: Snapshot) throws -> LetterOfficeRow? {
        try snapshot.first(
            "SELECT \(sql: LetterOfficeRow.table.selected) FROM letter_office WHERE id = \(agency)"
        ) { try LetterOfficeRow($0) }
    }

    /// The letter an agency drafted last: what it says of signers and copies is likely to hold again.
    package static func latest(
        of agency: ID<Agency>, kind: LetterKind = .dispatch, in snapshot: Snapshot
    ) throws -> Letter? {
        try snapshot.first(
            """
            SELECT \(sql: Letter.table.selected) FROM letter
            WHERE agency_id = \(agency) AND prepared_for IS NULL AND kind = \(kind.rawValue) ORDER BY drafted_at DESC, id DESC LIMIT 1
            """
        ) { try Letter($0) }
    }

    /// Everybody who had a hand in a letter's words or handed it in, at any time, and on whose behalf they did.
    ///
    /// The letter itself knows only who changed it last; the trail knows all.
    package static func hands(in id: ID<Letter>, in snapshot: Snapshot) throws -> Set<ID<Person>> {
        let actions: [TrailAction] = [
            .letter(.draftLetter), .letter(.draftChase), .letter(.editLetter), .letter(.submitLetter),
        ]
        let pairs = try snapshot.rows(
            """
            SELECT DISTINCT person_id, acting_for FROM trail_entry
            WHERE id IN (SELECT entry_id FROM trail_row WHERE row_id = \(id))
            AND action IN \(list: actions.map(\.rawValue))
            """
        ) { row in [try row.id(0, of: Person.self)] + (row.isNull(1) ? [] : [try row.id(1, of: Person.self)]) }
        return Set(pairs.joined())
    }

    /// The agencies a sent letter went to.
    package static func addressees(of id: ID<Letter>, in snapshot: Snapshot) throws -> [ID<Agency>] {
        try snapshot.rows("SELECT agency_id FROM letter_addressee WHERE letter_id = \(id)") { try $0.id(0) }
    }

    /// Puts or renews a letter's words for searching.
    package static func putWords(_ letter: Letter, in transaction: Transaction) throws {
        let content = letter.content
        let addressees = try transaction.rows(
            "SELECT name, short_name FROM agency WHERE id IN \(list: content.addressees)"
        ) { try $0.text(0) + " " + $0.text(1) }
        let head = [letter.number ?? "", content.kind.name, content.subject, content.signer]
        let words = (head + content.others + addressees + [String(content.body.prefix(bodyLimit))])
            .joined(separator: " ")
        try index.put(id: letter.id.bytes, scope: [], text: VietnameseText.fold(words), in: transaction)
    }

    /// How many characters of a letter's text are searched.
    private static let bodyLimit = 20_000

    /// A SELECT of the identities of all letters that hold all the words.
    ///
    /// Who may see them the query around decides, so there is no cap here: it would hide somebody's own behind others'.
    static func matching(_ words: String) -> SQL {
        index.holding(
            VietnameseText.fold(words).split(separator: " ").map(String.init), prefixLast: true, scope: nil,
            newest: .max)
    }
}
