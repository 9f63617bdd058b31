// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Before agencies end: exactly what will move where.
struct HandOverPage {
    let title: String
    let decision: String
    /// Who ends, goes on, begins, takes over: a name and what becomes of it.
    let sides: [(name: String, fate: String)]
    /// What is open now and its fate.
    let plan: HandOverPlan
    /// Whether the day has come; until then nothing is chosen.
    let isDue: Bool
    /// Why it could not go by itself.
    let hold: Reorganisation.Hold?
    /// Those that take over, as the selects number them.
    let successors: [(id: ID<Agency>, name: String)]
    let choices: HandOverChoices
    let directory: AgencyDirectory
    let bodies: [Choice]
    /// The mark of what is listed.
    let mark: String
    /// Whether the reader may see what the assignments say.
    let showsTitles: Bool
    /// The agencies whose drafts the reader may see.
    let drafting: Set<ID<Agency>>
    let effective: Day
    /// Where the form goes to be written, and to be counted again.
    let action: String
    let recount: String
    /// The decision's own fields, sent along.
    let carried: [(String, String)]
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = ReorganisationWords.in(frame.language)
        let agencies = AgencyWords.in(frame.language)
        let sideRows = sides.map { (name: $0.name, value: HTML.text($0.fate)) }
        return Page(
            title: title, line: .text(decision),
            breadcrumbs: [Link(agencies.title, URLs.agencies), Link(words.title, URLs.reorganisations)],
            entry: .agencies,
            body: """
                \(Look.formStart(action, frame, hasFiles: !carried.isEmpty))\(Look.faults(typed, LookWords.in(frame.language)))\
                \(carried.map { Look.hidden($0.0, $0.1) })\(Look.facts(sideRows))\(moves(words, frame))</form>
                """
        ).html(in: frame)
    }

    private func moves(_ words: ReorganisationWords, _ frame: Frame) -> HTML {
        let groups = Affair.Kind.allCases.map { kind -> HTML in
            let moves = plan.moves.filter { $0.affair.kind == kind }
            return moves.isEmpty ? .empty : group(kind, moves, words, frame)
        }
        let list: HTML = plan.moves.isEmpty ? "<p>\(words.nothingOpen)</p>" : groups.joined()
        guard isDue else {
            let now: HTML = plan.moves.isEmpty ? .empty : "<p class=\"help\">\(words.asOfToday)</p>\(list)"
            return """
                <p>\(words.laterLine(effective.official))</p>\(now)\(file(words, frame))\
                <div class="go">\(Look.submit(words.writeLater))\(back(words))</div>
                """
        }
        let held: HTML? = hold.map { "<p><strong>\(words.held(words.hold($0)))</strong></p>" }
        return """
            \(Look.hidden("mark", mark))\(held)\(list)\(accepting(plan, words))\(file(words, frame))<p class="help">\(words.together)</p>\
            <div class="go">\(buttons(plan, words))\(back(words))</div>
            """
    }

    /// Field: `file`, where the decision itself is being recorded.
    private func file(_ words: ReorganisationWords, _ frame: Frame) -> HTML {
        guard !carried.isEmpty else { return .empty }
        let look = LookWords.in(frame.language)
        return Field("file", words.file, help: words.fileHelp, note: look.optional, typed: typed)
            .files(several: false, look)
    }

    private func buttons(_ plan: HandOverPlan, _ words: ReorganisationWords) -> HTML {
        let again: HTML = """
            <button class="btn" formaction="\(recount)" formmethod="post">\(words.recount)</button>
            """
        if plan.unaccepted > 0 { return "\(again)<span class=\"help\">\(words.mendFirst)</span>" }
        let isChosen = successors.count > 1 || choices.accepting != nil
        return Look.submit(carried.isEmpty ? words.handOver : words.write) + (isChosen ? again : .empty)
    }

    private func back(_ words: ReorganisationWords) -> HTML {
        carried.isEmpty
            ? .empty
            : """
            <button class="btn-link" formaction="\(URLs.newReorganisation)" formmethod="post">\(words.back)</button>
            """
    }

    private func accepting(_ plan: HandOverPlan, _ words: ReorganisationWords) -> HTML {
        guard plan.unaccepted > 0 || choices.accepting != nil else { return .empty }
        return Field("accepting", words.accepting, help: words.acceptingHelp, typed: typed)
            .select(bodies, choices.accepting?.description ?? "", empty: words.noBody)
    }

    private func group(
        _ kind: Affair.Kind, _ moves: [HandOverPlan.Move], _ words: ReorganisationWords, _ frame: Frame
    ) -> HTML {
        let rows = moves.map { row($0, words, frame) }
        let columns = [Column(words.what), Column(words.holder), Column(words.fate)]
        return Look.section(
            words.affair(kind), badge: Look.badge(frame.number(moves.count)),
            Look.table(words.affair(kind), columns, LookWords.in(frame.language), rows: rows))
    }

    private func row(_ move: HandOverPlan.Move, _ words: ReorganisationWords, _ frame: Frame) -> HTML {
        let affair = move.affair
        let title = isShown(affair) ? affair.title : words.hiddenTitle(affair.kind)
        // What ends with its agency goes to nobody.
        let isChosen = successors.count > 1 && ![.delegation, .committee, .committeeDecision].contains(affair.kind)
        let choice: HTML? = isChosen && isDue ? choice(of: affair, title: title, words) : nil
        let fate = isChosen && !isDue ? words.chosenThen : said(move, words)
        return """
            <tr><td>\(title)<small>\(detail(of: affair, words, frame))</small></td>\
            <td>\(directory.shortName(of: affair.holder))</td><td>\(choice)\(fate)</td></tr>
            """
    }

    private func detail(of affair: Affair, _ words: ReorganisationWords, _ frame: Frame) -> String {
        switch affair.kind {
        case .membership: Role(rawValue: affair.detail).map(RoleWords.in(frame.language).name) ?? ""
        case .delegation: words.until(affair.detail)
        case .letter where isShown(affair):
            Letter.State(rawValue: affair.detail).map(LetterStateWords.in(frame.language).state) ?? ""
        case .notice, .scan, .letter, .numberedLetter: isShown(affair) ? affair.detail : ""
        case .duty, .acceptance, .coordination, .difficulty, .unit: affair.detail
        case .committee: CommitteeWords.in(frame.language).since + " " + affair.detail
        case .committeeDecision, .keptDecision: isShown(affair) ? affair.detail : ""
        case .standingOffice: ""
        case .plan: isShown(affair) ? affair.detail : ""
        }
    }

    /// Whether the reader may know what it is called: what an office has not sent yet is its own alone.
    private func isShown(_ affair: Affair) -> Bool {
        switch affair.kind {
        case .membership, .delegation, .unit, .committee, .standingOffice: true
        case .duty, .acceptance, .coordination, .difficulty: showsTitles
        case .notice, .scan, .letter, .numberedLetter, .committeeDecision, .keptDecision, .plan:
            showsTitles && drafting.contains(affair.holder)
        }
    }

    /// Field: `nhan.<affair>`.
    private func choice(of affair: Affair, title: String, _ words: ReorganisationWords) -> HTML {
        let place = choices.taker(
            of: affair, from: directory.name(of: affair.holder), among: successors.map(\.name))
        let options = successors.enumerated().map { index, one -> HTML in
            "<option value=\"\(index)\"\("selected", if: index == place)>\(one.name)</option>"
        }
        return """
            <select name="nhan.\(affair.key)" aria-label="\(words.fate): \(title)">\(options)</select>
            """
    }

    private func said(_ move: HandOverPlan.Move, _ words: ReorganisationWords) -> String {
        func name(_ id: ID<Agency>) -> String {
            successors.first { $0.id == id }?.name ?? directory.shortName(of: id)
        }
        return switch move.fate {
        case .moves(let to): words.movesTo(name(to))
        case .movesAsDraft(let to): words.movesAsDraft(name(to))
        case .movesNumbered(let to): words.movesNumbered(name(to))
        case .ends: move.affair.kind == .committee ? words.committeeEnds : words.delegationEnds
        case .merges(_, let of): words.mergesInto(name(of))
        case .accepted(let by): words.acceptedBy(name(by))
        case .needsAcceptingBody: words.needsBody
        case .lapses: move.affair.kind == .committeeDecision ? words.committeeEnds : words.lapses
        case .stays: words.stays
        }
    }
}
