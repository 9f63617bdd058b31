// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// What went wrong with a statement or a connection, and what may be done about it.
struct PostgresFailure: Error {
    enum Kind {
        /// The statement is refused; asking again would not help.
        case refused
        /// Another transaction was in the way: the whole body may be run again.
        case serialization
        /// A key is taken, perhaps only since the body looked: running it again tells.
        case taken
        /// Tables have changed under a prepared statement.
        case stalePlan
        /// The connection is gone, or not to be trusted any more.
        case lost
        /// The time allowed was used up.
        case tooLong
    }

    let kind: Kind
    let error: DatabaseError

    static func lost(_ connection: OpaquePointer?) -> PostgresFailure {
        let said = connection.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
        let line = said.split(separator: "\n").first.map(String.init) ?? "the connection to PostgreSQL was lost"
        return PostgresFailure(kind: .lost, error: .unavailable(line))
    }

    /// The server's complaint as ours.
    init(_ result: PostgresResult, sql: String) {
        let state = result.diagnostic("C")
        let message = result.diagnostic("M")
        (kind, error) = Self.judge(state, message, result, sql)
    }

    /// The error's own words, to be put beside others.
    var reason: String {
        if case .unavailable(let what) = error { what } else { "\(error)" }
    }

    init(kind: Kind, error: DatabaseError) {
        (self.kind, self.error) = (kind, error)
    }

    /// The states are listed in appendix A of PostgreSQL's manual.
    private static func judge(
        _ state: String, _ message: String, _ result: PostgresResult, _ sql: String
    ) -> (Kind, DatabaseError) {
        switch state {
        case "40001", "40P01": (.serialization, .busy)
        case "23505": (.taken, .conflict(.unique, on: key(result)))
        case "23503": (.refused, .conflict(.foreignKey, on: result.diagnostic("n")))
        case "23514": (.refused, .conflict(.check, on: result.diagnostic("n")))
        case "23502": (.refused, .conflict(.notNull, on: column(result)))
        case "22P02", "22003": (.refused, .conflict(.type, on: message))
        case "0A000" where message.contains("cached plan"): (.stalePlan, .busy)
        case "25006": (.refused, .readOnly)
        case "53100": (.refused, .full)
        case "58030": (.lost, .io(message))
        case "XX001", "XX002": (.refused, .corrupt(message))
        case "57014", "55P03": (.tooLong, .busy)
        case "57P01", "57P02", "57P03", "57P05", "53200", "53300", "25P03": (.lost, .unavailable(message))
        case "08P01": (.refused, .statement("placeholders are not written by hand", sql: sql))
        case "": (.lost, .unavailable(message.isEmpty ? "the connection to PostgreSQL was lost" : message))
        default:
            (.refused, .statement(message, sql: sql.contains(FullText.wordsInText) ? "a search for words" : sql))
        }
    }

    private static func column(_ result: PostgresResult) -> String {
        "\(result.diagnostic("t")).\(result.diagnostic("c"))"
    }

    /// The columns as SQLite names them (`note.number`); PostgreSQL tells them only in its detail, `Key (number)=(1)`,
    /// whatever its language.
    private static func key(_ result: PostgresResult) -> String {
        let table = result.diagnostic("t")
        let detail = result.diagnostic("D")
        guard let open = detail.firstIndex(of: "("), let close = detail[open...].firstIndex(of: ")") else {
            return result.diagnostic("n")
        }
        let columns = detail[detail.index(after: open)..<close].split(separator: ",")
        return columns.map { "\(table).\($0.drop { $0 == " " || $0 == "\"" }.filter { $0 != "\"" })" }
            .joined(separator: ", ")
    }
}
