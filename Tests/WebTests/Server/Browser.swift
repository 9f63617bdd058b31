// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Store
import Synchronization
import TestKit
import WorkingTime

@testable import Web

/// A site of its own, asked without a socket.
final class TestSite: Sendable {
    static let password = "trời mưa mang ô"

    let system: Actions.System
    let site: Site
    let administrator: ID<Person>
    let province: ID<Agency>
    let hands: Hands
    private let folder: String

    init(
        _ routes: [Route] = [], publishing: ServerSettings.Publishing = .plainOnLAN, ceiling: Int = 0,
        assets: Assets = .none, log: Logger? = nil
    ) async throws {
        let start = Instant(milliseconds: 1_790_000_000_000)
        let hands = Hands(start)
        var configuration = try await TestInstallation.configuration(clock: Clock { hands.now })
        if let log { configuration.logger = log }
        folder = configuration.folder
        system = try await Actions.System.open(configuration)
        self.hands = hands
        let action = try await CreateFirstAdministrator.prepare(
            name: "Trần Minh Quân", userName: "quantri", password: Self.password, province: "Tỉnh Sông Mây",
            with: system.sessions.hasher, at: start)
        administrator = try await system.perform(action, as: .system())
        province = try await system.read { try PersonStore.topAgency(in: $0) } ?? ID(high: 0, low: 0)
        site = try Site(
            system: system, routes: SessionRoutes.all + routes,
            settings: ServerSettings(publishing: publishing, requestCeiling: ceiling, logsRequests: log != nil),
            assets: assets)
    }

    func close() async throws {
        try await system.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    var desk: Actor {
        Actor(person: administrator, name: "Trần Minh Quân", role: .administrator, agency: province)
    }

    /// Makes an account and gives back its slip.
    func make(_ userName: String, _ role: Role = .officer) async throws -> Slip {
        let account = NewAccount(name: "Lò Thị Xuân", userName: userName, agency: province, role: role)
        let (action, slips) = try await CreateAccounts.prepare(
            [account], with: system.sessions.hasher, at: hands.now)
        try await system.perform(action, as: desk)
        return slips[0]
    }

    func browser() -> Browser { Browser(site) }

    /// A browser in which the administrator is signed in.
    func signedIn() async throws -> Browser {
        let browser = browser()
        _ = await browser.get("/dang-nhap")
        _ = await browser.send("/dang-nhap", ["userName": "quantri", "password": Self.password])
        return browser
    }
}

/// A clock that stands until it is moved.
final class Hands: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) { moment = Mutex(start) }

    var now: Instant { moment.withLock { $0 } }

    func move(seconds: Int) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// Keeps cookies and the last form token, as a browser does.
final class Browser: Sendable {
    private struct Memory {
        var cookies: [String: String] = [:]
        var token = ""
    }

    private let site: Site
    private let memory = Mutex(Memory())
    let address: Address?
    private let authority: String

    /// Who sits at the server's own machine asks it by that name.
    init(_ site: Site, from address: String = "10.0.0.1", asking authority: String? = nil) {
        self.site = site
        self.address = Address(address)
        self.authority = authority ?? (address == "127.0.0.1" ? "127.0.0.1:8080" : "iso.songmay.example")
    }

    var cookies: [String: String] { memory.withLock(\.cookies) }

    var token: String { memory.withLock(\.token) }

    func get(_ target: String, headers: HTTPFields = [:]) async -> Reply {
        await ask(.get, target, headers, [])
    }

    /// Sends a form with the token of the last page.
    func send(
        _ target: String, _ fields: [String: String] = [:], token: String? = nil, headers: HTTPFields = [:]
    ) async -> Reply {
        var fields = fields
        fields["csrf"] = token ?? self.token
        let body = fields.sorted(by: { $0.key < $1.key }).map { "\(URLs.escape($0.key))=\(URLs.escape($0.value))" }
            .joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return await ask(.post, target, headers, Array(body.utf8))
    }

    func ask(
        _ method: HTTPRequest.Method, _ target: String, _ headers: HTTPFields, _ body: [UInt8]
    ) async -> Reply {
        var headers = headers
        let cookies = memory.withLock(\.cookies)
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        let reply = await site.answer(
            to: Incoming(
                method, target, headers: headers, authority: authority, peer: address,
                body: RequestBody(buffer: ByteBuffer(bytes: body))))
        memory.withLock { memory in
            for cookie in reply.cookies {
                memory.cookies[cookie.name] = cookie.maxAge == 0 ? nil : cookie.value
            }
            if let token = Self.token(in: reply.text) { memory.token = token }
        }
        return reply
    }

    private static func token(in html: String) -> String? {
        guard let start = html.firstRange(of: "name=\"csrf\" value=\"") else { return nil }
        return String(html[start.upperBound...].prefix { $0 != "\"" })
    }
}

extension Reply {
    /// The body as text.
    var text: String {
        if case .bytes(let bytes) = body { return String(buffer: bytes) }
        return ""
    }

    var location: String? { headers[.location] }
}
