// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The report of a period is begun: its figures counted, the office's words still to come.
package struct MakeReport: Action {
    package static let name = TrailAction.report(.makeReport)
    package let period: ReportPeriod
    /// The one notice it is about; nil for all.
    package let notice: ID<Notice>?

    package init(_ period: ReportPeriod, notice: ID<Notice>? = nil) {
        self.period = period
        self.notice = notice
    }

    package var ability: Ability? { .makeReport }

    package func perform(_ work: Work) throws -> ID<SummaryReport> {
        if let notice {
            _ = try NoticeStore.issued(
                notice, visible: Visible(to: work.actor, under: .seeNotices), in: work.transaction)
        }
        let figures = try work.count(period, notice: notice)
        let report = SummaryReport(
            id: work.newID(), agency: work.actor.agency, notice: notice, period: period, asOf: figures.asOf,
            text: try suggestedText(work), madeAt: work.now, madeBy: work.actor.person, countedAt: work.now)
        try work.recorder.insert(report)
        try work.recorder.insert(try SummaryFiguresRow(id: report.id, figures: figures))
        work.about(report.id)
        work.note(.period, to: "\(period.from.iso)/\(period.to.iso)")
        work.note(.assignments, to: String(figures.rows.count))
        return report.id
    }

    /// Who signs and who receives it, as in the agency's last report.
    private func suggestedText(_ work: Work) throws -> ReportText {
        if let last = try SummaryStore.latest(of: work.actor.agency, in: work.transaction)?.text {
            return ReportText(
                symbol: last.symbol, recipients: last.recipients, authority: last.authority, signer: last.signer)
        }
        let agency = try AgencyStore.agency(work.actor.agency, in: work.transaction)
        return .suggested(for: agency)
    }
}

extension Work {
    /// Counts a period from what the actor may see.
    func count(_ period: ReportPeriod, notice: ID<Notice>?) throws -> SummaryFigures {
        let facts = try SummaryFactsStore.load(
            period, today: today, notice: notice, visible: Visible(to: actor, under: .seeAssignments), zone: zone,
            in: transaction)
        return .count(facts, period: period, today: today, calendar: calendar, zone: zone)
    }

    /// A report of the actor's own agency, at the version the actor saw; another agency's is not there to be changed.
    func ownReport(_ id: ID<SummaryReport>, version: Int?) throws -> SummaryReport {
        let report = try SummaryStore.find(id, visible: Visible(to: actor, under: .makeReport), in: transaction)
        guard actor.isSystem || actor.agency == report.agency else { throw StoreError.notFound }
        if let version, version != report.version {
            throw StoreError.changedMeanwhile(table: SummaryReport.table.name, id: id.bytes)
        }
        return report
    }
}
