// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the people of quality management systems.
struct CompetenceWords: Words {
    let title: String
    let line: String
    let role: @Sendable (QualityRole) -> String
    let subject: @Sendable (ClassSubject) -> String
    let gap: @Sendable (CompetenceGap) -> String
    let gapKind: @Sendable (CompetenceGap.Kind) -> String

    // The lists
    let own: String
    let ownNone: String
    let ofAgency: @Sendable (String) -> String
    let noneYet: String
    let new: String
    let former: String
    let gaps: String
    let gapCount: @Sendable (Int) -> String
    let noGaps: String
    let surveyTitle: String
    let agency: String
    let people: String
    let total: String
    let complete: String
    let withGaps: String
    let nobodyNamed: String
    let narrow: String
    let anyState: String
    let empty: String
    let emptyText: String
    let noMatch: String
    let rules: String
    let rulesLine: String
    let rule: @Sendable (CompetenceRule) -> String
    let unconfirmed: String

    // One person
    let newTitle: String
    let newLine: String
    let name: String
    let position: String
    let part: String
    let chooseRole: String
    let qualification: String
    let qualificationHelp: String
    let experience: String
    let experienceShort: String
    let years: @Sendable (Int) -> String
    let load: String
    let loadHelp: String
    let loadShort: String
    let since: String
    let untilLine: @Sendable (String) -> String
    let optional: String
    let unknown: String
    let facts: String
    let inCommittee: String
    let notInCommittee: String
    let edit: String
    let save: String
    let saved: String
    let named: String
    let end: String
    let endDay: String
    let endText: String
    let ended: String

    // Classes
    let classes: String
    let noClasses: String
    let addClass: String
    let classSubject: String
    let chooseSubject: String
    let className: String
    let classDay: String
    let hours: String
    let hoursOf: @Sendable (Int) -> String
    let organiser: String
    let certificate: String
    let add: String
    let added: String
    let drop: String
    let dropNamed: @Sendable (String) -> String
    let dropped: String
}
