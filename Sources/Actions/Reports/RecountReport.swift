// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A draft's figures are counted anew from the facts as they are now; the office's words stay.
package struct RecountReport: Action {
    package static let name = TrailAction.report(.recountReport)
    package let report: ID<SummaryReport>
    package let version: Int?

    package init(_ report: ID<SummaryReport>, version: Int? = nil) {
        self.report = report
        self.version = version
    }

    package var ability: Ability? { .makeReport }

    package func perform(_ work: Work) throws {
        var report = try work.ownReport(report, version: version)
        let before = report.version
        let figures = try work.count(report.period, notice: report.notice)
        try report.recount(asOf: figures.asOf, at: work.now)
        try work.recorder.update(report, from: before)
        try work.recorder.update(try SummaryFiguresRow(id: report.id, figures: figures))
        work.about(report.id)
        work.note(.period, to: "\(report.period.from.iso)/\(figures.asOf.iso)")
        work.note(.assignments, to: String(figures.rows.count))
    }
}
