// SPDX-License-Identifier: AGPL-3.0-or-later

/// Every address of the site, feature by feature.
package enum Routes {
    package static let all: [Route] =
        SessionRoutes.all
        + OwnAccountRoutes.all
        + SecondFactorRoutes.all
        + DelegationRoutes.all
        + AccessRoutes.all
        + InboxRoutes.all
        + NewsRoutes.all
        + ProvinceRoutes.all
        + LeadingRoutes.all
        + MatterRoutes.all
        + MilestoneRoutes.all
        + CalendarRoutes.all
        + AssignmentRoutes.all
        + SelectionRoutes.all
        + DifficultyRoutes.all
        + CommitteeRoutes.all
        + CompetenceRoutes.all
        + PlanRoutes.all
        + RoundRoutes.all
        + RoundListRoutes.all
        + RoundPaperRoutes.all
        + StandingRoutes.all
        + KeptDraftRoutes.all
        + NoticeRoutes.all
        + ScanRoutes.all
        + AgencyRoutes.all
        + ReorganisationRoutes.all
        + RememberedRoutes.all
        + LetterRoutes.all
        + RegisterRoutes.all
        + ChaseRoutes.all
        + TrailRoutes.all
        + ReportRoutes.all
        + ComparisonRoutes.all
        + AccountRoutes.all
        + BackupRoutes.all
        + SearchRoutes.all
}
