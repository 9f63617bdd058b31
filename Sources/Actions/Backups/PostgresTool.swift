// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Foundation

/// PostgreSQL's own programs for copying a database out and in; the password goes to them by the environment.
enum PostgresTool: String, Sendable {
    case dump = "pg_dump"
    case restore = "pg_restore"

    private static let package = "postgresql-client"

    /// Refuses a program older than the server: it would copy only what it knows.
    func requireVersion(_ server: Int) throws {
        let output = Pipe()
        let program = try OutsideProgram(
            path, ["--version"], output: output.fileHandleForWriting)
        try output.fileHandleForWriting.close()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        try program.finish()
        // "pg_dump (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"
        let number = text.split(separator: " ").first { $0.first?.isNumber ?? false }?.prefix { $0.isNumber }
        guard let major = number.flatMap({ Int($0) }) else { throw ArchiveError.failed(program: rawValue, said: text) }
        guard major >= server else { throw BackupError.olderProgram(rawValue, has: major, needs: server) }
    }

    /// Copies a database out, as a snapshot sees it, into a file `pg_restore` reads.
    ///
    /// It holds up housekeeping while it runs, so it neither waits for a table somebody else has nor for a network that is
    /// gone.
    static func copyOut(
        _ address: PostgresAddress, snapshot: String, to path: String, unless stop: StopSignal
    ) throws {
        let program = try OutsideProgram(
            dump.path,
            [
                "--format=custom", "--no-owner", "--no-privileges", "--snapshot=\(snapshot)", "--file=\(path)",
                "--no-password", "--lock-wait-timeout=60s",
            ], environment: surroundings(address))
        try program.finish(unless: stop, stalledFor: .seconds(600)) {
            var status = stat()
            return stat(path, &status) == 0 ? Int(status.st_size) : 0
        }
        chmod(path, 0o600)
    }

    /// Copies a database in, all or nothing.
    static func copyIn(_ path: String, to address: PostgresAddress, unless stop: StopSignal) throws {
        let name = address.database ?? ProcessInfo.processInfo.environment["PGDATABASE"] ?? ""
        let program = try OutsideProgram(
            restore.path,
            [
                "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--no-password",
                "--dbname=\(name)", path,
            ], environment: surroundings(address))
        do {
            try program.finish(unless: stop)
        } catch ArchiveError.failed(let name, let said) where said.contains("unsupported version") {
            throw BackupError.newerDump(name)
        }
    }

    /// What it says is read here, so it says it in English.
    private static func surroundings(_ address: PostgresAddress) -> [String: String] {
        address.environmentVariables.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    }

    private var path: String {
        get throws(ArchiveError) { try OutsideProgram.path(rawValue, package: Self.package) }
    }
}
