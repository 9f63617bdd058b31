// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The form by which the standing office lays a matter before the leader, or lays it again.
struct MatterFormPage: Sendable {
    let sent: SentMatter
    /// The matter that is put better; nil for a new one.
    let matter: Matter?
    let rounds: [Round]
    /// The round it is about, whose agencies may be given more time or be told something.
    let board: RoundBoard?
    let agencies: [Choice]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = MatterWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let url = matter.map { URLs.supplementMatter($0.id) } ?? URLs.newMatter()
        let title = matter == nil ? words.layTitle : words.supplementTitle
        return Page(
            title: title, line: .text(words.layLine),
            breadcrumbs: [Link(words.title, URLs.matters), Link(title, "")], entry: .rounds, isNarrow: true,
            body: """
                \(asked(words))\(chooser(words))\(Look.formStart(url, frame, version: typed.version(matter?.version)))\(Look.faults(typed, look))\
                \(Look.hidden("round", sent.round?.description ?? ""))\(content(words))\(opinions(words, look))\(subjects(words, look))\
                <div class="go">\(Look.submit(matter == nil ? words.send : words.supplement))</div></form>
                """
        ).html(in: frame)
    }

    /// What the leader asked for.
    private func asked(_ words: MatterWords) -> HTML {
        guard let matter, matter.state == .moreAsked else { return .empty }
        return Message(.warning, words.answer(.more) + ":", matter.words).html
    }

    /// The round is chosen first: its agencies stand in the form.
    private func chooser(_ words: MatterWords) -> HTML {
        guard matter == nil, !rounds.isEmpty else { return .empty }
        return """
            <form action="\(URLs.newMatter())" class="row end calpick">\(Field("dot", words.round)
                .select(rounds.map { Choice($0.id.description, $0.title) }, sent.round?.description ?? "", empty: words.noRound))\
            <button class="btn">\(words.open)</button></form>
            """
    }

    /// Fields: `title`, `background`, `proposal`, `ifUndecided`, `neededBy`.
    private func content(_ words: MatterWords) -> HTML {
        """
        \(Field("title", words.matter, typed: typed).line(sent.content.title))\
        \(Field("background", words.background, help: words.backgroundHelp, typed: typed).area(sent.content.background, rows: 3))\
        \(Field("proposal", words.proposal, help: words.proposalHelp, typed: typed).area(sent.content.proposal, rows: 3))\
        \(Field("ifUndecided", words.ifUndecided, typed: typed).area(sent.content.ifUndecided, rows: 2))\
        \(Field("neededBy", words.neededBy, typed: typed).day(sent.neededBy))
        """
    }

    /// Fields: `opinionAgency-n`, `opinionOn-n`, `opinionText-n`.
    private func opinions(_ words: MatterWords, _ look: LookWords) -> HTML {
        let items = sent.opinions.enumerated().map { place, opinion -> HTML in
            let fields: HTML = """
                <div class="two tight">\(Field("opinionAgency-\(place)", words.opinionAgency)
                    .select(agencies, opinion.agency, empty: ""))\(Field("opinionOn-\(place)", words.opinionOn).day(opinion.on))</div>\
                \(Field("opinionText-\(place)", words.opinionText).area(opinion.text, rows: 2))
                """
            return Look.details(words.opinionTitle(place + 1), isOpen: !opinion.isEmpty || place == 0, fields)
        }
        return
            "<fieldset class=\"part\"><legend>\(words.opinions) <span class=\"note\">(\(look.optional))</span></legend>\(items)</fieldset>"
    }

    /// Fields: `what-n`, `day-n`, `order`, `letter`.
    private func subjects(_ words: MatterWords, _ look: LookWords) -> HTML {
        let choices = (board?.tracks ?? []).flatMap { track in
            // Who is in time needs no more of it.
            track.counted.filter { $0.outlook != .inTime }.flatMap { row in
                zip(track.milestones, row.standings).filter { $0.1.wantsPush || $0.0.kind.isFinal && !$0.1.isHandedIn }
                    .map { milestone, standing in
                        Choice(
                            "\(row.enrolment) \(milestone.id)",
                            "\(row.name): \(milestone.name) (\(standing.planned?.official ?? "–"))")
                    }
            }
        }
        let rows = sent.subjects.enumerated().map { place, subject -> HTML in
            """
            <div class="two tight wide1">\(Field("what-\(place)", words.agencies).select(choices, subject.what, empty: ""))\
            \(Field("day-\(place)", words.dayFor).day(subject.day))</div>
            """
        }
        let days: HTML =
            choices.isEmpty
            ? .empty
            : """
            <p class="help">\(words.daysHelp)</p>\(rows)\
            \(Field("order", words.order, help: words.orderHelp, note: look.optional, typed: typed).area(sent.content.order, rows: 2))
            """
        return """
            <fieldset class="part" id="days"><legend>\(words.follow) <span class="note">(\(look.optional))</span></legend>\(days)\
            \(Field("letter", words.letter, help: words.letterHelp, note: look.optional, typed: typed).line(sent.content.letter))</fieldset>
            """
    }
}
