// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// The current row of an answer in binary format.
///
/// Everything PostgreSQL counts with reads as an integer, as it does on SQLite: the narrower integers, truth values as 0
/// and 1, and the `numeric` that `sum` of integers gives.
final class PostgresRow: RowReading {
    private enum Kind {
        case int8, int4, int2, bool, numeric, text, bytes, void, other
    }

    private let result: PostgresResult
    private let kinds: [Kind]
    let count: Int
    /// The row that is read, from 0.
    var position: CInt = 0

    init(_ result: PostgresResult) {
        self.result = result
        count = Int(PQnfields(result.raw))
        kinds = (0..<count).map { Self.kind(of: PQftype(result.raw, CInt($0))) }
    }

    func name(_ column: Int) -> String {
        PQfname(result.raw, CInt(column)).map { String(cString: $0) } ?? ""
    }

    func isNull(_ column: Int) -> Bool {
        PQgetisnull(result.raw, position, CInt(column)) != 0 || kinds[column] == .void
    }

    func value(_ column: Int) -> Value? {
        if isNull(column) { return .null }
        switch kinds[column] {
        case .int8, .int4, .int2, .bool, .numeric: return int64(column).map(Value.integer)
        case .text: return text(column).map(Value.text)
        case .bytes: return bytes(column).map(Value.bytes)
        case .void: return .null
        case .other: return nil
        }
    }

    func int64(_ column: Int) -> Int64? {
        guard let field = field(column) else { return nil }
        switch kinds[column] {
        case .int8: return field.count == 8 ? Int64(bigEndian: field.loadUnaligned(as: Int64.self)) : nil
        case .int4: return field.count == 4 ? Int64(Int32(bigEndian: field.loadUnaligned(as: Int32.self))) : nil
        case .int2: return field.count == 2 ? Int64(Int16(bigEndian: field.loadUnaligned(as: Int16.self))) : nil
        case .bool: return field.first.map(Int64.init)
        case .numeric: return PostgresNumeric.integer(field)
        case .text, .bytes, .void, .other: return nil
        }
    }

    func text(_ column: Int) -> String? {
        guard kinds[column] == .text, let field = field(column) else { return nil }
        return String(decoding: field, as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8]? {
        guard kinds[column] == .bytes, let field = field(column) else { return nil }
        return Array(field)
    }

    func kind(_ column: Int) -> String {
        if isNull(column) { return "NULL" }
        switch kinds[column] {
        case .int8, .int4, .int2, .bool: return "the integer \(int64(column) ?? 0)"
        case .numeric: return int64(column).map { "the integer \($0)" } ?? "floating point"
        case .text: return "text"
        case .bytes: return "bytes"
        case .void: return "NULL"
        case .other: return "floating point, or PostgreSQL's type \(PQftype(result.raw, CInt(column)))"
        }
    }

    private func field(_ column: Int) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result.raw, position, CInt(column)) == 0,
            let start = PQgetvalue(result.raw, position, CInt(column))
        else { return nil }
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result.raw, position, CInt(column))))
    }

    /// The numbers are those of PostgreSQL's catalogue, fixed for good.
    private static func kind(of type: Oid) -> Kind {
        switch type {
        case 20: .int8
        case 23: .int4
        case 21: .int2
        case 16: .bool
        case 1700: .numeric
        case 25, 1043, 1042, 19, 705: .text
        case 17: .bytes
        case 2278: .void
        default: .other
        }
    }
}
