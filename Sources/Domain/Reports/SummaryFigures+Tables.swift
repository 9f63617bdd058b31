// SPDX-License-Identifier: AGPL-3.0-or-later

/// The tables of a report.
extension SummaryFigures {
    /// The figures of everything.
    package var total: Tally { Tally(rows, asOf: asOf) }

    /// The rows behind a figure.
    package func rows(_ selection: RowSelection) -> [CountedAssignment] {
        let members = selection.tier.map { tier in Set(self.agencies.filter { $0.tier == tier }.map(\.id)) }
        return rows.filter { row in
            selection.figure.counts(row, asOf: asOf)
                && members?.contains(row.agency) ?? true
                && selection.agency.map { $0 == row.agency } ?? true
                && selection.directive.map { $0 == row.directive } ?? true
        }
    }

    /// The figures by level of government, the province first; levels without assignments are left out.
    package var byTier: [(tier: AgencyTier, agencies: Int, tally: Tally)] {
        AgencyTier.allCases.compactMap { tier in
            let members = Set(agencies.filter { $0.tier == tier }.map(\.id))
            guard !members.isEmpty else { return nil }
            return (tier, members.count, Tally(rows.filter { members.contains($0.agency) }, asOf: asOf))
        }
    }

    /// The figures by agency, in Vietnamese order.
    package var byAgency: [(agency: CountedAgency, tally: Tally)] {
        let groups = Dictionary(grouping: rows, by: \.agency)
        return agencies.map { ($0, Tally(groups[$0.id] ?? [], asOf: asOf)) }
    }

    /// The figures by order, in the order of the documents.
    package var byDirective: [(directive: CountedDirective, tally: Tally)] {
        let groups = Dictionary(grouping: rows, by: \.directive)
        return directives.map { ($0, Tally(groups[$0.id] ?? [], asOf: asOf)) }
    }

    /// What is late, the longest first.
    package var late: [CountedAssignment] {
        rows.enumerated().filter { $0.element.counted == .late }
            .sorted { ($1.element.workingDays, $0.offset) < ($0.element.workingDays, $1.offset) }
            .map(\.element)
    }

    /// The standing duties, in the order of the documents.
    package var standing: [CountedAssignment] { rows.filter { $0.counted == .standing } }

    /// Those with a difficulty raised in the period.
    package var difficult: [CountedAssignment] { rows.filter { Figure.difficulties.counts($0, asOf: asOf) } }

    package func agency(_ id: ID<Agency>) -> CountedAgency? { agencies.first { $0.id == id } }

    package func directive(_ id: ID<Directive>) -> CountedDirective? { directives.first { $0.id == id } }

    package func notice(_ id: ID<Notice>) -> CountedNotice? { notices.first { $0.id == id } }
}
