// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The milestones a track begins with, as data: which steps, in which order, after which others, and about when.
///
/// The standing office changes names, order and days of its round's own copy (``known`` holds what it begins with).
package struct MilestoneTemplate: Sendable, Hashable {
    /// One step.
    package struct Step: Sendable, Hashable {
        package let kind: Milestone.Kind
        /// What it is called, where the kind alone says too little; nil for the kind's own name.
        package let name: String?
        /// The steps that must be reached before.
        package let after: [Milestone.Kind]
        /// How far into the round it is planned, in hundredths of its time.
        package let share: Int

        init(_ kind: Milestone.Kind, _ name: String? = nil, after: [Milestone.Kind] = [], at share: Int) {
            self.kind = kind
            self.name = name
            self.after = after
            self.share = share
        }
    }

    /// A step with its day.
    package struct Planned: Sendable, Hashable {
        package let step: Step
        package let day: Day
    }

    package let track: RoundTrack.Kind
    /// In a transition, which edition is left behind and which is moved to, as their codes end; nil for any.
    package let from: String?
    package let to: String?
    /// The first and the last day of tracks it is meant for, by the day they end; nil for open.
    package let since: Day?
    package let until: Day?
    /// Where it comes from.
    package let source: SourceNote
    package let steps: [Step]

    init(
        _ track: RoundTrack.Kind, from: String? = nil, to: String? = nil, since: Day? = nil, until: Day? = nil,
        source: SourceNote, steps: [Step]
    ) {
        self.track = track
        self.from = from
        self.to = to
        self.since = since
        self.until = until
        self.source = source
        self.steps = steps
    }

    /// The template of a track: the closest to its editions among those of the day it ends.
    ///
    /// Its last step is what the rules of that day ask for, a certificate or a declaration.
    package static func of(_ track: RoundTrack) -> MilestoneTemplate? {
        known.filter { $0.isMeant(for: track) }.max { $0.closeness < $1.closeness }?.ending(on: track.ends)
    }

    private var closeness: Int { (from == nil ? 0 : 1) + (to == nil ? 0 : 1) }

    private func isMeant(for track: RoundTrack) -> Bool {
        func ends(_ code: String?, _ wanted: String?) -> Bool {
            guard let wanted else { return true }
            return code?.hasSuffix(wanted) ?? false
        }
        return self.track == track.kind && ends(track.fromEdition, from) && ends(track.edition, to)
            && (since.map { $0 <= track.ends } ?? true) && (until.map { track.ends <= $0 } ?? true)
    }

    private func ending(on day: Day) -> MilestoneTemplate {
        let final: Milestone.Kind = Attainment.rule(on: day).by == .certified ? .certificate : .declaration
        let steps = steps.map { step in
            step.kind == .declaration ? Step(final, step.name, after: step.after, at: step.share) : step
        }
        return MilestoneTemplate(
            track, from: from, to: to, since: since, until: until, source: source, steps: steps)
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
