// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// The sample province with a record of every kind, and people who ask for them.
///
/// Each feature brings its own.
struct PermissionScene {
    private static var kinds: [any ScenePart.Type] {
        [
            AssignmentScene.self,
            NoticeScene.self,
            ScanScene.self,
            ReportScene.self,
            DifficultyScene.self,
            LetterScene.self,
            MilestoneScene.self,
            MatterScene.self,
            CommitteeScene.self,
            PlanScene.self,
            CompetenceScene.self,
            RoundScene.self,
        ]
    }

    struct Player {
        let role: Role
        let agency: ID<Agency>
        let browser: Browser
    }

    let province: TestProvince
    let site: Site
    let ground: SceneGround
    private let parts: [ObjectIdentifier: any ScenePart]

    /// An agency that nobody of the cast belongs to.
    var stranger: ID<Agency> { ground.stranger }

    init() async throws {
        let province = try await TestProvince.make()
        self.province = province
        site = try Site(
            system: province.system, routes: Routes.all,
            settings: ServerSettings(publishing: .plainOnLAN, requestCeiling: 0, logsRequests: false))
        let ground = try await SceneGround(province.system)
        self.ground = ground
        var parts: [ObjectIdentifier: any ScenePart] = [:]
        for kind in Self.kinds { parts[ObjectIdentifier(kind)] = try await kind.init(ground) }
        self.parts = parts
    }

    /// What a feature brought.
    subscript<Part: ScenePart>(_ kind: Part.Type) -> Part? { parts[ObjectIdentifier(kind)] as? Part }

    /// Signs in whoever plays a role.
    func player(_ role: Role) async throws -> Player {
        let userName = try #require(PermissionTests.cast[role])
        let member = try #require(ground.members.first { $0.person.userName == userName })
        let browser = Browser(site)
        try await signIn(browser, userName)
        return Player(role: role, agency: member.membership.agency, browser: browser)
    }

    private func signIn(_ browser: Browser, _ userName: String) async throws {
        _ = await browser.get("/dang-nhap")
        let reply = await browser.send("/dang-nhap", ["userName": userName, "password": TestProvince.password])
        #expect(reply.status == .seeOther)
    }

    /// Asks one address; afterwards the player is signed in as before.
    func ask(_ row: PermissionTable.Row, _ target: String, as player: Player) async throws -> Reply {
        let isPost = row.route.hasPrefix("POST")
        // A page with a form gives the token; everyone has this one.
        if isPost { _ = await player.browser.get("/tai-khoan/mat-khau") }
        let reply = isPost ? await player.browser.send(target) : await player.browser.get(target)
        if isPost, ["/tai-khoan", "/dang-"].contains(where: { target.hasPrefix($0) }) {
            try await signIn(player.browser, PermissionTests.cast[player.role] ?? "")
        }
        return reply
    }

    /// The address with a record put in; nil where the player's agency has no such record of its own.
    func target(of row: PermissionTable.Row, isOwn: Bool, for player: Player) -> String? {
        let agency = isOwn ? player.agency : stranger
        var path = row.route.split(separator: " ").last.map(String.init) ?? ""
        if let record = row.record {
            guard let id = record.find(self, agency, isOwn) else { return nil }
            path = path.replacing(":id", with: id)
        }
        for (place, value) in parts.values.flatMap(\.replacements) { path = path.replacing(place, with: value) }
        return path + row.query
    }
}
