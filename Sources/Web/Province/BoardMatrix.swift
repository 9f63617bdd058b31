// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Agencies by orders, a cell an assignment: its state by colour and sign, its lateness by number.
///
/// At a hundred agencies by sixty orders it has six thousand cells, so a cell is as short as it can be and still be a
/// link that says itself aloud. It depends on nothing but what it holds: the same for all readers of a language.
struct BoardMatrix {
    /// How many orders stand side by side at most; the newest do.
    static let longest = ProvinceBoard.widest
    /// From so many columns or rows on, the table scrolls in its own frame, so that its heads stay in sight.
    private static let framed = 14
    private static let tall = 45

    let board: ProvinceBoard
    let filter: ProvinceFilter
    /// The list that all its figures open to a part of.
    let list: AssignmentFilter
    let language: Language

    private var words: ProvinceWords { .in(language) }
    private var columns: ArraySlice<ProvinceBoard.Order> { board.orders.prefix(Self.longest) }

    /// What keeps one matrix from being taken for another of the same board.
    var key: String { "matrix \(language.rawValue) \(filter.isOnlyLate) \(filter.isByLate)" }

    func html() -> HTML {
        let isFramed = columns.count >= Self.framed || board.bodies.count > Self.tall
        return """
            <div class="\(isFramed ? "mx mw" : "mx")" role="region" tabindex="0" aria-label="\(words.matrix)">\
            <table class="m"><caption class="vh">\(words.matrix)</caption><thead>\(documents)\(head)</thead>\(groups)</table></div>
            """
    }

    /// Which columns belong to which notice, where there are several.
    private var documents: HTML? {
        guard board.documents.count > 1 else { return nil }
        let heads = board.documents.map { document -> HTML in
            let span = columns.count { $0.notice == document.id }
            guard span > 0 else { return .empty }
            let url = filter.with { $0.scope = .one(document.id) }.url
            return
                "<th scope=\"colgroup\" colspan=\"\(span)\" class=\"v\"><a href=\"\(url)\">\(document.number)</a></th>"
        }
        return "<tr><td></td>\(heads)<td></td></tr>"
    }

    private var head: HTML {
        let heads = columns.map { order -> HTML in
            let url = list.with { $0.directive = order.id }.url
            let due: HTML = order.due.map { "<small>\(short($0))</small>" } ?? "<small>–</small>"
            return "<th scope=\"col\"><a href=\"\(url)\" title=\"\(order.title)\">\(order.label)</a>\(due)</th>"
        }
        return """
            <tr><th scope="col">\(words.orderHead)<small>\(words.dueHead)</small></th>\(heads)\
            <th scope="col" class="e">\(words.onTime)<small>\(words.ofSettled)</small></th></tr>
            """
    }

    /// One body a level of government; a single one when sorted by what is late.
    private var groups: HTML {
        let shown = filter.isOnlyLate ? board.bodies.filter { $0.late > 0 } : board.bodies
        guard !filter.isByLate else {
            let sorted = shown.enumerated().sorted {
                ($1.element.late, $1.element.longestLate, $0.offset) < (
                    $0.element.late, $0.element.longestLate, $1.offset
                )
            }
            return "<tbody>\(sorted.map { row($0.element) })</tbody>"
        }
        return AgencyTier.allCases.compactMap { tier -> HTML? in
            let members = shown.filter { $0.tier == tier }
            guard !members.isEmpty else { return nil }
            return """
                <tbody><tr class="g"><th scope="rowgroup" colspan="\(columns.count + 2)"><span>\(words.group(tier, members.count))\
                </span></th></tr>\(members.map(row))</tbody>
                """
        }.joined()
    }

    private func row(_ body: ProvinceBoard.Body) -> HTML {
        let cells = columns.indices.map { cell(body.cells[$0] ?? []) }
        let mine = list.with { $0.agency = body.id }
        let share: HTML =
            body.onTime.whole == 0
            ? "–"
            : "<a href=\"\(mine.with { $0.outcome = .settled }.url)\">\(body.onTime.part)/\(body.onTime.whole)</a>"
        return """
            <tr><th scope="row"><a href="\(mine.url)">\(body.name)</a></th>\(cells)\
            <td class="\(body.late > 0 ? "e l" : "e")">\(share)</td></tr>
            """
    }

    private func cell(_ assignments: [CountedAssignment]) -> HTML {
        guard let shown = assignments.max(by: { $0.urgency < $1.urgency }) else { return "<td></td>" }
        return """
            <td><a class="\(shown.mark)" href="\(URLs.assignment(shown.id))" aria-label="\(words.spoken(shown))">\
            \(note(shown))</a></td>
            """
    }

    /// What is written in a cell besides its sign: how late it is, or was; the sign alone by less than a working day.
    private func note(_ shown: CountedAssignment) -> HTML? {
        switch shown.counted {
        case .late: "!\(days(shown))"
        case .doneLate: "<b>+\(days(shown))</b>"
        case .doneOnTime, .awaiting, .open, .standing, .noDeadline, .cancelled: nil
        }
    }

    private func days(_ shown: CountedAssignment) -> String {
        shown.workingDays == 0 ? "" : String(shown.workingDays)
    }

    /// Day and month; another year's with its year.
    private func short(_ day: Day) -> String {
        let text = "\(day.day)/\(day.month)"
        return day.year == board.today.year ? text : "\(text)/\(day.year % 100)"
    }
}

extension CountedAssignment {
    /// The class of its cell: red for late whatever the state, which is then said beside it.
    var mark: String { counted == .late ? "l" : state.mark }
}

extension Assignment.State {
    /// A letter that stands for the state in a class.
    var mark: String {
        switch self {
        case .issued: "i"
        case .acknowledged: "k"
        case .inProgress: "w"
        case .reported: "r"
        case .extensionAsked: "x"
        case .returned: "t"
        case .accepted: "d"
        case .cancelled, .superseded: "c"
        }
    }
}
