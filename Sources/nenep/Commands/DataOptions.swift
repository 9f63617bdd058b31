// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Setup
import Database
import Domain
import Foundation

/// Which installation a command is about: its settings file, and the two settings worth saying beside it.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: "Tệp cấu hình; mặc định /etc/nenep/nenep.yaml nếu có (settings file).")
    var config: String?

    @Option(name: .customLong("data"), help: "Thư mục dữ liệu, mặc định data (data folder).")
    var dataFolder: String?

    @Option(name: .long, help: "Cơ sở dữ liệu: sqlite hoặc postgres://… (database).")
    var database: String?

    /// The settings, with further flags of the command; throws a sentence for everything that is wrong with them.
    func installation(_ rest: [String] = []) throws -> Installation {
        let (installation, faults) = reading(rest)
        let grave = faults.filter { !$0.isBearable }
        guard grave.isEmpty else { throw ValidationError(grave.told(.vi) + "\n" + grave.told(.en)) }
        return installation
    }

    /// The settings, and what is wrong with them.
    func reading(_ rest: [String] = []) -> (installation: Installation, faults: [SettingFault]) {
        let named = [("--data", dataFolder), ("--database", database)].compactMap { flag, text in
            text.map { [flag, $0] }
        }
        return Installation.read(flags: named.flatMap { $0 } + rest, file: config)
    }

    /// The data folder.
    var data: String { reading().installation[.dataFolder] }

    func validate() throws { _ = try installation() }

    /// Opens the installation for writing; refuses while a server has it.
    func open() async throws -> System { try await installation().open() }
}
