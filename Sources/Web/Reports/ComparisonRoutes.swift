// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// The addresses of the comparison of reports.
package enum ComparisonRoutes {
    package static let all: [Route] = [
        .get("/bao-cao/so-sanh", .able(.seeReports), show),
        .get("/bao-cao/so-sanh/so-lieu", .able(.seeReports), rows),
        .get("/bao-cao/so-sanh/tai-ve", .able(.seeReports), export),
    ]

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit).html(in: try await visit.frame()))
    }

    static func page(_ visit: Visit) async throws -> ComparisonPage {
        var choice = ComparisonChoice { visit.query.textIfAny($0) }
        let words = ComparisonWords.in(visit.language)
        let reports = ReportWords.in(visit.language)
        let visible = Visible(to: try visit.actor, under: .seeReports)
        let frozen = try await visit.system.read { try SummaryStore.list(visible: visible, limit: 200, in: $0) }
            .filter { $0.report.frozen != nil }
        // Nothing chosen yet: what is most often asked is shown, the newest report against today.
        if choice.first == nil, choice.second == nil, let newest = frozen.max(by: { $0.report.asOf < $1.report.asOf }) {
            choice.first = newest.report.id
            choice.isNow = true
        }
        let choices = frozen.map { row in
            Choice(
                row.report.id.description,
                words.reportName(
                    reports.periodName(row.report.period), reports.about(row.noticeNumber, of: row.report),
                    row.report.asOf.official))
        }
        var (sides, fault, about): ((ComparisonPage.Side, ComparisonPage.Side)?, String?, String) = (nil, nil, "")
        if let first = choice.first, choice.isNow || choice.second != nil {
            let one = try await ReportRoutes.seen(first, visit)
            // What is not issued yet has no place in a comparison: its figures may still change.
            guard one.report.frozen != nil else { throw Fault.notFound }
            about = reports.about(one.notice?.number, of: one.report)
            (sides, fault) = try await pair(one, choice, words, visit)
        }
        return ComparisonPage(
            choice: choice, choices: choices, sides: sides, fault: fault, about: about, page: visit.query.page)
    }

    /// The two sides, the earlier first, or why they can't be compared.
    private static func pair(
        _ one: SeenReport, _ choice: ComparisonChoice, _ words: ComparisonWords, _ visit: Visit
    ) async throws -> ((ComparisonPage.Side, ComparisonPage.Side)?, String?) {
        let first = ComparisonPage.Side(report: one.report, figures: one.figures)
        guard let second = choice.second, !choice.isNow else {
            return ((first, ComparisonPage.Side(report: nil, figures: try await now(one, visit))), nil)
        }
        guard second != one.report.id else { return (nil, words.sameTwice) }
        let other = try await ReportRoutes.seen(second, visit)
        guard other.report.frozen != nil else { throw Fault.notFound }
        guard other.report.notice == one.report.notice else { return (nil, words.otherScope) }
        let side = ComparisonPage.Side(report: other.report, figures: other.figures)
        return (side.figures.asOf < first.figures.asOf ? (side, first) : (first, side), nil)
    }

    /// Today's count of what a report counted: from the same first day, of the same documents.
    private static func now(_ seen: SeenReport, _ visit: Visit) async throws -> SummaryFigures {
        let actor = try visit.actor
        let (today, zone, notice) = (visit.today, visit.system.zone, seen.report.notice)
        let from = min(seen.report.period.from, today)
        let period = try ReportPeriod(from: from, to: max(today, from))
        let visible = Visible(to: actor, under: .seeAssignments)
        let facts = try await visit.system.read {
            try SummaryFactsStore.load(period, today: today, notice: notice, visible: visible, zone: zone, in: $0)
        }
        let all = SummaryFigures.count(
            facts, period: period, today: today, calendar: visit.system.calendar, zone: zone)
        return seen.isWhole ? all : all.only(actor.ownAgencies)
    }

    /// The rows behind a figure of today.
    static func rows(_ visit: Visit) async throws -> Reply {
        let choice = ComparisonChoice { visit.query.textIfAny($0) }
        guard let first = choice.first, let selection = RowSelection(visit.query) else { throw Fault.notFound }
        let one = try await ReportRoutes.seen(first, visit)
        guard one.report.frozen != nil else { throw Fault.notFound }
        let page = ComparisonRowsPage(
            choice: choice, selection: selection, figures: try await now(one, visit), page: visit.query.page)
        return .page(page.html(in: try await visit.frame()))
    }
}
