// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// One's own account.
package enum OwnAccountRoutes {
    package static let all: [Route] = [
        .get("/tai-khoan", .signedIn, show),
        .get("/tai-khoan/mat-khau", .anySession, passwordForm),
        .post("/tai-khoan/mat-khau", .anySession, bodyLimit: 16 << 10, changePassword),
        .get("/tai-khoan/vai-tro", .anySession, roles),
        .post("/tai-khoan/vai-tro", .anySession, bodyLimit: 16 << 10, chooseRole),
        .post("/tai-khoan/dang-xuat-het", .anySession, bodyLimit: 16 << 10, signOutEverywhere),
        .post("/tai-khoan/phien/:id/ket-thuc", .signedIn, bodyLimit: 16 << 10, endSession),
    ]

    static func show(_ visit: Visit) async throws -> Reply {
        let signedIn = try visit.signedIn()
        let page = OwnAccountPage(
            person: signedIn.person, choices: try await choices(visit),
            sessions: try await visit.system.sessions.open(of: signedIn.person.id), current: signedIn.session.id)
        return .page(page.html(in: try await visit.frame()))
    }

    static func roles(_ visit: Visit) async throws -> Reply {
        let page = ChooseRolePage(
            choices: try await choices(visit), next: LocalPath.checked(visit.query["tiep"]) ?? "")
        return .page(page.html(in: try await visit.frame()))
    }

    static func chooseRole(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let membership = form.id("membership", of: Membership.self), let secret = visit.secret else {
            throw Fault.notFound
        }
        let fresh = try await visit.system.sessions.choose(
            membership, try visit.signedIn(), replacing: secret)
        return visit.holding(fresh, .see(LocalPath.checked(form["tiep"]) ?? URLs.home))
    }

    static func signOutEverywhere(_ visit: Visit) async throws -> Reply {
        try await visit.system.sessions.signOutEverywhere(try visit.signedIn())
        return visit.lettingGo(.see(URLs.signIn))
    }

    static func endSession(_ visit: Visit) async throws -> Reply {
        try await visit.system.sessions.end(try visit.id(), try visit.signedIn())
        return visit.see(URLs.account + "#phien", saying: OwnAccountWords.in(visit.language).ended)
    }

    /// The roles one may choose from today.
    private static func choices(_ visit: Visit) async throws -> [RoleChoice] {
        let signedIn = try visit.signedIn()
        let person = signedIn.person.id
        let held = try await visit.system.read { try PersonStore.memberships(of: person, in: $0) }
        let directory = try await visit.system.directory()
        return held.filter { $0.isValid(on: visit.today) }.map { membership in
            RoleChoice(
                membership: membership.id, role: membership.role, agency: directory.name(of: membership.agency),
                until: membership.until, isInUse: membership.id == signedIn.session.membership)
        }
    }
}

extension Visit {
    /// Who is signed in; throws when nobody is, which a route's access rules out.
    func signedIn() throws(Fault) -> SignedIn {
        guard let session else { throw .signInNeeded }
        return session
    }
}
