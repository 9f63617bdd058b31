// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// What people type is never markup, script or SQL to the product, whichever form, page or query it goes through.
///
/// The addresses come from the table of permissions, the forms from the pages, so a new route is tried by itself.
struct InjectionTests {
    /// Who between them see every page and every form.
    private static let roles: [Role] = [.standingOfficer, .isoSecretary, .administrator, .clerk, .committeeOffice]

    @Test func `the lists are as long as they must be`() {
        #expect(Payloads.markup.count >= 300 && Set(Payloads.markup).count == Payloads.markup.count)
        #expect(Payloads.query.count >= 150 && Set(Payloads.query).count == Payloads.query.count)
    }

    @Test func `the scan sees an unescaped payload, and doesn't see an escaped one`() {
        let shape = PageShape([])
        #expect(!shape.violations(in: "<p>\(Payloads.markup[0])</p>").isEmpty)
        #expect(!shape.violations(in: "<input value=\"\" onfocus=\"alert(1)\">").isEmpty)
        #expect(!shape.violations(in: "<a href=\"javascript:alert(1)\">x</a>").isEmpty)
        let tame = PageShape(["<p class=\"a\">x</p>"])
        #expect(tame.violations(in: "<p class=\"b\">&lt;script&gt;alert(1)&lt;/script&gt;</p>").isEmpty)
    }

    @Test func `what is typed into any form is text on every page and in every file made of it`() async throws {
        let ground = try await InjectionGround()
        var players: [PermissionScene.Player] = []
        for role in Self.roles { players.append(try await ground.scene.player(role)) }
        var shape = PageShape([])
        for player in players {
            for page in await ground.pages(of: player) { shape.learn(from: page.text) }
        }
        var (sent, number, seen): (Int, Int, Set<String>) = (0, 0, [])
        for player in players {
            for form in await ground.forms(of: player, but: &seen) {
                number += 1
                sent += await ground.fill(form, number: number, Payloads.markup, as: player, shape)
            }
        }
        #expect(number > 30 && sent > 400, "only \(number) forms, \(sent) times")
        for player in players {
            for page in await ground.pages(of: player) {
                let found = shape.violations(in: page.text)
                #expect(found.isEmpty, "\(player.role) \(page.address): \(found.prefix(3))")
            }
        }
    }

    @Test func `no query, field or path makes the server fail or show what is not one's own`() async throws {
        let ground = try await InjectionGround()
        var (number, seen): (Int, Set<String>) = (0, [])
        for role in [Role.isoSecretary, .standingOfficer, .administrator] {
            let player = try await ground.scene.player(role)
            await ground.ask(Payloads.query, as: player)
            for form in await ground.forms(of: player, but: &seen) {
                number += 1
                _ = await ground.fill(form, number: number, Payloads.query, as: player, nil)
            }
        }
        #expect(number > 30)
    }
}
