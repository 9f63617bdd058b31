// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words migrations are written in; each engine renders them its own way.
public final class Schema {
    /// The transaction the migration runs in, for moving data.
    public let transaction: Transaction

    /// The engine, for the few steps that depend on it.
    public var engine: Engine { transaction.engine }

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Makes a table.
    ///
    /// On SQLite tables are STRICT; one with a primary key of its own choice (not `id()`) is stored in that key's order.
    public func create(_ name: String, _ build: (Table) -> Void) throws {
        let table = Table(name)
        build(table)
        try runPlain(table.creation())
    }

    /// Adds columns to a table; each must be optional or have a default.
    public func add(to name: String, _ build: (Table) -> Void) throws {
        let table = Table(name)
        build(table)
        for statement in table.additions() { try runPlain(statement) }
    }

    /// Makes an index, over the rows `where` holds for if it is given.
    public func index(
        _ name: String, on table: String, _ columns: [String], unique: Bool = false, where condition: SQL? = nil
    ) throws {
        let kind: SQL = unique ? "CREATE UNIQUE INDEX" : "CREATE INDEX"
        let names = columns.map { column -> SQL in "\(name: column)" }.joined(separator: ", ")
        let rest: SQL = condition.map { " WHERE \(sql: $0)" } ?? .empty
        try runPlain("\(sql: kind) \(name: name) ON \(name: table) (\(sql: names))\(sql: rest)")
    }

    /// Runs a statement; schema statements take no values.
    public func run(_ sql: SQL) throws {
        try transaction.run(sql)
    }

    /// Makes a full-text index, used through `FullText` with the same name.
    public func fullText(_ name: String) throws {
        for statement in FullText(name).creation(for: engine) { try runPlain(statement) }
    }

    func createMigrationRecord() throws {
        let table = Table("schema_migration")
        table.integer("number")
        table.text("name")
        table.instant("applied_at")
        table.primaryKey(["number"])
        try runPlain(table.creation(unlessExists: true))
    }

    private func runPlain(_ sql: SQL) throws {
        try transaction.run(SQL(stringLiteral: sql.inlined(for: engine)))
    }
}
