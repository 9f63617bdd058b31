// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The days a track's template offers on the day its milestones are set.
///
/// The template spreads its steps over the whole track. Set late, some of its days have passed, though nothing could be reached
/// by them: all steps then share the working days that are left, in the same proportions.
package struct TemplateDays: Sendable, Hashable {
    /// Why and how far the days were moved.
    package struct Move: Sendable, Hashable {
        /// How many of the template's own days have passed.
        package let passed: Int
        /// The working days that are left after today.
        package let left: Int
    }

    /// One step: its day, and that of the template.
    package struct Step: Sendable, Hashable {
        package let step: MilestoneTemplate.Step
        package let day: Day
        package let own: Day
    }

    package let steps: [Step]
    /// nil where the template's own days are offered, or asked for, and none has passed.
    package let move: Move?

    /// The days of a template between a track's first and last day, `today` being the day they are set.
    ///
    /// A track that is over keeps the template's days: it is entered afterwards, for what was.
    package init(
        _ template: MilestoneTemplate, from start: Day, through end: Day, on today: Day, calendar: WorkingCalendar
    ) throws(Refusal) {
        let own = try template.planned(from: start, through: end, calendar: calendar)
        let passed = own.count { $0.day < today }
        let left = today < end ? (1...(end - today)).map(today.adding(days:)).filter(calendar.isWorkingDay) : []
        guard passed > 0, !left.isEmpty else {
            steps = own.map { Step(step: $0.step, day: $0.day, own: $0.day) }
            move = nil
            return
        }
        steps = own.map { planned in
            // Rounded up: the first step has a day of its own, the last one the last day; a larger share is never earlier, so
            // that order, and what waits for what, stay.
            let place = (planned.step.share * left.count + 99) / 100
            return Step(step: planned.step, day: left[min(max(place, 1), left.count) - 1], own: planned.day)
        }
        move = Move(passed: passed, left: left.count)
    }
}
