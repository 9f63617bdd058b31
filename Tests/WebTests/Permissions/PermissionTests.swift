// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

/// Every route, as every role, about an own and another agency's record: answered or "not found", as the table says.
struct PermissionTests {
    /// Who plays each role in the sample province.
    static let cast: [Role: String] = [
        .administrator: "quantri", .standingOfficer: "yen.do", .clerk: "lan.vu", .committeeOffice: "toan.bui",
        .provincialLeader: "khanh.lo", .homeAffairsReviewer: "son.hoang", .financeReviewer: "hoa.le",
        .committeeMember: "thu.cao", .agencyHead: "the.hoang", .qualityRepresentative: "ngan.luong",
        .isoSecretary: "pao.vang", .officer: "mai.dinh", .internalAuditor: "duc.ngo",
        .externalReader: "khach.danhgia",
    ]

    @Test func `every route has a row, and every row a route`() {
        let routes = Set(Routes.all.map { "\($0.method.rawValue) \($0.path)" })
        let rows = Set(PermissionTable.rows.map(\.route)).union(PermissionTable.parts)
        #expect(routes.subtracting(rows).isEmpty, "without a row: \(routes.subtracting(rows).sorted())")
        #expect(rows.subtracting(routes).isEmpty, "without a route: \(rows.subtracting(routes).sorted())")
        #expect(Set(Self.cast.keys) == Set(Role.allCases))
    }

    @Test func `every role gets exactly what the table says`() async throws {
        let scene = try await PermissionScene()
        for role in Role.allCases {
            let player = try await scene.player(role)
            for row in PermissionTable.rows {
                for isOwn in row.record == nil ? [true] : [true, false] {
                    let expected = (isOwn ? row.own : row.other).contains(role)
                    guard let target = scene.target(of: row, isOwn: isOwn, for: player) else { continue }
                    let reply = try await scene.ask(row, target, as: player)
                    let isAnswered = reply.status != .notFound
                    #expect(
                        isAnswered == expected,
                        "\(role) \(row.route) \(isOwn ? "own" : "other"): \(reply.status.code)")
                }
            }
        }
    }

    @Test func `someone who is not signed in is shown the door`() async throws {
        let scene = try await PermissionScene()
        let stranger = Browser(scene.site)
        for route in Routes.all where route.method == .get && route.access != .everyone {
            let path = route.path.replacing(":id", with: "00000000000000000000000000")
            let reply = await stranger.get(path)
            #expect(reply.status == .seeOther, "\(path)")
            #expect(reply.location?.hasPrefix("/dang-nhap") == true, "\(path)")
        }
    }

    @Test func `what may not be seen is absent from lists, counts and search`() async throws {
        let scene = try await PermissionScene()
        let secretary = try await scene.player(.isoSecretary)
        let list = await secretary.browser.get("/nhiem-vu").text
        #expect(list.contains("Sở Công Thương"))
        #expect(!list.contains("UBND xã Pa Vệ"))
        let search = await secretary.browser.get("/tim-kiem?q=thanh%20lap%20ban%20chi%20dao").text
        #expect(!search.contains("UBND xã Pa Vệ"))
        let agencies = await secretary.browser.get("/nhiem-vu?coquan=\(scene.stranger)").text
        #expect(!agencies.contains("46/TB-UBND, ý"))
    }
}
