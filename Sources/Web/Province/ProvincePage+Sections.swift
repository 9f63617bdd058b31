// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

extension ProvincePage {
    /// How many of the late ones stand beside the matrix.
    private static let shownLate = 7

    /// The matrix with what its signs mean and what its columns are; the table itself is put in last (``HeavyPiece``).
    func matrix(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let ways: HTML = """
            <a href="\(filter.with { $0.isOnlyLate.toggle() }.url)">\(filter.isOnlyLate ? words.allRows : words.onlyLate)</a> · \
            <a href="\(filter.with { $0.isByLate.toggle() }.url)">\(filter.isByLate ? words.byLevel : words.byLate)</a>
            """
        guard !filter.isOnlyLate || board.figures.late > 0 else {
            return Look.section(words.matrixTitle, aside: ways, "<p>\(words.noLateRows)</p>")
        }
        let cut: HTML? =
            board.orders.count <= BoardMatrix.longest
            ? nil
            : "<p class=\"under\">\(words.cut(frame.number(BoardMatrix.longest), frame.number(board.orders.count)))</p>"
        return Look.section(
            words.matrixTitle, aside: ways, "\(legend(words))\(cut)\(HeavyPiece.place)\(spelled(words, frame))")
    }

    private func legend(_ words: ProvinceWords) -> HTML {
        let seen = Set(board.states.map(\.mark))
        let signs = words.legend.filter { seen.contains($0.mark) }.map {
            "<li><span class=\"\($0.mark)\"></span>\($0.text)</li>" as HTML
        }
        return """
            <ul class="mk m">\(signs)<li><span class="d"><b>+3</b></span>\(words.doneLateLegend)</li>\
            <li><span class="l">!10</span>\(words.lateLegend)</li><li><span class="o">·</span>\(words.notAsked)</li></ul>
            """
    }

    /// What stands in the columns, in words.
    private func spelled(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let shown = board.orders.prefix(BoardMatrix.longest)
        let several = board.documents.count > 1
        let items = shown.enumerated().map { place, order -> HTML in
            let url = list.with { $0.directive = order.id }.url
            let isFirst = several && (place == 0 || board.orders[place - 1].notice != order.notice)
            let head: HTML? = isFirst ? document(order.notice).map { "<li class=\"h\">\($0.number)</li>" } : nil
            return "\(head)<li><b>\(order.label)</b> <a href=\"\(url)\">\(order.title)</a></li>"
        }
        let body: HTML = "<ul class=\"mo\">\(items)</ul>"
        return shown.count > 20 ? Look.details(words.spelled, body) : body
    }

    private func document(_ id: ID<Notice>) -> ProvinceBoard.Document? { board.documents.first { $0.id == id } }

    func late(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let late = board.late
        guard !late.isEmpty else {
            return Look.section(words.lateList, "<p>\(words.noLate)</p>")
        }
        let states = StateWords.in(frame.language)
        let items = late.prefix(Self.shownLate).map { row -> HTML in
            let order = board.order(row.directive)
            let title = order.map { words.lateOrder($0.label, $0.title) } ?? ""
            return """
                <li><a class="lb" href="\(URLs.assignment(row.id))" aria-label="\(states.lateSpoken(row.workingDays))">\
                \(StateWords.lateNumber(row.workingDays))</a><div><a class="t" href="\(URLs.assignment(row.id))">\
                \(board.body(row.agency)?.name)</a><p class="o">\(title)</p><p>\(states.state(row.state))</p></div></li>
                """
        }
        let all = list.with { $0.period = .late }.url
        return Look.section(
            words.lateList, aside: "<a href=\"\(all)\">\(words.allLate(frame.number(late.count)))</a>", isLate: true,
            "<ol class=\"late-list\">\(items)</ol>\(chase(words, frame))")
    }

    /// What is done about it: one letter for all that is late, or a word from each row.
    private func chase(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let letters: HTML? =
            mayChase
            ? Look.button(
                words.chase(frame.number(board.figures.lateAgencies)),
                to: URLs.chase(list.with { $0.period = .late }.query), icon: .send) : nil
        let leading: HTML? = mayLead ? Look.button(words.leading, to: URLs.leading) : nil
        return mayChase || mayLead ? "<p class=\"do-late\">\(letters)\(leading)</p>" : .empty
    }

    func trend(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let weeks = board.trend.weeks
        guard weeks.count > 1, let last = weeks.last, let worst = weeks.max(by: { $0.late < $1.late }) else {
            return Look.section(words.trend, "<p>\(words.noTrend)</p>")
        }
        let labels = weeks.map(\.monday.short)
        let lines = LineChart(
            words.linesSpoken(frame.number(weeks.count), frame.number(last.due), frame.number(last.done)),
            lines: [.init(weeks.map(\.due), isDashed: true), .init(weeks.map(\.done))])
        let bars = BarChart(
            words.barsSpoken(
                frame.number(last.late), frame.number(worst.late), words.weekFrom(worst.monday.short)),
            values: weeks.map(\.late), labels: labels, isLate: true)
        let key: HTML = """
            <ul class="ck"><li><i class="a"></i>\(words.doneSum.lowercased())</li><li><i class="b"></i>\
            \(words.dueSum.lowercased())</li><li><i class="l"></i>\(words.lateThen.lowercased())</li></ul>
            """
        return Look.section(
            words.trend, id: "xu-huong",
            "\(lines.html(frame.number))\(bars.html(frame.number))\(key)\(Look.details(words.trendTable, table(words, frame)))"
        )
    }

    /// The same as numbers, each open to its rows.
    private func table(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let rows = board.trend.weeks.reversed().map { week -> HTML in
            func figure(_ measure: WeeklyTrend.Measure, _ value: Int) -> HTML {
                let url = URLs.provinceWeek(filter.query + [("muc", measure.rawValue), ("ngay", week.end.iso)])
                return Look.figure(frame.number(value), value == 0 ? nil : url)
            }
            return """
                <tr><th scope="row">\(week.monday.short)</th><td class="num">\(figure(.due, week.due))</td>\
                <td class="num">\(figure(.done, week.done))</td>\
                <td class="\(week.late > 0 ? "num late-text" : "num")">\(figure(.late, week.late))</td></tr>
                """
        }
        let columns = [
            Column(words.week), Column(words.dueSum, isNumber: true), Column(words.doneSum, isNumber: true),
            Column(words.lateThen, isNumber: true),
        ]
        return Look.table(words.trend, columns, class: "list weeks", LookWords.in(frame.language), rows: rows)
    }
}
