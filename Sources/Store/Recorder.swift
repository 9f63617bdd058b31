// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// The only way to write business rows: it saves them and remembers each for the trail entry of the same transaction.
package final class Recorder {
    /// A row that was written, or removed (no values).
    package struct Change {
        package let table: BusinessTable
        package let id: [UInt8]
        package let values: [Value]?
        /// Whether the row wasn't there before.
        package let isNew: Bool
    }

    /// The transaction, for reading and for tables outside the trail (sessions, search index, jobs).
    package let transaction: Transaction
    package private(set) var changes: [Change] = []
    /// Rows that are being saved, and what is thrown where one doesn't stand as it was loaded.
    private var saved: [(statement: Posted, otherwise: StoreError)] = []

    package init(_ transaction: Transaction) { self.transaction = transaction }

    /// Saves a new row.
    package func insert(_ record: some Record) throws {
        let table = type(of: record).table
        let values = record.values
        let columns = table.columns.map { SQL("\(name: $0)") }.joined(separator: ", ")
        try transaction.post("INSERT INTO \(name: table.name) (\(sql: columns)) VALUES \(list: values)")
        remember(table, values, isNew: true)
    }

    /// Saves a changed row.
    ///
    /// With a version, the row must still stand at the version before it; otherwise someone else was faster and
    /// ``StoreError/changedMeanwhile(table:id:)`` is thrown.
    package func update<R: Record>(_ record: R, from version: Int? = nil) throws {
        let values = record.values
        let statement = update(
            Array(zip(R.table.columns, values).dropFirst()), of: R.table, values[0],
            at: version.map { .integer(Int64($0)) })
        guard try transaction.run(statement) == 1 else { throw overtaken(R.table, values[0]) }
        remember(R.table, values)
    }

    /// Saves what is changed of a row that was loaded in the same transaction; ``assureSaved()`` tells whether it still stood at
    /// that version.
    ///
    /// The other columns are not named: an engine puts a row anew into every index of which a column is named, changed or not,
    /// and a page of each index is then written.
    package func update<R: Record>(_ record: R, from before: R) throws {
        let (values, earlier) = (record.values, before.values)
        // The version is named even where it stays, so that the row is asked for in any case.
        let changed = zip(R.table.columns, zip(values, earlier)).dropFirst()
            .filter { $0 == R.table.version || !$1.0.isIdentical(to: $1.1) }.map { ($0, $1.0) }
        let version = zip(R.table.columns, earlier).first { $0.0 == R.table.version }?.1
        if !changed.isEmpty {
            let statement = update(changed, of: R.table, earlier[0], at: version)
            saved.append((try transaction.postCounting(statement), overtaken(R.table, earlier[0])))
        }
        remember(R.table, values)
    }

    /// Throws ``StoreError/changedMeanwhile(table:id:)`` where a row that was saved didn't stand as it was loaded any more.
    ///
    /// Asked once, at the end: the engines let nobody change a row under who has read it, so nothing else hangs on it.
    package func assureSaved() throws {
        for (statement, otherwise) in saved where try statement.changes() != 1 { throw otherwise }
        saved = []
    }

    private func update(_ columns: [(String, Value)], of table: BusinessTable, _ id: Value, at version: Value?) -> SQL {
        let assignments = columns.map { SQL("\(name: $0) = \($1)") }.joined(separator: ", ")
        var statement: SQL = "UPDATE \(name: table.name) SET \(sql: assignments) WHERE id = \(id)"
        if let version, let column = table.version {
            statement = statement + " AND \(name: column) = \(version)"
        }
        return statement
    }

    private func overtaken(_ table: BusinessTable, _ id: Value) -> StoreError {
        .changedMeanwhile(table: table.name, id: id.identity)
    }

    /// Removes a row; the trail keeps that it was removed.
    package func remove(_ record: some Record) throws {
        let table = type(of: record).table
        let id = record.values[0]
        try transaction.run("DELETE FROM \(name: table.name) WHERE id = \(id)")
        changes.append(Change(table: table, id: id.identity, values: nil, isNew: false))
    }

    private func remember(_ table: BusinessTable, _ values: [Value], isNew: Bool = false) {
        changes.append(Change(table: table, id: values[0].identity, values: values, isNew: isNew))
    }
}

extension Value {
    /// The bytes of an identity column.
    package var identity: [UInt8] {
        if case .bytes(let bytes) = self { bytes } else { [] }
    }
}
