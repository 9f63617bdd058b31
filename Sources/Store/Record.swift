// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A value that lives in a business table: one row, one identity, every write of it in the trail.
package protocol Record: Sendable {
    /// The table it lives in.
    static var table: BusinessTable { get }
    /// The values of the table's columns, in their order; the first is the identity.
    var values: [Value] { get }
    /// Reads the columns in their order.
    init(_ row: Row) throws
}

/// A business table: its name and its columns, the identity first.
///
/// The columns are listed here and not read from the database, because a row's hash in the trail covers exactly these.
package struct BusinessTable: Sendable, Hashable {
    package let name: String
    package let columns: [String]
    /// The column that counts the versions of a row, where two people may edit it at once.
    package let version: String?
    /// Columns that a later migration added.
    ///
    /// While empty they are not part of a row's hash, so that the hashes of rows written before still hold. Filling or
    /// emptying one changes the hash like any other.
    let later: Set<String>
    /// The columns, for a SELECT: `agency.id, agency.name, …`.
    ///
    /// Made once: nearly every statement has them.
    package let selected: SQL

    /// The columns a table began with, then those that later migrations added, which must be optional.
    package init(_ name: String, _ columns: [String], later: [String] = []) {
        self.name = name
        self.columns = columns + later
        self.later = Set(later)
        version = columns.contains("version") ? "version" : nil
        selected = self.columns.map { SQL("\(name: name).\(name: $0)") }.joined(separator: ", ")
    }
}

extension ID: Bindable {
    package var databaseValue: Value { .bytes(bytes) }
}

extension Day: Bindable {
    /// Days are kept as their number since 1970-01-01.
    public var databaseValue: Value { .integer(Int64(number)) }
}

extension Instant: Bindable {
    /// Instants are kept as milliseconds since 1970-01-01 UTC.
    public var databaseValue: Value { .integer(milliseconds) }
}

extension Row {
    /// Reads an identity.
    package func id<T>(_ column: Int, of: T.Type = T.self) throws -> ID<T> {
        guard let id = ID<T>(bytes: try bytes(column)) else { throw StoreError.malformed("identity") }
        return id
    }

    /// Reads an identity that may be absent.
    package func optionalID<T>(_ column: Int, of: T.Type = T.self) throws -> ID<T>? {
        isNull(column) ? nil : try id(column)
    }

    package func day(_ column: Int) throws -> Day { Day(number: try int(column)) }

    package func optionalDay(_ column: Int) throws -> Day? { isNull(column) ? nil : try day(column) }

    package func instant(_ column: Int) throws -> Instant { Instant(milliseconds: try int64(column)) }

    package func optionalInstant(_ column: Int) throws -> Instant? { isNull(column) ? nil : try instant(column) }

    /// Reads a word of an enumeration.
    package func word<Word: RawRepresentable>(_ column: Int, of: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        let text = try text(column)
        guard let word = Word(rawValue: text) else { throw StoreError.malformed(text) }
        return word
    }
}

/// What the store says when a row is not as it must be.
package enum StoreError: Error, Sendable, Hashable {
    /// A stored value that the program cannot read: a damaged or newer database.
    case malformed(String)
    /// The record is not there, or may not be seen.
    case notFound
    /// Someone else changed the record since it was read.
    case changedMeanwhile(table: String, id: [UInt8])
}
