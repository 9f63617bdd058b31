// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// "Chúng tôi đang ở đâu, còn nợ gì, việc gì tiếp theo": an agency on one page, read without training; one A4 on paper.
struct AgencyOnePage: Sendable {
    let view: AgencyView
    /// The round shown whole; nil for an agency in none.
    let enrolled: AgencyView.Enrolled?
    /// Its track as all agencies stand in it, for the comparison.
    let track: RoundBoard.Track?
    let calendar: WorkingCalendar
    let officeName: String
    let today: Day
    let mayReport: Bool
    let maySeeRound: Bool

    func html(in frame: Frame) -> HTML {
        let words = AgencyOneWords.in(frame.language)
        return Page(
            title: view.agency.name, line: line(words, frame), breadcrumbs: crumbs(words, frame),
            actions: """
                <button class="btn" type="button" data-print hidden>\(Icon.print.html)\(words.print)</button>\
                \(Look.button(words.calendar, to: URLs.dueCalendar([("donvi", view.agency.id.description)]), icon: .clock))
                """, entry: .rounds,
            body: """
                <div class="aone">\(sentence(words, frame))<div class="cols wide"><div>\(way(words, frame))\(compared(words, frame))</div>\
                <aside>\(owed(words, frame))\(next(words, frame))\(told(words, frame))\(help(words))\(others(words))</aside></div></div>
                """
        ).html(in: frame)
    }

    private func crumbs(_ words: AgencyOneWords, _ frame: Frame) -> [Link] {
        let rounds = Link(RoundWords.in(frame.language).title, URLs.rounds)
        guard let enrolled else { return [rounds, Link(view.agency.shortName, "")] }
        let round = Link(
            enrolled.round.title, maySeeRound ? URLs.roundOnePage(enrolled.round.id) : URLs.round(enrolled.round.id))
        return [rounds, round, Link(view.agency.shortName, "")]
    }

    private func line(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard let enrolled else { return .text(words.inNoRound) }
        let states = RoundStateWords.in(frame.language)
        let enrolment = enrolled.board.enrolment
        return """
            \(enrolled.round.title) · \(states.track(enrolled.board.track.track.kind)) · \
            <a href="\(URLs.enrolment(enrolment.id))">\(states.state(enrolment.state))</a>
            """
    }

    private var milestones: [Milestone] { enrolled?.board.track.milestones ?? [] }
    private var standings: [MilestoneStanding] { enrolled?.board.row.standings ?? [] }
    /// Orders besides those that reach a milestone: these stand in the way already.
    var orders: [AssignmentRow] {
        let bound = (enrolled?.board.sources.values.map(\.record) ?? []).compactMap { record -> ID<Assignment>? in
            if case .assignment(let id) = record { id } else { nil }
        }
        return view.assignments.filter { !bound.contains($0.assignment.id) }
    }

    private var lateAssignments: [AssignmentRow] { orders.filter { $0.assignment.isLate(on: today) } }

    /// How it stands, in a sentence or two.
    private func sentence(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard !standings.isEmpty else { return .empty }
        let reached = standings.count(where: \.isHandedIn)
        let late = standings.indices.filter { standings[$0].state == .late }
        let behind: HTML =
            late.isEmpty
            ? " \(words.nothingLate)"
            : " <strong class=\"late-text\">\(words.late(frame.number(late.count), names(late)))</strong>"
        let assignments: HTML? =
            lateAssignments.isEmpty
            ? nil : " <strong class=\"late-text\">\(words.lateOrders(frame.number(lateAssignments.count)))</strong>"
        let following: HTML? = following.map { place in
            standings[place].state == .late
                ? " \(words.nowIs(milestones[place].name))"
                : " \(words.nextIs(milestones[place].name, standings[place].planned?.official))"
        }
        return """
            <p class="say"><strong>\(words.reached(frame.number(reached), frame.number(standings.count)))</strong>\(behind)\(assignments)\(following)</p>
            """
    }

    private func names(_ places: [Int]) -> String { places.map { milestones[$0].name }.joined(separator: ", ") }

    /// The first milestone that isn't handed in and that nothing blocks.
    private var following: Int? {
        standings.indices.first { place in
            !standings[place].isHandedIn && blockers(of: place).allSatisfy { standings[$0].isHandedIn }
        }
    }

    private func blockers(of place: Int) -> [Int] {
        milestones[place].blockers.compactMap { id in milestones.firstIndex { $0.id == id } }
    }

    /// The whole way, step under step.
    private func way(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard let enrolled, !standings.isEmpty else { return noWay(words) }
        let states = MilestoneStateWords.in(frame.language)
        let items = standings.indices.map { place -> HTML in
            let (milestone, standing) = (milestones[place], standings[place])
            let isNext = place == following
            return """
                <li class="ws ws-\(standing.state.rawValue)\(isNext ? " ws-next" : "")"><span class="knot" aria-hidden="true">\(sign(standing))</span><div>\
                <a class="t" href="\(URLs.milestone(enrolled.board.enrolment.id, milestone.ordinal))">\(milestone.name)</a>\
                <p>\(said(standing, states, frame))</p></div><span class="when">\(day(standing, states))</span></li>
                """
        }
        return Look.section(words.where, "<ol class=\"way\">\(items)</ol>")
    }

    /// Why there is no way to show, and where the agency's affairs are told.
    private func noWay(_ words: AgencyOneWords) -> HTML {
        if let last = view.agency.validTo, last < today {
            return Look.empty(
                words.hasEnded, words.hasEndedText(last.official),
                button: Look.button(words.toAgency, to: URLs.agency(view.agency.id)))
        }
        return Look.empty(words.noWay, enrolled == nil ? words.noRoundText : words.noWayText)
    }

    private func sign(_ standing: MilestoneStanding) -> HTML {
        switch standing.state {
        case .reached: "✓"
        case .awaiting: "↑"
        case .late: "!"
        case .atRisk, .expected: "≈"
        case .undated: "–"
        }
    }

    private func said(_ standing: MilestoneStanding, _ states: MilestoneStateWords, _ frame: Frame) -> HTML {
        let returned: HTML? = standing.isReturned ? " · <strong class=\"soon-text\">\(states.returned)</strong>" : nil
        switch standing.state {
        case .late:
            let late = StateWords.in(frame.language).lateFull(standing.workingDays)
            return "<strong class=\"late-text\">\(late)</strong>\(returned)"
        case .reached, .awaiting:
            let behind: HTML? =
                standing.isBehind ? ", <span class=\"late-text\">\(states.behind(standing.workingDays))</span>" : nil
            return "\(states.state(standing.state))\(behind)"
        case .atRisk: return "<span class=\"soon-text\">\(states.state(.atRisk))</span>\(returned)"
        case .expected, .undated: return "\(states.state(standing.state))\(returned)"
        }
    }

    private func day(_ standing: MilestoneStanding, _ states: MilestoneStateWords) -> HTML {
        if let reached = standing.reachedOn { return "<time>\(reached.official)</time>" }
        let planned: HTML? = standing.planned.map { "<time>\($0.official)</time>" }
        let forecast: HTML? =
            standing.isExpectedLater && standing.state != .late
            ? standing.expected.map { "<small>≈ \($0.official)</small>" } : nil
        return "\(planned)\(forecast)"
    }

    /// What is late, and what was sent back.
    private func owed(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard let enrolled else { return owed(words, lateAssignments, frame) }
        let items = standings.indices.filter { standings[$0].state == .late || standings[$0].isReturned }.map { place in
            item(
                milestones[place].name, URLs.milestone(enrolled.board.enrolment.id, milestones[place].ordinal),
                standings[place], frame)
        }
        guard !items.isEmpty || !lateAssignments.isEmpty else {
            return Look.section(words.owed, "<p>\(words.owesNothing)</p>")
        }
        return Look.section(
            words.owed, badge: Look.badge(frame.number(items.count + lateAssignments.count), isLate: true),
            isLate: true,
            "<ul class=\"late-list\">\(items)\(lateAssignments.map { order($0, frame) })</ul>")
    }

    private func item(_ name: String, _ url: String, _ standing: MilestoneStanding, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let mark: HTML =
            standing.state == .late
            ? "<span class=\"lb\" aria-hidden=\"true\">\(StateWords.lateNumber(standing.workingDays))</span>" : .empty
        let note =
            standing.state == .late
            ? states.lateFull(standing.workingDays) : MilestoneStateWords.in(frame.language).returned
        return "<li>\(mark)<div><a class=\"t\" href=\"\(url)\">\(name)</a><p>\(note)</p></div></li>"
    }

    private func order(_ row: AssignmentRow, _ frame: Frame) -> HTML {
        let days = row.assignment.due.map { calendar.workingDaysLate(due: $0, on: today) } ?? 0
        return """
            <li><span class="lb" aria-hidden="true">\(StateWords.lateNumber(days))</span><div><a class="t" \
            href="\(URLs.assignment(row.assignment.id))">\(row.title)</a><p>\(row.noticeNumber) · \(StateWords.in(frame.language).lateFull(days))</p></div></li>
            """
    }

    private func owed(_ words: AgencyOneWords, _ rows: [AssignmentRow], _ frame: Frame) -> HTML {
        rows.isEmpty
            ? .empty
            : Look.section(
                words.owed, badge: Look.badge(frame.number(rows.count), isLate: true), isLate: true,
                "<ul class=\"late-list\">\(rows.map { order($0, frame) })</ul>")
    }
}
