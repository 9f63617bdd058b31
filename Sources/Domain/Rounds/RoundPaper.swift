// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A document drawn from a round: the year's summary, or the plan of the year after.
///
/// A draft's figures are counted anew on demand and its words edited; issued, it is frozen for ever.
package struct RoundPaper: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Báo cáo tổng kết năm.
        case summary
        /// Kế hoạch năm sau.
        case plan
    }

    package let id: ID<RoundPaper>
    package let round: ID<Round>
    package let kind: Kind
    package private(set) var figures: RoundFigures
    package private(set) var text: ReportText
    package let madeAt: Instant
    package let madeBy: ID<Person>
    package private(set) var countedAt: Instant
    package private(set) var frozen: SummaryReport.Frozen?
    package private(set) var version: Int

    package init(
        id: ID<RoundPaper>, round: ID<Round>, kind: Kind, figures: RoundFigures, text: ReportText, madeAt: Instant,
        madeBy: ID<Person>, countedAt: Instant, frozen: SummaryReport.Frozen? = nil, version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.kind = kind
        self.figures = figures
        self.text = text
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.countedAt = countedAt
        self.frozen = frozen
        self.version = version
    }

    /// The office puts its own words.
    package mutating func edit(_ text: ReportText) throws(Refusal) {
        try refuseIfFrozen()
        self.text = text
        version += 1
    }

    /// The figures were counted anew.
    package mutating func recount(_ figures: RoundFigures, at now: Instant) throws(Refusal) {
        try refuseIfFrozen()
        self.figures = figures
        countedAt = now
        version += 1
    }

    /// It is issued: from now on nothing in it changes.
    package mutating func freeze(trailHead: String, by person: ID<Person>, at now: Instant) throws(Refusal) {
        try refuseIfFrozen()
        frozen = SummaryReport.Frozen(at: now, by: person, trailHead: trailHead)
        version += 1
    }

    private func refuseIfFrozen() throws(Refusal) {
        guard frozen == nil else { throw .round(.paperFrozen) }
    }
}
