// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension AgencyImport {
    /// Reads a table and checks every row against the others and the directory.
    ///
    /// Throws `importIsEmpty` without rows, and `importColumnMissing` when no heading is that of the names.
    package init(_ text: String, directory: AgencyDirectory) throws(Refusal) {
        let table = CSVTable(text)
        guard let head = table.rows.first, table.rows.count > 1 else { throw .agency(.importIsEmpty) }
        guard let places = ImportColumn.places(in: head.fields) else { throw .agency(.importColumnMissing) }
        var rows = table.rows.dropFirst().map { Row($0, places) }
        AgencyImport.findRepeated(&rows)
        AgencyImport.findParents(&rows, directory)
        AgencyImport.findExisting(&rows, directory)
        AgencyImport.check(&rows, directory)
        self.init(rows: rows)
    }

    private static func findRepeated(_ rows: inout [Row]) {
        var lines: [String: Int] = [:]
        var codes: [String: Int] = [:]
        for index in rows.indices {
            let key = [rows[index].draft.name, rows[index].parentName].map(key).joined(separator: " < ")
            let code = AgencyCode(rows[index].draft.code)?.description
            let earlier = rows[index].draft.name.isEmpty ? nil : lines[key] ?? code.flatMap { codes[$0] }
            if let earlier { rows[index].problems.append(.repeated(line: earlier)) }
            lines[key] = lines[key] ?? rows[index].line
            if let code { codes[code] = codes[code] ?? rows[index].line }
        }
    }

    /// A parent is named by its code or its name, in this table or among the agencies there are.
    private static func findParents(_ rows: inout [Row], _ directory: AgencyDirectory) {
        var byName: [String: [Int]] = [:]
        var byCode: [String: Int] = [:]
        for (index, row) in rows.enumerated() where !row.isRepeated {
            for name in Set([key(row.draft.name), key(row.draft.shortName)]) where !name.isEmpty {
                byName[name, default: []].append(index)
            }
            if let code = AgencyCode(row.draft.code) { byCode[code.description] = index }
        }
        for index in rows.indices where !rows[index].parentName.isEmpty {
            let written = rows[index].parentName
            let code = AgencyCode(written)?.description
            let named = (code.flatMap { byCode[$0] }.map { [$0] } ?? byName[key(written)] ?? []).filter { $0 != index }
            if let row = named.first, named.count == 1 {
                rows[index].parent = .row(row)
            } else if let id = directory.agency(code: written)?.id ?? only(directory, written) {
                rows[index].parent = .existing(id)
                rows[index].draft.parent = id
            } else {
                rows[index].problems.append(named.count > 1 ? .parentAmbiguous(written) : .parentUnknown(written))
            }
        }
        for index in rows.indices where loops(index, rows) { rows[index].problems.append(.parentWouldLoop) }
    }

    private static func only(_ directory: AgencyDirectory, _ name: String) -> ID<Agency>? {
        let match = directory.matching(name)
        return match.isCertain && match.agencies.count == 1 ? match.agencies.first : nil
    }

    /// What is there already is passed over, and stands in for its row as a parent.
    private static func findExisting(_ rows: inout [Row], _ directory: AgencyDirectory) {
        for index in chainOrder(rows) {
            if case .row(let parent) = rows[index].parent, let existing = rows[parent].existing {
                rows[index].parent = .existing(existing)
                rows[index].draft.parent = existing
            }
            if case .row = rows[index].parent { continue }
            let draft = rows[index].draft
            let same = directory.agencies(called: draft.name, below: draft.parent).first
            rows[index].existing = same?.id
        }
    }

    /// The rows, parents first; those in a loop come as they stand.
    private static func chainOrder(_ rows: [Row]) -> [Int] { AgencyImport(rows: rows).order }

    private static func loops(_ start: Int, _ rows: [Row]) -> Bool {
        var index = start
        for _ in rows {
            guard case .row(let parent) = rows[index].parent else { return false }
            if parent == start { return true }
            index = parent
        }
        return false
    }

    private static func check(_ rows: inout [Row], _ directory: AgencyDirectory) {
        var phrases: [String: Int] = [:]
        for index in rows.indices {
            let draft = rows[index].draft
            if !draft.code.isEmpty, AgencyCode(draft.code) == nil {
                rows[index].problems.append(.codeMalformed(draft.code))
            }
            if let other = directory.agency(code: draft.code), other.id != rows[index].existing {
                rows[index].problems.append(.codeTaken(draft.code, by: other.name))
            }
            if let from = draft.validFrom, let to = draft.validTo, to < from {
                rows[index].problems.append(.endsBeforeItBegins)
            }
            for alias in rows[index].aliases where rows[index].existing == nil {
                let earlier = phrases.updateValue(index, forKey: key(alias))
                if earlier != nil && earlier != index || directory.names.aliases[key(alias)] != nil {
                    rows[index].problems.append(.aliasTaken(alias))
                }
            }
        }
    }

    private static func key(_ name: String) -> String { NameIndex.key(MentionWords.read(name)) }
}

extension AgencyImport.Row {
    fileprivate var isRepeated: Bool {
        problems.contains { if case .repeated = $0 { true } else { false } }
    }

    fileprivate init(_ row: CSVTable.Row, _ places: [ImportColumn: Int]) {
        func field(_ column: ImportColumn) -> String {
            guard let place = places[column], place < row.fields.count else { return "" }
            return row.fields[place]
        }
        var problems: [AgencyImport.Problem] = []
        func day(_ column: ImportColumn) -> Day? {
            let text = field(column)
            if text.isEmpty { return nil }
            let day = Day(official: text) ?? Day(iso: text)
            if day == nil { problems.append(.dateMalformed(text)) }
            return day
        }
        let level = Agency.Level(written: field(.level))
        if field(.name).isEmpty { problems.append(.nameMissing) }
        if level == nil { problems.append(field(.level).isEmpty ? .levelMissing : .levelUnknown(field(.level))) }
        draft = AgencyDraft(
            name: field(.name), shortName: field(.shortName), level: level ?? .department, code: field(.code),
            validFrom: day(.validFrom), validTo: day(.validTo))
        line = row.line
        parentName = field(.parent)
        parent = .none
        aliases = field(.aliases).split { $0 == "|" || $0 == ";" || $0.isNewline }.map { String($0).trimmed }
            .filter { !$0.isEmpty }
        self.problems = problems
    }
}
