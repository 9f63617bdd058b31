// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Foundation
import Web

/// Brings an archive back into an empty place, or tries whether it could be.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục từ bản sao lưu vào một thư mục trống, có kiểm tra toàn bộ.",
        discussion: """
            Every part is checked before the folder is filled: hashes, the database itself, rows of each table, every file a \
            record names, the trail. With --drill all of it is done in a temporary folder, the system is started on it, and \
            the folder removed: the way to know that a backup is one. See docs/backup.md.
            """)

    @Argument(help: "Bản sao lưu (the archive).")
    var archive: String

    @Option(name: .customLong("data"), help: "Thư mục dữ liệu còn trống (empty data folder).")
    var folder: String?

    @Option(name: .long, help: "Tệp khóa bí mật của age, khi bản sao lưu đã mã hóa (private key file).")
    var key: String?

    @Option(name: .long, help: "Thư mục có trail.key, second-factor.key cất riêng (folder with the kept keys).")
    var keys: String?

    @Option(
        name: .long, help: "Cơ sở dữ liệu PostgreSQL còn trống, khi bản sao lưu là của PostgreSQL (empty database).")
    var database: String?

    @Flag(name: .long, help: "Diễn tập: khôi phục thử vào thư mục tạm rồi xóa (restore drill).")
    var drill = false

    @Option(name: .long, help: "Nơi đặt thư mục tạm khi diễn tập; mặc định cạnh bản sao lưu (drill's place).")
    var within: String?

    func validate() throws {
        guard drill != (folder != nil) else {
            throw ValidationError("Nêu --data và một thư mục trống, hoặc --drill (give --data FOLDER, or --drill).")
        }
    }

    func run() async throws {
        let progress = ProgressLine()
        let clock = ContinuousClock()
        let start = clock.now
        let restore = Restore(archive, identity: key, keyFolder: keys) { progress.show($0) }
        do {
            let address = try database.map { text throws(DatabaseError) in try PostgresAddress(text) }
            let result =
                if let folder { try await restore.run(into: folder, database: address) } else {
                    try await restore.drill(beside: within.map { $0 + "/x" } ?? archive, database: address)
                }
            progress.end()
            tell(result, seconds: Int((clock.now - start) / .seconds(1)))
        } catch let error as BackupError {
            progress.end()
            throw ValidationError(error.told)
        } catch let error as DatabaseError {
            throw ValidationError(error.told)
        }
    }

    private func tell(_ result: Restore.Result, seconds: Int) {
        let manifest = result.manifest
        let printer = VerificationPrinter(language: .vi)
        print(
            """
            Bản sao lưu lúc (of) \(manifest.made), Nề Nếp \(manifest.version), \(manifest.engine).
            \(result.files) tệp (files), \(manifest.rows.values.reduce(0, +)) dòng (rows), \
            \(result.assignments) nhiệm vụ (assignments), \(max(1, seconds)) giây (seconds).
            \(printer.summary(result.verification))
            """)
        if result.migrated > 0 { print("Đã nâng \(result.migrated) bước lược đồ (schema steps applied).") }
        if result.missing > 0 {
            print("Thiếu \(result.missing) tệp, vốn đã thiếu lúc sao lưu (files missing since the backup was made).")
        }
        guard let folder else {
            return print("Diễn tập đạt: bản sao lưu này khôi phục được (drill passed). Thư mục tạm đã xóa.")
        }
        if !result.hasKeys {
            print(
                """
                CHÚ Ý: chưa có trail.key và second-factor.key. Chép hai tệp đã cất riêng vào \(folder) TRƯỚC khi chạy máy chủ;
                nếu không, nhật ký sẽ ghi khóa ký bị thay và mọi người phải thiết lập lại lớp xác thực thứ hai.
                (Put the two key files kept apart into the folder before the server is started.)
                """)
        }
        print(
            """
            Đã khôi phục vào (restored to) \(folder). Mọi người đăng nhập lại; việc làm sau lúc sao lưu không còn.
            Chạy tiếp (go on): nenep serve --data \(folder)\(database.map { _ in " --database postgres://…" } ?? "")
            """)
    }
}
