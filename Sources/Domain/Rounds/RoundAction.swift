// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with rounds, their lists and papers, by the names the trail keeps.
package enum RoundAction: String, FeatureAction {
    case setUpRound
    case changeRound
    case enrolAgencies
    case recordEnrolmentStep
    case beginEnrolments
    case sendRoundList
    case giveListOpinion
    case submitRoundList
    case recordListDecision
    case carryOverEnrolments
    case recordRoundMergers
    case recordEdition
    case recordObligation
    case makeRoundPaper
    case editRoundPaper
    case recountRoundPaper
    case freezeRoundPaper

    package static let isWork = true
}
