// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The milestones a track begins with, as data: which steps, in which order, after which others, and about when.
///
/// The steps are those of the notice of 2012 and of provincial plans; the standing office changes names, order and days
/// of its own copy.
package struct MilestoneTemplate: Sendable, Hashable {
    /// One step.
    package struct Step: Sendable, Hashable {
        package let kind: Milestone.Kind
        /// The steps that must be reached before.
        package let after: [Milestone.Kind]
        /// How far into the round it is planned, in hundredths of its time.
        package let share: Int

        init(_ kind: Milestone.Kind, after: [Milestone.Kind] = [], at share: Int) {
            self.kind = kind
            self.after = after
            self.share = share
        }
    }

    /// A step with its day.
    package struct Planned: Sendable, Hashable {
        package let step: Step
        package let day: Day
    }

    package let steps: [Step]

    /// The template of a track: its last step is what the rules of the day it ends ask for, a certificate or a declaration.
    package static func of(_ kind: RoundTrack.Kind, endingOn day: Day) -> MilestoneTemplate {
        let final: Milestone.Kind = Attainment.rule(on: day).by == .certified ? .certificate : .declaration
        return switch kind {
        case .firstApplication: firstApplication(final)
        case .maintenance: maintenance
        case .scopeExtension: widerScope(final)
        case .editionTransition: transition(final)
        }
    }

    /// First application of the system.
    private static func firstApplication(_ final: Milestone.Kind) -> MilestoneTemplate {
        MilestoneTemplate(steps: [
            Step(.survey, at: 5), Step(.committee, at: 10), Step(.plan, after: [.committee], at: 16),
            Step(.training, after: [.committee], at: 25), Step(.documentsWritten, after: [.plan, .training], at: 50),
            Step(.documentsIssued, after: [.documentsWritten], at: 58),
            Step(.applied, after: [.documentsIssued], at: 74),
            Step(.internalAudit, after: [.applied], at: 82), Step(.managementReview, after: [.internalAudit], at: 88),
            Step(.assessment, after: [.managementReview], at: 95), Step(final, after: [.assessment], at: 100),
        ])
    }

    /// Keeping and improving what is there: checked, audited, reviewed every year.
    private static let maintenance = MilestoneTemplate(steps: [
        Step(.plan, at: 15), Step(.training, at: 35), Step(.documentsIssued, at: 50),
        Step(.internalAudit, after: [.documentsIssued], at: 75),
        Step(.managementReview, after: [.internalAudit], at: 88),
        Step(.yearlyMaintenance, after: [.managementReview], at: 100),
    ])

    /// A wider scope: what is new is written, applied and declared again.
    private static func widerScope(_ final: Milestone.Kind) -> MilestoneTemplate {
        MilestoneTemplate(steps: [
            Step(.survey, at: 10), Step(.plan, after: [.survey], at: 20),
            Step(.documentsWritten, after: [.plan], at: 50),
            Step(.documentsIssued, after: [.documentsWritten], at: 60),
            Step(.internalAudit, after: [.documentsIssued], at: 80),
            Step(.managementReview, after: [.internalAudit], at: 90), Step(final, after: [.managementReview], at: 100),
        ])
    }

    /// Moving to a later edition of the standard, whichever it is; a round can follow an edition once it is adopted.
    ///
    /// What it asks for is compared with what there is, learned, written, applied, audited, and declared again.
    private static func transition(_ final: Milestone.Kind) -> MilestoneTemplate {
        MilestoneTemplate(steps: [
            Step(.survey, at: 10), Step(.plan, after: [.survey], at: 18), Step(.training, at: 30),
            Step(.documentsWritten, after: [.plan, .training], at: 55),
            Step(.documentsIssued, after: [.documentsWritten], at: 62),
            Step(.applied, after: [.documentsIssued], at: 78),
            Step(.internalAudit, after: [.applied], at: 86), Step(.managementReview, after: [.internalAudit], at: 93),
            Step(final, after: [.managementReview], at: 100),
        ])
    }

    /// The steps with days between the round's first and last, each moved back to a working day.
    package func planned(
        from start: Day, through end: Day, calendar: WorkingCalendar
    ) throws(Refusal) -> [Planned] {
        guard start < end else { throw .milestone(.startAfterEnd) }
        return steps.map { step in
            let day = start.adding(days: (end - start) * step.share / 100)
            return Planned(step: step, day: max(start, calendar.workingDay(onOrBefore: day)))
        }
    }
}
