// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A deadline that waits for its event, and the day given for it. Field names are the contract with `AssignmentRoutes`.
extension AssignmentPage {
    /// Shown while nobody has said when the event was.
    func eventBox(_ frame: Frame) -> HTML {
        guard due.awaitsEvent, let event = life.event else { return .empty }
        let words = EventWords.in(frame.language)
        let term = DeadlineTraceWords.in(frame.language).term(event.term)
        let form: HTML? = may.contains(.giveEventDay) ? "<div>\(eventForm(event, frame, words))</div>" : nil
        return Look.box(
            words.giveTitle, isMain: form != nil, id: "su-kien",
            "<div><p>\(words.waitingFor(term, words.named(event.words)))</p></div>\(form)")
    }

    /// The event's day may be put right later, until the due date is moved.
    func eventCorrection(_ frame: Frame) -> HTML? {
        guard let event = life.event, event.on != nil, may.contains(.giveEventDay) else { return nil }
        let words = EventWords.in(frame.language)
        let isOpen = !typed.of(URLs.eventDay(id)).faults.isEmpty
        return "<div>\(Look.details(words.correct, isOpen: isOpen, eventForm(event, frame, words)))</div>"
    }

    /// Fields: `eventOn`, `forAll`.
    private func eventForm(_ event: OrdersLifeView.Event, _ frame: Frame, _ words: EventWords) -> HTML {
        let typed = typed.of(URLs.eventDay(id))
        let others: HTML? =
            event.alsoWaiting == 0
            ? nil
            : Field("forAll", words.alsoOthers(event.alsoWaiting), prefix: "v-", typed: typed)
                .tick(typed.isChosen("forAll", "1"))
        return """
            \(Look.formStart(URLs.eventDay(id), frame, version: version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "v-"))\
            \(Field("eventOn", words.eventOn, prefix: "v-", typed: typed)
                .day(typed.text("eventOn", or: event.on?.official ?? "")))\(others)\
            \(Look.submit(event.on == nil ? words.give : words.correct, event.on == nil ? .primary : .plain))</form>
            """
    }
}
