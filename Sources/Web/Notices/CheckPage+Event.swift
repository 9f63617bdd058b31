// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What an open order's deadline is counted from.
///
/// Fields: `event`, `termCount`, `termUnit`, `eventOn`.
extension CheckPage {
    func event(_ order: DraftDirective, _ typed: Typed, _ frame: Frame) -> HTML {
        let words = EventWords.in(frame.language)
        let look = LookWords.in(frame.language)
        var event: DraftDirective.Event?
        if case .following(let named) = order.due { event = named }
        let units = Term.Unit.allCases.map { Choice($0.rawValue, words.unit($0)) }
        let isOpen = event != nil || typed.text("dueKind") == "event"
        return Look.details(
            words.title, isOpen: isOpen,
            """
            <div class="row end">\(Field("event", words.event, typed: typed)
                .line(typed.text("event", or: event?.words ?? ""), placeholder: words.eventExample))\
            \(Field("termCount", words.count, typed: typed)
                .line(typed.text("termCount", or: event.map { String($0.term.count) } ?? ""), size: 4))\
            \(Field("termUnit", words.unitLabel, typed: typed)
                .select(units, typed.text("termUnit", or: event?.term.unit.rawValue ?? Term.Unit.workingDay.rawValue)))\
            \(Field("eventOn", words.eventOn, note: look.optional, typed: typed)
                .day(typed.text("eventOn", or: event?.on?.official ?? "")))</div>\
            <p class="help">\(words.help)</p>\(counted(event, frame, words))
            """)
    }

    /// The due date when the event's day is known, and how it comes about.
    private func counted(_ event: DraftDirective.Event?, _ frame: Frame, _ words: EventWords) -> HTML? {
        guard let event, let on = event.on else { return nil }
        let steps = DeadlineTraceWords.in(frame.language).sentences(
            event.term, event: event.words, on: on, calendar: calendar)
        let due = event.term.deadline(from: on, calendar: calendar).day.official
        return Look.details(words.dueOn(due), "<ol>\(steps.map { "<li>\($0)</li>" as HTML })</ol>")
    }
}
