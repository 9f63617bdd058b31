// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of an assignment's page.
package struct AssignmentWords: Words {
    package let assignmentOf: String
    package let order: @Sendable (String) -> String
    package let due: String
    package let ordered: String
    package let verbatim: @Sendable (String) -> String
    package let otherAgencies: @Sendable (Int) -> String
    package let othersDone: @Sendable (Int) -> String

    package let reportNumber: @Sendable (Int) -> String
    package let earlierReports: @Sendable (Int) -> String
    package let handedInBy: @Sendable (_ name: String, _ at: String) -> String
    package let recordedBy:
        @Sendable (_ channel: String, _ document: String, _ on: String, _ name: String, _ at: String) -> String
    package let difficulties: String
    package let evidence: String
    package let accepted: String
    package let returned: String

    package let yourTurn: String
    package let acknowledge: String
    package let acknowledgeHelp: String
    package let start: String
    package let startHelp: String

    package let report: String
    package let supplement: String
    package let reportText: String
    package let reportHelp: String
    package let evidenceHelp: String

    package let noteTitle: String
    package let noteText: String
    package let noteHelp: String
    package let writeNote: String

    package let paperTitle: String
    package let paperHelp: @Sendable (String) -> String
    package let channel: String
    package let document: String
    package let documentDay: String
    package let scan: String
    package let recordReply: String

    package let decision: String
    package let decisionLegend: String
    package let accept: String
    package let acceptNote: @Sendable (String) -> String
    package let giveBack: String
    package let giveBackNote: String
    package let opinion: String
    /// Over what was written in a form that came too late.
    package let notRecorded: String
    package let opinionNote: String
    package let writeDecision: String
    package let decisionBinds: @Sendable (Int) -> String

    package let coordination: String
    package let coordinator: String
    package let silentSince: @Sendable (String) -> String
    package let yourOpinion: String
    package let yourOpinionHelp: String
    package let giveOpinion: String

    package let facts: String
    package let whyDue: @Sendable (String) -> String
    package let cancelTitle: String
    package let cancelNotice: String
    package let noNotice: String
    package let cancelReason: String
    package let cancelHelp: String
    package let cancel: String

    package let stepIssued: String
    package let stepAcknowledged: String
    package let stepReport: @Sendable (Int) -> String
    package let stepReview: String
    package let stepDone: String
    package let stepCancelled: String
    package let stepReturned: @Sendable (String) -> String
    package let stepDue: @Sendable (String) -> String
    package let stepSince: @Sendable (String) -> String
}
