// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let en = TrailWords(
        action: { enAction($0) },
        field: { enField($0) },
        noticeState: { state in
            switch state {
            case .draft: "being checked"
            case .issued: "orders issued"
            case .dropped: "dropped"
            }
        },
        level: { level in
            switch level {
            case .province: "province"
            case .department: "provincial department"
            case .district: "district"
            case .districtOffice: "district office"
            case .commune: "commune"
            case .serviceUnit: "service unit or other"
            }
        },
        reportNumber: { "no.\u{a0}\($0)" },
        period: { "from \($0) to \($1)" },
        documentOf: { "\($0) of \($1)" },
        noLonger: { "no longer \($0)" },
        changed: { "\($0) → \($1)" },
        quoted: { "“\($0)”" },
        orders: { "\($0)\u{a0}orders" },
        agencies: { "\($0)\u{a0}agencies" },
        assignments: { $0 == "1" ? "1\u{a0}assignment" : "\($0)\u{a0}assignments" },
        issued: { "Issued \($0)\u{a0}assignments by \($1)\u{a0}orders" },
        files: { "\($0)\u{a0}\($0 == 1 ? "file" : "files"): \($1)" },
        times: { $1 == 1 ? $0 : "\($0), \($1)\u{a0}times" },
        alongside: { "with \($0)\u{a0}other \($0 == 1 ? "account" : "accounts")" },
        otherAction: { "Something else (\($0))" },
        system: "The system",
        otherRole: "Another role"
    )

    private static func enAction(_ action: TrailAction) -> String {
        switch action {
        case .createFirstAdministrator: "Created the first administrator's account"
        case .createAccounts: "Created accounts"
        case .resetPassword: "Reset a password"
        case .changePassword: "Changed the password"
        case .endAccount: "Ended an account"
        case .changeMemberships: "Changed roles"
        case .endSessions: "Signed an account out everywhere"
        case .delegateRole: "Delegated a role"
        case .endDelegation: "Ended a delegation early"
        case .setUpSecondFactor: "Set up a second factor"
        case .renewRecoveryCodes: "Made new recovery codes"
        case .removeSecondFactor: "Switched the second factor off"
        case .resetSecondFactor: "Removed an account's second factor"
        case .requireSecondFactor: "Required a second factor"
        case .liftSecondFactor: "No longer requires a second factor"
        case .createAgency: "Added an agency"
        case .changeAgency: "Changed an agency"
        case .endAgency: "Ended an agency"
        case .addAlias: "Added another name"
        case .removeAlias: "Removed another name"
        case .rememberMatch: "Remembered what a name means"
        case .importAgencies: "Imported agencies"
        case .reorganiseAgencies: "Recorded a reorganisation of agencies"
        case .carryOutReorganisation: "Handed over by a reorganisation"
        case .attachReorganisationFile: "Attached the decision on a reorganisation"
        case .holdReorganisation: "A hand-over by a reorganisation could not go by itself"
        case .importNotice: "Imported a document"
        case .checkNotice: "Checked the reading"
        case .dropNotice: "Dropped an imported document"
        case .issueNotice: "Issued the document's orders"
        case .importScan: "Imported a scan"
        case .stopScan: "Stopped reading a scan"
        case .readScanAgain: "Read a scan again"
        case .dropScan: "Discarded a scan and its file"
        case .finishScan: "Finished reading a scan"
        case .failScan: "A scan could not be read"
        case .refuseScan: "Refused a secret scan and removed its file"
        case .acknowledgeAssignment: "Acknowledged the assignment"
        case .startAssignment: "Started work"
        case .noteProgress: "Noted progress"
        case .submitReport: "Submitted a report"
        case .recordPaperReply: "Recorded a report sent outside the system"
        case .acceptReport: "Accepted the report"
        case .returnReport: "Returned the report"
        case .cancelAssignment: "Cancelled the assignment"
        case .giveOpinion: "Gave a coordinating opinion"
        case .acknowledgeAssignments: "Acknowledged several assignments at once"
        case .acceptReports: "Accepted several reports at once"
        case .remindAssignments: "Reminded of several assignments at once"
        case .askExtension: "Asked for more time"
        case .grantExtension: "Granted more time"
        case .refuseExtension: "Refused more time"
        case .extendDue: "Moved the due date"
        case .instructFurther: "Gave a further instruction"
        case .acknowledgeInstruction: "Acknowledged a further instruction"
        case .raiseDifficulty: "Raised a difficulty"
        case .answerDifficulty: "Answered a difficulty"
        case .handDifficulty: "Handed a difficulty to who can clear it"
        case .solveDifficulty: "Noted a difficulty as cleared"
        case .listDifficulties: "Entered the difficulties of earlier reports"
        case .setPeriodReportRule: "Set when a period's report is expected"
        case .openPeriods: "Opened the next periods of standing duties"
        case .giveEventDay: "Gave the day of the event a deadline is counted from"
        // Rounds
        case .setUpRound, .changeRound, .enrolAgencies, .recordEnrolmentStep, .beginEnrolments, .sendRoundList,
            .giveListOpinion,
            .submitRoundList, .recordListDecision, .carryOverEnrolments, .recordRoundMergers, .recordEdition,
            .recordObligation, .makeRoundPaper, .editRoundPaper, .recountRoundPaper, .freezeRoundPaper:
            enRoundAction(action)
        // Letters
        case .draftCommitteeDecision, .editCommitteeDecision, .dropCommitteeDecision, .handInCommitteeDecision,
            .receiveCommitteeDecision, .returnCommitteeDecision:
            enCommitteeAction(action)
        case .nameQualityPerson, .editQualityPerson, .endQualityPerson, .addClassTaken, .dropClassTaken:
            enCompetenceAction(action)
        case .makePlan, .editPlan, .submitPlan, .approvePlan, .returnPlan, .commentPlan, .revisePlan, .reportPlanItem:
            enPlanAction(action)
        case .draftLetter, .editLetter, .submitLetter, .approveLetter, .returnLetter, .numberLetter,
            .attachSignedLetter, .sendLetter, .abandonLetter, .dropLetter, .recordOutsideNumbers, .enterIncoming,
            .correctIncoming, .strikeIncoming,
            .changeLetterOffice, .draftChase, .prepareChase, .changeChaseRhythm, .remindAssignment:
            enLetterAction(action)
        case .makeReport: "Made a summary report"
        case .editReport: "Edited the words of a summary report"
        case .recountReport: "Recounted a summary report"
        case .freezeReport: "Issued a summary report"
        case .setMilestones, .forecastMilestone, .extendMilestone, .reportMilestone, .acceptMilestone, .returnMilestone,
            .remindMilestone, .orderMilestone, .layDecision, .supplementDecision, .withdrawDecision, .takeDecision:
            enMilestoneAction(action)
        case .makeBackup: "Backed up the system"
        case .failBackup: "A backup failed"
        case .restoreBackup: "Restored the system from a backup"
        case .signCheckpoint: "Signed a checkpoint of the trail"
        case .rotateKey: "Changed the key that signs the trail"
        }
    }

    private static func enField(_ field: TrailChange.Field) -> String {
        switch field {
        case .state: "state"
        case .due: "due"
        case .proposedDue: "until"
        case .event: "day of the event"
        case .text: "text"
        case .reason: "reason"
        case .opinion: "opinion"
        case .report: "report"
        case .evidence: "attached file"
        case .difficulties: "difficulties"
        case .document: "document"
        case .channel: "sent by"
        case .number: "number"
        case .subject: "subject"
        case .deliverable: "deliverable"
        case .submitTo: "submit to"
        case .acceptingBody: "accepting body"
        case .directive: "order"
        case .agencies: "agency"
        case .assignments: "assignments"
        case .name: "name"
        case .shortName: "short name"
        case .level: "level"
        case .parent: "under"
        case .code: "identifier code"
        case .alias: "other name"
        case .validFrom: "exists from"
        case .validTo: "exists until"
        case .userName: "user name"
        case .position: "position"
        case .role: "role"
        case .delegate: "acting person"
        case .scope: "scope"
        case .step: "step"
        case .stand: "opinion"
        case .until: "until"
        case .period: "period"
        case .items: "items"
        case .revision: "revision"
        case .members: "members"
        case .milestones, .forecast, .delay, .reached, .answer: enMilestoneField(field)
        case .head: "trail head"
        case .key: "signing key"
        }
    }
}
