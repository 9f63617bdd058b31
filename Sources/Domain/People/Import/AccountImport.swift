// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// A list of people to be given accounts, read from a table; every row checked, nothing saved yet.
package struct AccountImport: Sendable {
    /// What speaks against a row.
    package enum Problem: Sendable, Hashable {
        case nameMissing
        case userNameMalformed(String)
        case userNameTaken(String)
        case agencyMissing
        case agencyUnknown(String)
        case agencyAmbiguous(String)
        case roleMissing
        case roleUnknown(String)
        case dateMalformed(String)
        case datePast(Day)
        case externalReaderNeedsEndDate
        /// The same name to sign in with stands further up in the table.
        case repeated(line: Int)
    }

    /// One row of the table.
    package struct Row: Sendable, Hashable {
        /// The line in the text, counted from 1.
        package let line: Int
        package let name: String
        /// As written, or made from the name.
        package var userName: String
        /// Whether the name to sign in with was made.
        package let isUserNameMade: Bool
        package let position: String
        /// The agency as written.
        package let agencyName: String
        package var agency: ID<Agency>?
        package let role: Role?
        package let until: Day?
        package var problems: [Problem]
    }

    package let rows: [Row]

    /// The rows with something against them.
    package var bad: [Row] { rows.filter { !$0.problems.isEmpty } }

    /// Reads a table and checks every row against the others, the directory and the names in use.
    ///
    /// The first row may name the columns; without it they are, in this order: name, name to sign in with, agency,
    /// role, until, position. Throws `importIsEmpty` when there is no row.
    package init(
        _ text: String, directory: AgencyDirectory, taken: Set<String>, on day: Day
    ) throws(Refusal) {
        let table = CSVTable(text)
        guard let head = table.rows.first else { throw .agency(.importIsEmpty) }
        let named = AccountColumn.places(in: head.fields)
        let places = named ?? AccountColumn.usualPlaces
        let body = named == nil ? table.rows[...] : table.rows.dropFirst()
        guard !body.isEmpty else { throw .agency(.importIsEmpty) }
        guard body.count <= Self.rowLimit else { throw .general(.textTooLong(limit: Self.rowLimit)) }
        var rows = body.map { Row($0, places, on: day) }
        Self.findAgencies(&rows, directory)
        Self.findUserNames(&rows, taken)
        self.rows = rows
    }

    /// The most people in one table: their passwords are hashed one by one.
    package static let rowLimit = 1000

    private static func findAgencies(_ rows: inout [Row], _ directory: AgencyDirectory) {
        for index in rows.indices {
            let written = rows[index].agencyName
            if written.isEmpty {
                rows[index].problems.append(.agencyMissing)
            } else if let agency = directory.agency(code: written) {
                rows[index].agency = agency.id
            } else {
                let match = directory.matching(written)
                if match.isCertain, match.agencies.count == 1, let agency = match.agencies.first {
                    rows[index].agency = agency
                } else {
                    rows[index].problems.append(
                        match.agencies.isEmpty ? .agencyUnknown(written) : .agencyAmbiguous(written))
                }
            }
        }
    }

    /// Written names come first, so that a made one never takes what somebody asked for.
    private static func findUserNames(_ rows: inout [Row], _ taken: Set<String>) {
        var lines: [String: Int] = [:]
        for index in rows.indices where !rows[index].isUserNameMade {
            guard let name = try? UserName.checked(rows[index].userName) else {
                rows[index].problems.append(.userNameMalformed(rows[index].userName))
                continue
            }
            rows[index].userName = name
            if taken.contains(name) { rows[index].problems.append(.userNameTaken(name)) }
            if let line = lines[name] { rows[index].problems.append(.repeated(line: line)) }
            lines[name] = lines[name] ?? rows[index].line
        }
        for index in rows.indices where rows[index].isUserNameMade {
            let name = UserName.suggestion(for: rows[index].name) { taken.contains($0) || lines[$0] != nil }
            rows[index].userName = name
            lines[name] = rows[index].line
        }
    }
}

extension AccountImport.Row {
    fileprivate init(_ row: CSVTable.Row, _ places: [AccountColumn: Int], on day: Day) {
        func field(_ column: AccountColumn) -> String {
            guard let place = places[column], place < row.fields.count else { return "" }
            return row.fields[place]
        }
        var problems: [AccountImport.Problem] = []
        let role = Role(written: field(.role))
        let until = Day(official: field(.until)) ?? Day(iso: field(.until))
        if field(.name).isEmpty { problems.append(.nameMissing) }
        if role == nil { problems.append(field(.role).isEmpty ? .roleMissing : .roleUnknown(field(.role))) }
        if until == nil, !field(.until).isEmpty { problems.append(.dateMalformed(field(.until))) }
        if let until, until < day { problems.append(.datePast(until)) }
        if role == .externalReader, field(.until).isEmpty { problems.append(.externalReaderNeedsEndDate) }
        line = row.line
        name = field(.name)
        userName = field(.userName)
        isUserNameMade = field(.userName).isEmpty
        position = field(.position)
        agencyName = field(.agency)
        self.role = role
        self.until = until
        self.problems = problems
    }
}
