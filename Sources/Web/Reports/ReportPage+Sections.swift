// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

extension ReportPage {
    /// How many rows a list shows before it leads to the rest.
    private static let shownRows = 50

    func late(_ words: ReportWords, _ frame: Frame) -> HTML {
        let late = figures.late
        guard !late.isEmpty else { return Look.section(words.late, "<p>\(words.noLate)</p>") }
        let states = StateWords.in(frame.language)
        let rows = late.prefix(Self.shownRows).map { row -> HTML in
            let days = StateWords.lateNumber(row.workingDays)
            let reason = row.difficulty.isEmpty ? row.lastWord : row.difficulty
            let why: HTML = reason.isEmpty ? "<span class=\"soft\">\(words.noReason)</span>" : "\(reason)"
            return """
                <tr><td>\(row.due?.official)</td><td class="num late-text c-state"><span class="at-desk">\(days)</span>\
                <span class="at-phone">\(states.lateFull(row.workingDays))</span></td><td class="c-sub c-agency">\(agency(row))</td>\
                <td class="c-title">\(title(row, words))</td><td class="c-sub">\(why)</td></tr>
                """
        }
        let columns = [
            Column(words.due), Column(words.daysLate, isNumber: true), Column(words.agency), Column(words.assignment),
            Column(words.reason),
        ]
        return Look.section(
            words.late, badge: Look.badge(frame.number(late.count), isLate: true), isLate: true,
            Look.table(words.late, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
                + rest(late.count, RowSelection(.late), words, frame))
    }

    func standing(_ words: ReportWords, _ frame: Frame) -> HTML {
        let standing = figures.standing
        guard !standing.isEmpty else { return Look.section(words.standing, "<p>\(words.noStanding)</p>") }
        let states = StateWords.in(frame.language)
        let rows = standing.prefix(Self.shownRows).map { row -> HTML in
            let silent: HTML? = row.isNotUpdated ? "<small>\(states.notUpdated)</small>" : nil
            return """
                <tr><td class="c-sub c-agency">\(agency(row))</td><td class="c-title">\(title(row, words))</td>\
                <td>\(row.rhythm.map(states.rhythm))</td>\
                <td class="c-state">\(row.lastReport?.official ?? words.never)\(silent)</td></tr>
                """
        }
        let columns = [
            Column(words.agency), Column(words.assignment), Column(words.rhythm), Column(words.lastReport),
        ]
        return Look.section(
            words.standing, badge: Look.badge(frame.number(standing.count)),
            Look.table(words.standing, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
                + rest(standing.count, RowSelection(.standing), words, frame))
    }

    func difficulties(_ words: ReportWords, _ frame: Frame) -> HTML {
        // Reports frozen before difficulties were followed know only what the reports said.
        if let followed = figures.difficulties, !followed.isEmpty { return answers(followed, words, frame) }
        let difficult = figures.difficult
        guard !difficult.isEmpty else { return Look.section(words.difficulties, "<p>\(words.noDifficulties)</p>") }
        let rows = difficult.prefix(Self.shownRows).map { row -> HTML in
            """
            <tr><td class="c-sub c-agency">\(agency(row))</td><td class="c-title">\(title(row, words))</td>\
            <td class="c-sub">\(row.difficulty)</td></tr>
            """
        }
        let columns = [Column(words.agency), Column(words.assignment), Column(words.reason)]
        return Look.section(
            words.difficulties, badge: Look.badge(frame.number(difficult.count)),
            Look.table(words.difficulties, columns, class: "list fold3", LookWords.in(frame.language), rows: rows)
                + rest(difficult.count, RowSelection(.difficulties), words, frame))
    }

    /// The office's own words, for those who see the whole.
    func office(_ words: ReportWords, _ frame: Frame) -> HTML {
        guard seen.isWhole else { return .empty }
        let parts = [
            (words.results, report.text.results), (words.weaknesses, report.text.weaknesses),
            (words.proposals, report.text.proposals),
        ]
        let body = parts.map { title, text -> HTML in
            let written = text.isBlank ? "<p class=\"soft\">\(words.notWritten)</p>" : Look.paragraphs(text)
            return "<h3 class=\"sub\">\(title)</h3>\(written)"
        }
        let edit: HTML =
            mayChange && report.frozen == nil
            ? "<a href=\"\(URLs.editSummary(report.id))\">\(words.edit)</a>" : .empty
        return Look.section(words.officeText, id: "nhan-xet", aside: edit, body.joined())
    }

    /// The report as a document.
    func ways(_ words: ReportWords) -> HTML {
        guard seen.isWhole else { return .empty }
        return """
            \(Look.button(words.word, to: URLs.summaryDOCX(report.id), icon: .fileText))\
            \(Look.button(words.pdf, to: URLs.summaryPDF(report.id), icon: .download))\
            \(Look.button(words.preview, to: URLs.printSummary(report.id), icon: .print))
            """
    }

    /// What can be done to a draft.
    func side(_ words: ReportWords, _ frame: Frame) -> HTML {
        let recount = Look.oneButton(
            words.recount, URLs.recountSummary(report.id), frame, version: report.version)
        let issue = Look.oneButton(
            words.issue, URLs.issueSummary(report.id), frame, version: report.version, .primary)
        return Look.box(
            words.document,
            """
            <p>\(Look.button(words.edit, to: URLs.editSummary(report.id), icon: .edit))</p>\
            <div>\(recount)<p class="help">\(words.recountHelp)</p></div>
            """)
            + Look.box(words.issue, "<div>\(Look.fold(words.issueFold, words.issueHelp, issue))</div>")
    }

    private func rest(_ count: Int, _ selection: RowSelection, _ words: ReportWords, _ frame: Frame) -> HTML {
        guard count > Self.shownRows else { return .empty }
        return
            "<p class=\"under\"><a href=\"\(selection.url(in: report.id))\">\(words.allRows(frame.number(count)))</a></p>"
    }

    private func agency(_ row: CountedAssignment) -> String { figures.agency(row.agency)?.shortName ?? "" }

    private func title(_ row: CountedAssignment, _ words: ReportWords) -> HTML {
        guard let order = figures.directive(row.directive) else { return .empty }
        let place = words.orderOf(order.label, figures.notice(order.notice)?.number ?? "")
        return "<a class=\"t\" href=\"\(URLs.assignment(row.id))\">\(order.title)</a><small>\(place)</small>"
    }
}
