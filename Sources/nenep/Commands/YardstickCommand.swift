// SPDX-License-Identifier: AGPL-3.0-or-later

import ArgumentParser
import Hummingbird
import Logging

/// The bare HTTP library answering a constant text: what `bin/bench` measures pages against on the same machine.
struct YardstickCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "yardstick", abstract: "Answer GET /hello, for bin/bench.", shouldDisplay: false)

    @Option(name: .long, help: "Cổng (port).")
    var port = 8081

    func run() async throws {
        let router = Router()
        router.get("/hello") { _, _ in "Hello" }
        var logger = Logger(label: "yardstick")
        logger.logLevel = .error
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.runService()
    }
}
