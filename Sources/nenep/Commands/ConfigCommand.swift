// SPDX-License-Identifier: AGPL-3.0-or-later

import ArgumentParser
import Setup
import Domain

/// The settings: what they are here, what they could be.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Cấu hình: kiểm tra, tệp mẫu, bảng giải thích.",
        discussion: "Settings: check them, print an example file or the table of all of them.",
        subcommands: [Check.self, Example.self, SettingTable.self])

    /// Explains every value and where it came from.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Giải thích từng giá trị và nguồn của nó; mã thoát 1 nếu có chỗ sai.",
            discussion: """
                Explains every value and where it came from, without showing secrets; exit code 1 when anything is wrong. \
                Takes the options of nenep serve.
                """)

        @Option(name: .long, help: "Tệp cấu hình (settings file).")
        var config: String?

        @Option(name: .long, help: "Ngôn ngữ: vi hoặc en (language).")
        var lang = Language.vi

        @Argument(parsing: .allUnrecognized, help: "Các tùy chọn của nenep serve (options of nenep serve).")
        var rest: [String] = []

        func run() async throws {
            let (installation, faults) = Installation.read(flags: rest, file: config)
            print(installation.explained(lang))
            print()
            print(faults.told(lang))
            if !faults.isEmpty { throw ExitCode(1) }
        }
    }

    /// Prints a settings file in which everything stands, commented out.
    struct Example: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "example", abstract: "In một tệp cấu hình mẫu (print an example file).")

        func run() async throws { print(SettingsTable.example(), terminator: "") }
    }

    /// Prints the table of the documentation.
    struct SettingTable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "table", abstract: "In bảng mọi cấu hình, dạng Markdown (print all settings).")

        @Option(name: .long, help: "Ngôn ngữ: vi hoặc en (language).")
        var lang = Language.vi

        func run() async throws { print(SettingsTable.markdown(lang)) }
    }
}

extension Language: ExpressibleByArgument {}
