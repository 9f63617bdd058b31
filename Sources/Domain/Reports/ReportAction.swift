// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with the summary report of a period, by the names the trail keeps.
package enum ReportAction: String, FeatureAction {
    case makeReport
    case editReport
    case recountReport
    case freezeReport

    package static let isWork = true
}
