// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One's own agency's people, and what the agencies lack.
struct CompetenceListPage: Sendable {
    /// What the list is narrowed to; it lives in the address.
    enum Stand: String, CaseIterable, Sendable {
        case unlisted, gaps, nobody, classMissing, time, complete

        func holds(_ row: Row) -> Bool {
            switch self {
            case .unlisted: row.standing.serving.isEmpty
            case .gaps: !row.standing.gaps.isEmpty
            case .nobody: row.standing.gaps.contains { $0.kind == .nobody }
            case .classMissing: row.standing.gaps.contains { $0.kind == .classMissing }
            case .time: row.standing.gaps.contains { $0.kind == .time }
            case .complete: row.standing.gaps.isEmpty
            }
        }

        func name(_ words: CompetenceWords) -> String {
            switch self {
            case .unlisted: words.nobodyNamed
            case .gaps: words.withGaps
            case .nobody: words.gapKind(.nobody)
            case .classMissing: words.gapKind(.classMissing)
            case .time: words.gapKind(.time)
            case .complete: words.complete
            }
        }
    }

    /// One agency, as it stands today.
    struct Row: Sendable {
        let row: CompetenceSurvey.Row
        let standing: CompetenceStanding
    }

    let own: AgencyPeople
    let stand: Stand?
    let rows: [Row]
    let mayKeep: Bool
    let seesOthers: Bool

    static func url(_ stand: Stand?) -> String { URLs.competence([("tinhtrang", stand?.rawValue ?? "")]) }

    func html(in frame: Frame) -> HTML {
        let words = CompetenceWords.in(frame.language)
        let exports = rows.isEmpty ? .empty : Look.exports(of: Self.url(stand), frame.language)
        let new = mayKeep ? Look.button(words.new, to: URLs.newQualityPerson, .primary, icon: .plus) : .empty
        let ownPart =
            mayKeep || !own.people.isEmpty
            ? own.html(words.own, none: words.ownNone, words, frame) : .empty
        return Page(
            title: words.title, line: .text(words.line), actions: exports + new, entry: .rounds,
            body: ProgrammeTabs.competence.html(frame) + ownPart + (seesOthers ? survey(words, frame) : .empty)
                + AgencyPeople.rules(words, frame)
        ).html(in: frame)
    }

    private func survey(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let shown = rows.filter { stand?.holds($0) ?? true }
        let columns = [Column(words.agency), Column(words.people, isNumber: true), Column(words.gaps)]
        let table: HTML =
            if rows.isEmpty {
                Look.empty(words.empty, words.emptyText)
            } else if shown.isEmpty {
                Look.empty(words.noMatch, "", button: Look.button(look.clearFilter, to: Self.url(nil)))
            } else {
                Look.table(
                    words.surveyTitle, columns, class: "list fold3", look, rows: shown.map { row($0, words, frame) })
            }
        return Look.section(
            words.surveyTitle, id: "danh-sach",
            (rows.isEmpty ? .empty : figures(words, frame)) + band(words, look, frame) + table)
    }

    private func figures(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        func cell(_ name: String, _ stand: Stand?) -> HTML {
            let count = rows.count { stand?.holds($0) ?? true }
            let url = count == 0 ? nil : Self.url(stand) + "#danh-sach"
            return "<div><dt>\(name)</dt><dd>\(Look.figure(frame.number(count), url))</dd></div>"
        }
        return """
            <dl class="strip">\(cell(words.total, nil))\(cell(words.complete, .complete))\
            \(cell(words.withGaps, .gaps))\(cell(words.nobodyNamed, .unlisted))</dl>
            """
    }

    /// Field: `tinhtrang`.
    private func band(_ words: CompetenceWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let stands = Stand.allCases.map { Choice($0.rawValue, $0.name(words)) }
        return Look.onPaper([stand?.name(words)].compactMap(\.self), frame.language)
            + Look.filterBand(
                URLs.competence,
                fields: Field("tinhtrang", words.narrow).select(stands, stand?.rawValue ?? "", empty: words.anyState),
                inForce: stand == nil ? 0 : 1, clear: URLs.competence, look)
    }

    private func row(_ row: Row, _ words: CompetenceWords, _ frame: Frame) -> HTML {
        let people = row.standing.serving.count
        let shown = row.standing.gaps.prefix(4).map { "<li>\(words.gap($0))</li>" as HTML }
        let more: HTML? =
            row.standing.gaps.count > 4 ? "<li>… \(words.gapCount(row.standing.gaps.count))</li>" : nil
        let gaps: HTML =
            people == 0
            ? "<span class=\"soft\">\(words.nobodyNamed)</span>"
            : shown.isEmpty
                ? "<span class=\"soft\">\(words.complete)</span>" : "<ul class=\"tree\">\(shown)\(more)</ul>"
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.competence(of: row.row.agency))">\
            \(row.row.agencyName)</a></td><td class="c-sub num"><span class="at-phone">\(words.people): </span>\
            \(frame.number(people))</td><td class="c-sub">\(gaps)</td></tr>
            """
    }
}
