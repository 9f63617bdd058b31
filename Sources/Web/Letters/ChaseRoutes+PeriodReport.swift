// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// When the report of a standing duty's period is expected: the rules, and one more of the standing office.
extension ChaseRoutes {
    static func periodReport(_ visit: Visit) async throws -> Reply {
        .page(try await periodReportPage(visit).html(in: try await visit.frame()))
    }

    static func setPeriodReport(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let since = form.day("since") else { return try await refused(.general(.dayMissing), visit) }
        let action = SetPeriodReportRule(
            since: since, workingDays: form.number("days") ?? 0, source: form.text("source"))
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            return visit.see(URLs.periodReport, saying: PeriodReportWords.in(visit.language).saved)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        // The limit on days is the rhythm's, and a missing day any form's: their fields have other names there.
        let field = refusal == .general(.dayMissing) || refusal.field == "since" ? "since" : "days"
        let typed = visit.typed([refusal]).pointing(at: field)
        let page = try await periodReportPage(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func periodReportPage(_ visit: Visit, typed: Typed = .fresh) async throws -> PeriodReportPage {
        let (rules, names) = try await visit.system.read { snapshot in
            let rules = try PeriodReportRules.all(in: snapshot)
            return (rules, try PersonStore.names(of: rules.map(\.made.by), in: snapshot))
        }
        return PeriodReportPage(
            rules: rules, names: names, mayChange: try visit.actor.may(.setPeriodReportRule), typed: typed)
    }
}
