// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Who gets an answer from which address, written out apart from the policy, by each feature in its own folder: a new route
/// needs a row there.
enum PermissionTable {
    private static var features: [any FeaturePermissions.Type] {
        [
            PeoplePermissions.self,
            InboxPermissions.self,
            SearchPermissions.self,
            NewsPermissions.self,
            DraftPermissions.self,
            ProvincePermissions.self,
            AssignmentPermissions.self,
            DifficultyPermissions.self,
            NoticePermissions.self,
            ScanPermissions.self,
            AgencyPermissions.self,
            ReportPermissions.self,
            LetterPermissions.self,
            TrailPermissions.self,
            BackupPermissions.self,
            CommitteePermissions.self,
            PlanPermissions.self,
            CompetencePermissions.self,
            RoundPermissions.self,
            MilestonePermissions.self,
            MatterPermissions.self,
            CalendarPermissions.self,
        ]
    }

    static let rows: [Row] = features.flatMap { $0.rows }

    /// Addresses of parts of a record that have tests of their own: their parent's row says who gets that far.
    static let parts: Set<String> = features.reduce(into: []) { $0.formUnion($1.parts) }

    /// The record an address is asked about: how the scene knows the agency's own, or another's.
    struct Record: Sendable {
        let find: @Sendable (PermissionScene, _ agency: ID<Agency>, _ isOwn: Bool) -> String?
    }

    struct Row: Sendable {
        let route: String
        /// Nil where it is about no record.
        let record: Record?
        /// The roles that are answered for a record of their own agency, or without a record.
        let own: Set<Role>
        /// The roles that are answered for a record of another agency.
        let other: Set<Role>
        /// What stands behind the address.
        let query: String

        init(_ route: String, _ record: Record, _ own: Set<Role>, other: Set<Role> = [], query: String = "") {
            self.route = route
            self.record = record
            self.own = own
            self.other = other
            self.query = query
        }

        init(_ route: String, _ own: Set<Role>) {
            self.route = route
            record = nil
            self.own = own
            other = own
            query = ""
        }
    }
}

/// The rows of one feature.
protocol FeaturePermissions {
    typealias Row = PermissionTable.Row

    static var rows: [Row] { get }
    /// Addresses of parts of a record that have tests of their own.
    static var parts: Set<String> { get }
}

extension FeaturePermissions {
    static var parts: Set<String> { [] }
}

/// The groups of roles that several features speak of.
extension FeaturePermissions {
    static var everyone: Set<Role> { Set(Role.allCases) }
    static var readers: Set<Role> { everyone.subtracting([.administrator]) }
    /// Those who see the whole province; the clerk's agency accepts the work of the others.
    static var overseers: Set<Role> {
        [
            .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
            .committeeMember, .clerk,
        ]
    }
    static var reporters: Set<Role> {
        [
            .agencyHead, .qualityRepresentative, .isoSecretary, .standingOfficer, .homeAffairsReviewer,
            .financeReviewer,
        ]
    }
    static var workers: Set<Role> { reporters.union([.officer]) }
    static var issuers: Set<Role> { [.standingOfficer, .committeeOffice] }
    static var leaders: Set<Role> { [.standingOfficer, .committeeOffice, .provincialLeader] }
    static var preparers: Set<Role> { [.standingOfficer, .committeeOffice, .clerk] }
    static var deciders: Set<Role> { [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead] }
    static var answerers: Set<Role> { reporters.union([.committeeOffice, .provincialLeader]) }
    static var directors: Set<Role> { [.administrator, .standingOfficer] }
    static var administrators: Set<Role> { [.administrator] }
}
