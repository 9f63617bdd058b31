// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of committees, working groups and the decisions about them.
struct CommitteeWords: Words {
    let title: String
    let line: String
    let kind: @Sendable (SteeringCommittee.Kind) -> String
    let role: @Sendable (CommitteeRole, SteeringCommittee.Kind) -> String
    let state: @Sendable (CommitteeDecision.State) -> String
    let standing: @Sendable (CommitteeStanding.State) -> String
    let effect: @Sendable (CommitteeDecision.Effect) -> String

    // The list
    let ofProvince: String
    let ofAgency: String
    let noneOfProvince: String
    let noneOfAgency: String
    let openDecisions: String
    let upload: String
    let uploadProvince: String
    let surveyTitle: String
    let circle: String
    let circleAll: String
    let circleOrder: @Sendable (_ label: String, _ number: String) -> String
    let circleRound: @Sendable (_ title: String) -> String
    let stand: String
    let anyState: String
    let late: String
    let deviating: String
    let total: String
    let missing: String
    let waiting: String
    let returned: String
    let received: String
    let agency: String
    let due: String
    let decision: String
    let decided: String
    let sentOn: String
    let chair: String
    let chairDeviates: String
    let notSent: String
    let empty: String
    let emptyText: String
    let noMatch: String

    // One body
    let members: String
    let membersOn: @Sendable (_ count: Int, _ day: String) -> String
    let asOf: String
    let show: String
    let today: String
    let name: String
    let position: String
    let part: String
    let since: String
    let until: String
    let account: String
    let noAccount: String
    let facts: String
    let whose: String
    let symbol: String
    let symbolNone: String
    let standingOffice: String
    let standingNone: String
    let established: String
    let endedOn: String
    let endedLine: @Sendable (_ day: String) -> String
    let history: String
    let formerMembers: String
    let rightsTitle: String
    /// What receives, while no decision names the office.
    let rightsTitleOffice: String
    let rightsText: @Sendable (_ agency: String) -> String
    let rightsNone: String
    let rightsElsewhere: @Sendable (_ people: String) -> String
    let nobody: String
    let documentOf: @Sendable (_ number: String, _ day: String) -> String
    let letters: String

    let page: CommitteeDecisionWords
}

/// The words of one decision: uploading, checking, sending, receiving.
struct CommitteeDecisionWords: Sendable {
    let uploadTitle: String
    let uploadLine: String
    let file: String
    let fileHelp: String
    let kind: String
    let kindRead: String
    let readIt: String
    let uploadedTitle: String
    let checkTitle: String
    let checkLine: String
    let source: String
    let reading: String
    let openFile: String
    let noText: String
    let document: String
    let number: String
    let issuedOn: String
    let issuer: String
    let signer: String
    let signerPosition: String
    let body: String
    let bodyName: String
    let bodyNameHelp: String
    let symbolHelp: String
    let standing: String
    let chairReason: String
    let chairReasonHelp: String
    let ends: String
    let endsHelp: String
    let membersHelp: String
    let moreLines: String
    let lineOf: @Sendable (Int) -> String
    let save: String
    let saved: String
    let drafted: String
    let sendTitle: String
    let sendTo: @Sendable (_ office: String) -> String
    let sendProvince: String
    let stillMissing: String
    let unsaved: String
    let assignment: String
    let assignmentNone: String
    let assignmentHelp: String
    let reportText: String
    let reportDefault: @Sendable (_ number: String, _ day: String) -> String
    let send: String
    let sent: String
    let drop: String
    let dropConsequence: String
    let dropped: String
    let decideTitle: String
    let receive: String
    let receiveNote: String
    let giveBack: String
    let giveBackNote: String
    let opinion: String
    let decide: String
    let received: String
    let gaveBack: String
    let sentBy: @Sendable (_ name: String, _ at: String) -> String
    let receivedBy: @Sendable (_ name: String, _ at: String) -> String
    let returnedBy: @Sendable (_ name: String, _ at: String) -> String
    let deviation: String
    let alsoReport: String
    let toBody: String
    let changes: String
    let comes: String
    let goes: String
    let changesPart: String
    let members: String
}
