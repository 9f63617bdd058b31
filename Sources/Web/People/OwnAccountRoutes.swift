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

    static func show(_ visit: Visit) async throws -> Reply { try await page(visit) }

    /// The page, perhaps with a form that was refused.
    static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> Reply {
        let signedIn = try visit.signedIn()
        let person = signedIn.person
        let (factor, access) = try await visit.system.read { snapshot in
            (
                try SecondFactorStore.factor(of: person.id, in: snapshot),
                try AccessLog.entries(of: person.id, limit: 20, in: snapshot)
            )
        }
        let page = OwnAccountPage(
            person: person, choices: try await choices(visit),
            sessions: try await visit.system.sessions.open(of: person.id), current: signedIn.session.id,
            delegations: try await DelegationRoutes.section(
                of: person.id, visit, isAdministrators: false, typed: typed),
            factorSetAt: factor?.setAt, access: access, typed: typed)
        return .page(
            page.html(in: try await visit.frame()), status: typed.faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func roles(_ visit: Visit) async throws -> Reply {
        let page = ChooseRolePage(
            choices: try await choices(visit), next: LocalPath.checked(visit.query["tiep"]) ?? "")
        return .page(page.html(in: try await visit.frame()))
    }

    static func chooseRole(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let delegation = form.id("delegation", of: Delegation.self).map { Sessions.Standing.delegated($0) }
        let own = form.id("membership", of: Membership.self).map { Sessions.Standing.own($0) }
        guard let standing = delegation ?? own, let secret = visit.secret else { throw Fault.notFound }
        let fresh = try await visit.system.sessions.choose(standing, try visit.signedIn(), replacing: secret)
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
        let (session, today) = (signedIn.session, visit.today)
        let (held, delegated) = try await visit.system.read { snapshot in
            (
                try PersonStore.memberships(of: person, in: snapshot),
                try DelegationStore.usable(by: person, on: today, in: snapshot)
            )
        }
        let directory = try await visit.system.directory()
        let own = held.filter { $0.isValid(on: today) }.map { membership in
            RoleChoice(
                .own(membership.id), role: membership.role, agency: directory.name(of: membership.agency),
                until: membership.until, isInUse: session.delegation == nil && membership.id == session.membership)
        }
        return own
            + delegated.map { row in
                RoleChoice(
                    .delegated(row.delegation.id), role: row.role, agency: directory.name(of: row.delegation.agency),
                    until: row.delegation.until, isInUse: row.delegation.id == session.delegation,
                    principal: row.principal, scope: row.delegation.scope)
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
