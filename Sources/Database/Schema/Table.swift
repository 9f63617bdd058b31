// SPDX-License-Identifier: AGPL-3.0-or-later

/// Whether a column must have a value.
public enum Presence: Sendable, Hashable {
    case required
    case optional
}

/// What happens to a row when the row it refers to is deleted.
public enum Deletion: Sendable, Hashable {
    /// The deletion is refused.
    case refuse
    /// This row goes too.
    case cascade
    /// The reference becomes NULL.
    case clear
}

/// The columns and constraints of a table in a migration.
///
/// | word | SQLite | PostgreSQL | meaning |
/// | --- | --- | --- | --- |
/// | `id`, `reference` | BLOB | bytea | 16 bytes |
/// | `text` | TEXT | text COLLATE "C" | so that both sort by bytes |
/// | `integer` | INTEGER | bigint | 64 bits, signed |
/// | `day` | INTEGER | bigint | the application's day number, so that days sort and compare |
/// | `instant` | INTEGER | bigint | milliseconds since 1970 UTC |
/// | `flag` | INTEGER | bigint | 0 or 1, checked |
/// | `bytes` | BLOB | bytea | |
public final class Table {
    private let name: String
    private var columns: [SQL] = []
    private var constraints: [SQL] = []
    private var hasOwnKey = false

    init(_ name: String) {
        self.name = name
    }

    /// The primary key: 16 bytes.
    public func id(_ name: String = "id") {
        columns.append("\(name: name) \(sql: Self.blob) NOT NULL PRIMARY KEY CHECK (length(\(name: name)) = 16)")
    }

    public func text(_ name: String, _ presence: Presence = .required, default value: String? = nil) {
        column(name, Self.text, presence, value)
    }

    public func integer(_ name: String, _ presence: Presence = .required, default value: Int? = nil) {
        column(name, Self.integer, presence, value)
    }

    /// A day of the calendar, as the application's day number.
    public func day(_ name: String, _ presence: Presence = .required) {
        column(name, Self.integer, presence, Int?.none)
    }

    /// A moment, in milliseconds since 1970 UTC.
    public func instant(_ name: String, _ presence: Presence = .required) {
        column(name, Self.integer, presence, Int?.none)
    }

    public func bytes(_ name: String, _ presence: Presence = .required) {
        column(name, Self.blob, presence, Int?.none)
    }

    public func flag(_ name: String, _ presence: Presence = .required, default value: Bool? = nil) {
        column(name, Self.integer, presence, value, " CHECK (\(name: name) IN (0, 1))")
    }

    /// The id of a row of a table that exists already, or of this one.
    public func reference(
        _ name: String, to table: String, _ presence: Presence = .required, onDelete: Deletion = .refuse
    ) {
        let action: SQL =
            switch onDelete {
            case .refuse: .empty
            case .cascade: " ON DELETE CASCADE"
            case .clear: " ON DELETE SET NULL"
            }
        column(name, Self.blob, presence, Int?.none, " REFERENCES \(name: table) (id)\(sql: action)")
    }

    /// No two rows agree in all of these columns.
    public func unique(_ columns: [String]) {
        constraints.append("UNIQUE (\(sql: Self.names(columns)))")
    }

    /// The primary key of a table without `id()`.
    public func primaryKey(_ columns: [String]) {
        hasOwnKey = true
        constraints.append("PRIMARY KEY (\(sql: Self.names(columns)))")
    }

    /// A condition every row meets; interpolated values are written out as literals.
    public func check(_ condition: SQL) {
        constraints.append("CHECK (\(sql: condition))")
    }

    func creation(unlessExists: Bool = false) -> SQL {
        let start: SQL = unlessExists ? "CREATE TABLE IF NOT EXISTS" : "CREATE TABLE"
        let body = (columns + constraints).joined(separator: ", ")
        let options: SQL = .choose(sqlite: hasOwnKey ? " STRICT, WITHOUT ROWID" : " STRICT", postgres: .empty)
        return "\(sql: start) \(name: name) (\(sql: body))\(sql: options)"
    }

    func additions() -> [SQL] {
        columns.map { column in "ALTER TABLE \(name: name) ADD COLUMN \(sql: column)" }
    }

    private func column(
        _ name: String, _ type: SQL, _ presence: Presence, _ value: (some Bindable)?, _ rest: SQL = .empty
    ) {
        let required: SQL = presence == .required ? " NOT NULL" : .empty
        let fallback: SQL = value.map { " DEFAULT \($0)" } ?? .empty
        columns.append("\(name: name) \(sql: type)\(sql: required)\(sql: fallback)\(sql: rest)")
    }

    private static let blob: SQL = .choose(sqlite: "BLOB", postgres: "bytea")
    private static let text: SQL = .choose(sqlite: "TEXT", postgres: "text COLLATE \"C\"")
    private static let integer: SQL = .choose(sqlite: "INTEGER", postgres: "bigint")

    private static func names(_ columns: [String]) -> SQL {
        columns.map { column -> SQL in "\(name: column)" }.joined(separator: ", ")
    }
}
