// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension AssignmentPage {
    /// The stations of an assignment's way, from its facts: given, acknowledged, each report, review, done.
    package static func steps(
        of assignment: Assignment, issuedBy: String, reports: [ReportView], due: DueCell, in frame: Frame
    ) -> [Steps.Step] {
        let words = AssignmentWords.in(frame.language)
        let states = StateWords.in(frame.language)
        var steps = [Steps.Step(words.stepIssued, .done, [frame.day(assignment.issuedAt), issuedBy])]
        if let at = assignment.acknowledgedAt {
            steps.append(.init(words.stepAcknowledged, .done, [frame.day(at)]))
        } else if assignment.state == .issued {
            steps.append(.init(words.stepAcknowledged, .here, [states.state(.issued)]))
        }
        // At most three reports: the line must stay a line.
        for report in reports.sorted(by: { $0.number < $1.number }).suffix(3) {
            var lines = [frame.day(report.at), report.by]
            if let decision = report.decision, !decision.isAccepted {
                lines[1] = words.stepReturned(decision.at.day(in: frame.zone).short)
                steps.append(.init(words.stepReport(report.number), .returned, lines))
            } else {
                steps.append(.init(words.stepReport(report.number), .done, lines))
            }
        }
        return steps + end(of: assignment, due: due, words, states, in: frame)
    }

    private static func end(
        of assignment: Assignment, due: DueCell, _ words: AssignmentWords, _ states: StateWords, in frame: Frame
    ) -> [Steps.Step] {
        let dueLines =
            due.due.map { [words.stepDue($0.official), due.note(states, isFull: true)] } ?? [due.undated(states)]
        switch assignment.state {
        case .cancelled, .superseded:
            let title = assignment.state == .cancelled ? words.stepCancelled : states.state(.superseded)
            return [.init(title, .here, assignment.cancelledAt.map { [frame.day($0)] } ?? [])]
        case .accepted: return [.init(words.stepDone, .done, assignment.acceptedAt.map { [frame.day($0)] } ?? [])]
        case .reported:
            let since = assignment.reportedAt.map { [words.stepSince(frame.day($0))] } ?? []
            return [.init(words.stepReview, .review, since), .init(words.stepDone, .ahead, dueLines)]
        case .issued: return [.init(words.stepDone, .ahead, dueLines)]
        case .acknowledged, .inProgress, .returned, .extensionAsked:
            return [
                .init(words.stepReport(assignment.reports + 1), .here, [states.state(assignment.state)]),
                .init(words.stepDone, .ahead, dueLines),
            ]
        }
    }
}
