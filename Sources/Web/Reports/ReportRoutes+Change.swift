// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

extension ReportRoutes {
    static func edit(_ visit: Visit) async throws -> Reply {
        let report = try await own(visit)
        guard report.frozen == nil else { return .see(URLs.summary(report.id)) }
        let typed = try await visit.kept(under: URLs.summary(report.id)).of(URLs.editSummary(report.id))
        return .page(ReportTextPage(report: report, typed: typed).html(in: try await visit.frame()))
    }

    static func save(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<SummaryReport> = try visit.id()
        let action = EditReportText(id, version: form.number("version") ?? 0, text: ReportText(form))
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            return visit.see(URLs.summary(id), saying: ReportWords.in(visit.language).saved)
        case .refused(let refusal):
            let page = ReportTextPage(report: try await own(visit), typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: return try await conflict(ReportText(form), visit)
        }
    }

    static func recount(_ visit: Visit) async throws -> Reply {
        let id: ID<SummaryReport> = try visit.id()
        let version = try await visit.form().number("version")
        let words = ReportWords.in(visit.language)
        return try await answer(
            try await visit.attempt(RecountReport(id, version: version)), id, words.recounted, visit)
    }

    static func issue(_ visit: Visit) async throws -> Reply {
        let id: ID<SummaryReport> = try visit.id()
        let version = try await visit.form().number("version") ?? 0
        // Signing a checkpoint is a write too: only for a report that can be issued.
        let report = try await own(visit)
        let head = report.frozen == nil && report.version == version ? try await visit.system.trailHead() : ""
        let action = FreezeReport(id, version: version, trailHead: head)
        return try await answer(
            try await visit.attempt(action), id, ReportWords.in(visit.language).issued, visit)
    }

    private static func answer(
        _ attempt: Attempt<Void>, _ id: ID<SummaryReport>, _ sentence: String, _ visit: Visit
    ) async throws -> Reply {
        switch attempt {
        case .done, .alreadyDone: return visit.see(URLs.summary(id), saying: sentence)
        case .refused(let refusal):
            let page = try await page(id, visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// A report that the reader's own agency makes.
    private static func own(_ visit: Visit) async throws -> SummaryReport {
        let actor = try visit.actor
        let id: ID<SummaryReport> = try visit.id()
        let visible = Visible(to: actor, under: .makeReport)
        let report = try await visit.system.read { try SummaryStore.find(id, visible: visible, in: $0) }
        guard report.agency == actor.agency else { throw Fault.notFound }
        return report
    }

    /// Both texts are kept: what the other saved, and beside it what was typed.
    private static func conflict(_ mine: ReportText, _ visit: Visit) async throws -> Reply {
        let words = ReportWords.in(visit.language)
        let report = try await own(visit)
        let last = try await visit.system.read { try TrailHistory.of(report.id, limit: 1, in: $0) }.first
        let pairs = zip(
            ReportTextPage.entries(mine, words), ReportTextPage.entries(report.text, words)
        ).map { (mine: $0, theirs: $1) }
        let page = ConflictPage(
            title: words.editTitle, entry: .reports, who: last?.personName ?? "", at: last?.at ?? visit.now,
            differences: pairs.filter { $0.mine.value != $0.theirs.value }.map {
                ConflictPage.Difference(
                    field: $0.mine.name, label: $0.mine.label, mine: $0.mine.value, theirs: $0.theirs.value)
            },
            others: pairs.filter { $0.mine.value == $0.theirs.value }.map { ($0.mine.name, $0.mine.value) },
            action: URLs.editSummary(report.id), version: report.version, url: URLs.summary(report.id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}
