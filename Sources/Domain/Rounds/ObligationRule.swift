// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Which agencies must apply the standard from a day on, and which are encouraged to.
package struct ObligationRule: Sendable, Hashable {
    /// What an agency is to it.
    package enum Standing: String, Sendable, CaseIterable, Codable {
        /// Bắt buộc.
        case mandatory
        /// Khuyến khích.
        case encouraged
    }

    package let since: Day
    package let mandatory: Set<Agency.Level>
    package let encouraged: Set<Agency.Level>
    package let source: String

    package init(since: Day, mandatory: Set<Agency.Level>, encouraged: Set<Agency.Level>, source: String) {
        self.since = since
        self.mandatory = mandatory
        self.encouraged = encouraged
        self.source = source
    }

    /// What an agency is to it; nil for one it doesn't speak of, such as a committee below the province's own.
    package func standing(of agency: Agency) -> Standing? {
        if agency.level == .province, agency.parent != nil { return nil }
        if mandatory.contains(agency.level) { return .mandatory }
        return encouraged.contains(agency.level) ? .encouraged : nil
    }
}

/// The rules over time: what the program came with, and what the standing office recorded since.
package struct ObligationRules: Sendable, Hashable {
    /// The latest first.
    package let all: [ObligationRule]

    package init(_ recorded: [ObligationRule] = []) {
        let days = Set(recorded.map(\.since))
        all = (Self.known.filter { !days.contains($0.since) } + recorded).sorted { $0.since > $1.since }
    }

    /// The rule in force on a day; nil before the first.
    package func rule(on day: Day) -> ObligationRule? { all.first { $0.since <= day } }

    /// What the program comes with, from the openings of the decisions that were at hand.
    package static let known: [ObligationRule] = [
        known(
            2006, 6, 20, [.province, .department, .district], [.districtOffice, .commune, .serviceUnit],
            "QĐ 144/2006/QĐ-TTg"),
        known(
            2009, 9, 30, [.province, .department, .district], [.districtOffice, .commune, .serviceUnit],
            "QĐ 144/2006/QĐ-TTg, QĐ 118/2009/QĐ-TTg"),
        known(
            2014, 5, 18, [.province, .department, .district, .districtOffice], [.commune, .serviceUnit],
            "QĐ 19/2014/QĐ-TTg"),
    ].compactMap(\.self)

    private static func known(
        _ year: Int, _ month: Int, _ day: Int, _ mandatory: Set<Agency.Level>, _ encouraged: Set<Agency.Level>,
        _ source: String
    ) -> ObligationRule? {
        Day(year: year, month: month, day: day).map {
            ObligationRule(since: $0, mandatory: mandatory, encouraged: encouraged, source: source)
        }
    }
}
