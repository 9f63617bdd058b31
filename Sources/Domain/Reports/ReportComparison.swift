// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Two counts of the same orders side by side: what changed from one day to a later one.
package struct ReportComparison: Sendable {
    /// Whether an agency does better: by what is late first, then by its share on time.
    package enum Verdict: String, Sendable, CaseIterable {
        case better
        case worse
        case same
    }

    /// One figure on both days.
    package struct Line: Sendable, Hashable {
        package let figure: Figure
        package let before: Int
        package let after: Int

        package var change: Int { after - before }
    }

    /// An agency that was counted on both days.
    package struct Agency: Sendable {
        package let agency: SummaryFigures.CountedAgency
        package let before: Tally
        package let after: Tally

        package var verdict: Verdict { ReportComparison.verdict(before, after) }
    }

    /// An assignment that stands otherwise than it did; nil on the side that doesn't count it.
    package struct Move: Sendable {
        package let before: CountedAssignment?
        package let after: CountedAssignment?

        /// As it stands on the later day, where that counts it.
        package var latest: CountedAssignment? { after ?? before }
    }

    /// The earlier day's figures, and the later day's.
    package let before: SummaryFigures
    package let after: SummaryFigures

    /// Puts the earlier day first, whichever is given first.
    package init(_ one: SummaryFigures, _ other: SummaryFigures) {
        (before, after) = other.asOf < one.asOf ? (other, one) : (one, other)
    }

    /// The figures that say something on either day.
    package var lines: [Line] {
        let (old, new) = (before.total, after.total)
        return Figure.allCases.map { Line(figure: $0, before: old[$0], after: new[$0]) }
            .filter { $0.before > 0 || $0.after > 0 }
    }

    /// Agencies counted on both days, in the order of the later one's.
    package var agencies: [Agency] {
        let old = Dictionary(before.byAgency.map { ($0.agency.id, $0.tally) }, uniquingKeysWith: { first, _ in first })
        return after.byAgency.compactMap { row in
            old[row.agency.id].map { Agency(agency: row.agency, before: $0, after: row.tally) }
        }
    }

    /// Assignments that stand otherwise, are new, or are counted no more; in the order of agencies and orders.
    package var moves: [Move] {
        let old = Dictionary(before.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(after.rows.map(\.id))
        let changed = after.rows.compactMap { row -> Move? in
            guard let then = old[row.id] else { return Move(before: nil, after: row) }
            return then.counted == row.counted && then.state == row.state ? nil : Move(before: then, after: row)
        }
        return changed + before.rows.filter { !kept.contains($0.id) }.map { Move(before: $0, after: nil) }
    }

    /// Whether an assignment entered or left a figure between the days.
    package func crosses(_ move: Move, _ figure: Figure) -> Bool {
        let was = move.before.map { figure.counts($0, asOf: before.asOf) } ?? false
        let isNow = move.after.map { figure.counts($0, asOf: after.asOf) } ?? false
        return was != isNow
    }

    /// Fewer late ones are better, more are worse; with as many, the share on time decides.
    static func verdict(_ before: Tally, _ after: Tally) -> Verdict {
        if before[.late] != after[.late] { return after[.late] < before[.late] ? .better : .worse }
        let (old, new) = (before.onTime, after.onTime)
        guard old.whole > 0, new.whole > 0 else { return .same }
        let (left, right) = (new.part * old.whole, old.part * new.whole)
        return left == right ? .same : left > right ? .better : .worse
    }

    package func directive(_ id: ID<Directive>) -> SummaryFigures.CountedDirective? {
        after.directive(id) ?? before.directive(id)
    }

    package func agency(_ id: ID<Domain.Agency>) -> SummaryFigures.CountedAgency? {
        after.agency(id) ?? before.agency(id)
    }

    package func notice(_ id: ID<Notice>) -> SummaryFigures.CountedNotice? { after.notice(id) ?? before.notice(id) }
}
