// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// The plans: one's own, and who of the agencies has one and how it stands.
struct PlanListPage: Sendable {
    static let pageSize = 50

    /// What the list is narrowed to; it lives in the address.
    struct Filter: Sendable {
        enum Stand: String, CaseIterable, Sendable {
            case missing, draft, submitted, returned, approved, late

            func holds(_ row: Row) -> Bool {
                // Of an agency that is no more nothing is waited for.
                guard row.row.endedOn == nil || self == .approved else { return false }
                return switch self {
                case .missing: row.row.last == nil
                case .late: (row.standing?.late ?? 0) > 0
                default: row.row.last?.state.rawValue == rawValue
                }
            }

            func name(_ words: PlanWords) -> String {
                switch self {
                case .missing: words.none
                case .draft: words.drafted
                case .submitted: words.submitted
                case .returned: words.returned
                case .approved: words.approved
                case .late: words.withLate
                }
            }
        }

        let round: ID<Round>?
        let year: Int
        let stand: Stand?

        /// The address of the list with this filter, perhaps with another state.
        func url(_ stand: Stand?, page: Int = 1) -> String {
            URLs.plans([
                ("dot", round?.description ?? ""), ("nam", round == nil ? String(year) : ""),
                ("tinhtrang", stand?.rawValue ?? ""), ("trang", page > 1 ? String(page) : ""),
            ])
        }
    }

    /// One agency.
    struct Row: Sendable {
        let row: PlanSurvey.Row
        /// Of the revision that counts; nil while none does.
        let standing: PlanStanding?
    }

    let own: [(plan: AgencyPlan, last: PlanRevision)]
    let filter: Filter
    let rounds: [Round]
    let rows: [Row]
    /// Which page of those that the filter leaves.
    let page: Int
    let mayKeep: Bool
    let seesOthers: Bool

    func html(in frame: Frame) -> HTML {
        let words = PlanWords.in(frame.language)
        let exports = rows.isEmpty ? .empty : Look.exports(of: filter.url(filter.stand), frame.language)
        let new = mayKeep ? Look.button(words.new, to: URLs.newPlan, .primary, icon: .plus) : .empty
        return Page(
            title: words.title, line: .text(words.line), actions: exports + new, entry: .rounds,
            body: ProgrammeTabs.plans.html(frame) + (mayKeep || !own.isEmpty ? owned(words) : .empty)
                + (seesOthers ? survey(words, frame) : .empty)
        ).html(in: frame)
    }

    private func owned(_ words: PlanWords) -> HTML {
        guard !own.isEmpty else { return Look.section(words.own, "<p class=\"soft\">\(words.ownNone)</p>") }
        let items = own.map { plan, last -> HTML in
            """
            <li><a href=\"\(URLs.plan(plan.id))\">\(last.content.title)</a> \
            <small>\(words.revision(last.number)), \(words.state(last.state))</small></li>
            """
        }
        return Look.section(words.own, "<ul class=\"tree\">\(items)</ul>")
    }

    private func survey(_ words: PlanWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let found = rows.filter { filter.stand?.holds($0) ?? true }
        let page = PageNumber.within(page, total: found.count, size: Self.pageSize)
        let shown = Array(found.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize))
        let paging = Paging(page: page, perPage: Self.pageSize, shown: shown.count, total: Count(found.count)) {
            filter.url(filter.stand, page: $0) + "#danh-sach"
        }
        let columns = [
            Column(words.agency), Column(words.plan), Column(words.stand), Column(words.progress, isNumber: true),
            Column(words.lateItems, isNumber: true), Column(words.ends),
        ]
        let table: HTML =
            if rows.isEmpty {
                Look.empty(words.empty, words.emptyText)
            } else if shown.isEmpty {
                Look.empty(words.noMatch, "", button: Look.button(look.clearFilter, to: filter.url(nil)))
            } else {
                Look.table(
                    words.surveyTitle, columns, class: "list fold3", look, rows: shown.map { row($0, words, frame) })
            }
        return Look.section(
            words.surveyTitle, id: "danh-sach",
            (rows.isEmpty ? .empty : figures(words, frame)) + band(words, look, frame) + table
                + (shown.isEmpty ? .empty : Look.pager(paging, frame, look)))
    }

    private func figures(_ words: PlanWords, _ frame: Frame) -> HTML {
        func cell(_ name: String, _ stand: Filter.Stand?) -> HTML {
            // Who goes on with others' plans is one agency, in several rows.
            let count = stand.map { stand in rows.count { stand.holds($0) } } ?? Set(rows.map(\.row.agency)).count
            let url = count == 0 ? nil : filter.url(stand) + "#danh-sach"
            return """
                <div class="\(stand == .late && count > 0 ? "late" : "")"><dt>\(name)</dt>\
                <dd>\(Look.figure(frame.number(count), url))</dd></div>
                """
        }
        return """
            <dl class="strip">\(cell(words.total, nil))\(cell(words.approved, .approved))\
            \(cell(words.submitted, .submitted))\(cell(words.returned, .returned))\(cell(words.none, .missing))\
            \(cell(words.withLate, .late))</dl>
            """
    }

    /// Fields: `dot`, `nam`, `tinhtrang`.
    private func band(_ words: PlanWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let rounds = rounds.map { Choice($0.id.description, $0.title) }
        let stands = Filter.Stand.allCases.map { Choice($0.rawValue, $0.name(words)) }
        let inForce = (filter.round == nil ? 0 : 1) + (filter.stand == nil ? 0 : 1)
        let conditions = Look.onPaper(
            [rounds.first { $0.value == filter.round?.description }?.text, filter.stand?.name(words)]
                .compactMap(\.self), frame.language)
        return conditions
            + Look.filterBand(
                URLs.plans,
                fields: Field("dot", words.round)
                    .select(rounds, filter.round?.description ?? "", empty: words.byYear)
                    + Field("nam", words.year).line(String(filter.year), size: 6)
                    + Field("tinhtrang", words.stand)
                    .select(stands, filter.stand?.rawValue ?? "", empty: words.anyState),
                inForce: inForce, clear: URLs.plans, look)
    }

    private func row(_ row: Row, _ words: PlanWords, _ frame: Frame) -> HTML {
        let (survey, standing) = (row.row, row.standing)
        let title: HTML =
            survey.plan.map { "<a class=\"t\" href=\"\(URLs.plan($0.id))\">\(survey.agencyName)</a>" }
            ?? "\(survey.agencyName)"
        let maker: HTML? = survey.madeBy.map { "<small>\(words.madeBy($0))</small>" }
        let ended: HTML? = survey.endedOn.map { "<small>\(words.agencyEnded($0.official))</small>" }
        let state: HTML =
            survey.last.map { PlanSigns.label($0.state, words.state($0.state)) }
            ?? "<span class=\"soft\">\(words.none)</span>"
        let late = standing?.late ?? 0
        let ends = (survey.inForce ?? survey.last)?.content.items.compactMap(\.ends).max()
        let plan: HTML? = survey.last.map { "\($0.content.title)<small>\(words.revision($0.number))</small>" }
        func figure(_ text: String) -> HTML { Look.figure(text, survey.plan.map { URLs.plan($0.id) }) }
        let done: HTML? = standing.map {
            "<span class=\"at-phone\">\(words.progress): </span>\(figure(words.doneOf($0.done, $0.items)))"
        }
        let lateCell: HTML? =
            late == 0 ? nil : "<span class=\"at-phone\">\(words.lateItems): </span>\(figure(frame.number(late)))"
        return """
            <tr><td class="c-title">\(title)\(maker)\(ended)</td><td class="c-sub">\(plan)</td><td class="c-state">\(state)</td>\
            <td class="c-sub num">\(done)</td><td class="c-sub num\(late > 0 ? " late-text" : "")">\(lateCell)</td>\
            <td class="c-more nowrap">\(ends?.official)</td></tr>
            """
    }
}

/// A sign for each state, the same as reports have.
enum PlanSigns {
    static func label(_ state: PlanRevision.State, _ name: String) -> HTML {
        let like: Assignment.State =
            switch state {
            case .draft: .inProgress
            case .submitted: .reported
            case .returned: .returned
            case .approved: .accepted
            }
        return "<span class=\"st st-\(like.rawValue)\">\(like.sign)\(name)</span>"
    }

    static func label(_ standing: PlanItemStanding, _ words: PlanWords, _ states: StateWords) -> HTML {
        let like: Assignment.State =
            switch standing.state {
            case .ahead: .issued
            case .running, .late: .inProgress
            case .done: .accepted
            }
        let late: HTML? = standing.workingDaysLate.map { days in
            standing.state == .done
                ? "<small class=\"late-text\">\(states.doneLate(days))</small>"
                : "<small class=\"late-text\">\(states.late(days))</small>"
        }
        let name = standing.state == .late ? words.itemState(.running) : words.itemState(standing.state)
        return "<span class=\"st st-\(like.rawValue)\">\(like.sign)\(name)</span>\(late)"
    }
}
