// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// The whole site over the sample province, for tests that need people in every role and records in every state.
struct ProvinceSite {
    let province: TestProvince
    let site: Site

    var system: System { province.system }

    init() async throws {
        province = try await TestProvince.make()
        site = try Site(
            system: province.system, routes: Routes.all,
            settings: ServerSettings(publishing: .plainOnLAN, requestCeiling: 0, logsRequests: false))
    }

    func signedIn(_ userName: String) async throws -> Browser {
        let browser = Browser(site)
        _ = await browser.get("/dang-nhap")
        let reply = await browser.send("/dang-nhap", ["userName": userName, "password": TestProvince.password])
        #expect(reply.status == .seeOther)
        // A page with a form gives the token.
        _ = await browser.get("/tai-khoan/mat-khau")
        return browser
    }

    /// Somebody in the role they have.
    func actor(_ userName: String) async throws -> Actor {
        let members = try await system.read { try PersonStore.members(in: $0) }
        let one = try #require(members.first { $0.person.userName == userName })
        return Actor(
            person: one.person.id, name: one.person.name, role: one.membership.role, agency: one.membership.agency)
    }

    /// A fresh assignment of an agency, by the Committee's office, which also accepts it.
    func ordered(_ shortName: String) async throws -> Assignment {
        let agency = try #require(try await system.directory().all.first { $0.shortName == shortName }).id
        let notice = try await NoticeScene.make(in: system, to: agency, by: actor("toan.bui")).issued
        let (today, now) = (system.today, system.now)
        let rows = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(notice: notice), visible: Visible(to: .system(), under: .seeAssignments),
                today: today, now: now, in: snapshot)
        }
        return try #require(rows.first).assignment
    }

    /// The contents in the file store.
    var kept: Set<FileHash> { Set(system.files.hashes()) }

    /// What the access log says of a person, the latest first.
    func log(of userName: String) async throws -> [AccessEntry] {
        try await system.read { snapshot in
            let person = try #require(try PersonStore.person(named: userName, in: snapshot))
            return try AccessLog.entries(of: person.id, limit: 100, in: snapshot)
        }
    }
}

extension Browser {
    /// Sends a form with one file.
    func hand(
        _ target: String, _ fields: [String: String] = [:], _ field: String, _ name: String, _ content: String
    ) async -> Reply {
        var body = ""
        // In one order, as a page sends them: a form in another order is another form.
        for (key, value) in [("csrf", token)] + fields.sorted(by: { $0.key < $1.key }) {
            body += "--bound\r\nContent-Disposition: form-data; name=\"\(key)\"\r\n\r\n\(value)\r\n"
        }
        body +=
            "--bound\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n"
        body += "--bound--\r\n"
        return await ask(.post, target, [.contentType: "multipart/form-data; boundary=bound"], Array(body.utf8))
    }
}

extension ProvinceSite {
    /// Every assignment of an agency, by its short name.
    func assignments(of shortName: String) async throws -> [ID<Assignment>] {
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now,
                in: snapshot
            ).filter { $0.agencyName == shortName }.map(\.assignment.id)
        }
    }
}
