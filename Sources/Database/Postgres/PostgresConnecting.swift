// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ
import Glibc

/// Connecting and signing in.
///
/// libpq's own waiting counts whole seconds, at least two, and knows nothing of what is left of somebody's patience.
enum PostgresConnecting {
    /// Tries one host; throws within the budget.
    static func connect(
        _ options: [String: String], within budget: TimeBudget
    ) throws(PostgresFailure) -> OpaquePointer {
        guard let raw = start(options) else {
            throw PostgresFailure(kind: .lost, error: .unavailable("out of memory"))
        }
        do {
            // So that the reason of a refusal is told by its number, whatever language the server speaks.
            PQsetErrorVerbosity(raw, PQERRORS_VERBOSE)
            try finish(raw, budget)
            PQsetErrorVerbosity(raw, PQERRORS_DEFAULT)
            return raw
        } catch {
            PQfinish(raw)
            throw error
        }
    }

    private static func finish(_ raw: OpaquePointer, _ budget: TimeBudget) throws(PostgresFailure) {
        guard PQstatus(raw) != CONNECTION_BAD else { throw .door(raw) }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING else { throw .door(raw) }
            try wait(for: state == PGRES_POLLING_READING ? POLLIN : POLLOUT, raw, budget)
            state = PQconnectPoll(raw)
        }
    }

    private static func wait(for events: Int32, _ raw: OpaquePointer, _ budget: TimeBudget) throws(PostgresFailure) {
        let start = ContinuousClock.now
        defer { budget.spend(since: start) }
        while true {
            var place = pollfd(fd: PQsocket(raw), events: Int16(events), revents: 0)
            let count = poll(&place, 1, budget.milliseconds)
            if count > 0 { return }
            if count < 0, errno == EINTR { continue }
            throw PostgresFailure(kind: .tooLong, error: .unavailable("\(PostgresFailure.place(raw)) does not answer"))
        }
    }

    private static func start(_ options: [String: String]) -> OpaquePointer? {
        var keywords: [UnsafeMutablePointer<CChar>?] = []
        var values: [UnsafeMutablePointer<CChar>?] = []
        for (keyword, value) in options {
            keywords.append(copy(keyword))
            values.append(copy(value))
        }
        defer { for pointer in keywords + values { pointer?.deallocate() } }
        let names = keywords.map { UnsafePointer($0) } + [nil]
        let texts = values.map { UnsafePointer($0) } + [nil]
        return PQconnectStartParams(names, texts, 0)
    }

    private static func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
        let bytes = text.utf8CString
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
        for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
        return copy
    }
}

extension PostgresFailure {
    /// Why nobody was let in, in words of ours for what an operator can mend; the password is in none of them.
    static func door(_ raw: OpaquePointer) -> PostgresFailure {
        let said = PQerrorMessage(raw).map { String(cString: $0) } ?? ""
        return PostgresFailure(kind: .lost, error: .unavailable(explanation(of: said, raw)))
    }

    /// Where a connection goes to.
    static func place(_ raw: OpaquePointer) -> String {
        let (host, port) = (text(PQhost(raw)), text(PQport(raw)))
        return "PostgreSQL at \(host.isEmpty ? "this machine" : host)\(port.isEmpty ? "" : ":" + port)"
    }

    private static func explanation(of said: String, _ raw: OpaquePointer) -> String {
        let (place, user, database) = (place(raw), text(PQuser(raw)), text(PQdb(raw)))
        func holds(_ words: String) -> Bool { said.contains(words) }
        return switch true {
        case holds(":  28P01:"): "\(place) refuses the password of \(user)"
        case PQconnectionNeedsPassword(raw) == 1: "\(place) asks for a password of \(user), and none was given"
        case holds(":  28000:"):
            "\(place) does not let \(user) in\(PQsslInUse(raw) == 1 ? "" : " without TLS") from here: see its pg_hba.conf"
        case holds(":  3D000:"): "\(place) has no database \(database)"
        case holds("certificate verify failed"):
            "the certificate of \(place) is not signed by the authority that sslrootcert names"
        case holds("does not match host name"): "the certificate of \(place) is for another name"
        case holds("root certificate file"): "the file that sslrootcert names can't be read"
        case holds("does not support SSL"): "\(place) offers no TLS"
        default: firstLine(of: said)
        }
    }

    /// Without the numbers and places of the source that were asked for only to know the reason.
    private static func firstLine(of said: String) -> String {
        let line = said.split(separator: "\n").first.map(String.init) ?? "the connection to PostgreSQL failed"
        // `FATAL:  53300: sorry, too many clients already`
        let parts = line.split(separator: ":  ", maxSplits: 1)
        guard parts.count == 2, parts[1].dropFirst(5).hasPrefix(": ") else { return line }
        return "\(parts[0]): \(parts[1].dropFirst(7))"
    }

    private static func text(_ said: UnsafeMutablePointer<CChar>?) -> String { said.map { String(cString: $0) } ?? "" }
}
