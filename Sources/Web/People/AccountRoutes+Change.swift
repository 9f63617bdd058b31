// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// What an administrator does about an account.
extension AccountRoutes {
    static func resetPassword(_ visit: Visit) async throws -> Reply {
        let person = try await person(visit)
        let (action, slip) = try await ResetPassword.prepare(
            person, with: visit.system.sessions.hasher, at: visit.now)
        switch try await visit.attempt(action) {
        case .done: return try await slips([slip], visit)
        case .alreadyDone: return slipsAreGone(visit)
        case .refused(let refusal): return try await refused(visit.typed([refusal]), visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func end(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Person.self)
        return try await carryOut(EndAccount(id), \.accountEnded, visit)
    }

    static func endSessions(_ visit: Visit) async throws -> Reply {
        try await carryOut(EndSessions(of: try visit.id()), \.sessionsEnded, visit)
    }

    static func resetSecondFactor(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Person.self)
        switch try await visit.attempt(ResetSecondFactor(of: id)) {
        case .done, .alreadyDone:
            return visit.see(URLs.account(id), saying: SecondFactorWords.in(visit.language).wasReset)
        case .refused(let refusal): return try await refused(visit.typed([refusal]), visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func addRole(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let words = AccountWords.in(visit.language)
        guard let agency = form.id("agency", of: Agency.self), let role = Role(rawValue: form.text("role")) else {
            return try await refused("agency", words.agencyMissing, visit)
        }
        if form.textIfAny("until") != nil, form.day("until") == nil {
            return try await refused("until", words.dayMissing, visit)
        }
        let change = ChangeMemberships(
            of: try visit.id(), .add(agency: agency, role: role, until: form.day("until")))
        return try await carryOut(change, \.roleAdded, visit)
    }

    static func endRole(_ visit: Visit) async throws -> Reply {
        let change = ChangeMemberships(of: try visit.id(), .end(try visit.id("membership")))
        return try await carryOut(change, \.roleTaken, visit)
    }

    private static func carryOut(
        _ action: some Action, _ said: KeyPath<AccountWords, String>, _ visit: Visit
    ) async throws -> Reply {
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            let url = URLs.account(try visit.id(of: Person.self))
            return visit.see(url, saying: AccountWords.in(visit.language)[keyPath: said])
        case .refused(let refusal): return try await refused(visit.typed([refusal]), visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func person(_ visit: Visit) async throws -> Person {
        let actor = try visit.actor
        let id = try visit.id(of: Person.self)
        return try await visit.system.read { try AccountQueries.account(id, for: actor, in: $0).person }
    }

    private static func refused(_ field: String, _ sentence: String, _ visit: Visit) async throws -> Reply {
        let faults = [Typed.Fault(field, sentence)]
        return try await refused(
            Typed(action: visit.path, values: try await visit.form().values, faults: faults), visit)
    }

    private static func refused(_ typed: Typed, _ visit: Visit) async throws -> Reply {
        .page(
            try await page(visit, typed: typed).html(in: try await visit.frame()), status: .unprocessableContent)
    }
}
