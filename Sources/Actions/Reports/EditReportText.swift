// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The office puts its own words into a draft: results, weaknesses, proposals, recipients, who signs.
package struct EditReportText: Action {
    package static let name = TrailAction.report(.editReport)
    package let report: ID<SummaryReport>
    /// The version the words were written against.
    package let version: Int
    package let text: ReportText

    package init(_ report: ID<SummaryReport>, version: Int, text: ReportText) {
        self.report = report
        self.version = version
        self.text = text
    }

    package var ability: Ability? { .makeReport }

    package func perform(_ work: Work) throws {
        for long in [text.results, text.weaknesses, text.proposals] { try TextLimit.report.check(long) }
        for short in text.recipients + text.authority + [text.signer, text.symbol] { try TextLimit.name.check(short) }
        try TextLimit.note.check(text.recipients.joined(separator: "\n"))
        try TextLimit.note.check(text.authority.joined(separator: "\n"))
        var report = try work.ownReport(report, version: version)
        let before = report
        try report.edit(text)
        try work.recorder.update(report, from: before)
        work.about(report.id)
        work.note(.text, from: before.text.words, to: text.words)
    }
}

extension ReportText {
    /// Everything in it, for the trail.
    fileprivate var words: String {
        let parts = [symbol, results, weaknesses, proposals] + recipients + authority + [signer]
        return parts.filter { !$0.isBlank }.joined(separator: "\n")
    }
}
