// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A report is issued: its figures and words never change again, and it carries the head of the trail.
package struct FreezeReport: Action {
    package static let name = TrailAction.report(.freezeReport)
    package let report: ID<SummaryReport>
    /// What the officer read before saying so.
    package let version: Int
    /// The head over all chains just before, to be printed on it.
    package let trailHead: String

    package init(_ report: ID<SummaryReport>, version: Int, trailHead: String) {
        self.report = report
        self.version = version
        self.trailHead = trailHead
    }

    package var ability: Ability? { .makeReport }

    package func perform(_ work: Work) throws {
        var report = try work.ownReport(report, version: version)
        try report.freeze(trailHead: trailHead, by: work.actor.person, at: work.now)
        try work.recorder.update(report, from: version)
        work.about(report.id)
        work.note(.period, to: "\(report.period.from.iso)/\(report.asOf.iso)")
        if !trailHead.isEmpty { work.note(.head, to: trailHead) }
    }
}
