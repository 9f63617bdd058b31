// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// What the form of a round sends.
struct SentRound {
    let content: Round.Content
    let tracks: [TrackDraft]
    /// Days that are none.
    let faults: [Typed.Fault]

    init(_ form: some Fields, _ language: Language) {
        let words = RoundWords.in(language)
        var faults: [Typed.Fault] = []
        func day(_ name: String, or usual: Day? = nil) -> Day {
            if form.textIfAny(name) == nil, let usual { return usual }
            if let day = form.day(name) { return day }
            faults.append(Typed.Fault(name, words.dayMissing))
            return usual ?? Day(number: 0)
        }
        let (begins, ends) = (day("begins"), day("ends"))
        tracks = RoundTrack.Kind.allCases.filter { form.all("track").contains($0.rawValue) }.map { kind in
            TrackDraft(
                kind, starts: day("\(kind.rawValue)Starts", or: begins), ends: day("\(kind.rawValue)Ends", or: ends),
                fromEdition: kind == .editionTransition ? form.textIfAny("fromEdition") : nil)
        }
        func cited(_ name: String) -> CitedDocument? {
            let on = form.textIfAny("\(name)On") == nil ? nil : day("\(name)On")
            return CitedDocument(given: form.text("\(name)Number"), on: on, notice: form.id("\(name)Notice"))
        }
        content = Round.Content(
            year: form.number("year") ?? begins.year, title: form.text("title"), decision: cited("decision"),
            plan: cited("plan"), edition: form.text("edition"),
            legalBases: form.text("legalBases").split(whereSeparator: \.isNewline).map { String($0).trimmed }
                .filter { !$0.isEmpty }, begins: begins, ends: ends)
        self.faults = faults
    }
}
