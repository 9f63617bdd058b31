// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// An assignment with all that was reported, decided and noted on it: enough to say how it stood on any day.
package struct AssignmentFacts: Sendable {
    /// As it is now.
    package let assignment: Assignment
    /// Its reports, the oldest first.
    package let reports: [ProgressReport]
    /// The decisions on them, the oldest first.
    package let decisions: [ReportDecision]
    /// The notes between them, the oldest first.
    package let notes: [ProgressNote]
    /// The later days asked for and granted, in any order.
    package let extensions: [Extension]

    package init(
        _ assignment: Assignment, reports: [ProgressReport] = [], decisions: [ReportDecision] = [],
        notes: [ProgressNote] = [], extensions: [Extension] = []
    ) {
        self.extensions = extensions
        self.assignment = assignment
        self.reports = reports.sorted { $0.number < $1.number }
        self.decisions = decisions.sorted { $0.decidedAt < $1.decidedAt }
        self.notes = notes.sorted { $0.at < $1.at }
    }

    /// The facts that were known before a moment; nil when the assignment wasn't issued yet.
    ///
    /// What came later doesn't count, even where it tells of an earlier day: a paper reply of the 30th that was recorded
    /// on the 3rd was not known on the 30th.
    package func known(before end: Instant, zone: Zone) -> AssignmentFacts? {
        guard assignment.issuedAt < end else { return nil }
        let reports = reports.filter { $0.submittedAt < end }
        let decisions = decisions.filter { $0.decidedAt < end }
        let notes = notes.filter { $0.at < end }
        var then = Assignment(
            id: assignment.id, notice: assignment.notice, directive: assignment.directive, agency: assignment.agency,
            acceptingBody: assignment.acceptingBody, due: assignment.due, rhythm: assignment.rhythm,
            issuedAt: assignment.issuedAt, term: assignment.term)
        then.replayDue(of: assignment, extensions, before: end)
        then.replacedBy = assignment.replacedBy
        then.version = assignment.version
        then.acknowledgedAt = assignment.acknowledgedAt.flatMap { $0 < end ? $0 : nil }
        then.startedAt = assignment.startedAt.flatMap { $0 < end ? $0 : nil }
        then.cancelledAt = assignment.cancelledAt.flatMap { $0 < end ? $0 : nil }
        then.reports = reports.count
        then.reportedAt = reports.last?.submittedAt
        then.reportedOn = reports.last?.day(in: zone)
        for decision in decisions { then.replay(decision, on: reports.first { $0.id == decision.report }, zone: zone) }
        let moments = [
            then.acknowledgedAt, then.startedAt, then.reportedAt, notes.last?.at, then.issuedAt,
        ]
        // What else was said, such as asking for a later day, is known from when the last word was kept.
        let last = assignment.updatedAt < end ? assignment.updatedAt : then.issuedAt
        then.updatedAt = max(moments.compactMap(\.self).max() ?? last, last)
        return AssignmentFacts(then, reports: reports, decisions: decisions, notes: notes, extensions: extensions)
    }

    /// What stands in the way, by the latest report that says so.
    package var difficulty: String { reports.last(where: \.raisesDifficulty)?.difficulties.trimmed ?? "" }

    /// The last that was said: a note, or why the last report was returned.
    package var lastWord: String {
        let note = notes.last
        guard let returned = decisions.last, !returned.accepted, returned.decidedAt >= note?.at ?? returned.decidedAt
        else { return note?.text.trimmed ?? "" }
        return returned.opinion.trimmed
    }
}

extension Assignment {
    /// The due date as it stood before a moment: later grants are undone, a later event hadn't come.
    fileprivate mutating func replayDue(of now: Assignment, _ extensions: [Extension], before end: Instant) {
        let undone = extensions.filter { $0.granted != nil && ($0.decidedAt ?? end) >= end }
        due = undone.map(\.before).min() ?? now.due
        originalDue = now.originalDue.flatMap { $0 == due ? nil : $0 }
        if let given = now.eventGivenAt {
            if given < end {
                (eventOn, eventGivenAt) = (now.eventOn, given)
            } else {
                (due, originalDue) = (nil, nil)
            }
        }
        extensionAskedAt = extensions.compactMap(\.askedAt).filter { $0 < end }.max()
        extensionDecidedAt = extensions.filter { $0.askedAt != nil }.compactMap(\.decidedAt).filter { $0 < end }.max()
    }

    fileprivate mutating func replay(_ decision: ReportDecision, on report: ProgressReport?, zone: Zone) {
        if !decision.accepted {
            returnedAt = decision.decidedAt
        } else if isStanding {
            reviewedAt = decision.decidedAt
        } else {
            acceptedAt = decision.decidedAt
            doneOn = report?.day(in: zone) ?? reportedOn
        }
    }
}

extension ProgressReport {
    /// Whether it names a difficulty; many write "Không" or "Không có" where there is none.
    package var raisesDifficulty: Bool {
        let words = fold(difficulties.trimmed).split { !$0.isLetter }.joined(separator: " ")
        return !words.isEmpty
            && !["khong", "khong co", "khong co kho khan", "khong co kho khan vuong mac"].contains(words)
    }

    /// The day it counts for: the day it was handed in, or of the paper that brought it.
    package func day(in zone: Zone) -> Day { recorded?.on ?? submittedAt.day(in: zone) }
}
