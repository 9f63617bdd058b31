// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser

/// The command line of Nề Nếp.
@main
struct NeNep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nenep",
        abstract: "Nề Nếp: hệ thống quản lý chất lượng của cơ quan nhà nước.",
        discussion: "Quality management of Vietnamese state agencies, and the provincial programme that steers it.",
        version: "Nề Nếp \(ProgramVersion.text)",
        subcommands: [
            ServeCommand.self, ConfigCommand.self, SampleCommand.self, ReadCommand.self, VerifyCommand.self,
            BackupCommand.self,
            RestoreCommand.self, MigrateCommand.self, MoveCommand.self,
            UserCommand.self, AcceptKeysCommand.self,
            VersionCommand.self, EarlierSchemaCommand.self, YardstickCommand.self,
        ])

    static func main() async {
        MemoryUse.keepFewHeaps()
        await main(nil)
    }
}
