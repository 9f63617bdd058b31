// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
import Setup
import Domain
import Foundation
import Hummingbird
import Logging
import Programs
import ServiceLifecycle
import UnixSignals
import Web

/// Serves the site until it is asked to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Chạy máy chủ web.",
        discussion: """
            Without --public-url the pages are served over plain HTTP: on this machine alone by default, or to the \
            office network with --plain-http-lan, which says in words that passwords then cross the wire unencrypted. \
            Every setting may stand in a file or in the environment too: nenep config check explains them.

            \(SettingsTable.options())
            """)

    @OptionGroup var data: DataOptions

    @Argument(
        parsing: .allUnrecognized,
        help: ArgumentHelp("Cấu hình, xem dưới (settings, see below).", valueName: "cấu hình"))
    var settings: [String] = []

    func validate() throws { _ = try data.installation(settings) }

    func run() async throws {
        let (installation, faults) = data.reading(settings)
        LoggingSystem.bootstrap { LineLog(label: $0, format: installation[.logFormat], level: installation[.logLevel]) }
        let logger = Logger(label: "nenep")
        for fault in faults { logger.warning("\(fault.sentence(.en))") }
        let system = try await installation.open(logger: logger)
        try await installation.prepareKeys(of: system)
        let settings = installation.server
        let first = try await FirstLink.isNeeded(by: system) ? FirstLink() : nil
        let site = try Site(
            system: system, routes: Routes.all + (first?.routes ?? []), settings: settings,
            assets: Assets(folder: settings.publicFolder))
        let welcome = Welcome(system: system, folder: installation[.dataFolder], settings: settings)
        let server = Server.application(site) { port in welcome.print(port: port, firstLink: first?.path) }
        do {
            try await ServingGroup(installation: installation, system: system, server: server, site: site).run()
        } catch {
            try? await system.close()
            throw error
        }
        try await system.close()
    }
}

/// What `serve` says once it listens.
private struct Welcome: Sendable {
    let system: System
    let folder: String
    let settings: ServerSettings

    func print(port: Int, firstLink: String?) {
        let address =
            switch settings.publishing {
            case .secure(let authority): "https://\(authority)"
            case .plainOnLAN:
                "http://\(settings.host == "0.0.0.0" ? "localhost" : settings.host == "127.0.0.1" ? "localhost" : settings.host):\(port)"
            }
        var lines = ["", "Nề Nếp đang chạy tại (running at) \(address)"]
        if let firstLink {
            lines.append(
                "Chưa có quản trị. Mở liên kết dùng một lần này để tạo (one-time link): \(address)\(firstLink)")
        }
        if let sample = SampleSignIn.read(from: folder) { lines.append(sample.lines) }
        for program in system.programs.missing() {
            lines.append(
                "Thiếu chương trình \(program.name): apt install \(program.package) (missing; the rest works).")
        }
        lines.append("Dừng: Ctrl+C (stop).")
        Swift.print(lines.joined(separator: "\n"))
        fflush(nil)
    }
}
