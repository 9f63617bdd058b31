// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension ProvinceWords {
    package static let en = ProvinceWords(
        title: { "Whole province: work on \($0)" },
        allTitle: "Whole province: work on all documents",
        nothingTitle: "Whole province",
        orders: { $0 == "1" ? "1\u{a0}order" : "\($0)\u{a0}orders" },
        agencies: { $0 == "1" ? "1\u{a0}agency" : "\($0)\u{a0}agencies" },
        assignments: { $0 == "1" ? "1\u{a0}assignment" : "\($0)\u{a0}assignments" },
        onlyTier: { tier in
            switch tier {
            case .province: "provincial level only"
            case .district: "district level only"
            case .commune: "commune level only"
            }
        },
        dueIn: { "due in \($0)" },
        change: "Other document, level, period",
        notice: "Document",
        busiest: "The most open work",
        allNotices: "All documents",
        level: "Level",
        period: "Due in",
        anyPeriod: "Any time",
        periodName: { period, days in
            switch period {
            case .month: "This month"
            case .quarter: "This quarter"
            case .lastQuarter: "Last quarter"
            case .half: days.from.month == 1 ? "First half of the year" : "Second half of the year"
            case .year: "This year"
            case .lastYear: "Last year"
            }
        },
        show: "Show",
        makeReport: "Report to the Committee",
        leading: "Remind or direct one by one",
        onTime: "On time",
        ofSettled: "/ done or late",
        settled: "done or late",
        late: "Late now",
        lateAt: { "at \($0)\u{a0}\($0 == "1" ? "agency" : "agencies"), up to \($1)" },
        noneLate: "nothing is late",
        awaiting: "Awaiting review",
        longestWait: { "for up to \($0)" },
        noneAwaiting: "no report is waiting",
        unacknowledged: "Not acknowledged",
        dueSoon: "Due soon",
        soonest: { "within 7\u{a0}days, the first on \($0)" },
        noneSoon: "within 7\u{a0}days",
        notUpdated: "Not updated for long",
        notUpdatedOnly: { "\($0) of them not late" },
        done: "Done",
        doneLate: { "\($0) of them late" },
        matrixTitle: "Agencies and orders",
        matrix: "Table of agencies and orders",
        orderHead: "Order in the document",
        dueHead: "due",
        group: { tier, count in
            "\(ReportWords.en.tier(tier)): \(count == 1 ? "1\u{a0}agency" : "\(count)\u{a0}agencies")"
        },
        onlyLate: "Only rows with late ones",
        allRows: "All rows",
        byLate: "By number of late ones",
        byLevel: "By level",
        legend: [
            ("d", "done"), ("r", "awaiting review"), ("w", "in progress"), ("k", "acknowledged"),
            ("i", "not acknowledged"), ("t", "returned for additions"),
            ("x", "more time asked for"), ("c", "called off"),
        ],
        notAsked: "not addressed",
        lateLegend: "10\u{a0}working days late",
        doneLateLegend: "done 3\u{a0}days late",
        cut: { "The table holds the newest \($0) of \($1) orders. Choose one document to see others." },
        spelled: "The orders of the table",
        spoken: { spoken($0, .en) },
        noLateRows: "No agency has anything late.",
        lateList: "Late the longest",
        allLate: { "all \($0)" },
        noLate: "Nothing is late.",
        lateOrder: { "Order\u{a0}\($0). \($1)" },
        chase: { "Draft letters of reminding (\($0)\u{a0}\($0 == "1" ? "agency" : "agencies"))" },
        trend: "Trend by week",
        trendTable: "Table of figures",
        week: "Week from",
        weekFrom: { "the week from \($0)" },
        dueSum: "Fallen due, in all",
        doneSum: "Done, in all",
        lateThen: "Late at its end",
        linesSpoken: { weeks, due, done in
            "Chart of \(weeks) weeks: by now \(due) assignments have fallen due, \(done) are done"
        },
        barsSpoken: { now, most, week in "Late assignments at the end of each week: \(now) now, most \(most) in \(week)"
        },
        weekRows: { measure, day in
            switch measure {
            case .due: "Fallen due by the end of \(day)"
            case .done: "Done by the end of \(day)"
            case .late: "Late at the end of \(day)"
            }
        },
        weekRowsNote: "The states below are those of today.",
        noTrend: "There are no weekly figures yet.",
        emptyTitle: "Nothing has been assigned yet",
        emptyText:
            "Once the orders of a document are issued, the standing of every agency appears here. Begin by importing a document.",
        emptyFilter: "No assignment matches the filter",
        clear: "Clear filter"
    )
}
