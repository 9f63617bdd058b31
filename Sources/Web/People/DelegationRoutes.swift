// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Acting for somebody who is away: given by themselves, or by an administrator for them.
package enum DelegationRoutes {
    package static let all: [Route] = [
        .post("/tai-khoan/uy-quyen", .signedIn, bodyLimit: 64 << 10, delegate),
        .post("/tai-khoan/uy-quyen/:delegation/ket-thuc", .signedIn, bodyLimit: 16 << 10, end),
        .post("/quan-tri/tai-khoan/:id/uy-quyen", .able(.manageAccounts), bodyLimit: 64 << 10, delegateFor),
        .post(
            "/quan-tri/tai-khoan/:id/uy-quyen/:delegation/ket-thuc", .able(.manageAccounts), bodyLimit: 16 << 10, endFor
        ),
    ]

    private static func delegate(_ visit: Visit) async throws -> Reply {
        try await carryOut(visit, URLs.account) { try await OwnAccountRoutes.page(visit, typed: $0) }
    }

    private static func delegateFor(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Person.self)
        return try await carryOut(visit, URLs.account(id)) { typed in
            .page(
                try await AccountRoutes.page(visit, typed: typed).html(in: try await visit.frame()),
                status: .unprocessableContent)
        }
    }

    private static func carryOut(
        _ visit: Visit, _ page: String, refused: (Typed) async throws -> Reply
    ) async throws -> Reply {
        let form = try await visit.form()
        do {
            switch try await visit.attempt(try action(form)) {
            case .done, .alreadyDone:
                return visit.see(page + "#uy-quyen", saying: DelegationWords.in(visit.language).given)
            case .refused(let refusal): throw refusal
            case .changedMeanwhile: throw Fault.changedMeanwhile
            }
        } catch let refusal as Refusal {
            return try await refused(visit.typed([refusal]))
        }
    }

    private static func action(_ form: Form) throws(Refusal) -> DelegateRole {
        guard let role = form.id("role", of: Membership.self) else { throw .delegation(.roleMissing) }
        guard let delegate = form.id("delegate", of: Person.self) else { throw .delegation(.delegateMissing) }
        guard let begins = form.day("begins"), let until = form.day("until") else { throw .delegation(.daysMissing) }
        guard let scope = Delegation.Scope(rawValue: form.text("scope")) else { throw .delegation(.scopeMissing) }
        return DelegateRole(
            role, to: delegate, scope: scope, from: begins,
            until: until, reason: form.text("reason"))
    }

    private static func end(_ visit: Visit) async throws -> Reply {
        let delegation: ID<Delegation> = try visit.id("delegation")
        let isOwnSession = try visit.signedIn().session.delegation == delegation
        let reply = try await end(delegation, visit, URLs.account) { try await OwnAccountRoutes.page(visit, typed: $0) }
        // Who ended what they acted under has no session left: the next page is the door.
        return isOwnSession && reply.status == .seeOther ? visit.lettingGo(.see(URLs.signIn)) : reply
    }

    private static func endFor(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Person.self)
        return try await end(try visit.id("delegation"), visit, URLs.account(id)) { typed in
            .page(
                try await AccountRoutes.page(visit, typed: typed).html(in: try await visit.frame()),
                status: .unprocessableContent)
        }
    }

    private static func end(
        _ delegation: ID<Delegation>, _ visit: Visit, _ page: String, refused: (Typed) async throws -> Reply
    ) async throws -> Reply {
        switch try await visit.attempt(EndDelegation(delegation)) {
        case .done, .alreadyDone:
            return visit.see(page + "#uy-quyen", saying: DelegationWords.in(visit.language).ended)
        case .refused(let refusal): return try await refused(visit.typed([refusal]))
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// The section on a person's page, with a form where roles of theirs may be given.
    static func section(
        of person: ID<Person>, _ visit: Visit, isAdministrators: Bool, typed: Typed
    ) async throws -> DelegationSection {
        let today = visit.today
        let mayGive = try visit.actor.actingFor == nil
        let (rows, held, colleagues) = try await visit.system.read { snapshot in
            let held = try PersonStore.memberships(of: person, in: snapshot).filter { $0.isValid(on: today) }
            let agencies = Set(held.map(\.agency)).sorted()
            let colleagues = try agencies.flatMap {
                try DelegationStore.colleagues(of: person, in: $0, on: today, in: snapshot)
            }
            return (try DelegationStore.rows(about: person, in: snapshot), held, colleagues)
        }
        let directory = try await visit.system.directory()
        let names = RoleWords.in(visit.language)
        var seen: Set<ID<Person>> = []
        let form = DelegationSection.Form(
            action: isAdministrators ? URLs.delegate(of: person) : URLs.delegate,
            scope: held.first.map { Delegation.Scope.least(of: $0.role) } ?? .work,
            roles: held.map {
                Choice($0.id.description, "\(names.name($0.role)), \(directory.shortName(of: $0.agency))")
            },
            colleagues: colleagues.filter { seen.insert($0.id).inserted }.map {
                Choice($0.id.description, $0.position.isEmpty ? $0.name : "\($0.name), \($0.position)")
            })
        return DelegationSection(
            rows: rows, person: person, form: mayGive ? form : nil,
            end: { isAdministrators ? URLs.endDelegation($0, of: person) : URLs.endDelegation($0) }, typed: typed)
    }
}
