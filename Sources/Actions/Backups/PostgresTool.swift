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
    static func copyOut(_ address: PostgresAddress, snapshot: String, to path: String) throws {
        let program = try OutsideProgram(
            dump.path,
            [
                "--format=custom", "--no-owner", "--no-privileges", "--snapshot=\(snapshot)", "--file=\(path)",
                "--no-password",
            ], environment: address.environmentVariables)
        try program.finish()
        chmod(path, 0o600)
    }

    /// Copies a database in, all or nothing.
    static func copyIn(_ path: String, to address: PostgresAddress) throws {
        let name = address.database ?? ProcessInfo.processInfo.environment["PGDATABASE"] ?? ""
        let program = try OutsideProgram(
            restore.path,
            [
                "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--no-password",
                "--dbname=\(name)", path,
            ], environment: address.environmentVariables)
        try program.finish()
    }

    private var path: String {
        get throws(ArchiveError) { try OutsideProgram.path(rawValue, package: Self.package) }
    }
}
