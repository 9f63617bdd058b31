// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import Store
import WorkingTime

/// Carries everything from one database to an empty one, whatever their engines, and proves that nothing changed.
///
/// Stored files stay where they are: they belong to no engine.
package struct Move: Sendable {
    /// One table that was moved.
    package struct Table: Sendable, Hashable {
        package let name: String
        package let rows: Int
        /// The beginning of the sum over its rows, the same on both sides.
        package let sum: String
    }

    /// What came of it.
    package struct Result: Sendable {
        package let tables: [Table]
        package let verification: VerificationReport
    }

    let source: Location
    let target: Location
    let key: TrailPublicKey?
    let report: @Sendable (String, Int) -> Void

    /// Rows in one transaction.
    private static let batch = 4000

    /// `folder` is the data folder with the installation's keys, where it is known.
    package init(
        from source: Location, to target: Location, folder: String?,
        report: @escaping @Sendable (_ table: String, _ rows: Int) -> Void = { _, _ in }
    ) {
        self.source = source
        self.target = target
        key = folder.flatMap { TrailKeyFile(folder: $0).publicKeyIfAny() }
        self.report = report
    }

    /// Moves; throws `MoveError` or the database's own, and then the target is as empty as it was.
    package func run() async throws -> Result {
        try await requireEmptyTarget()
        let source = try await openSource()
        do {
            let result = try await move(from: source)
            try await source.close()
            return result
        } catch {
            try? await source.close()
            throw error
        }
    }

    private func move(from source: Database) async throws -> Result {
        let target = try await Database.open(target, migrations: Migrations.all, settings: Self.unhurried)
        do {
            try await target.write { try UnfinishedMark.put(in: $0) }
            let (sums, mark) = try await carry(from: source, to: target)
            let tables = try await compare(sums, with: target)
            let verification = try await VerifyTrail.run(on: target, since: nil, key: key, at: .now())
            guard verification.isClean else { throw MoveError.trail(findings: verification.outcome.findingCount) }
            try await requireUnchanged(source, since: mark)
            try await target.write { try UnfinishedMark.remove(in: $0) }
            try await target.close()
            return Result(tables: tables, verification: verification)
        } catch {
            await clear(target)
            throw error
        }
    }

    /// Copies every table in one snapshot of the source.
    private func carry(
        from source: Database, to target: Database
    ) async throws -> (sums: [(table: TableCopy, sum: TableSum)], mark: SourceMark) {
        let handoff = Handoff(to: target)
        let report = report
        return try await source.read { snapshot in
            var sums: [(table: TableCopy, sum: TableSum)] = []
            for table in try TableCopy.all(in: snapshot) {
                var sum = TableSum()
                try Self.carry(table, in: snapshot, handoff) { rows in
                    for row in rows { sum.add(row) }
                    report(table.name, sum.rows)
                }
                sums.append((table, sum))
            }
            for (name, index) in FullTexts.all { try Self.carry(index, name, in: snapshot, handoff, report) }
            return (sums, try SourceMark(in: snapshot))
        }
    }

    /// Copies a table's rows, then what refers to the table itself; `put` hears of every batch once it is there.
    static func carry(
        _ table: TableCopy, in snapshot: Snapshot, _ handoff: Handoff, put: (TableCopy.Rows) -> Void = { _ in }
    ) throws {
        try table.each(of: batch, in: snapshot) { rows in
            try handoff.write { try table.insert(rows, in: $0) }
            put(rows)
        }
        guard !table.later.isEmpty else { return }
        try table.each(of: batch, in: snapshot) { rows in try handoff.write { try table.fill(rows, in: $0) } }
    }

    static func carry(
        _ index: FullText, _ name: String, in snapshot: Snapshot, _ handoff: Handoff,
        _ report: @Sendable (String, Int) -> Void
    ) throws {
        var waiting: [FullText.Carried] = []
        var count = 0
        func flush() throws {
            let entries = waiting
            try handoff.write { transaction in for entry in entries { try index.put(entry, in: transaction) } }
            count += entries.count
            waiting.removeAll(keepingCapacity: true)
            report(name, count)
        }
        try index.each(in: snapshot) { entry in
            waiting.append(entry)
            if waiting.count >= 500 { try flush() }
        }
        if !waiting.isEmpty { try flush() }
    }

    /// Reads the target again and holds every table against what was sent.
    private func compare(
        _ sums: [(table: TableCopy, sum: TableSum)], with target: Database
    ) async throws -> [Table] {
        try await target.read { snapshot in
            try sums.map { table, sum in
                var found = TableSum()
                try table.each(of: Self.batch, in: snapshot) { rows in for row in rows { found.add(row) } }
                guard found == sum else { throw MoveError.differs(table: table.name) }
                return Table(name: table.name, rows: sum.rows, sum: sum.text)
            }
        }
    }

    static let unhurried = Settings(readers: 1, writers: 1, timeLimit: nil)
}
