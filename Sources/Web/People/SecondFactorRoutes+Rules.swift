// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// Who is required to have a second factor.
extension SecondFactorRoutes {
    static func rules(_ visit: Visit) async throws -> Reply { try await rulesPage(visit) }

    static func require(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let since = form.day("since") else {
            return try await rulesPage(visit, typed: visit.typed([.secondFactor(.dayMissing)]))
        }
        let action = RequireSecondFactor(of: Role(rawValue: form.text("role")), since: since)
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            return visit.see(URLs.secondFactorRules, saying: SecondFactorWords.in(visit.language).ruleSaid)
        case .refused(let refusal): return try await rulesPage(visit, typed: visit.typed([refusal]))
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func lift(_ visit: Visit) async throws -> Reply {
        switch try await visit.attempt(LiftSecondFactor(try visit.id())) {
        case .done, .alreadyDone:
            return visit.see(URLs.secondFactorRules, saying: SecondFactorWords.in(visit.language).lifted)
        case .refused(let refusal): return try await rulesPage(visit, typed: visit.typed([refusal]))
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func rulesPage(_ visit: Visit, typed: Typed = .fresh) async throws -> Reply {
        let (rules, counts) = try await visit.system.read { snapshot in
            (try SecondFactorStore.rules(in: snapshot), try SecondFactorStore.counts(in: snapshot))
        }
        let page = SecondFactorRulesPage(rules: rules, having: counts.having, all: counts.all, typed: typed)
        return .page(
            page.html(in: try await visit.frame()), status: typed.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
