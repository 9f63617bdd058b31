// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Files
import Foundation
import Setup
import Store
import Web
import WorkingTime

/// Makes one archive of a system, whether it runs or not.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu hồ sơ và tệp vào một tệp .tar, kể cả khi máy chủ đang chạy.",
        discussion: """
            One consistent archive of all records and stored files; the server goes on working. It is checked after writing \
            and appears only when it is whole. With --key it is encrypted by age for that public key, and holds the \
            installation's own keys too; without, it is plain and does not hold them. See docs/backup.md.
            """)

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Tệp, hoặc thư mục chứa các bản sao lưu (file, or folder of backups).")
    var to: String

    @Option(name: .long, help: "Khóa công khai age1…, hoặc tệp chứa khóa ấy; lặp lại được (public key, or its file).")
    var key: [String] = []

    func run() async throws {
        let installation = try data.installation()
        let progress = ProgressLine()
        do {
            let recipients = try BackupKey.recipients(key)
            let database = try await Database.openReadOnly(try installation.location(), migrations: Migrations.all)
            let order = BackupOrder(
                database: database, at: try installation.location(),
                files: try FileStore(root: installation[.filesFolder] ?? installation[.dataFolder] + "/files"),
                keyFolder: installation[.dataFolder], destination: to, recipients: recipients)
            let result = try await Backup(order) { progress.show($0) }.run()
            progress.end()
            try? await database.close()
            tell(result, isSealed: !recipients.isEmpty)
            if !result.missing.isEmpty { throw ExitCode(3) }
        } catch let error as BackupError {
            progress.end()
            throw ValidationError(error.told)
        } catch let error as DatabaseError {
            throw ValidationError(error.told)
        }
    }

    private func tell(_ result: Backup.Result, isSealed: Bool) {
        let seconds = max(1, (result.endedAt - result.begunAt + 999) / 1000)
        let keys =
            result.manifest.hasKeys
            ? "Đã mã hóa; có cả khóa của hệ thống (encrypted, with the installation's keys)."
            : isSealed
                ? """
                Đã mã hóa; CHƯA có trail.key, second-factor.key vì thư mục khóa thiếu: tìm và cất hai tệp ấy riêng.
                (Encrypted, but WITHOUT the installation's keys, as its folder lacks them: find these two files and keep them.)
                """
                : """
                Không mã hóa; không có trail.key, second-factor.key: cất hai tệp ấy riêng.
                (Plain, without the installation's keys: keep these two files apart.)
                """
        print(
            """
            Đã sao lưu (backed up): \(result.path)
            \(BackupWords.size(result.size, .vi)), \(result.manifest.files) tệp (files), \
            \(result.manifest.rows.values.reduce(0, +)) dòng (rows), \(seconds) giây (seconds).
            SHA-256: \(Hex.text(result.hash))
            Nhật ký (trail): \(result.manifest.trail.head)
            \(keys)
            """)
        guard !result.missing.isEmpty else { return }
        print("CẢNH BÁO: thiếu \(result.missing.count) tệp mà hồ sơ nhắc đến, xem MISSING.txt (files are missing).")
    }
}

extension BackupError {
    /// What happened, in both languages.
    var told: String { BackupErrorWords.sentence(self, .vi) + "\n(" + BackupErrorWords.sentence(self, .en) + ")" }
}

extension DatabaseError {
    /// What happened, in both languages.
    var told: String { BackupError.database(description).told }
}

/// How far something long is, on one line of a terminal; nothing where there is none.
final class ProgressLine: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ progress: Backup.Progress) {
        guard isTerminal else { return }
        let total = max(progress.total, 1)
        let line = "\r\(progress.done * 100 / total) % · \(BackupWords.size(progress.done, .vi))   "
        FileHandle.standardError.write(Data(line.utf8))
    }

    func end() {
        if isTerminal { FileHandle.standardError.write(Data("\r                              \r".utf8)) }
    }
}
