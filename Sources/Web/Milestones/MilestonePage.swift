// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Files
import HTML
import Store
import WorkingTime

/// One agency's milestone: how it stands, what was handed in, and what may be done about it.
struct MilestonePage: Sendable {
    let view: MilestoneView
    let agencyName: String
    let isOwn: Bool
    let mayReport: Bool
    let mayDecide: Bool
    let acts: [MilestoneAct]
    let typed: Typed

    var standing: MilestoneStanding { view.situation.standing }
    var enrolment: ID<Enrolment> { view.board.enrolment.id }
    var number: Int { view.milestone.ordinal }
    var version: Int { view.progress?.version ?? 0 }

    func html(in frame: Frame) -> HTML {
        let words = MilestoneWords.in(frame.language)
        let crumbs = [
            Link(view.round.title, URLs.roundOnePage(view.round.id)), Link(agencyName, URLs.enrolled(enrolment)),
            Link(view.milestone.name, ""),
        ]
        return Page(
            title: view.milestone.name, kicker: "\(agencyName) · \(view.round.title)", breadcrumbs: crumbs,
            entry: .rounds,
            body: """
                \(Look.overtaken(typed, isFormShown: isFormShown, frame.language))\(stand(frame))<div class="cols wide mix"><div><div class="o1">\(reported(frame, words))</div>\
                <div class="o3">\(calls(frame, words))\(history(frame))</div></div><aside><div class="o2">\
                \(general)\(decideBox(frame, words))\(reportBox(frame, words))\(forecastBox(frame, words))\(pushBox(frame, words))</div>\
                <div class="o4">\(facts(frame, words))</div></aside></div>
                """
        ).html(in: frame)
    }

    /// Whether the form that came too late is still on the page, with what was typed into it.
    private var isFormShown: Bool {
        switch typed.action {
        case URLs.decideMilestone(enrolment, number): mayDecide && view.progress?.awaitsDecision == true
        case URLs.reportMilestone(enrolment, number):
            mayReport && isOpen && !view.situation.isEnteredElsewhere
                && view.situation.blockers.allSatisfy(\.standing.isHandedIn)
        case URLs.forecastMilestone(enrolment, number): mayReport && isOpen
        default: !acts.isEmpty && isOpen
        }
    }

    /// What is wrong with the page's form as a whole, such as that somebody else was faster.
    private var general: HTML {
        guard typed.overtaken == nil, typed.faults.contains(where: \.field.isEmpty) else { return .empty }
        return typed.faults.filter(\.field.isEmpty).map {
            "<p class=\"fault\" role=\"alert\">\($0.sentence)</p>" as HTML
        }.joined()
    }

    private func stand(_ frame: Frame) -> HTML {
        let states = MilestoneStateWords.in(frame.language)
        let late = StateWords.in(frame.language)
        let mark: HTML? =
            standing.state == .late
            ? nil : "<span class=\"ms ms-\(standing.state.rawValue)\">\(states.state(standing.state))</span>"
        let more: HTML? =
            switch standing.state {
            case .late: "<strong class=\"late-text\">\(late.lateFull(standing.workingDays))</strong>"
            case .atRisk, .expected:
                standing.expected.map { "<span>\(states.forecast($0.official))</span>" }
            case .reached, .awaiting: standing.reachedOn.map { "<span>\(states.reached($0.official))</span>" }
            case .undated: nil
            }
        let planned: HTML? = standing.planned.map { "<span>\(states.planned($0.official))</span>" }
        let returned: HTML? = standing.isReturned ? "<strong class=\"soon-text\">\(states.returned)</strong>" : nil
        return "<div class=\"stand\">\(mark)\(more)\(returned)\(planned)</div>"
    }

    private func reported(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        let elsewhere = elsewhere(words)
        guard let progress = view.progress, let at = progress.reportedAt else {
            return Look.section(words.report, "\(elsewhere ?? "<p class=\"soft\">\(words.notReported)</p>")")
        }
        let by = progress.reportedBy.flatMap { view.names[$0] } ?? ""
        let paper: HTML? =
            progress.document.isBlank ? nil : "<p class=\"under\">\(words.document(progress.document))</p>"
        let decided: HTML? =
            progress.opinion.isBlank
            ? nil
            : """
            <div class="text said"><p class="under">\(words.opinion(progress.decidedBy.flatMap { view.names[$0] } ?? "", (progress.acceptedAt ?? progress.returnedAt).map(frame.moment) ?? ""))</p>\
            \(Look.paragraphs(progress.opinion))</div>
            """
        return Look.section(
            words.report, aside: .text(words.reportedBy(by, frame.moment(at))),
            "<div class=\"text\">\(Look.paragraphs(progress.text))</div>\(paper)\(files(progress, words, frame))\(decided)"
        )
    }

    private func files(_ progress: MilestoneProgress, _ words: MilestoneWords, _ frame: Frame) -> HTML {
        let items = view.evidence.filter { $0.evidence.report == progress.reports }.map { entry -> HTML in
            let url = URLs.milestoneFile(entry.evidence.id)
            let show: HTML? =
                FileKind(rawValue: entry.file.kind)?.showsInline == true
                ? "<span class=\"ways\"><a href=\"\(url)?xem=1\">\(words.view)</a></span>" : nil
            return "<li>\(Icon.file.html)<div><a href=\"\(url)\">\(entry.file.name)</a></div>\(show)</li>"
        }
        return items.isEmpty ? .empty : "<ul class=\"files\">\(items)</ul>"
    }

    /// Which other record reaches it.
    private func elsewhere(_ words: MilestoneWords) -> HTML? {
        guard view.situation.isEnteredElsewhere else { return nil }
        let (said, url): (String, String?) =
            switch view.source?.record {
            case .assignment(let id)?: (words.elsewhereAssignment, URLs.assignment(id))
            case .committee(let id)?: (words.elsewhereCommittee, URLs.committeeDecision(id))
            case .plan(let id)?: (words.elsewherePlan, URLs.plan(id))
            case .enrolment?: (words.elsewhereEnrolment, URLs.enrolment(enrolment))
            case nil:
                view.milestone.kind == .committee
                    ? (words.elsewhereCommittee, isOwn ? URLs.newCommitteeDecision : nil) : (words.elsewherePlan, nil)
            }
        let link: HTML? = url.map { " <a href=\"\($0)\">\(words.openThere)</a>" }
        return "<p>\(said)\(link)</p>"
    }

    /// To a milestone this one waits for.
    func link(to blocker: MilestoneSituation.Blocker) -> HTML {
        let milestone = view.board.track.milestones.first {
            view.milestone.blockers.contains($0.id) && $0.name == blocker.name
        }
        return Look.figure(blocker.name, milestone.map { URLs.milestone(enrolment, $0.ordinal) })
    }

    private func calls(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        guard !view.calls.isEmpty else { return .empty }
        let items = view.calls.map { call -> HTML in
            let due: HTML? = call.due.map { " · <strong>\(words.dueBy($0.official))</strong>" }
            return """
                <div class="text"><p class="under">\(words.called(call.kind == .order, view.names[call.by] ?? "", frame.moment(call.at)))\(due)</p>\
                \(Look.paragraphs(call.text))</div>
                """
        }
        return Look.section(words.calls, badge: Look.badge(frame.number(view.calls.count)), "\(items)")
    }

    private func history(_ frame: Frame) -> HTML {
        view.history.isEmpty ? .empty : History(trail: view.history, in: frame.language).html(in: frame)
    }

    private func facts(_ frame: Frame, _ words: MilestoneWords) -> HTML {
        let states = MilestoneStateWords.in(frame.language)
        let own: HTML? = (view.progress?.ground).flatMap { $0.isBlank ? nil : "<small>\(words.ownDay($0))</small>" }
        let variance = standing.isBehind || standing.state == .late || standing.isExpectedLater
        let awaited = view.situation.blockers.map { link(to: $0) }.joined(separator: ", ")
        let delay: HTML? = (view.progress?.delay).map { reason in
            let note = view.progress?.delayText ?? ""
            return "\(states.reason(reason))\(note.isBlank ? nil : "<small>\(note)</small>" as HTML?)"
        }
        let order: HTML? = view.order.map { "\($0.title)<small>\(words.orderBound($0.notice, $0.label))</small>" }
        let rows: [(name: String, value: HTML?)] = [
            (words.planned, "\(standing.planned?.official ?? "–")\(own)"),
            (words.forecast, (view.progress?.forecast).map { .text($0.official) }),
            (words.reached, standing.reachedOn.map { .text($0.official) }),
            (
                words.variance,
                standing.planned == nil
                    ? nil : variance ? .text(states.behind(standing.workingDays)) : .text(words.inTime)
            ),
            (words.waitsFor, view.situation.blockers.isEmpty ? nil : awaited), (words.delay, delay),
            (words.byOrder, order),
        ]
        return Look.box(
            words.facts, "<div>\(Look.facts(rows.compactMap { row in row.value.map { (row.name, $0) } }))</div>")
    }
}
