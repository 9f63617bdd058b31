// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// An answer of the server, freed with its last owner.
final class PostgresResult {
    let raw: OpaquePointer

    init(_ raw: OpaquePointer) {
        self.raw = raw
    }

    deinit {
        PQclear(raw)
    }

    var status: ExecStatusType { PQresultStatus(raw) }
    var rows: CInt { PQntuples(raw) }

    var isError: Bool {
        switch status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY, PGRES_PIPELINE_SYNC: false
        default: true
        }
    }

    /// What was done, such as `COMMIT` or `INSERT 0 1`.
    var command: String { PQcmdStatus(raw).map { String(cString: $0) } ?? "" }

    /// The number of rows a changing statement changed; what only reads changes none.
    var changes: Int {
        guard !command.hasPrefix("SELECT"), !command.hasPrefix("FETCH") else { return 0 }
        return PQcmdTuples(raw).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// A field of the server's complaint.
    func diagnostic(_ field: Character) -> String {
        guard let code = field.asciiValue else { return "" }
        return PQresultErrorField(raw, CInt(code)).map { String(cString: $0) } ?? ""
    }

    /// The first column of the first row as text, for small questions asked in text format.
    func text(_ column: CInt = 0) -> String? {
        guard rows > 0, PQgetisnull(raw, 0, column) == 0 else { return nil }
        return PQgetvalue(raw, 0, column).map { String(cString: $0) }
    }
}
