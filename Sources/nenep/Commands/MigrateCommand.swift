// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Domain
import Setup
import Store
import Web

/// Brings the schema up to date, as a server does when it starts.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Nâng lược đồ cơ sở dữ liệu lên phiên bản của chương trình.",
        discussion: """
            Forward only. A server does the same when it starts; of several that start at once, one does each step. Each step \
            is a transaction: killed in the middle, the next start goes on where it was. Back up before an upgrade.
            """)

    @OptionGroup var data: DataOptions

    @ArgumentParser.Flag(name: .long, help: "Chỉ liệt kê các bước sẽ làm (list the steps, change nothing).")
    var dryRun = false

    func run() async throws {
        let location = try data.installation().location()
        do {
            let pending = try await PendingMigrations.of(location)
            for step in pending { print("\(step.number) \(step.name)") }
            guard !pending.isEmpty else { return print("Lược đồ đã mới nhất (up to date).") }
            guard !dryRun else { return print("Sẽ làm \(pending.count) bước (steps to do); chưa đổi gì.") }
            try await PendingMigrations.apply(to: location)
            print("Đã làm \(pending.count) bước (steps done).")
        } catch DatabaseError.inUse {
            throw ValidationError(
                MoveErrorWords.sentence(.inUse(by: 1), .vi) + "\n(The server is running: stop it first.)")
        } catch let error as DatabaseError {
            throw ValidationError(error.told)
        }
    }
}
