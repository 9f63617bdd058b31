// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What a round left unfinished, to go on in a later one.
struct CarryOverPage {
    let round: Round
    let unfinished: [Enrolment]
    let later: [Choice]
    let directory: AgencyDirectory
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = EnrolmentWords.in(frame.language)
        return Page(
            title: words.carryTitle(round.title), line: .text(words.carryLine),
            breadcrumbs: [
                Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.round(round.id)),
            ], entry: .rounds, isNarrow: true, body: body(words, frame)
        ).html(in: frame)
    }

    /// Fields: `enrolment` (ticked), `to`, `on`, `reason`.
    private func body(_ words: EnrolmentWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let faults = Look.faults(typed, look)
        guard !unfinished.isEmpty else { return "\(faults)<p>\(words.nothingToCarry)</p>" }
        guard !later.isEmpty else {
            return faults
                + Look.empty(
                    words.carryOverNeedsRound, words.noLaterRound,
                    button: Look.button(RoundWords.in(frame.language).new, to: URLs.newRound, .primary))
        }
        let states = RoundStateWords.in(frame.language)
        let ticks = unfinished.map { enrolment -> HTML in
            """
            <div class="tick"><input id="e-\(enrolment.id.description)" type="checkbox" name="enrolment" value="\(enrolment.id.description)"\
            \("checked", if: typed.isChosen("enrolment", enrolment.id.description, or: true))>\
            <label for="e-\(enrolment.id.description)">\(directory.name(of: enrolment.agency, on: round.begins))\
            <small>\(states.state(enrolment.state))</small></label></div>
            """
        }
        return """
            \(Look.formStart(URLs.carryOver(round.id), frame))\(faults)\
            <div class="ticks">\(ticks)</div>\
            \(Field("to", words.carryTo, typed: typed).select(later, typed.text("to")))\
            \(Field("on", words.carriedOn, typed: typed).day(typed.text("on", or: frame.today.official)))\
            \(Field("reason", words.reason, typed: typed).area(typed.text("reason"), rows: 3))\
            <div class="go">\(Look.submit(words.carry))\(Look.button(look.back, to: URLs.round(round.id), .link))</div>\
            </form>
            """
    }
}
