// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Finds everything open that hangs on agencies which end.
package struct OpenAffairsStore {
    let snapshot: Snapshot
    let agencies: [ID<Agency>]

    /// Loads it, for who keeps the directory: the titles show what is handed over, not what was said about it.
    package static func load(
        of agencies: [ID<Agency>], on today: Day, in snapshot: Snapshot
    ) throws -> OpenAffairs {
        try OpenAffairsStore(snapshot: snapshot, agencies: Set(agencies).sorted()).load(on: today)
    }

    private func load(on today: Day) throws -> OpenAffairs {
        guard !agencies.isEmpty else { return OpenAffairs(affairs: []) }
        let rows = try assignments()
        let parts = try coordinations()
        let (roles, given) = (try memberships(on: today), try delegations(on: today))
        let hurdles = try difficulties()
        let directives = Set(rows.map(\.assignment.directive)).sorted()
        let affairs =
            rows.flatMap(affairs) + parts.map(\.affair) + hurdles.compactMap(\.affair) + roles.map(\.affair)
            + given.map(\.affair) + (try notices())
            + (try scans()) + (try letters()) + (try units(on: today)) + (try programme(on: today))
        return OpenAffairs(
            affairs: affairs,
            assignments: Dictionary(
                rows.map { ($0.assignment.id, $0.assignment) }, uniquingKeysWith: { one, _ in one }),
            siblings: try siblings(under: directives, but: Set(rows.map(\.assignment.id))),
            coordinators: try coordinators(of: Set(parts.map(\.part.assignment)).sorted()),
            carriers: try carriers(of: Set(parts.map(\.part.assignment)).sorted()),
            coordinations: Dictionary(parts.map { ($0.part.id, $0.part) }, uniquingKeysWith: { one, _ in one }),
            difficulties: Dictionary(
                hurdles.map { ($0.difficulty.id, ($0.difficulty, $0.acceptingBody)) },
                uniquingKeysWith: { one, _ in one }),
            holders: Dictionary(
                roles.map { ($0.membership.id, $0.membership.person) }, uniquingKeysWith: { one, _ in one }),
            delegations: Dictionary(
                given.map { ($0.delegation.id, $0.delegation) }, uniquingKeysWith: { one, _ in one }))
    }

    private func assignments() throws -> [AssignmentRow] {
        try AssignmentList.rows(
            where: """
                assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
                AND (assignment.agency_id IN \(list: agencies) OR assignment.accepting_id IN \(list: agencies))
                """, order: AssignmentList.Order.due.columns(descending: false), limit: .max, offset: 0, in: snapshot)
    }

    private func affairs(of row: AssignmentRow) -> [Affair] {
        let assignment = row.assignment
        let detail = [row.noticeNumber, row.label].filter { !$0.isEmpty }.joined(separator: ", ")
        func affair(_ kind: Affair.Kind, _ holder: ID<Agency>) -> Affair? {
            guard agencies.contains(holder) else { return nil }
            return Affair(
                kind, assignment.id.bytes, of: holder, title: row.title, detail: detail, version: assignment.version)
        }
        return [affair(.duty, assignment.agency), affair(.acceptance, assignment.acceptingBody)].compactMap(\.self)
    }

    private func siblings(under directives: [ID<Directive>], but own: Set<ID<Assignment>>) throws -> [Assignment] {
        guard !directives.isEmpty else { return [] }
        return try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment
            WHERE directive_id IN \(list: directives) ORDER BY id
            """
        ) { try Assignment($0) }.filter { !own.contains($0.id) }
    }

    private func coordinations() throws -> [(part: Coordination, affair: Affair)] {
        let width = Coordination.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Coordination.table.selected), directive.title, notice.number, directive.label
            FROM coordination JOIN assignment ON assignment.id = coordination.assignment_id
            JOIN directive ON directive.id = assignment.directive_id JOIN notice ON notice.id = assignment.notice_id
            WHERE coordination.answered_at IS NULL AND assignment.cancelled_at IS NULL
            AND assignment.accepted_at IS NULL AND coordination.agency_id IN \(list: agencies)
            ORDER BY coordination.id
            """
        ) { row in
            let part = try Coordination(row)
            return (
                part,
                Affair(
                    .coordination, part.id.bytes, of: part.agency, title: try row.text(width),
                    detail: "\(try row.text(width + 1)), \(try row.text(width + 2))", version: part.version)
            )
        }
    }

    /// What is not cleared: asked of these agencies, or standing in their way.
    private func difficulties() throws -> [(difficulty: Difficulty, acceptingBody: ID<Agency>, affair: Affair?)] {
        let width = Difficulty.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Difficulty.table.selected), assignment.accepting_id, directive.title, notice.number,
                directive.label
            FROM difficulty JOIN assignment ON assignment.id = difficulty.assignment_id
            JOIN directive ON directive.id = assignment.directive_id JOIN notice ON notice.id = assignment.notice_id
            WHERE difficulty.solved_at IS NULL
            AND (difficulty.solver_id IN \(list: agencies) OR difficulty.agency_id IN \(list: agencies))
            ORDER BY difficulty.id
            """
        ) { row in
            let difficulty = try Difficulty(row)
            let affair = Affair(
                .difficulty, difficulty.id.bytes, of: difficulty.solver, title: try row.text(width + 1),
                detail: "\(try row.text(width + 2)), \(try row.text(width + 3))", version: difficulty.version)
            return (difficulty, try row.id(width), agencies.contains(difficulty.solver) ? affair : nil)
        }
    }

    private func coordinators(of assignments: [ID<Assignment>]) throws -> [ID<Assignment>: Set<ID<Agency>>] {
        guard !assignments.isEmpty else { return [:] }
        var found: [ID<Assignment>: Set<ID<Agency>>] = [:]
        try snapshot.each(
            "SELECT assignment_id, agency_id FROM coordination WHERE assignment_id IN \(list: assignments)"
        ) { row in found[try row.id(0), default: []].insert(try row.id(1)) }
        return found
    }

    private func carriers(of assignments: [ID<Assignment>]) throws -> [ID<Assignment>: ID<Agency>] {
        guard !assignments.isEmpty else { return [:] }
        let pairs = try snapshot.rows(
            "SELECT id, agency_id FROM assignment WHERE id IN \(list: assignments)"
        ) { (try $0.id(0, of: Assignment.self), try $0.id(1, of: Agency.self)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private func memberships(on today: Day) throws -> [(membership: Membership, affair: Affair)] {
        let width = Membership.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Membership.table.selected), person.name
            FROM membership JOIN person ON person.id = membership.person_id
            WHERE membership.ended_at IS NULL AND person.ended_at IS NULL
            AND (membership.until IS NULL OR membership.until >= \(today))
            AND membership.agency_id IN \(list: agencies)
            ORDER BY person.name, membership.id
            """
        ) { row in
            let membership = try Membership(row)
            return (
                membership,
                Affair(
                    .membership, membership.id.bytes, of: membership.agency, title: try row.text(width),
                    detail: membership.role.rawValue)
            )
        }
    }

    private func delegations(on today: Day) throws -> [(delegation: Delegation, affair: Affair)] {
        let width = Delegation.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Delegation.table.selected), principal.name, delegate.name
            FROM delegation JOIN person AS principal ON principal.id = delegation.principal_id
            JOIN person AS delegate ON delegate.id = delegation.delegate_id
            WHERE delegation.ended_at IS NULL AND delegation.until >= \(today)
            AND delegation.agency_id IN \(list: agencies) ORDER BY principal.name, delegation.id
            """
        ) { row in
            let delegation = try Delegation(row)
            return (
                delegation,
                Affair(
                    .delegation, delegation.id.bytes, of: delegation.agency,
                    title: "\(try row.text(width)) → \(try row.text(width + 1))", detail: delegation.until.official)
            )
        }
    }

    private func notices() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice
            WHERE issued_at IS NULL AND dropped_at IS NULL AND agency_id IN \(list: agencies) ORDER BY id
            """
        ) { row in
            let notice = try Notice(row)
            return Affair(
                .notice, notice.id.bytes, of: notice.agency, title: notice.subject, detail: notice.number,
                version: notice.version)
        }
    }

    private func scans() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: Scan.table.selected) FROM scan
            WHERE read_at IS NULL AND dropped_at IS NULL AND agency_id IN \(list: agencies) ORDER BY id
            """
        ) { row in
            let scan = try Scan(row)
            return Affair(.scan, scan.id.bytes, of: scan.agency, title: scan.name, version: scan.version)
        }
    }

    private func letters() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: Letter.table.selected) FROM letter
            WHERE sent_at IS NULL AND ended_at IS NULL AND agency_id IN \(list: agencies) ORDER BY id
            """
        ) { row in
            let letter = try Letter(row)
            return Affair(
                letter.numbering == nil ? .letter : .numberedLetter, letter.id.bytes, of: letter.agency,
                title: letter.content.subject, detail: letter.number ?? letter.state.rawValue, version: letter.version)
        }
    }

    private func units(on today: Day) throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: Agency.table.selected) FROM agency
            WHERE (valid_to IS NULL OR valid_to >= \(today)) AND parent_id IN \(list: agencies)
            AND id NOT IN \(list: agencies) ORDER BY name, id
            """
        ) { row in
            let agency = try Agency(row)
            guard let parent = agency.parent else { throw StoreError.malformed("parent") }
            return Affair(.unit, agency.id.bytes, of: parent, title: agency.name, version: agency.version)
        }
    }
}
