// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What the reader may do with a list as it stands.
struct RoundListForms {
    let page: RoundListPage
    let shown: ShownList

    func html(_ words: ListWords, _ frame: Frame) -> HTML {
        switch shown.list.state {
        case .out: opinionForm(words, frame) + officeForms(words, frame)
        case .submitted: papers(words, frame) + decisionForm(words, frame)
        case .decided: papers(words, frame)
        }
    }

    private var list: RoundList { shown.list }
    private var lines: [ListRevision.Line] { shown.standing?.lines ?? [] }

    // MARK: - Opinions

    /// The department's own form.
    private func opinionForm(_ words: ListWords, _ frame: Frame) -> HTML {
        guard let reviewer = page.reviewer else { return .empty }
        let states = RoundStateWords.in(frame.language)
        let action = URLs.giveOpinion(list.id)
        let typed = page.typed.of(action)
        let isGiven = lines.allSatisfy { shown.opinion(of: reviewer, on: $0) != nil }
        return """
            <h3 class="sub">\(words.opinionOf(states.reviewer(reviewer)))</h3><p class="help">\(isGiven ? words.opinionGiven : words.opinionHelp)</p>\
            \(Look.formStart(action, frame))\(Look.hidden("revision", String(list.revision)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\(entries(reviewer, typed, "o", words, frame))\
            \(Look.submit(isGiven ? words.giveAgain : words.give, isGiven ? .plain : .primary))</form>
            """
    }

    /// Fields, for each agency of the list: `stand.<enrolment>`, `words.<enrolment>`.
    private func entries(
        _ reviewer: ListOpinion.Reviewer?, _ typed: Typed, _ prefix: String, _ words: ListWords, _ frame: Frame
    ) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let rows = lines.map { line -> HTML in
            let given = reviewer.flatMap { shown.opinion(of: $0, on: line) }
            let seen = typed.text("seen.\(line.enrolment)", or: String(given?.version ?? 0))
            // A department's own form begins with agreement; a paper says only what an officer reads in it.
            let usual = reviewer == nil ? "" : "agrees"
            let none: HTML? = reviewer == nil ? "<option value=\"\">–</option>" : nil
            let known: HTML? = reviewer == nil ? nil : Look.hidden("seen.\(line.enrolment)", seen)
            let name = page.directory.name(of: line.agency, on: page.round.begins)
            let stand = typed.text("stand.\(line.enrolment)", or: given?.stand.rawValue ?? usual)
            let options = ListOpinion.Stand.allCases.map {
                "<option value=\"\($0.rawValue)\"\("selected", if: $0.rawValue == stand)>\(states.stand($0))</option>"
                    as HTML
            }
            return """
                <tr><td>\(name)<small>\(states.track(line.track))</small></td><td data-l="\(words.opinion)">\
                <select name="stand.\(line.enrolment.description)" aria-label="\(words.opinion): \(name)">\(none)\(options)</select>\(known)</td>\
                <td data-l="\(words.content)"><input name="words.\(line.enrolment.description)" aria-label="\(words.content): \(name)" \
                value="\(typed.text("words.\(line.enrolment)", or: given?.words ?? ""))"></td></tr>
                """
        }
        return Look.table(
            words.opinion, [Column(rounds.agency), Column(words.opinion), Column(words.content)],
            class: "list entries", LookWords.in(frame.language), rows: rows)
    }

    // MARK: - The office

    private func officeForms(_ words: ListWords, _ frame: Frame) -> HTML {
        guard page.mayManage else { return .empty }
        return paperReply(words, frame) + submission(words, frame)
    }

    /// Fields: `reviewer`, `number`, `on`, and those of the opinions.
    private func paperReply(_ words: ListWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let action = URLs.recordOpinion(list.id)
        let typed = page.typed.of(action)
        let reviewers = ListOpinion.Reviewer.allCases.map { Choice($0.rawValue, states.reviewer($0)) }
        func field(_ name: String, _ label: String) -> Field { Field(name, label, prefix: "p-", typed: typed) }
        return Look.details(
            words.recordPaper, isOpen: typed.isOpen,
            """
            <p class="help">\(words.paperHelp)</p>\
            \(Look.formStart(action, frame))\(Look.hidden("revision", String(list.revision)))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "p-"))<div class="grid">\
            \(field("reviewer", words.reviewer).select(reviewers, typed.text("reviewer")))\
            \(field("document", rounds.number).line(typed.text("document")))\
            \(field("on", rounds.on).day(typed.text("on")))</div>\
            \(entries(nil, typed, "p", words, frame))\(Look.submit(words.recordPaper, .plain))</form>
            """)
    }

    private func submission(_ words: ListWords, _ frame: Frame) -> HTML {
        let action = URLs.submitList(list.id)
        let typed = page.typed.of(action)
        let isAwaited = shown.missing > 0 && list.replyBy >= frame.today
        let isOutdated = page.isOutdated(shown)
        let button = Look.oneButton(words.submit, action, frame, version: list.version, .primary)
        let waiting = Look.waiting(words.submit, why: "trinh-\(list.number)")
        let sentence = RefusalWords.sentence(
            .round(isOutdated ? .listHasChanged : .opinionsAwaited(shown.missing, until: list.replyBy)), frame.language)
        let why: HTML? = isAwaited || isOutdated ? "<p class=\"help\" id=\"trinh-\(list.number)\">\(sentence)</p>" : nil
        return """
            \(Look.faults(typed, LookWords.in(frame.language)))<h3 class="sub">\(words.submitTitle)</h3>\
            <p class="help">\(words.submitHelp)</p><div class="row">\(links(words.draftPaper, frame))\
            \(isAwaited || isOutdated ? waiting : button)</div>\(why)
            """
    }

    private func papers(_ words: ListWords, _ frame: Frame) -> HTML {
        let decision: HTML =
            list.decision?.document.file == nil
            ? .empty
            : Look.button(words.decideTitle, to: URLs.listFile(list.id), icon: .file)
        return "<div class=\"row\">\(links(words.paper, frame))\(decision)</div>"
    }

    private func links(_ name: String, _ frame: Frame) -> HTML {
        Look.button("\(name) (Word)", to: URLs.listPaper(list.id, as: "docx"), icon: .file)
            + Look.button("\(name) (PDF)", to: URLs.listPaper(list.id, as: "pdf"), icon: .file)
    }

    // MARK: - The decision

    /// Fields: `number`, `on`, `file`, `out` (agencies left out, ticked).
    private func decisionForm(_ words: ListWords, _ frame: Frame) -> HTML {
        guard page.mayDecide else { return .empty }
        let rounds = RoundWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let action = URLs.decideList(list.id)
        let typed = page.typed.of(action)
        func field(_ name: String, _ label: String) -> Field { Field(name, label, prefix: "d-", typed: typed) }
        let ticks = lines.map { line -> HTML in
            """
            <div class="tick"><input id="out-\(line.enrolment.description)" type="checkbox" name="out" value="\(line.enrolment.description)"\
            \("checked", if: typed.isChosen("out", line.enrolment.description))><label for="out-\(line.enrolment.description)">\
            \(page.directory.name(of: line.agency, on: page.round.begins))</label></div>
            """
        }
        return """
            <h3 class="sub">\(words.decideTitle)</h3><p class="help">\(words.decideHelp)</p>\
            \(Look.formStart(action, frame, version: typed.version(list.version), hasFiles: true))\
            \(Look.faults(typed, look, prefix: "d-"))<div class="grid">\
            \(field("number", rounds.number).line(typed.text("number")))\
            \(field("on", rounds.on).day(typed.text("on")))\
            \(field("file", EnrolmentWords.in(frame.language).file).files(several: false, look))</div>\
            \(Look.details(words.leftOut, "<p class=\"help\">\(words.leftOutHelp)</p><div class=\"ticks\">\(ticks)</div>"))\
            \(Look.submit(words.decide))</form>
            """
    }
}
