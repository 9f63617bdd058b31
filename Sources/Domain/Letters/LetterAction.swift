// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with letters, registers and reminders, by the names the trail keeps.
package enum LetterAction: String, FeatureAction {
    case draftLetter
    case editLetter
    case submitLetter
    case approveLetter
    case returnLetter
    case numberLetter
    case attachSignedLetter
    case sendLetter
    case abandonLetter
    case dropLetter
    case recordOutsideNumbers
    case enterIncoming
    case correctIncoming
    case strikeIncoming
    case changeLetterOffice
    case draftChase
    case prepareChase
    case changeChaseRhythm
    case remindAssignment

    package static let isWork = true
}
