// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A list as its page shows it.
struct ShownList {
    let list: RoundList
    let revisions: [ListRevision]
    let opinions: [ListOpinion]

    /// The revision that counts.
    var standing: ListRevision? { revisions.first { $0.number == list.standing } }

    func opinion(of reviewer: ListOpinion.Reviewer, on line: ListRevision.Line) -> ListOpinion? {
        opinions.first { $0.reviewer == reviewer && $0.enrolment == line.enrolment }
    }

    /// How many opinions on the standing revision are missing.
    var missing: Int {
        (standing?.lines ?? []).reduce(0) { sum, line in
            sum + ListOpinion.Reviewer.allCases.count { opinion(of: $0, on: line) == nil }
        }
    }
}

/// The lists of a round on their way: proposed, out for opinion, revised, submitted, decided.
struct RoundListPage {
    let round: Round
    let lists: [ShownList]
    /// What is proposed and not decided on now.
    let proposals: [ListRevision.Line]
    let directory: AgencyDirectory
    let names: [ID<Person>: String]
    /// The department that the reader speaks for.
    let reviewer: ListOpinion.Reviewer?
    let mayManage: Bool
    let mayDecide: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = ListWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let enrol = mayManage ? Look.button(rounds.enrol, to: URLs.enrol(round.id), icon: .plus) : .empty
        return Page(
            title: "\(words.title): \(round.title)", line: .text(line(words, frame)),
            breadcrumbs: [Link(rounds.title, URLs.rounds), Link(round.title, URLs.round(round.id))],
            actions: (lists.isEmpty ? .empty : Look.exports(of: URLs.roundLists(round.id), frame.language)) + enrol,
            entry: .rounds,
            body: RoundTabs.list.html(round.id, frame) + lost(frame) + proposed(words, frame)
                + lists.reversed().map { section($0, words, frame) }.joined()
        ).html(in: frame)
    }

    /// What was typed into a form that is gone by now: the list was submitted, revised or decided meanwhile.
    private func lost(_ frame: Frame) -> HTML {
        let shown = lists.first { shown in
            let id = shown.list.id
            return [
                URLs.giveOpinion(id), URLs.recordOpinion(id), URLs.submitList(id), URLs.decideList(id),
            ].contains(typed.action)
        }
        guard let shown else { return .empty }
        let isDeciding = typed.action == URLs.decideList(shown.list.id)
        guard shown.list.state != (isDeciding ? .submitted : .out) else { return .empty }
        let lines = (shown.standing?.lines ?? []).compactMap { line -> String? in
            let said = typed.text("words.\(line.enrolment)")
            return said.isEmpty ? nil : "\(directory.name(of: line.agency, on: round.begins)): \(said)"
        }
        let kept: HTML? =
            lines.isEmpty
            ? nil
            : """
            <p class="lab">\(OvertakenWords.in(frame.language).yours)</p>\
            <div class="text pre">\(lines.joined(separator: "\n"))</div>
            """
        return "\(Look.faults(typed, LookWords.in(frame.language)))\(kept)"
    }

    private var open: ShownList? { lists.last { $0.list.state != .decided } }

    private func line(_ words: ListWords, _ frame: Frame) -> String {
        guard let last = lists.last else { return proposals.isEmpty ? words.noneYet : words.noneSent }
        return stand(last, words, frame)
    }

    private func stand(_ shown: ShownList, _ words: ListWords, _ frame: Frame) -> String {
        if let decision = shown.list.decision {
            return words.decidedBy(decision.document.number, decision.document.on?.official ?? "")
        }
        if let submission = shown.list.submission {
            return words.submittedAt(frame.day(submission.at), frame.number(submission.revision))
        }
        let left = shown.missing == 0 ? words.complete : words.missing(frame.number(shown.missing))
        return "\(words.outUntil(shown.list.replyBy.official)), \(left)"
    }

    // MARK: - What is proposed

    private func proposed(_ words: ListWords, _ frame: Frame) -> HTML {
        let last = open?.standing?.lines
        let difference = ListDifference(from: last ?? [], to: proposals)
        guard mayManage, !difference.isEmpty else {
            return lists.isEmpty || open != nil ? .empty : "<p class=\"soft\">\(words.later) \(words.removeHint)</p>"
        }
        let isNew = last == nil
        let body: HTML = """
            \(changes(difference, words, frame))\(sendForm(isNew: isNew, words, frame))
            """
        return Look.section(
            isNew ? words.proposed : words.sendAgainTitle, badge: Look.badge(frame.number(proposals.count)), body)
    }

    /// Fields: `replyBy`, `words`.
    private func sendForm(isNew: Bool, _ words: ListWords, _ frame: Frame) -> HTML {
        let action = URLs.sendList(round.id)
        let typed = typed.of(action)
        let usual = frame.today.adding(days: 10).official
        return """
            \(Look.formStart(action, frame))\(Look.faults(typed, LookWords.in(frame.language)))<div class="two">\
            \(Field("replyBy", words.replyBy, typed: typed).day(typed.text("replyBy", or: usual)))\
            \(Field("words", words.words, help: words.wordsHelp, typed: typed).line(typed.text("words")))</div>\
            \(Look.submit(isNew ? words.send : words.sendAgain))</form>
            """
    }

    /// What a revision adds and takes away, by name.
    private func changes(_ difference: ListDifference, _ words: ListWords, _ frame: Frame) -> HTML {
        func list(_ lines: [ListRevision.Line], _ title: String, _ sign: HTML) -> HTML {
            guard !lines.isEmpty else { return .empty }
            let states = RoundStateWords.in(frame.language)
            let items = lines.map { line -> HTML in
                """
                <li>\(sign)\(directory.name(of: line.agency, on: round.begins)) \
                <small>\(states.track(line.track))</small></li>
                """
            }
            return Look.details(title, isOpen: lines.count <= 12, "<ul class=\"changes\">\(items)</ul>")
        }
        let plus: HTML = "<b aria-hidden=\"true\">+ </b>"
        let minus: HTML = "<b aria-hidden=\"true\">− </b>"
        return list(difference.added, words.added(frame.number(difference.added.count)), plus)
            + list(difference.removed, words.removed(frame.number(difference.removed.count)), minus)
    }

    // MARK: - A list

    /// The round's list, or its first, second, … supplement.
    func name(of shown: ShownList, _ words: ListWords) -> String {
        shown.list.number == 1 ? words.first : words.supplement(String(shown.list.number - 1))
    }

    /// Whether what is proposed is no longer what a list says that is out for opinion.
    func isOutdated(_ shown: ShownList) -> Bool {
        shown.list.id == open?.list.id
            && !ListDifference(from: shown.standing?.lines ?? [], to: proposals).isEmpty
    }

    private func section(_ shown: ShownList, _ words: ListWords, _ frame: Frame) -> HTML {
        let list = shown.list
        let states = RoundStateWords.in(frame.language)
        let title = name(of: shown, words)
        // Where the latest stands is said under the page's title.
        let earlier: HTML? = list.id == lists.last?.list.id ? nil : "<p>\(stand(shown, words, frame))</p>"
        let aside: HTML = "\(states.list(list.state)) · \(words.revision(frame.number(list.standing)))"
        return Look.section(
            title, id: "danh-sach-\(list.number)", badge: Look.badge(frame.number(shown.standing?.lines.count ?? 0)),
            aside: aside,
            """
            \(earlier)\(RoundListForms(page: self, shown: shown).html(words, frame))\
            \(table(shown, words, frame))\(revisions(shown, words, frame))
            """)
    }

    private func table(_ shown: ShownList, _ words: ListWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let columns =
            [Column(rounds.agency), Column(rounds.tracks)]
            + ListOpinion.Reviewer.allCases.map { Column(states.reviewer($0)) }
        return Look.table(
            words.title, columns, class: "list fold3", LookWords.in(frame.language),
            rows: (shown.standing?.lines ?? []).map { line in
                let opinions = ListOpinion.Reviewer.allCases.map { reviewer -> HTML in
                    "<td class=\"c-sub\">\(opinion(shown.opinion(of: reviewer, on: line), reviewer, words, frame))</td>"
                }
                return """
                    <tr><td class="c-title"><a class="t" href="\(URLs.enrolment(line.enrolment))">\
                    \(directory.name(of: line.agency, on: round.begins))</a></td>\
                    <td class="c-state">\(states.track(line.track))</td>\(opinions)</tr>
                    """
            })
    }

    private func opinion(
        _ opinion: ListOpinion?, _ reviewer: ListOpinion.Reviewer, _ words: ListWords, _ frame: Frame
    ) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let whose: HTML = "<span class=\"at-phone\">\(states.reviewer(reviewer)): </span>"
        guard let opinion else { return "\(whose)<span class=\"soft\">\(words.noOpinion)</span>" }
        let said: HTML? = opinion.words.isBlank ? nil : "<small>\(opinion.words)</small>"
        let paper: HTML? = opinion.paper.map {
            "<small>\(words.byPaper($0.number, $0.on?.official ?? ""))</small>"
        }
        let stand: HTML =
            opinion.stand == .agrees
            ? .text(states.stand(opinion.stand)) : "<strong class=\"soon-text\">\(states.stand(opinion.stand))</strong>"
        return "\(whose)\(stand)\(said)\(paper)"
    }

    private func revisions(_ shown: ShownList, _ words: ListWords, _ frame: Frame) -> HTML {
        guard shown.revisions.count > 1 else { return .empty }
        let items = zip(shown.revisions.dropFirst(), shown.revisions).reversed().map { later, earlier -> HTML in
            let difference = later.difference(since: earlier.lines)
            let said: HTML? = later.words.isBlank ? nil : "<p>\(later.words)</p>"
            let who = words.madeBy(names[later.madeBy] ?? "", frame.moment(later.madeAt))
            return """
                <li><strong>\(words.revision(frame.number(later.number)))</strong> <small>\(who)</small>\(said)\
                \(difference.isEmpty ? "<p>\(words.same)</p>" : changes(difference, words, frame))</li>
                """
        }
        return Look.details(words.revisions, isOpen: true, "<ul class=\"lines\">\(items)</ul>")
    }
}
