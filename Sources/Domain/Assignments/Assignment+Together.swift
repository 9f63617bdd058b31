// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What hinders an actor from doing with an assignment what they do with several at once; asked before and while doing it.
extension Assignment {
    /// The most assignments one action takes: four pages of the list.
    package static let mostTogether = 200

    /// Why the actor can't acknowledge it; nil when nothing hinders them.
    package func hindrance(toAcknowledgeBy actor: Actor, at now: Instant) -> Refusal? {
        guard actor.agency == agency else { return .assignment(.assignmentOfAnotherAgency) }
        var trial = self
        do throws(Refusal) {
            try trial.acknowledge(at: now)
            return nil
        } catch {
            return error
        }
    }

    /// Why the actor can't remind its agency of it in words; nil when nothing hinders them.
    package func hindrance(toRemindBy actor: Actor) -> Refusal? {
        do throws(Refusal) {
            try checkReminder(by: actor)
            return nil
        } catch {
            return error
        }
    }

    /// Why the actor can't accept its latest report; nil when nothing hinders them.
    package func hindrance(toAccept report: ProgressReport?, by actor: Actor, at now: Instant) -> Refusal? {
        guard let report else { return .assignment(.noReportToDecide) }
        var trial = self
        let decision = ReportDecision(
            id: ID(high: 0, low: 0), report: report.id, assignment: id, accepted: true, opinion: "", decidedAt: now,
            decidedBy: actor.person)
        do throws(Refusal) {
            try trial.decide(decision, on: report, by: actor)
            return nil
        } catch {
            return error
        }
    }
}
