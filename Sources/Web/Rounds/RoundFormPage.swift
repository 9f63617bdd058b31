// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The form of a round: what it rests on, the edition, and its tracks.
struct RoundFormPage {
    /// The round that is changed; nil for a new one.
    let round: Round?
    let tracks: [RoundTrack]
    let editions: StandardEditions
    let notices: [Choice]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = RoundWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let action = round.map { URLs.editRound($0.id) } ?? URLs.newRound
        let back = round.map { URLs.round($0.id) } ?? URLs.rounds
        let now = frame.today.year
        let usual = (first: Day(year: now, month: 1, day: 1), last: Day(year: now, month: 12, day: 31))
        let body: HTML = """
            \(Look.formStart(action, frame, version: typed.version(round?.version)))\(Look.faults(typed, look))\
            <div class="two">\(field("year", words.year).line(typed.text("year", or: year(frame)), size: 6))\
            \(field("title", words.name, help: words.nameHelp).line(typed.text("title", or: round?.title ?? words.usualName(String(frame.today.year)))))</div>\
            <div class="two">\(day("begins", words.begins, round?.begins ?? usual.first))\
            \(day("ends", words.ends, round?.ends ?? usual.last))</div>\
            \(edition(words, frame))\(trackFields(words, frame))\
            \(cited("decision", words.decision, round?.content.decision, words))\
            \(cited("plan", words.plan, round?.content.plan, words))\
            \(field("legalBases", words.legalBases, help: words.legalBasesHelp)
                .area(typed.text("legalBases", or: bases), rows: 4))\
            <div class="go">\(Look.submit(words.save))\(Look.button(look.back, to: back, .link))</div></form>
            """
        let crumb = round.map { [Link($0.title, URLs.round($0.id))] } ?? []
        return Page(
            title: round == nil ? words.new : words.edit, line: .text(words.newLine),
            breadcrumbs: [Link(words.title, URLs.rounds)] + crumb, entry: .rounds, isNarrow: true, body: body
        ).html(in: frame)
    }

    private func year(_ frame: Frame) -> String { String(round?.year ?? frame.today.year) }

    private var bases: String { round?.content.legalBases.joined(separator: "\n") ?? "" }

    private func field(_ name: String, _ label: String, help: String = "") -> Field {
        Field(name, label, help: help, typed: typed)
    }

    private func day(_ name: String, _ label: String, _ stored: Day?) -> HTML {
        field(name, label).day(typed.text(name, or: stored?.official ?? ""))
    }

    private func edition(_ words: RoundWords, _ frame: Frame) -> HTML {
        let choices = editions.all.map { Choice($0.code, $0.code) }
        let usual = editions.all.last { $0.isInForce(on: frame.today) }?.code ?? ""
        return field("edition", words.edition).select(choices, typed.text("edition", or: round?.edition ?? usual))
    }

    /// Fields: `track` (a kind, ticked), and for each its two days.
    private func trackFields(_ words: RoundWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rows = RoundTrack.Kind.allCases.map { kind -> HTML in
            let track = tracks.first { $0.kind == kind }
            let id = "track-\(kind.rawValue)"
            let isOn = typed.isChosen("track", kind.rawValue, or: track != nil || (round == nil && kind.isUsual))
            let starts = track.flatMap { $0.starts == round?.begins ? nil : $0.starts }
            let ends = track.flatMap { $0.ends == round?.ends ? nil : $0.ends }
            let names = ["\(kind.rawValue)Starts", "\(kind.rawValue)Ends"]
            let isOpen = starts != nil || ends != nil || names.contains { !typed.text($0).isEmpty }
            let days: HTML = """
                <div class="two">\(day(names[0], words.begins, starts))\(day(names[1], words.ends, ends))</div>
                """
            return """
                <div class="track"><div class="tick"><input id="\(id)" type="checkbox" name="track" \
                value="\(kind.rawValue)"\("checked", if: isOn)><label for="\(id)">\(states.track(kind))</label></div>\
                \(kind == .editionTransition ? from(track, words) : .empty)\
                \(Look.details(words.ownDays, isOpen: isOpen, days))</div>
                """
        }
        return """
            <fieldset class="field"><legend>\(words.tracks)</legend><p class="help">\(words.tracksHelp)</p>\(rows)\
            </fieldset>
            """
    }

    private func from(_ track: RoundTrack?, _ words: RoundWords) -> HTML {
        field("fromEdition", words.fromEdition).select(
            editions.all.map { Choice($0.code, $0.code) },
            typed.text("fromEdition", or: track?.fromEdition ?? ""), empty: "")
    }

    /// Fields: the document's number, day, and which of the system's it is.
    private func cited(
        _ name: String, _ label: String, _ stored: CitedDocument?, _ words: RoundWords
    ) -> HTML {
        let choice: HTML =
            notices.isEmpty
            ? .empty
            : field("\(name)Notice", words.inSystem).select(
                notices, typed.text("\(name)Notice", or: stored?.notice?.description ?? ""), empty: words.notHere)
        return """
            <fieldset class="field"><legend>\(label)</legend><div class="two">\
            \(field("\(name)Number", words.number).line(typed.text("\(name)Number", or: stored?.number ?? "")))\
            \(day("\(name)On", words.on, stored?.on))</div>\(choice)</fieldset>
            """
    }
}

extension RoundTrack.Kind {
    /// Whether nearly every year has it.
    fileprivate var isUsual: Bool { self == .firstApplication || self == .maintenance }
}
