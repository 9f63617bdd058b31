// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See and export the summary reports.
    package static let seeReports = Ability(
        "seeReports", .seeing, reach: { $0 == .externalReader ? .none : Policy.seeing($0) })
    /// Make and freeze the report of a period.
    package static let makeReport = Ability("makeReport", .working, province: [.standingOfficer, .committeeOffice])
}

enum ReportAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeReports, .makeReport]
}
