// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Deadlines that are counted from an event (kể từ ngày nhận được văn bản, ngày ban hành quyết định …).
extension Assignment {
    /// Whoever directs the work says on which day the event was: from then on the deadline is counted.
    ///
    /// The day may be put right while nobody has moved the due date since.
    package mutating func event(
        on day: Day, by actor: Actor, of notice: Notice, calendar: WorkingCalendar, today: Day, at now: Instant
    ) throws(Refusal) {
        try refuseIfEnded()
        guard let term else { throw .assignment(.followsNoEvent) }
        try checkDirects(actor, notice)
        guard originalDue == nil else { throw .assignment(.eventAlreadyExtended) }
        guard day <= today else { throw .assignment(.eventInFuture(day)) }
        eventOn = day
        eventGivenAt = now
        due = term.deadline(from: day, calendar: calendar).day
        version += 1
    }
}
