// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Foundation
import Web

/// Carries all records from one engine to the other.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Chuyển toàn bộ hồ sơ giữa SQLite và PostgreSQL, cả hai chiều.",
        discussion: """
            FROM and TO are a data folder or postgres://user@host/name (the password in PGPASSWORD or the password file). \
            The target must be empty and no server may work on the source, which stays as it is. Rows and content of every \
            table are compared at the end, and the trail verified. Stored files are not moved: they belong to no engine.
            """)

    @Option(name: .customLong("from"), help: "Thư mục dữ liệu, hoặc postgres://… (source).")
    var source: String

    @Option(name: .customLong("to"), help: "Thư mục dữ liệu, hoặc postgres://… (target).")
    var target: String

    func run() async throws {
        let isTerminal = isatty(STDERR_FILENO) == 1
        do {
            let (from, to) = (try Self.location(source), try Self.location(target))
            if case .file = to.location, let folder = to.folder {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
            let move = Move(from: from.location, to: to.location, folder: from.folder ?? to.folder) { table, rows in
                guard isTerminal else { return }
                FileHandle.standardError.write(Data("\r\(table) \(rows)                    ".utf8))
            }
            let result = try await move.run()
            if isTerminal { FileHandle.standardError.write(Data("\r".utf8)) }
            tell(result, from.folder, to)
        } catch let error as MoveError {
            throw ValidationError(
                MoveErrorWords.sentence(error, .vi) + "\n(" + MoveErrorWords.sentence(error, .en) + ")")
        } catch let error as DatabaseError {
            throw ValidationError(error.told)
        }
    }

    private static func location(_ text: String) throws -> (location: Location, folder: String?) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            return (.postgres(try PostgresAddress(text)), nil)
        }
        let folder = text.hasSuffix("/") ? String(text.dropLast()) : text
        return (.file(folder + "/nenep.sqlite"), folder)
    }

    private func tell(_ result: Move.Result, _ folder: String?, _ to: (location: Location, folder: String?)) {
        for table in result.tables where table.rows > 0 { print("\(table.name): \(table.rows), \(table.sum)") }
        print(VerificationPrinter(language: .vi).summary(result.verification))
        if case .postgres(let address) = to.location {
            print(
                """
                Đã chuyển. Chạy tiếp (go on): nenep serve --data \(folder ?? "THƯ-MỤC") --database \(address)
                Thư mục dữ liệu vẫn giữ files/ và các khóa; nenep.sqlite cũ cất đi (keep the old file, don't serve it).
                """)
        } else {
            print(
                """
                Đã chuyển. Chép files/, trail.key, second-factor.key vào \(to.folder ?? ""), rồi chạy (copy these, then):
                nenep serve --data \(to.folder ?? "")
                """)
        }
    }
}
