// SPDX-License-Identifier: AGPL-3.0-or-later

/// Every address of the site, feature by feature.
package enum Routes {
    package static let all: [Route] =
        SessionRoutes.all
        + OwnAccountRoutes.all
        + InboxRoutes.all
        + AssignmentRoutes.all
        + NoticeRoutes.all
        + AgencyRoutes.all
        + TrailRoutes.all
        + ReportRoutes.all
        + AccountRoutes.all
        + SearchRoutes.all
}
