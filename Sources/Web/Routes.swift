// SPDX-License-Identifier: AGPL-3.0-or-later

/// Every address of the site, feature by feature.
package enum Routes {
    package static let all: [Route] =
        SessionRoutes.all
        + InboxRoutes.all
        + AssignmentRoutes.all
        + AgencyRoutes.all
        + TrailRoutes.all
        + ReportRoutes.all
}
