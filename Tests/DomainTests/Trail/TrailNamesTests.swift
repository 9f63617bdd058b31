// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

struct TrailNamesTests {
    /// Every name that the trail of some installation holds: it grows with a release, and nothing ever leaves it.
    private let kept = """
        createFirstAdministrator createAccounts resetPassword changePassword endAccount changeMemberships
        endSessions delegateRole endDelegation setUpSecondFactor renewRecoveryCodes removeSecondFactor
        resetSecondFactor requireSecondFactor liftSecondFactor createAgency changeAgency endAgency addAlias
        removeAlias rememberMatch importAgencies reorganiseAgencies carryOutReorganisation
        attachReorganisationFile holdReorganisation importNotice checkNotice dropNotice issueNotice importScan
        stopScan readScanAgain dropScan finishScan failScan refuseScan acknowledgeAssignment startAssignment
        noteProgress submitReport recordPaperReply acceptReport returnReport cancelAssignment giveOpinion
        acknowledgeAssignments acceptReports remindAssignments askExtension grantExtension refuseExtension
        extendDue instructFurther acknowledgeInstruction giveEventDay openPeriods setPeriodReportRule
        raiseDifficulty answerDifficulty handDifficulty solveDifficulty listDifficulties draftLetter editLetter
        submitLetter approveLetter returnLetter numberLetter attachSignedLetter sendLetter abandonLetter
        dropLetter recordOutsideNumbers enterIncoming correctIncoming strikeIncoming changeLetterOffice
        draftChase prepareChase changeChaseRhythm remindAssignment draftCommitteeDecision editCommitteeDecision
        dropCommitteeDecision readCommitteeDecision refuseCommitteeScan handInCommitteeDecision receiveCommitteeDecision
        returnCommitteeDecision nameQualityPerson editQualityPerson endQualityPerson addClassTaken dropClassTaken
        makePlan editPlan submitPlan approvePlan returnPlan commentPlan revisePlan reportPlanItem makeReport editReport
        recountReport freezeReport setMilestones forecastMilestone extendMilestone reportMilestone
        acceptMilestone returnMilestone remindMilestone orderMilestone layDecision supplementDecision
        withdrawDecision takeDecision setUpRound changeRound enrolAgencies recordEnrolmentStep beginEnrolments
        sendRoundList giveListOpinion submitRoundList recordListDecision carryOverEnrolments recordRoundMergers
        recordEdition recordObligation makeRoundPaper editRoundPaper recountRoundPaper freezeRoundPaper
        makeBackup failBackup restoreBackup signCheckpoint rotateKey
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    @Test func `names kept in the trail are for ever`() {
        #expect(kept.count >= 139)
        let lost = kept.filter { TrailAction(rawValue: $0)?.rawValue != $0 }
        #expect(lost.isEmpty, "\(lost)")
    }

    @Test func `no two features give an action the same name`() {
        let names = TrailAction.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { TrailAction(rawValue: $0)?.rawValue == $0 })
        #expect(TrailAction(rawValue: "neverDone") == nil)
    }

    @Test func `what an administrator may read of the trail is about accounts, agencies and the system`() {
        for action in TrailAction.allCases {
            let isTheirs =
                switch action {
                case .people, .agency, .backup, .seal: true
                default: false
                }
            #expect(action.isWork != isTheirs, "\(action)")
        }
    }

    /// Every name of a field that an entry of some installation holds.
    private let keptFields = """
        state due proposedDue event text reason opinion report evidence difficulties document channel number
        subject deliverable submitTo acceptingBody directive agencies assignments name shortName level parent
        code alias validFrom validTo userName position role delegate scope until period revision head key
        members items milestones forecast delay reached answer step stand
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    @Test func `names of fields kept in the trail are for ever`() {
        #expect(keptFields.count >= 47)
        let lost = keptFields.filter { TrailChange.Field(rawValue: $0)?.rawValue != $0 }
        #expect(lost.isEmpty, "\(lost)")
        let all = TrailChange.Field.allCases.map(\.rawValue)
        #expect(Set(all).count == all.count)
    }
}
