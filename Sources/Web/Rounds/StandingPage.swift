// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// How far every agency of the province is on a day: the nation's triple, each figure opening to its rows.
struct StandingPage {
    let standing: ProvinceStanding
    let directory: AgencyDirectory
    /// What the rows below are narrowed to.
    let stage: ProvinceStanding.Stage?
    let obligation: ObligationRule.Standing?

    func html(in frame: Frame) -> HTML {
        let words = StandingWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        return Page(
            title: words.title, line: .text(words.asOf(standing.day.official)),
            breadcrumbs: [Link(rounds.title, URLs.rounds)],
            actions: Look.exports(of: url(stage, obligation), frame.language), entry: .rounds,
            body: "\(dayForm(words, frame))\(standing.rule == nil ? "<p>\(words.noRule)</p>" : figures(words, frame))"
        ).html(in: frame)
    }

    func url(_ stage: ProvinceStanding.Stage?, _ obligation: ObligationRule.Standing?) -> String {
        URLs.provinceStanding([
            ("ngay", standing.day.official), ("tinhTrang", stage?.rawValue ?? ""), ("dien", obligation?.rawValue ?? ""),
        ])
    }

    /// The rows that are shown.
    var rows: [ProvinceStanding.Row] {
        standing.rows.filter { row in
            (stage.map { $0 == row.stage } ?? true) && (obligation.map { $0 == row.obligation } ?? true)
        }
    }

    /// Field: `ngay`.
    private func dayForm(_ words: StandingWords, _ frame: Frame) -> HTML {
        """
        <form class="row end calpick" action="\(URLs.provinceStanding())">\
        \(Field("ngay", words.day).day(standing.day.official))\
        <button class="btn">\(words.show)</button></form>
        """
    }

    private func figures(_ words: StandingWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let counted: [ProvinceStanding.Stage] = [.declared, .building, .notYet]
        func cell(_ count: Int, _ stage: ProvinceStanding.Stage?, _ own: ObligationRule.Standing?) -> HTML {
            "<td class=\"num\">\(Look.figure(frame.number(count), count == 0 ? nil : url(stage, own)))</td>"
        }
        // Sums go over rows of several stages and open to none of them.
        func plain(_ count: Int) -> HTML { "<td class=\"num\">\(frame.number(count))</td>" }
        let rows = ProvinceStanding.Stage.allCases.map { stage -> HTML in
            let cells = ObligationRule.Standing.allCases.map { cell(standing.rows(stage, $0).count, stage, $0) }
            return """
                <tr><th scope="row">\(states.stage(stage, standing.attainment))</th>\(cells)\(cell(standing.rows(stage).count, stage, nil))</tr>
                """
        }
        let sums = ObligationRule.Standing.allCases.map { own -> HTML in
            plain(counted.reduce(0) { $0 + standing.rows($1, own).count })
        }
        let sum = plain(counted.reduce(0) { $0 + standing.rows($1).count })
        let head =
            [Column(RoundWords.in(frame.language).state)]
            + ObligationRule.Standing.allCases.map { Column(states.obligation($0), isNumber: true) }
            + [Column(words.total, isNumber: true)]
        let total: HTML = "<tr><th scope=\"row\">\(words.counted)</th>\(sums)\(sum)</tr>"
        return """
            \(Look.table(words.title, head, class: "list stand-table", LookWords.in(frame.language), rows: rows + [total]))\
            <p class="help">\(words.notMandatory) \(sources(words))</p>\(list(words, frame))
            """
    }

    private func sources(_ words: StandingWords) -> String {
        let rule = standing.rule.map { words.rule($0.source) + "." } ?? ""
        return "\(rule) \(words.attained(standing.attainment.source))."
    }

    private func list(_ words: StandingWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let rounds = RoundWords.in(frame.language)
        let narrowed = [stage.map { states.stage($0, standing.attainment) }, obligation.map(states.obligation)]
            .compactMap(\.self)
        let title = narrowed.isEmpty ? words.rows : "\(words.rows): \(narrowed.joined(separator: ", "))"
        let columns = [
            Column(rounds.agency), Column(rounds.state), Column(EnrolmentWords.in(frame.language).obligation),
            Column(words.since),
        ]
        let lines = rows.map { row -> HTML in
            let name = directory.name(of: row.agency, on: standing.day)
            let title: HTML =
                row.enrolment.map { "<a class=\"t\" href=\"\(URLs.enrolment($0))\">\(name)</a>" }
                ?? "<span class=\"t\">\(name)</span>"
            let note: HTML? =
                row.hasOldCertificate && standing.attainment.by == .declared
                ? "<small>\(words.oldCertificate)</small>" : nil
            return """
                <tr><td class="c-title">\(title)\(note)</td><td class="c-state">\(states.stage(row.stage, standing.attainment))</td>\
                <td class="c-more">\(states.obligation(row.obligation))</td>\
                <td class="c-sub nowrap">\(row.since?.official ?? "")</td></tr>
                """
        }
        return Look.section(
            title, badge: Look.badge(frame.number(lines.count)),
            Look.table(title, columns, class: "list fold3", LookWords.in(frame.language), rows: lines))
    }
}
