// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every table whose rows the trail answers for.
///
/// A table that is missing here would be changed without anyone noticing: a test holds the list against the schema.
package enum BusinessTables {
    package static let all: [BusinessTable] = [
        // People
        Person.table, Membership.table, Credential.table, Delegation.table, SecondFactor.table, SecondFactorRule.table,
        // Agencies
        Agency.table, AgencyAlias.table, FormerName.table, Reorganisation.table, AgencyLink.table, HandedOver.table,
        // Notices
        StoredDocument.table, Notice.table, NoticeSource.table, NoticeDraftRow.table, Directive.table,
        NoticeConversion.table, AliasSource.table,
        // Scans
        Scan.table,
        // Assignments
        Assignment.table, Coordination.table, ProgressReport.table, Evidence.table, ReportDecision.table,
        ProgressNote.table, Extension.table, Instruction.table, DutyPeriod.table, Difficulty.table,
        OrderEffect.table, PeriodReportRule.table,
        // Reports
        SummaryReport.table, SummaryFiguresRow.table,
        // Letters
        Letter.table, LetterAddressee.table, LetterOfficeRow.table, OutgoingEntry.table, IncomingEntry.table,
        Reminder.table, ChaseRhythmRow.table, ChaseStep.table,
        // Rounds
        RecordedEdition.table, Round.table, RoundTrack.table, Enrolment.table, EnrolmentStep.table,
        RoundList.table, ListRevision.table, ListOpinion.table, RecordedObligation.table, RoundPaper.table,
        // Committees
        SteeringCommittee.table, CommitteeDecision.table, CommitteeMember.table,
        // Competence
        QualityPerson.table, ClassTaken.table,
        // Plans
        AgencyPlan.table, PlanRevision.table, PlanComment.table, PlanProgress.table,
        // Milestones and decisions
        Milestone.table, MilestoneProgress.table, MilestoneEvidence.table, MilestoneCall.table, Matter.table,
        MatterOpinion.table, MatterDay.table,
        // Backups
        BackupRun.table,
        // The trail itself
        Checkpoint.table,
    ]

    /// Tables the trail does not answer for, each with the reason.
    package static let outside: [String: String] = [
        "trail_chain": "the trail itself, checked entry by entry",
        "trail_entry": "the trail itself, checked entry by entry",
        "trail_payload": "the trail itself, checked entry by entry",
        "trail_row": "the trail itself, checked entry by entry",
        "handled_request": "lets a form be sent twice; forgotten after a day",
        "session": "who is signed in now; ends with the day",
        "access_entry": "the log of comings and goings; nothing in it changes a record",
        "evidence_text": "drawn from the evidence's file, can be made again",
        "file_signatures": "drawn from the file, can be made again",
        "evidence_document": "drawn from the evidence's file, can be made again",
        "kept_draft": "what is typed and not sent: nobody's record, forgotten with the form or after 30 days",
        "scan_page": "drawn from the scan's or the evidence's file, can be made again",
        "search": "drawn from the records, can be made again",
        "letter_search": "drawn from the records, can be made again",
        "notice_search": "drawn from the records, can be made again",
        "search_state": "how far a search index has been made anew",
        "second_factor_use": "codes that were used, so that none is used twice; the access log tells who came",
        "pending_sign_in": "who gave the password and not yet the code; ends after minutes",
        // Several processes
        "allowance": "tries at the door that were used up; forgotten within the hour",
        "key_mark": "which keys belong to the records; a change of the signing key leaves an entry of its own",
        "change_mark": "counts changes, so that what processes remember of each other's is not old",
        // News
        "news": "drawn from actions, which leave entries of their own; forgotten after 90 days",
        "news_mark": "how far a person has read the news; no record",
        "news_read": "which news a person has read; no record",
        "news_choice": "what a person wants to be shown; no record",
        "digest_choice": "how often a person wants a digest; no record",
        "job": "work in progress; what it does to records leaves entries of its own",
        "schema_migration": "the program's own",
    ]

    static let named: Set<String> = Set(all.map(\.name))
}
