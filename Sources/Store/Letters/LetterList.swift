// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What a list of letters is narrowed to.
package struct LetterCriteria: Sendable, Hashable {
    /// Where letters stand, as people ask for it.
    package enum Stand: String, Sendable, CaseIterable {
        /// In the making: drafted, submitted, returned.
        case drafts
        /// Approved: waiting for a number, a signature, or to be sent.
        case waiting
        case sent
        /// Given up, or numbered and not issued.
        case ended
        /// Drafts of reminders the system has prepared and nobody has changed.
        case prepared
        /// Sent by another agency, to one of the reader's.
        case received
    }

    package var words: String
    package var stand: Stand?
    package var kind: LetterKind?
    /// Leaves out what other agencies sent.
    package var isOwnOnly: Bool

    package init(words: String = "", stand: Stand? = nil, kind: LetterKind? = nil, isOwnOnly: Bool = false) {
        self.words = words
        self.stand = stand
        self.kind = kind
        self.isOwnOnly = isOwnOnly
    }

    func condition(_ visible: Visible) -> SQL {
        var parts: [SQL] = [visible.letters]
        if let stand { parts.append(stand.condition(visible)) }
        if isOwnOnly { parts.append(visible.ownAgency("letter.agency_id")) }
        if let kind { parts.append("letter.kind = \(kind.rawValue)") }
        if !words.isBlank { parts.append("letter.id IN (\(sql: LetterStore.matching(words)))") }
        return parts.joined(separator: " AND ")
    }
}

extension LetterCriteria.Stand {
    fileprivate func condition(_ visible: Visible) -> SQL {
        let open: SQL = "letter.sent_at IS NULL AND letter.ended_at IS NULL"
        let mine = visible.ownAgency("letter.agency_id")
        return switch self {
        case .drafts: "\(sql: open) AND letter.numbered_at IS NULL AND NOT (\(sql: Letter.approvedCondition))"
        case .waiting: "\(sql: open) AND (letter.numbered_at IS NOT NULL OR \(sql: Letter.approvedCondition))"
        case .prepared:
            "\(sql: open) AND letter.prepared_for IS NOT NULL AND letter.submitted_at IS NULL AND letter.revision = 1"
        case .sent: "letter.sent_at IS NOT NULL AND \(sql: mine)"
        case .ended: "letter.ended_at IS NOT NULL"
        case .received: "letter.sent_at IS NOT NULL AND NOT (\(sql: mine))"
        }
    }
}

extension Letter {
    /// Holds for letters approved as they read now.
    static var approvedCondition: SQL {
        "(letter.approved IS NOT NULL AND letter.approved = 1 AND letter.decided_revision = letter.revision)"
    }

    /// Holds for letters whose words of now wait for approval.
    static var submittedCondition: SQL {
        """
        (letter.submitted_revision IS NOT NULL AND letter.submitted_revision = letter.revision
            AND (letter.decided_revision IS NULL OR letter.decided_revision <> letter.revision))
        """
    }
}

/// One row of the list of letters.
package struct LetterRow: Sendable {
    package let letter: Letter
    package let agencyName: String
    /// Who drafted it; empty when the system prepared it.
    package let drafter: String
    /// The first it addresses by short name, and how many more: `Sở Nội vụ, +6`.
    package var addressed = ""
}

/// The letters an actor may see, the newest first.
package enum LetterList {
    package static let pageSize = 50

    package static func load(
        _ criteria: LetterCriteria, visible: Visible, page: Int, in snapshot: Snapshot
    ) throws -> (rows: [LetterRow], page: Int) {
        let condition = criteria.condition(visible)
        return try LastPage.rows(page, size: pageSize, of: "letter", where: condition, in: snapshot) { offset in
            try rows(where: condition, limit: pageSize, offset: offset, in: snapshot)
        }
    }

    /// The same from a row on, for exports.
    package static func rows(
        _ criteria: LetterCriteria, visible: Visible, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [LetterRow] {
        try rows(where: criteria.condition(visible), limit: limit, offset: offset, in: snapshot)
    }

    /// How many there are.
    package static func count(_ criteria: LetterCriteria, visible: Visible, in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT count(*) FROM letter WHERE \(sql: criteria.condition(visible))")
    }

    /// Letters of the actor's agency that wait for the actor: to be approved, changed, numbered, signed or sent.
    package static func waiting(for actor: Actor, in snapshot: Snapshot) throws -> [LetterRow] {
        guard let condition = waitingCondition(for: actor) else { return [] }
        return try rows(where: condition, limit: 100, offset: 0, in: snapshot)
    }

    /// How many drafts of reminders the system has prepared for the office that drafts, and nobody has taken up.
    package static func preparedCount(for actor: Actor, in snapshot: Snapshot) throws -> Int {
        guard actor.may(.draftLetter) else { return 0 }
        return try snapshot.count(
            """
            SELECT count(*) FROM letter WHERE letter.agency_id = \(actor.agency) AND letter.sent_at IS NULL
            AND letter.ended_at IS NULL AND letter.prepared_for IS NOT NULL AND letter.submitted_at IS NULL
            AND letter.revision = 1
            """)
    }

    private static func waitingCondition(for actor: Actor) -> SQL? {
        var parts: [SQL] = []
        if actor.may(.approveLetter) {
            parts.append(
                """
                (letter.numbered_at IS NULL AND \(sql: Letter.submittedCondition) AND letter.drafted_by <> \(actor.person)
                    AND letter.edited_by <> \(actor.person) AND letter.submitted_by <> \(actor.person))
                """)
        }
        if actor.may(.draftLetter) {
            // What was returned goes back to who wrote it.
            parts.append(
                """
                (letter.numbered_at IS NULL AND letter.decided_revision IS NOT NULL AND letter.approved = 0
                    AND letter.decided_revision = letter.revision
                    AND (letter.drafted_by = \(actor.person) OR letter.edited_by = \(actor.person)))
                """)
        }
        if actor.may(.numberLetter) {
            parts.append("(letter.numbered_at IS NOT NULL OR \(sql: Letter.approvedCondition))")
        }
        guard !parts.isEmpty else { return nil }
        return """
            letter.agency_id = \(actor.agency) AND letter.sent_at IS NULL AND letter.ended_at IS NULL
            AND (\(sql: parts.joined(separator: " OR ")))
            """
    }

    private static func rows(
        where condition: SQL, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [LetterRow] {
        let width = Letter.table.columns.count
        let found = try snapshot.rows(
            """
            SELECT \(sql: Letter.table.selected), agency.short_name, COALESCE(person.name, '')
            FROM letter JOIN agency ON agency.id = letter.agency_id LEFT JOIN person ON person.id = letter.drafted_by
            WHERE \(sql: condition) ORDER BY letter.drafted_at DESC, letter.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { row in
            LetterRow(letter: try Letter(row), agencyName: try row.text(width), drafter: try row.text(width + 1))
        }
        return try addressed(found, in: snapshot)
    }

    /// The rows with whom they address, in a line.
    private static func addressed(_ rows: [LetterRow], in snapshot: Snapshot) throws -> [LetterRow] {
        let first = Set(rows.compactMap(\.letter.content.addressees.first)).sorted()
        let names = try snapshot.rows("SELECT id, short_name FROM agency WHERE id IN \(list: first)") {
            (try $0.id(0, of: Agency.self), try $0.text(1))
        }
        let byID = Dictionary(names, uniquingKeysWith: { first, _ in first })
        return rows.map { row in
            let content = row.letter.content
            let name = content.addressees.first.flatMap { byID[$0] } ?? content.others.first ?? ""
            let more = content.addressees.count + content.others.count - 1
            var told = row
            told.addressed = more > 0 ? "\(name), +\(more)" : name
            return told
        }
    }
}
