// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Foundation
import Sample
import WorkingTime

/// Makes the fictional province Sông Mây in an empty data folder.
struct SampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Tạo tỉnh mẫu Sông Mây (hư cấu) trong một thư mục dữ liệu còn trống.",
        discussion: "Makes the fictional province through the product's own actions; with --assignments, a large one.")

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Số nhiệm vụ cần có thêm, để đo tốc độ (assignments to add, for measuring).")
    var assignments = 0

    @Option(name: .long, help: "Số cơ quan, đơn vị (agencies).")
    var agencies = 40

    @Option(name: .long, help: "Số cơ quan của một đợt triển khai lớn, để đo tốc độ (agencies of a large round).")
    var round = 0

    @Option(name: .long, help: "Mật khẩu chung của tài khoản mẫu; mặc định tạo ngẫu nhiên (shared password).")
    var password: String?

    func run() async throws {
        let folder = data.data
        let location = try data.installation().location()
        if location.engine == .postgres { return tell(try await make(in: folder, at: location)) }
        guard !FileManager.default.fileExists(atPath: folder + "/nenep.sqlite") else {
            throw ValidationError("Thư mục \(folder) đã có dữ liệu (the data folder is not empty).")
        }
        // Told beside its place and moved there whole: a story broken off leaves nothing behind.
        let draft = folder + ".dang-tao"
        try? FileManager.default.removeItem(atPath: draft)
        try FileManager.default.createDirectory(
            atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let summary = try await make(in: draft, at: .file(draft + "/nenep.sqlite"))
        // Only an empty folder gives way; anything else in it stops the move, with everything kept.
        rmdir(folder)
        try FileManager.default.moveItem(atPath: draft, toPath: folder)
        tell(summary)
    }

    private func tell(_ summary: SampleProvince.Summary) {
        print(
            """
            Đã tạo tỉnh mẫu Sông Mây: \(summary.agencies) cơ quan, \(summary.people) tài khoản, \
            \(summary.notices) văn bản, \(summary.assignments) nhiệm vụ.
            """)
    }

    private func make(in folder: String, at location: Location) async throws -> SampleProvince.Summary {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // The story ends in the morning of its last day, and never after now.
        let today = Instant.now().adding(seconds: -9 * 3600).day(in: .vietnam)
        let clock = SampleClock(SampleProvince.beginning(today: today, zone: .vietnam))
        var configuration = System.Configuration.dataFolder(folder)
        configuration.location = location
        configuration.clock = clock.clock
        // A large province takes as long as it takes; nobody waits for an answer.
        configuration.databaseSettings.timeLimit = nil
        // Nobody in the sample has secrets, and everyone shares one random password.
        configuration.passwordCost = .oneTime
        let system = try await System.open(configuration)
        guard try await system.directory().all.isEmpty else {
            throw ValidationError("Cơ sở dữ liệu đã có dữ liệu (the database is not empty).")
        }
        let password = password ?? SampleSignIn.randomPassword()
        var summary = try await SampleProvince(system: system, clock: clock, today: today, password: password).make()
        if assignments > 0 {
            summary =
                try await summary
                + SampleBulk(system: system, clock: clock, today: today, password: password)
                .make(assignments: assignments, agencies: agencies)
        }
        if round > 0 {
            try await SampleBulk(system: system, clock: clock, today: today, password: password).makeRound(of: round)
        }
        try await Housekeeping(system: system).tidyDatabase()
        try await system.close()
        try SampleSignIn(password: password).write(to: folder)
        return summary
    }
}
