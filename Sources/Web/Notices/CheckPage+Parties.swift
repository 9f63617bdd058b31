// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The bodies an order names: as written, as matched, with boxes to tick and a place to name another.
extension CheckPage {
    func parties(
        _ parties: [DraftDirective.Party], _ field: String, _ other: String, _ more: String, _ title: String,
        _ kind: DraftDirective.MarkKind, _ typed: Typed, _ words: CheckWords, in frame: Frame
    ) -> HTML {
        let rows = parties.enumerated().map { place, party -> HTML in
            let offer = kind == .addressee ? roundOffer(party, place, frame) : .empty
            return row(party, "\(field).\(place)", "\(other).\(place)", typed, words) + offer
        }
        let add = Field(
            more, words.addAgency, help: parties.isEmpty ? words.nobodyNamed : words.eachGetsOne, typed: typed
        )
        .line(typed.text(more), list: "agencies")
        return """
            <fieldset class="field" id="\(field)"><legend>\(CheckPage.key(kind))\(title)</legend>\(rows)\
            \(parties.isEmpty ? add : Look.details(words.addAgency, isOpen: !typed.text(more).isEmpty, add))</fieldset>
            """
    }

    private func row(
        _ party: DraftDirective.Party, _ field: String, _ other: String, _ typed: Typed, _ words: CheckWords
    ) -> HTML {
        let said: HTML? =
            party.mention.isEmpty || party.certainty.isDoubtful
            ? nil : "<p class=\"said\">\(words.said(party.mention))</p>"
        let shown = party.agencies + party.candidates.filter { !party.agencies.contains($0) }
        let boxes = shown.map { id -> HTML in
            let isChosen = !party.certainty.isDoubtful && party.agencies.contains(id)
            return Field(field, name(id), prefix: "\(id)-", typed: typed)
                .tick(typed.isChosen(field, id.description, or: isChosen), value: id.description)
        }
        let chips: HTML
        let picks: HTML
        if party.agencies.count > 3 {
            chips = Look.chip(words.agencyCount(party.agencies.count), party.certainty, note: words.certainty(party))
            picks = Look.details(words.seeAgencies(party.agencies.count), "<div class=\"picks\">\(boxes)</div>")
        } else {
            let names = party.agencies.isEmpty ? [party.mention] : party.agencies.map(name)
            chips = names.map { Look.chip($0, party.certainty, note: words.certainty(party)) }.joined()
            picks =
                party.certainty.isDoubtful
                ? doubt(party, boxes, other, typed, words) : Look.details(words.change, boxes.joined())
        }
        return "<div class=\"party\">\(said)<p>\(chips)</p>\(picks)\(keepBox(party, field, typed, words))</div>"
    }

    /// Whether the next document with these words is read as the officer says now; never asked for words of a group.
    private func keepBox(
        _ party: DraftDirective.Party, _ field: String, _ typed: Typed, _ words: CheckWords
    ) -> HTML? {
        guard mayIssue, party.certainty.isDoubtful, !party.mention.isEmpty, !party.describesSet else { return nil }
        let name = "keep.\(field)"
        return Field(name, words.remember, help: words.remembered, typed: typed)
            .tick(typed.isChosen(name, "1"), value: "1")
    }

    private func doubt(
        _ party: DraftDirective.Party, _ boxes: [HTML], _ other: String, _ typed: Typed, _ words: CheckWords
    ) -> HTML {
        let guess = (party.agencies.first ?? party.candidates.first).map(name)
        let question = guess.map { words.isIt(party.mention, $0) } ?? words.whoIsIt(party.mention)
        return """
            <p class="ask">\(question)</p>\(boxes)\
            \(Field(other, words.anotherAgency, typed: typed).line(typed.text(other), list: "agencies"))
            """
    }
}
