// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import ArgumentParser
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
            office network with --plain-http-lan, which says in words that passwords then cross the wire unencrypted.
            """)

    @OptionGroup var data: DataOptions

    @Option(name: .long, help: "Cổng (port).")
    var port = 8080

    @Option(name: .long, help: "Địa chỉ lắng nghe; mặc định chỉ máy này (address to listen on).")
    var host: String?

    @Option(name: .long, help: "Địa chỉ https:// mà người dùng mở, khi đứng sau TLS (public address behind TLS).")
    var publicURL: String?

    @Flag(name: .long, help: "Cho cả mạng nội bộ dùng qua HTTP không mã hóa (serve a LAN over plain HTTP).")
    var plainHTTPLan = false

    @Option(name: .long, help: "Máy chủ trung gian được tin, có thể lặp lại (trusted proxy, e.g. 127.0.0.1/32).")
    var trustedProxy: [String] = []

    @Option(name: .long, help: "Dung lượng tệp lớn nhất, MB (largest upload).")
    var uploadLimit = 50

    @Option(name: .long, help: "Thư mục giao diện (folder with the look's files).")
    var publicFolder = "Public"

    @Flag(name: .long, help: "Không ghi nhật ký từng yêu cầu (don't log each request).")
    var quiet = false

    func validate() throws {
        guard publicURL == nil || !plainHTTPLan else {
            throw ValidationError("Chọn --public-url hoặc --plain-http-lan, không chọn cả hai (not both).")
        }
        if let host, publicURL == nil, !plainHTTPLan, !ServerSettings.isThisMachine(host) {
            throw ValidationError(
                """
                --host \(host) mở cho mạng qua HTTP không mã hóa. Thêm --plain-http-lan nếu chấp nhận, hoặc dùng --public-url.
                (This serves plain HTTP to the network: add --plain-http-lan, or use --public-url.)
                """)
        }
        if let publicURL, ServerSettings.Publishing(publicURL: publicURL) == nil {
            throw ValidationError("--public-url phải có dạng https://ten-may-chu (must be https://host).")
        }
    }

    func run() async throws {
        let system = try await data.open()
        let settings = try settings()
        let first = try await FirstLink.isNeeded(by: system) ? FirstLink() : nil
        let site = try Site(
            system: system, routes: Routes.all + (first?.routes ?? []), settings: settings,
            assets: Assets(folder: settings.publicFolder))
        let welcome = Welcome(system: system, folder: data.data, settings: settings)
        let server = Server.application(site) { port in welcome.print(port: port, firstLink: first?.path) }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: BackgroundWork(system: system)), .init(service: RecurringWork(system: system)),
                    .init(service: server),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: system.logger))
        try await group.run()
        try await system.close()
    }

    private func settings() throws -> ServerSettings {
        let publishing = publicURL.flatMap { ServerSettings.Publishing(publicURL: $0) } ?? .plainOnLAN
        let proxies = try trustedProxy.map { text in
            guard let range = AddressRange(text) else {
                throw ValidationError("Không đọc được địa chỉ \(text) (can't read this address).")
            }
            return range
        }
        return ServerSettings(
            host: host ?? (plainHTTPLan ? "0.0.0.0" : "127.0.0.1"), port: port, publishing: publishing,
            trustedProxies: proxies, publicFolder: publicFolder, uploadLimit: uploadLimit << 20,
            logsRequests: !quiet)
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
