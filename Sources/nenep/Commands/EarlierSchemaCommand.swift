// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Database
import Foundation
import Setup

/// Makes a database as an earlier program left it: what `bin/torture upgrade` upgrades.
struct EarlierSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "earlier-schema", abstract: "Copy a database into an earlier schema, for bin/torture.",
        shouldDisplay: false)

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "The folder to make it in.")
    var to = ""

    @Option(name: .long, help: "The number of its last migration; without it, the numbers there were are listed.")
    var schema: Int?

    func run() async throws {
        guard let schema else {
            for number in EarlierSchema.numbers { print(number) }
            return
        }
        try FileManager.default.createDirectory(atPath: to, withIntermediateDirectories: true)
        try await EarlierSchema.copy(
            try data.installation().location(), to: .file(to + "/nenep.sqlite"), upTo: schema)
    }
}
