// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

/// Where a PostgreSQL database is, and as whom to sign in: whatever libpq understands.
///
/// What is not said here comes from the usual `PG…` variables and the password file, as with every PostgreSQL program.
/// Several hosts may be named (`postgres://a,b/nenep`): the one that takes writes is used.
public struct PostgresAddress: Sendable, Hashable {
    /// libpq's keywords, such as `host`, and what they were given.
    let options: [String: String]

    /// Only what the environment says.
    public static let environment = PostgresAddress(options: [:])

    init(options: [String: String]) {
        self.options = options
    }

    /// Reads `postgres://user:password@host:port/database?sslmode=verify-full`, or libpq's `host=… dbname=…`.
    ///
    /// Throws `DatabaseError.address`; what it says never holds the password.
    public init(_ text: String) throws(DatabaseError) {
        var message: UnsafeMutablePointer<CChar>?
        let parsed = PQconninfoParse(text, &message)
        defer {
            PQconninfoFree(parsed)
            if let message { PQfreemem(message) }
        }
        // libpq's own message repeats the text, and with it the password.
        guard let parsed else {
            throw .address("not an address PostgreSQL understands (postgres://user@host/database)")
        }
        var options: [String: String] = [:]
        var next = parsed
        while let keyword = next.pointee.keyword {
            if let value = next.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            next += 1
        }
        // A password with one of these signs ends too early: the rest of it would stand in names that are shown.
        guard !["host", "port", "dbname"].contains(where: { options[$0]?.contains("@") ?? false }) else {
            throw .address("an @ or / in the password must be written %40 or %2F")
        }
        self.init(options: options)
    }

    /// The database's name, if it was said.
    public var database: String? { options["dbname"] }

    /// The same server and user, another database.
    public func with(database: String) -> PostgresAddress {
        var options = options
        options["dbname"] = database
        return PostgresAddress(options: options)
    }

    /// The same database, in which a schema stands for the whole: what is made is made there, and nothing else is seen.
    public func with(schema: String) -> PostgresAddress {
        var options = options
        options["options"] = (options["options"].map { $0 + " " } ?? "") + "-c search_path=\(schema)"
        return PostgresAddress(options: options)
    }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Who, where and which database; never the password.
    public var description: String {
        let user = options["user"].map { $0 + "@" } ?? ""
        let port = options["port"].map { ":" + $0 } ?? ""
        return "postgres://\(user)\(options["host"] ?? options["hostaddr"] ?? "")\(port)/\(options["dbname"] ?? "")"
    }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
