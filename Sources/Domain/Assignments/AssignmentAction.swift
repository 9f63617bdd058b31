// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with assignments, one or several at once, from the order to its end, by the names the trail keeps.
package enum AssignmentAction: String, FeatureAction {
    case acknowledgeAssignment
    case startAssignment
    case noteProgress
    case submitReport
    case recordPaperReply
    case acceptReport
    case returnReport
    case cancelAssignment
    case giveOpinion
    case acknowledgeAssignments
    case acceptReports
    case remindAssignments
    case askExtension
    case grantExtension
    case refuseExtension
    case extendDue
    case instructFurther
    case acknowledgeInstruction
    case giveEventDay
    case openPeriods
    case setPeriodReportRule

    package static let isWork = true
}
