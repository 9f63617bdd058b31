// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a row of an engine must be able to tell.
protocol RowReading: AnyObject {
    var count: Int { get }
    func name(_ column: Int) -> String
    func value(_ column: Int) -> Value?
    func int64(_ column: Int) -> Int64?
    func text(_ column: Int) -> String?
    func bytes(_ column: Int) -> [UInt8]?
    func isNull(_ column: Int) -> Bool
    /// What the column holds, in a word, for an error.
    func kind(_ column: Int) -> String
}

/// One row of a result, read by position, valid only inside the closure it is given to.
///
/// Every accessor throws `DatabaseError.decoding` naming the column when it holds something else than asked.
public struct Row {
    let reading: any RowReading

    /// The number of columns.
    public var count: Int { reading.count }

    /// Tells whether the column is NULL.
    public func isNull(_ column: Int) -> Bool {
        column >= 0 && column < reading.count && reading.isNull(column)
    }

    public func int64(_ column: Int) throws(DatabaseError) -> Int64 {
        guard let value = inside(column) ? reading.int64(column) : nil else { throw mismatch(column, "an integer") }
        return value
    }

    public func int(_ column: Int) throws(DatabaseError) -> Int {
        Int(try int64(column))
    }

    /// A flag: exactly 0 or 1.
    public func bool(_ column: Int) throws(DatabaseError) -> Bool {
        switch inside(column) ? reading.int64(column) : nil {
        case 0: return false
        case 1: return true
        default: throw mismatch(column, "a flag (0 or 1)")
        }
    }

    public func text(_ column: Int) throws(DatabaseError) -> String {
        guard let value = inside(column) ? reading.text(column) : nil else { throw mismatch(column, "text") }
        return value
    }

    public func bytes(_ column: Int) throws(DatabaseError) -> [UInt8] {
        guard let value = inside(column) ? reading.bytes(column) : nil else { throw mismatch(column, "bytes") }
        return value
    }

    /// The column as it is; floating point, which nothing here stores, throws.
    public func value(_ column: Int) throws(DatabaseError) -> Value {
        guard let value = inside(column) ? reading.value(column) : nil else { throw mismatch(column, "a value") }
        return value
    }

    public func optionalInt64(_ column: Int) throws(DatabaseError) -> Int64? {
        isNull(column) ? nil : try int64(column)
    }

    public func optionalInt(_ column: Int) throws(DatabaseError) -> Int? {
        isNull(column) ? nil : try int(column)
    }

    public func optionalBool(_ column: Int) throws(DatabaseError) -> Bool? {
        isNull(column) ? nil : try bool(column)
    }

    public func optionalText(_ column: Int) throws(DatabaseError) -> String? {
        isNull(column) ? nil : try text(column)
    }

    public func optionalBytes(_ column: Int) throws(DatabaseError) -> [UInt8]? {
        isNull(column) ? nil : try bytes(column)
    }

    private func inside(_ column: Int) -> Bool { column >= 0 && column < reading.count }

    private func mismatch(_ column: Int, _ expected: String) -> DatabaseError {
        guard inside(column) else {
            return .decoding(
                column: column, name: "", expected: expected, found: "absent: the row has \(count) columns")
        }
        return .decoding(
            column: column, name: reading.name(column), expected: expected, found: reading.kind(column))
    }
}
