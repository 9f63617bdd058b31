// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// A round's own page: what it rests on, and its agencies track by track with where each stands.
struct RoundPage {
    let round: Round
    let tracks: [RoundTrack]
    let enrolments: [Enrolment]
    let directory: AgencyDirectory
    /// The figure that the list is narrowed to.
    let figure: RoundFigures.Figure?
    let figures: RoundFigures
    let mayManage: Bool
    /// Who runs it, where it isn't the reader.
    let instead: HTML
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = RoundWords.in(frame.language)
        return Page(
            title: round.title, line: .text(line(words)), breadcrumbs: [Link(words.title, URLs.rounds)],
            actions: actions(words, frame), entry: .rounds,
            body: """
                \(RoundTabs.round.html(round.id, frame))\(Look.faults(typed, LookWords.in(frame.language)))\(instead)\
                \(mergers(words, frame))\(withdrawals(words, frame))\(beginning(words, frame))\(counts(words, frame))\(sections(words, frame))\(facts(words, frame))
                """
        ).html(in: frame)
    }

    private func line(_ words: RoundWords) -> String {
        let documents = [round.decision(of: enrolments), round.content.plan].compactMap(\.self).map(words.cited)
        return (documents + [round.edition, words.span(round.begins.official, round.ends.official)])
            .joined(separator: " · ")
    }

    private func actions(_ words: RoundWords, _ frame: Frame) -> HTML {
        let take = enrolments.isEmpty ? HTML.empty : Look.exports(of: address(figure), frame.language)
        guard mayManage else { return take }
        let unfinished = enrolments.contains { $0.state.isUnfinished } && round.ends < frame.today
        return take + (unfinished ? Look.button(words.carryOver, to: URLs.carryOver(round.id)) : .empty)
            + Look.button(words.edit, to: URLs.editRound(round.id))
            + Look.button(words.enrol, to: URLs.enrol(round.id), .primary, icon: .plus)
    }

    private func address(_ figure: RoundFigures.Figure?) -> String {
        URLs.round(round.id, [("soLieu", figure?.rawValue ?? "")])
    }

    /// Agencies that ended since: one button records what the reorganisations say.
    private func mergers(_ words: RoundWords, _ frame: Frame) -> HTML {
        let count = enrolments.count { $0.awaitsMerger(in: directory, on: frame.today) }
        guard mayManage, count > 0 else { return .empty }
        let button = Look.oneButton(words.recordMergers, URLs.recordMergers(round.id), frame)
        return """
            <div class="msg msg-warning">\(Icon.warning.html)<div><p>\(words.mergers(frame.number(count)))</p>\(button)\
            </div></div>
            """
    }

    /// Agencies that ended without anybody taking over: each is to be withdrawn, with its document.
    private func withdrawals(_ words: RoundWords, _ frame: Frame) -> HTML {
        let waiting = enrolments.filter { $0.awaitsWithdrawal(in: directory, on: frame.today) }
        guard mayManage, !waiting.isEmpty else { return .empty }
        let links = waiting.map {
            "<a href=\"\(URLs.enrolment($0.id))\">\(directory.shortName(of: $0.agency))</a>" as HTML
        }
        return """
            <div class="msg msg-warning">\(Icon.warning.html)<div><p>\(words.withdrawals(frame.number(waiting.count)))</p>\
            <p>\(links.joined(separator: ", "))</p></div></div>
            """
    }

    /// One act for all that were approved; its field is `on`.
    private func beginning(_ words: RoundWords, _ frame: Frame) -> HTML {
        let count = enrolments.count { $0.state == .approved }
        guard mayManage, count > 0 else { return .empty }
        let action = URLs.beginEnrolments(round.id)
        let typed = typed.of(action)
        return Look.details(
            words.beginAll(frame.number(count)), isOpen: typed.isOpen,
            """
            \(Look.formStart(action, frame))\(Field("on", words.beginOn, typed: typed)
                .day(typed.text("on", or: frame.today.official)))\(Look.submit(words.beginThem, .plain))</form>
            """)
    }

    /// The figures, each a link that narrows the list to its rows.
    private func counts(_ words: RoundWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        func tab(_ text: String, _ count: Int, _ one: RoundFigures.Figure?) -> HTML {
            let current: HTML? = one == figure ? " aria-current=\"page\"" : nil
            return """
                <li><a class="btn" href="\(address(one))"\(current)>\(text)\(Look.badge(frame.number(count)))</a></li>
                """
        }
        let shown = RoundFigures.Figure.allCases.map { ($0, figures.rows($0).count) }.filter { $0.1 > 0 }
        // One row needs no narrowing.
        guard enrolments.count > 1 else { return .empty }
        let items = shown.map { tab(states.figure($0.0), $0.1, $0.0) }
        return "<ul class=\"tabs\">\(tab(words.all, enrolments.count, nil))\(items)</ul>"
    }

    private func sections(_ words: RoundWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let kept = figure.map { Set(figures.rows($0).map(\.enrolment)) }
        return tracks.map { track -> HTML in
            let own = enrolments.filter { $0.track == track.id && (kept?.contains($0.id) ?? true) }
            let days = words.span(track.starts.official, track.ends.official)
            let from = track.fromEdition.map { "\($0) → \(track.edition) · " } ?? ""
            // Who sees their own place alone isn't told of groups they aren't in.
            if own.isEmpty, !mayManage, enrolments.count == 1 { return .empty }
            let none: HTML = "<p class=\"soft\">\(kept == nil ? words.noAgencies : words.noMatch)</p>"
            return Look.section(
                states.track(track.kind), badge: Look.badge(frame.number(own.count)), aside: .text(from + days),
                own.isEmpty ? none : table(own, states.track(track.kind), words, frame))
        }.joined()
    }

    private func table(_ own: [Enrolment], _ name: String, _ words: RoundWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.agency), Column(words.state), Column(words.approvedOn), Column(words.lastStep),
            Column(words.document),
        ]
        let places = Dictionary(
            directory.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered = own.sorted { (places[$0.agency] ?? 0) < (places[$1.agency] ?? 0) }
        return Look.table(
            name, columns, class: "list fold3 rounds", LookWords.in(frame.language),
            rows: ordered.map { row($0, words, frame) })
    }

    private func row(_ enrolment: Enrolment, _ words: RoundWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let fact = enrolment.facts.last
        let last = fact?.step
        let step = fact.map { "\(states.step($0.step.kind)), \($0.on.official)" } ?? ""
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.enrolment(enrolment.id))">\
            \(directory.name(of: enrolment.agency, on: round.begins))</a>\(now(enrolment, words, frame))</td>\
            <td class="c-state">\(states.state(enrolment.state))</td>\
            <td class="c-more nowrap">\(enrolment.approvedOn?.official ?? "")</td>\
            <td class="c-sub">\(step)</td><td class="c-more">\(last?.document?.number ?? "")</td></tr>
            """
    }

    /// Who stands where the agency stood, where that is another or has another name; or that nobody does.
    private func now(_ enrolment: Enrolment, _ words: RoundWords, _ frame: Frame) -> HTML {
        let names = directory.standing(for: enrolment.agency, on: frame.today).map { directory.shortName(of: $0) }
        if names.isEmpty, let last = directory[enrolment.agency]?.validTo {
            return "<small>\(words.agencyEnded(last.official))</small>"
        }
        let then = [
            directory.shortName(of: enrolment.agency, on: round.begins),
            directory.name(of: enrolment.agency, on: round.begins),
        ]
        guard !names.isEmpty, names.count > 1 || !then.contains(names[0]) else { return .empty }
        return "<small>\(words.nowIs(names.joined(separator: "; ")))</small>"
    }

    private func facts(_ words: RoundWords, _ frame: Frame) -> HTML {
        func cited(_ document: CitedDocument?) -> HTML {
            guard let document else { return "–" }
            let text = words.cited(document)
            return document.notice.map { "<a href=\"\(URLs.notice($0))\">\(text)</a>" } ?? .text(text)
        }
        let bases = round.content.legalBases.map { "<li>\($0)</li>" as HTML }
        let facts: [(name: String, value: HTML)] = [
            (words.decision, cited(round.decision(of: enrolments))), (words.plan, cited(round.content.plan)),
            (words.edition, .text(round.edition)),
            (words.legalBases, bases.isEmpty ? "–" : "<ul class=\"plain-list\">\(bases)</ul>"),
        ]
        return Look.section(words.facts, Look.facts(facts))
    }
}
