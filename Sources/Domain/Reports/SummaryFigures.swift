// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// All that a summary report counts, as of the end of one day: a value that can be kept for ever.
///
/// It holds the counted assignments and the names around them; every figure is counted from these and nothing else, so a
/// figure and the rows it opens to cannot differ.
package struct SummaryFigures: Sendable, Hashable, Codable {
    /// A notice whose orders are counted.
    package struct CountedNotice: Sendable, Hashable, Codable {
        package let id: ID<Notice>
        package let number: String
        package let issuer: String
        package let issuedOn: Day?
        package let subject: String
    }

    /// An order as its row is headed.
    package struct CountedDirective: Sendable, Hashable, Codable {
        package let id: ID<Directive>
        package let notice: ID<Notice>
        package let ordinal: Int
        package let label: String
        package let title: String
    }

    /// An agency under the name it had on the report's day.
    package struct CountedAgency: Sendable, Hashable, Codable {
        package let id: ID<Agency>
        package let name: String
        package let shortName: String
        package let tier: AgencyTier
    }

    package let period: ReportPeriod
    /// The day at whose end everything is counted.
    package let asOf: Day
    /// In the order of their days.
    package let notices: [CountedNotice]
    /// In the order of the notices, then of the document.
    package let directives: [CountedDirective]
    /// In Vietnamese order of their names.
    package let agencies: [CountedAgency]
    /// In the order of agencies, then of directives.
    package let rows: [CountedAssignment]
    /// Difficulties open in the period, the first first; absent in reports frozen before there was a list of them.
    package let difficulties: [CountedDifficulty]?

    init(
        period: ReportPeriod, asOf: Day, notices: [CountedNotice], directives: [CountedDirective],
        agencies: [CountedAgency], rows: [CountedAssignment],
        difficulties: [CountedDifficulty]? = nil
    ) {
        self.difficulties = difficulties
        self.period = period
        self.asOf = asOf
        self.notices = notices
        self.directives = directives
        self.agencies = agencies
        self.rows = rows
    }

    /// The same with nothing but the rows of some agencies: what those may see of it.
    package func only(_ seen: Set<ID<Agency>>) -> SummaryFigures {
        let rows = rows.filter { seen.contains($0.agency) }
        let orders = Set(rows.map(\.directive))
        let directives = directives.filter { orders.contains($0.id) }
        let documents = Set(directives.map(\.notice))
        return SummaryFigures(
            period: period, asOf: asOf, notices: notices.filter { documents.contains($0.id) },
            directives: directives, agencies: agencies.filter { seen.contains($0.id) }, rows: rows,
            difficulties: difficulties?.filter { seen.contains($0.agency) })
    }
}

/// Which level of government an agency belongs to in a report's first table.
package enum AgencyTier: String, Sendable, CaseIterable, Codable {
    /// Cấp tỉnh.
    case province
    /// Cấp huyện (until 30/6/2025).
    case district
    /// Cấp xã.
    case commune

    /// The tier of an agency: a service unit's is that of the body it belongs to.
    package init(of agency: Agency, in directory: AgencyDirectory) {
        switch agency.level {
        case .province, .department: self = .province
        case .district, .districtOffice: self = .district
        case .commune: self = .commune
        case .serviceUnit:
            let owner = directory.ancestors(of: agency.id).first { $0.level != .serviceUnit }
            self = owner.map { AgencyTier(of: $0, in: directory) } ?? .province
        }
    }
}
