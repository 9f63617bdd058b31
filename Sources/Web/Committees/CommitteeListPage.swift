// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The committees: the province's, one's own, and who of the agencies has sent the decision on theirs.
struct CommitteeListPage: Sendable {
    static let pageSize = 50

    /// One agency of the list.
    struct Row: Sendable {
        let row: CommitteeSurvey.Row
        let standing: CommitteeStanding
        let sentOn: Day?
    }

    let ofProvince: [SteeringCommittee]
    let own: [SteeringCommittee]
    let open: [CommitteeDecision]
    let filter: CommitteeFilter
    let orders: [CommitteeSurvey.Order]
    let rounds: [Round]
    /// Every agency of the circle; the filter by state is for showing.
    let rows: [Row]
    /// Which page of those that the filter leaves.
    let page: Int
    let mayKeep: Bool
    let mayReceive: Bool
    /// Whether the reader sees more agencies than their own.
    let seesOthers: Bool

    func html(in frame: Frame) -> HTML {
        let words = CommitteeWords.in(frame.language)
        let exports = rows.isEmpty ? .empty : Look.exports(of: filter.url(filter.stand), frame.language)
        return Page(
            title: words.title, line: .text(words.line), actions: exports + buttons(words, frame.language),
            entry: .rounds,
            body: ProgrammeTabs.committees.html(frame) + bodies(words, frame)
                + (seesOthers || !rows.isEmpty ? survey(words, frame) : .empty)
        ).html(in: frame)
    }

    private func buttons(_ words: CommitteeWords, _ language: Language) -> HTML {
        guard mayKeep else { return .empty }
        let province: HTML =
            mayReceive
            ? Look.button(words.uploadProvince, to: URLs.link(URLs.newCommitteeDecision, [("tinh", "1")]))
                + Look.button(
                    CommitteePaperWords.in(language).button,
                    to: URLs.link(URLs.newCommitteeDecision, [("giay", "1")])) : .empty
        return province + Look.button(words.upload, to: URLs.newCommitteeDecision, .primary, icon: .upload)
    }

    private func bodies(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        var sections = Look.section(
            words.ofProvince,
            ofProvince.isEmpty ? "<p class=\"soft\">\(words.noneOfProvince)</p>" : items(ofProvince, words, frame))
        if mayKeep || !own.isEmpty {
            sections =
                sections
                + Look.section(
                    words.ofAgency,
                    own.isEmpty ? "<p class=\"soft\">\(words.noneOfAgency)</p>" : items(own, words, frame))
        }
        if !open.isEmpty {
            let rows = open.map { decision -> HTML in
                let number = decision.document.number.isEmpty ? words.page.uploadedTitle : decision.document.number
                return """
                    <li><a href="\(URLs.committeeDecision(decision.id))">\(words.effect(decision.effect)): \(number)</a> \
                    <small>\(words.state(decision.state))</small></li>
                    """
            }
            sections = sections + Look.section(words.openDecisions, "<ul class=\"tree\">\(rows)</ul>")
        }
        return "<div class=\"three\">\(sections)</div>"
    }

    private func items(_ bodies: [SteeringCommittee], _ words: CommitteeWords, _ frame: Frame) -> HTML {
        let rows = bodies.map { body -> HTML in
            let note =
                body.exists(on: frame.today)
                ? "\(words.kind(body.kind)), \(words.since.lowercased()) \(body.establishedOn.official)"
                : words.endedLine(body.endedOn?.official ?? "")
            return "<li><a href=\"\(URLs.committee(body.id))\">\(body.name)</a><br><small>\(note)</small></li>"
        }
        return "<ul class=\"tree\">\(rows)</ul>"
    }

    private func survey(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        guard !rows.isEmpty || filter.chosen != "" else {
            return Look.section(words.surveyTitle, id: "danh-sach", Look.empty(words.empty, words.emptyText))
        }
        let found = rows.filter { filter.stand?.holds($0) ?? true }
        let page = PageNumber.within(page, total: found.count, size: Self.pageSize)
        let shown = Array(found.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
        let paging = Paging(page: page, perPage: Self.pageSize, shown: shown.count, total: Count(found.count)) {
            filter.url(filter.stand, page: $0) + "#danh-sach"
        }
        let columns = [
            Column(words.agency), Column(words.due), Column(words.stand), Column(words.decision), Column(words.sentOn),
            Column(words.chair),
        ]
        let table =
            shown.isEmpty
            ? Look.empty(words.noMatch, "", button: Look.button(look.clearFilter, to: filter.url(nil)))
            : Look.table(
                words.surveyTitle, columns, class: "list fold3", look, rows: shown.map { row($0, words, frame) })
        return Look.section(
            words.surveyTitle, id: "danh-sach",
            (seesOthers ? figures(words, frame) + band(words, look, frame) : .empty) + table
                + (shown.isEmpty ? .empty : Look.pager(paging, frame, look)))
    }

    private func figures(_ words: CommitteeWords, _ frame: Frame) -> HTML {
        func cell(_ name: String, _ stand: CommitteeFilter.Stand?, isLate: Bool = false) -> HTML {
            let count = rows.count { stand?.holds($0) ?? true }
            let url = count == 0 ? nil : filter.url(stand) + "#danh-sach"
            return """
                <div class="\(isLate && count > 0 ? "late" : "")"><dt>\(name)</dt>\
                <dd>\(Look.figure(frame.number(count), url))</dd></div>
                """
        }
        return """
            <dl class="strip">\(cell(words.total, nil))\(cell(words.received, .received))\
            \(cell(words.waiting, .handedIn))\(cell(words.returned, .returned))\(cell(words.missing, .missing))\
            \(rows.contains { $0.standing.state == .elsewhere } ? cell(words.standing(.elsewhere), .elsewhere) : .empty)\
            \(cell(words.late, .late, isLate: true))\(cell(words.deviating, .deviating))</dl>
            """
    }

    /// Fields: `theo`, `tinhtrang`.
    private func band(_ words: CommitteeWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let circles =
            orders.map { Choice("nhiemvu:\($0.id)", words.circleOrder($0.label, $0.noticeNumber)) }
            + rounds.map { Choice("dot:\($0.id)", words.circleRound($0.title)) }
        let stands = CommitteeFilter.Stand.allCases.map { Choice($0.rawValue, $0.name(words)) }
        let inForce = (filter.chosen.isEmpty ? 0 : 1) + (filter.stand == nil ? 0 : 1)
        let conditions = Look.onPaper(
            [circles.first { $0.value == filter.chosen }?.text, filter.stand?.name(words)].compactMap(\.self),
            frame.language)
        return conditions
            + Look.filterBand(
                URLs.committees,
                fields: Field("theo", words.circle).select(circles, filter.chosen, empty: words.circleAll)
                    + Field("tinhtrang", words.stand)
                    .select(stands, filter.stand?.rawValue ?? "", empty: words.anyState),
                inForce: inForce, clear: URLs.committees, look)
    }

    private func row(_ row: Row, _ words: CommitteeWords, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let (survey, standing) = (row.row, row.standing)
        let due: HTML =
            survey.due.map { day in
                let note = standing.workingDaysLate.map { standing.isLate ? states.late($0) : states.handedInLate($0) }
                let tone = standing.isLate ? " late" : standing.workingDaysLate == nil ? "" : " was-late"
                return """
                    <span class="due\(HTML(trusted: tone))"><time datetime="\(day.iso)">\(day.official)</time> \
                    <small>\(note)</small></span>
                    """
            } ?? "<span class=\"soft\">\(states.noDeadline)</span>"
        let title: HTML =
            survey.decision.map { "<a class=\"t\" href=\"\(URLs.committeeDecision($0.id))\">\(survey.agencyName)</a>" }
            ?? survey.assignment.map { "<a class=\"t\" href=\"\(URLs.assignment($0))\">\(survey.agencyName)</a>" }
            ?? "\(survey.agencyName)"
        let document: HTML? = survey.decision.map { decision -> HTML in
            let effect = decision.effect == .establish ? "" : " · \(words.effect(decision.effect))"
            return "\(decision.document.number)<small>\(decision.document.issuedOn?.official)\(effect)</small>"
        }
        let chair: HTML? = survey.decision?.content.chair.map { chair in
            let note: HTML? =
                survey.decision?.deviates == true ? "<small class=\"ask\">\(words.chairDeviates)</small>" : nil
            return "\(chair.name)\(note)"
        }
        return """
            <tr><td class="c-title">\(title)</td><td class="c-state">\(due)</td>\
            <td class="c-sub">\(CommitteeSigns.label(standing.state, words.standing(standing.state)))</td>\
            <td class="c-sub">\(document)</td><td class="c-more nowrap">\(row.sentOn?.official)</td>\
            <td class="c-sub">\(chair)</td></tr>
            """
    }
}

/// A sign for each state, the same as reports have.
enum CommitteeSigns {
    static func label(_ state: CommitteeStanding.State, _ name: String) -> HTML {
        let like: Assignment.State =
            switch state {
            case .missing: .issued
            case .elsewhere: .accepted
            case .handedIn: .reported
            case .returned: .returned
            case .received: .accepted
            }
        return "<span class=\"st st-\(like.rawValue)\">\(like.sign)\(name)</span>"
    }
}
