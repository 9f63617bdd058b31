// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The documents drawn from a round.
struct RoundPapersPage {
    let round: Round
    let papers: [RoundPaper]
    let mayManage: Bool

    func html(in frame: Frame) -> HTML {
        let words = PaperWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let buttons = RoundPaper.Kind.allCases.map { kind -> HTML in
            """
            \(Look.formStart(URLs.roundPapers(round.id), frame, class: "inline"))\(Look.hidden("kind", kind.rawValue))\
            \(Look.submit(words.make(kind), .plain))</form>
            """
        }
        let make: HTML = mayManage ? "<div class=\"row\">\(buttons)</div>" : .empty
        let columns = [Column(words.title), Column(rounds.state), Column(words.figures)]
        let rows = papers.map { paper -> HTML in
            let state = paper.frozen.map { words.frozenOn(frame.day($0.at)) } ?? words.draft
            return """
                <tr><td class="c-title"><a class="t" href="\(URLs.roundPaper(paper.id, []))">\(words.kind(paper.kind))</a></td>\
                <td class="c-state">\(state)</td><td class="c-sub">\(words.asOf(paper.figures.asOf.official))</td></tr>
                """
        }
        let list =
            papers.isEmpty
            ? Look.empty(words.title, words.none, button: make)
            : Look.table(words.title, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
        return Page(
            title: "\(words.title): \(round.title)", line: .text(words.line),
            breadcrumbs: [Link(rounds.title, URLs.rounds), Link(round.title, URLs.round(round.id))],
            actions: papers.isEmpty ? .empty : make, entry: .rounds,
            body: RoundTabs.papers.html(round.id, frame) + list
        ).html(in: frame)
    }
}

/// One document drawn from a round: its figures with their rows, the office's words, and what may be done with it.
struct RoundPaperPage {
    let paper: RoundPaper
    let round: Round
    /// Frozen documents of the same kind that it may be compared with.
    let others: [Choice]
    let figure: RoundFigures.Figure?
    let track: RoundTrack.Kind?
    let mayManage: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = PaperWords.in(frame.language)
        let state = paper.frozen.map { words.frozenOn(frame.day($0.at)) } ?? words.draft
        return Page(
            title: "\(words.kind(paper.kind)): \(round.title)",
            line: .text("\(state) · \(words.asOf(paper.figures.asOf.official))"),
            breadcrumbs: [
                Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.round(round.id)),
                Link(words.title, URLs.roundPapers(round.id)),
            ],
            actions: actions(words, frame), entry: .rounds,
            body: """
                \(faults(frame))<div class="cols wide"><div>\(table(words, frame))\
                \(rows(words, frame))\(texts(words, frame))</div><aside>\(side(words, frame))</aside></div>
                """
        ).html(in: frame)
    }

    private func faults(_ frame: Frame) -> HTML {
        typed.overtaken == nil
            ? Look.faults(typed, LookWords.in(frame.language))
            : Look.overtaken(typed, isFormShown: false, frame.language)
    }

    private func actions(_ words: PaperWords, _ frame: Frame) -> HTML {
        Look.button("Word", to: URLs.roundPaper(paper.id, as: "docx"), icon: .file)
            + Look.button("PDF", to: URLs.roundPaper(paper.id, as: "pdf"), icon: .file)
    }

    private func table(_ words: PaperWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let tracks = paper.figures.tracks
        func cell(_ figure: RoundFigures.Figure, _ track: RoundTrack.Kind?) -> HTML {
            let count = paper.figures.rows(figure, in: track).count
            let url = URLs.roundPaper(paper.id, [("soLieu", figure.rawValue), ("nhom", track?.rawValue ?? "")])
            return "<td class=\"num\">\(Look.figure(frame.number(count), count == 0 ? nil : url))</td>"
        }
        let rows = RoundFigures.Figure.allCases.map { figure -> HTML in
            """
            <tr><th scope="row">\(states.figure(figure))</th>\(tracks.map { cell(figure, $0) })\(cell(figure, nil))</tr>
            """
        }
        let columns =
            [Column(words.figure)] + tracks.map { Column(states.track($0), isNumber: true) }
            + [Column(words.total, isNumber: true)]
        return Look.section(
            words.figures, Look.table(words.figures, columns, LookWords.in(frame.language), rows: rows))
            + standing(words, frame) + causes(frame)
    }

    /// Why agencies were behind, as they said themselves.
    private func causes(_ frame: Frame) -> HTML {
        guard !paper.figures.causes.isEmpty else { return .empty }
        let (words, states) = (RoundOnePageWords.in(frame.language), MilestoneStateWords.in(frame.language))
        let rows = paper.figures.causes.map { cause -> HTML in
            "<tr><th scope=\"row\">\(states.reason(cause.reason))</th><td class=\"num\">\(frame.number(cause.count))</td></tr>"
        }
        let columns = [Column(words.reasons), Column(PaperWords.in(frame.language).total, isNumber: true)]
        return Look.section(
            words.reasons,
            """
            \(Look.table(words.reasons, columns, LookWords.in(frame.language), rows: rows))\
            <p class="help">\(words.reasonsHelp)</p>
            """)
    }

    private func standing(_ words: PaperWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let stands = ProvinceStanding.Stage.allCases.map { stage -> HTML in
            let counts = ObligationRule.Standing.allCases.map { own -> HTML in
                "<td class=\"num\">\(frame.number(paper.figures.count(stage, own)))</td>"
            }
            return "<tr><th scope=\"row\">\(states.stage(stage, .rule(on: paper.figures.asOf)))</th>\(counts)</tr>"
        }
        let heads =
            [Column(RoundWords.in(frame.language).state)]
            + ObligationRule.Standing.allCases.map { Column(states.obligation($0), isNumber: true) }
        let look = LookWords.in(frame.language)
        let opens = URLs.provinceStanding([("ngay", paper.figures.asOf.official)])
        return Look.section(
            words.standing, aside: "<a href=\"\(opens)\">\(RoundWords.in(frame.language).standing)</a>",
            Look.table(words.standing, heads, look, rows: stands))
    }

    private func rows(_ words: PaperWords, _ frame: Frame) -> HTML {
        guard let figure else { return .empty }
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let title = words.rowsOf(
            [states.figure(figure), track.map(states.track)].compactMap(\.self).joined(separator: ", "))
        let lines = paper.figures.rows(figure, in: track).map { row -> HTML in
            """
            <tr><td class="c-title"><a class="t" href="\(URLs.enrolment(row.enrolment))">\(row.name)</a></td>\
            <td class="c-state">\(states.state(row.state))</td><td class="c-more nowrap">\(row.since?.official ?? "")</td>\
            <td class="c-sub">\(row.document)</td></tr>
            """
        }
        let columns = [
            Column(rounds.agency), Column(rounds.state), Column(rounds.lastStep), Column(rounds.document),
        ]
        return Look.section(
            title, id: "danh-sach", badge: Look.badge(frame.number(lines.count)),
            Look.table(title, columns, class: "list fold3", LookWords.in(frame.language), rows: lines))
    }

    private func texts(_ words: PaperWords, _ frame: Frame) -> HTML {
        let reports = ReportWords.in(frame.language)
        let parts = [
            (reports.results, paper.text.results), (reports.weaknesses, paper.text.weaknesses),
            (reports.proposals, paper.text.proposals),
        ].filter { !$0.1.isBlank }
        let edit: HTML =
            mayManage && paper.frozen == nil
            ? Look.button(words.editTexts, to: URLs.editRoundPaper(paper.id), icon: .edit) : .empty
        guard !parts.isEmpty || !edit.isEmpty else { return .empty }
        let body = parts.map { "<h3 class=\"sub\">\($0.0)</h3>\(Look.paragraphs($0.1))" as HTML }
        return Look.section(words.texts, "\(body)<p>\(edit)</p>")
    }

    private func side(_ words: PaperWords, _ frame: Frame) -> HTML {
        let others: HTML =
            others.isEmpty
            ? .empty
            : Look.box(
                words.compareTitle,
                """
                <div><form action="\(URLs.compareRoundPaper(paper.id))">\
                \(Field("voi", words.compare).select(self.others, ""))<button class="btn">\(words.compareGo)</button>\
                </form></div>
                """)
        guard mayManage, paper.frozen == nil else { return others }
        let recount = Look.oneButton(
            words.recount, URLs.recountRoundPaper(paper.id), frame, version: paper.version)
        let freeze = Look.oneButton(
            words.freeze, URLs.freezeRoundPaper(paper.id), frame, version: paper.version, .primary)
        return Look.box(
            words.draft, isMain: true,
            "<div>\(recount)</div><div><p class=\"help\">\(words.freezeHelp)</p>\(freeze)</div>") + others
    }
}

/// The office's words in a document drawn from a round.
struct RoundPaperTextPage {
    let paper: RoundPaper
    let round: Round
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = PaperWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let fields = ReportTextPage.entries(paper.text, ReportWords.in(frame.language)).map { entry -> HTML in
            let field = Field(entry.name, entry.label, help: entry.help, typed: typed)
            let value = typed.text(entry.name, or: entry.value)
            return entry.rows.map { field.area(value, rows: $0) } ?? field.line(value)
        }
        return Page(
            title: words.editTexts,
            breadcrumbs: [
                Link(round.title, URLs.round(round.id)), Link(words.kind(paper.kind), URLs.roundPaper(paper.id, [])),
            ], entry: .rounds, isNarrow: true,
            body: """
                \(Look.formStart(URLs.editRoundPaper(paper.id), frame, version: typed.version(paper.version)))\
                \(Look.faults(typed, look))\(fields)<div class="go">\(Look.submit(ReportWords.in(frame.language).save))\
                \(Look.button(look.back, to: URLs.roundPaper(paper.id, []), .link))</div></form>
                """
        ).html(in: frame)
    }
}
