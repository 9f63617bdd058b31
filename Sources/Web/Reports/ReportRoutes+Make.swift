// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension ReportRoutes {
    static func new(_ visit: Visit) async throws -> Reply {
        .page(try await form(visit).html(in: try await visit.frame()))
    }

    static func make(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let words = ReportWords.in(visit.language)
        guard let (from, to) = days(form) else {
            return try await refused(visit, Typed.Fault("from", words.dayMissing))
        }
        do {
            let period = try ReportPeriod(from: from, to: to)
            guard period.from <= visit.today else {
                return try await refused(visit, Typed.Fault("period", words.periodNotBegun))
            }
            switch try await visit.attempt(MakeReport(period, notice: form.id("notice"))) {
            case .done(let id): return visit.see(URLs.summary(id), saying: words.made)
            case .alreadyDone(let subject):
                return .see(ID<SummaryReport>(bytes: subject).map { URLs.summary($0) } ?? URLs.reports)
            case .refused(let refusal): return try await refused(visit, refusal)
            case .changedMeanwhile: throw Fault.changedMeanwhile
            }
        } catch let refusal as Refusal {
            return try await refused(visit, refusal)
        }
    }

    /// The chosen period's days, or those that were typed.
    private static func days(_ form: Form) -> (Day, Day)? {
        let parts = form.text("period").split(separator: "/")
        if parts.count == 2, let from = Day(iso: parts[0]), let to = Day(iso: parts[1]) { return (from, to) }
        guard let from = form.day("from"), let to = form.day("to") else { return nil }
        return (from, to)
    }

    private static func refused(_ visit: Visit, _ refusal: Refusal) async throws -> Reply {
        try await refused(visit, visit.typed([refusal]).faults)
    }

    private static func refused(_ visit: Visit, _ fault: Typed.Fault) async throws -> Reply {
        try await refused(visit, [fault])
    }

    private static func refused(_ visit: Visit, _ faults: [Typed.Fault]) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        return .page(
            try await form(visit, typed: typed).html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func form(_ visit: Visit, typed: Typed = .fresh) async throws -> ReportFormPage {
        let seen = Visible(to: try visit.actor, under: .seeNotices)
        let notices = try await visit.system.read { try NoticeList.choices(seen: seen, in: $0) }
        return ReportFormPage(
            today: visit.today, notices: notices.map { Choice($0.id.description, $0.number) }, typed: typed)
    }
}
