// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Setup
import Store
import Web

/// Checks the trail and every record against it; works while a server runs, and on a copy anywhere.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm tra nhật ký và mọi hồ sơ so với nhật ký; máy chủ vẫn chạy bình thường.",
        discussion: """
            Exit code 0 when all agrees, 1 when anything does not. With --since, the trail must also continue what was \
            kept elsewhere: a head printed on a report (3f9a-01c2-77de-b0a4/1234), or a downloaded checkpoint file.
            """)

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Mã nhật ký in trên báo cáo, hoặc tệp điểm mốc đã tải về (head or checkpoint file).")
    var since: String?

    @Option(name: .long, help: "Ngôn ngữ kết quả: vi hoặc en (language of the result).")
    var lang = "vi"

    func run() async throws {
        guard let language = Language(rawValue: lang) else {
            throw ValidationError("--lang: vi, en")
        }
        let installation = try data.installation()
        let report = try await VerifyTrail.records(
            at: try installation.location(), keyFolder: installation[.dataFolder], since: try since.map(earlier))
        let printer = VerificationPrinter(language: language)
        for finding in report.outcome.findings { print(printer.line(finding)) }
        print(printer.summary(report))
        if !report.isClean { throw ExitCode(1) }
    }

    private func earlier(_ text: String) throws -> TrailVerification.Earlier {
        do {
            return try VerifyTrail.earlier(text)
        } catch {
            throw ValidationError(
                """
                --since: \(text) không phải mã nhật ký, cũng không phải tệp điểm mốc đọc được.
                (Neither a trail head nor a readable checkpoint file.)
                """)
        }
    }
}

/// Puts a verification into lines for a terminal.
struct VerificationPrinter {
    let language: Language

    /// One finding: table, row, what is wrong.
    func line(_ finding: TrailFinding) -> String {
        "\(finding.table) \(finding.identity): \(FindingWords.sentence(finding.kind, language))"
    }

    /// What was looked at, how long it took, and the heads.
    func summary(_ report: VerificationReport) -> String {
        let counts = report.outcome.counts
        let hundredths = Int((report.seconds * 100).rounded(.up))
        let seconds = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        let key = report.outcome.key?.id ?? "-"
        switch language {
        case .vi:
            return """
                \(report.isClean ? "Khớp hoàn toàn" : "KHÔNG KHỚP: \(report.outcome.findingCount) chỗ"): \
                \(counts.chains) chuỗi, \(counts.entries) mục, \(counts.writes) lần ghi, \(counts.rows) dòng hồ sơ, \
                \(counts.checkpoints) điểm mốc, trong \(seconds) giây.
                Mã nhật ký: \(report.outcome.heads.short). Khóa ký: \(key).
                """
        case .en:
            return """
                \(report.isClean ? "All agrees" : "DOES NOT AGREE: \(report.outcome.findingCount) findings"): \
                \(counts.chains) chains, \(counts.entries) entries, \(counts.writes) writes, \(counts.rows) rows, \
                \(counts.checkpoints) checkpoints, in \(seconds) seconds.
                Trail head: \(report.outcome.heads.short). Signing key: \(key).
                """
        }
    }
}
