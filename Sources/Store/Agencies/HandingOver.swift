// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension PersonStore {
    package static func membership(_ id: ID<Membership>, in snapshot: Snapshot) throws -> Membership {
        let found = try snapshot.first(
            "SELECT \(sql: Membership.table.selected) FROM membership WHERE id = \(id)"
        ) { try Membership($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}

extension LetterStore {
    /// A letter that has neither gone out nor been given up.
    package static func unsent(_ id: ID<Letter>, in snapshot: Snapshot) throws -> Letter {
        let found = try snapshot.first(
            """
            SELECT \(sql: Letter.table.selected) FROM letter
            WHERE id = \(id) AND sent_at IS NULL AND ended_at IS NULL
            """
        ) { try Letter($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}

extension ScanStore {
    /// A scan that is no notice yet and not given up.
    package static func open(_ id: ID<Scan>, in snapshot: Snapshot) throws -> Scan {
        let found = try snapshot.first(
            """
            SELECT \(sql: Scan.table.selected) FROM scan
            WHERE id = \(id) AND read_at IS NULL AND dropped_at IS NULL
            """
        ) { try Scan($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}

extension SearchStore {
    /// Makes an assignment findable by those who now carry it out, accept it or coordinate it, and no others.
    package static func rescope(_ id: ID<Assignment>, in transaction: Transaction) throws {
        let agencies: [ID<Agency>] = try transaction.rows(
            """
            SELECT agency_id FROM assignment WHERE id = \(id)
            UNION SELECT accepting_id FROM assignment WHERE id = \(id)
            UNION SELECT agency_id FROM coordination WHERE assignment_id = \(id)
            """
        ) { try $0.id(0) }
        try index.rescope(id: id.bytes, to: agencies.sorted().map(token), in: transaction)
    }
}
