// SPDX-License-Identifier: AGPL-3.0-or-later

/// One consistent view of the database: whatever is read inside a body is of the same moment.
public class Snapshot {
    let session: any Session

    init(session: any Session) {
        self.session = session
    }

    /// The engine, for the few places where the text of a statement depends on it.
    public var engine: Engine { session.engine }

    /// Every row, mapped.
    public func rows<T>(_ sql: SQL, _ map: (Row) throws -> T) throws -> [T] {
        var result: [T] = []
        try session.query(sql) { row in
            result.append(try map(row))
            return true
        }
        return result
    }

    /// The first row, mapped; the rest is not read.
    public func first<T>(_ sql: SQL, _ map: (Row) throws -> T) throws -> T? {
        var result: T?
        try session.query(sql) { row in
            result = try map(row)
            return false
        }
        return result
    }

    /// Tells whether the statement gives any row.
    public func exists(_ sql: SQL) throws -> Bool {
        var found = false
        try session.query(sql) { _ in
            found = true
            return false
        }
        return found
    }

    /// The single integer a statement gives, such as `SELECT count(*) …`.
    public func count(_ sql: SQL) throws -> Int {
        guard let number = try first(sql, { row in try row.int(0) }) else {
            throw DatabaseError.decoding(column: 0, name: "", expected: "an integer", found: "no row at all")
        }
        return number
    }

    /// Hands over row after row without gathering them, for reading many.
    public func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try session.each(sql, body)
    }
}
