// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What a summary report is counted from.
package struct SummaryFacts: Sendable {
    package let assignments: [AssignmentFacts]
    package let directives: [Directive]
    package let notices: [Notice]
    package let directory: AgencyDirectory
    package let difficulties: [Difficulty]

    package init(
        assignments: [AssignmentFacts], directives: [Directive], notices: [Notice], directory: AgencyDirectory,
        difficulties: [Difficulty] = []
    ) {
        self.difficulties = difficulties
        self.assignments = assignments
        self.directives = directives
        self.notices = notices
        self.directory = directory
    }
}

extension SummaryFigures {
    /// Counts a period as of its last day, or of today while it lasts.
    ///
    /// An assignment belongs to the period when it was issued by that day and had not ended before the period began:
    /// what was carried over is counted, what was settled in an earlier report is not counted again.
    package static func count(
        _ facts: SummaryFacts, period: ReportPeriod, today: Day, calendar: WorkingCalendar, zone: Zone
    ) -> SummaryFigures {
        let asOf = period.asOf(today: today)
        let begin = Instant(day: period.from, in: zone)
        let end = Instant(day: asOf.adding(days: 1), in: zone)
        let known = facts.assignments.compactMap { $0.known(before: end, zone: zone) }
            .filter { !$0.assignment.hasEnded(before: begin) }
        let rows = known.map {
            CountedAssignment($0, period: period, asOf: asOf, calendar: calendar, zone: zone)
        }
        let notices = countedNotices(facts, known)
        let directives = countedDirectives(facts, rows, order: notices.map(\.id))
        let agencies = countedAgencies(facts, rows, on: asOf)
        return SummaryFigures(
            period: period, asOf: asOf, notices: notices, directives: directives, agencies: agencies,
            rows: sorted(rows, agencies: agencies.map(\.id), directives: directives.map(\.id)),
            difficulties: countedDifficulties(facts, known, from: begin, before: end, zone: zone))
    }

    private static func countedDifficulties(
        _ facts: SummaryFacts, _ known: [AssignmentFacts], from begin: Instant, before end: Instant, zone: Zone
    ) -> [CountedDifficulty] {
        let orders = Dictionary(
            known.map { ($0.assignment.id, $0.assignment.directive) }, uniquingKeysWith: { first, _ in first })
        return facts.difficulties.sorted { ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id) }.compactMap { one in
            orders[one.assignment].flatMap {
                CountedDifficulty(one, of: $0, from: begin, before: end, zone: zone, directory: facts.directory)
            }
        }
    }

    private static func countedNotices(_ facts: SummaryFacts, _ known: [AssignmentFacts]) -> [CountedNotice] {
        let used = Set(known.map(\.assignment.notice))
        return facts.notices.filter { used.contains($0.id) }
            .sorted { ($0.issuedOn?.number ?? 0, $0.id) < ($1.issuedOn?.number ?? 0, $1.id) }
            .map {
                CountedNotice(
                    id: $0.id, number: $0.number, issuer: $0.issuer, issuedOn: $0.issuedOn, subject: $0.subject)
            }
    }

    private static func countedDirectives(
        _ facts: SummaryFacts, _ rows: [CountedAssignment], order: [ID<Notice>]
    ) -> [CountedDirective] {
        let used = Set(rows.map(\.directive))
        let place = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return facts.directives.filter { used.contains($0.id) }
            .sorted { (place[$0.notice] ?? 0, $0.ordinal) < (place[$1.notice] ?? 0, $1.ordinal) }
            .map {
                CountedDirective(
                    id: $0.id, notice: $0.notice, ordinal: $0.ordinal, label: $0.label, title: $0.unlabelledTitle)
            }
    }

    private static func countedAgencies(
        _ facts: SummaryFacts, _ rows: [CountedAssignment], on day: Day
    ) -> [CountedAgency] {
        let used = Set(rows.map(\.agency))
        return facts.directory.all.filter { used.contains($0.id) }.map {
            CountedAgency(
                id: $0.id, name: facts.directory.name(of: $0.id, on: day),
                shortName: facts.directory.shortName(of: $0.id, on: day),
                tier: AgencyTier(of: $0, in: facts.directory))
        }
    }

    private static func sorted(
        _ rows: [CountedAssignment], agencies: [ID<Agency>], directives: [ID<Directive>]
    ) -> [CountedAssignment] {
        let agency = Dictionary(agencies.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let directive = Dictionary(directives.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.sorted {
            (agency[$0.agency] ?? 0, directive[$0.directive] ?? 0, $0.id)
                < (agency[$1.agency] ?? 0, directive[$1.directive] ?? 0, $1.id)
        }
    }
}

extension Directive {
    /// The title without the order's number before it, which stands in a column of its own.
    fileprivate var unlabelledTitle: String { Self.title(title, without: label) }

    /// A title without the order's number before it.
    static func title(_ title: String, without label: String) -> String {
        for mark in [". ", ") ", "/ ", " "] where !label.isEmpty && title.hasPrefix(label + mark) {
            return String(title.dropFirst(label.count + mark.count)).trimmed
        }
        return title
    }
}

extension Assignment {
    fileprivate func hasEnded(before moment: Instant) -> Bool {
        [acceptedAt, cancelledAt].contains { $0.map { $0 < moment } ?? false }
    }
}
