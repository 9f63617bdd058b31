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

    @Option(name: .long, help: "Mật khẩu chung của tài khoản mẫu; mặc định tạo ngẫu nhiên (shared password).")
    var password: String?

    func run() async throws {
        let folder = try data.folder()
        let today = Instant.now().day(in: .vietnam)
        let clock = SampleClock(SampleProvince.beginning(today: today, zone: .vietnam))
        var configuration = System.Configuration.dataFolder(folder)
        configuration.clock = clock.clock
        let system = try await System.open(configuration)
        guard try await system.directory().all.isEmpty else {
            throw ValidationError("Thư mục \(folder) đã có dữ liệu (the data folder is not empty).")
        }
        let password = password ?? SampleSignIn.randomPassword()
        let summary = try await SampleProvince(system: system, clock: clock, today: today, password: password).make()
        if assignments > 0 {
            try await SampleBulk(system: system, clock: clock, today: today, password: password)
                .make(assignments: assignments, agencies: agencies)
        }
        try await system.close()
        try SampleSignIn(password: password).write(to: folder)
        print(
            """
            Đã tạo tỉnh mẫu Sông Mây: \(summary.agencies) cơ quan, \(summary.people) tài khoản, \
            \(summary.notices) văn bản, \(summary.assignments + assignments) nhiệm vụ.
            """)
    }
}
