// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Two years' documents side by side, figure by figure.
struct RoundComparisonPage {
    typealias Side = (paper: RoundPaper, round: Round)

    /// The earlier one, then the later one.
    let before: Side
    let after: Side

    func html(in frame: Frame) -> HTML {
        let words = PaperWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let heads = [before, after].map { Column("\($0.round.title)", isNumber: true) }
        let parts = lines(in: frame.language)
        let reasons = RoundOnePageWords.in(frame.language).reasons
        let titles = [words.figures, words.standing, reasons]
        let columns = [Column(words.figure)] + heads + [Column(words.change, isNumber: true)]
        return Page(
            title: words.compareTitle,
            line: .text(
                [before, after].map { words.asOf($0.paper.figures.asOf.official) }.joined(separator: " · ")),
            breadcrumbs: [
                Link(RoundWords.in(frame.language).title, URLs.rounds),
                Link(after.round.title, URLs.roundPaper(after.paper.id, [])),
            ],
            actions: Look.exports(
                of: URLs.compareRoundPaper(after.paper.id, with: before.paper.id.description), frame.language),
            entry: .rounds,
            body: zip(titles, parts).map { title, lines -> HTML in
                lines.isEmpty
                    ? .empty
                    : Look.section(title, Look.table(title, columns, look, rows: lines.map { row($0, frame) }))
            }.joined()
        ).html(in: frame)
    }

    /// A figure of both, with the address of the rows behind each.
    struct Line {
        let name: String
        let counts: [Int]
        let urls: [String]

        /// What became more, or less.
        var change: Int { counts[1] - counts[0] }
    }

    /// The figures of the rounds, of the province, and of what delays had for their reason.
    func lines(in language: Language) -> [[Line]] {
        let states = RoundStateWords.in(language)
        let sides = [before, after]
        let figures = RoundFigures.Figure.allCases.map { figure in
            Line(
                name: states.figure(figure), counts: sides.map { $0.paper.figures.rows(figure).count },
                urls: sides.map { URLs.roundPaper($0.paper.id, [("soLieu", figure.rawValue)]) })
        }
        let stands = ProvinceStanding.Stage.allCases.flatMap { stage in
            ObligationRule.Standing.allCases.map { own in
                Line(
                    name:
                        "\(states.stage(stage, .rule(on: after.paper.figures.asOf))), \(states.obligation(own).lowercased())",
                    counts: sides.map { $0.paper.figures.count(stage, own) },
                    urls: sides.map {
                        URLs.provinceStanding([
                            ("ngay", $0.paper.figures.asOf.official), ("tinhTrang", stage.rawValue),
                            ("dien", own.rawValue),
                        ])
                    })
            }
        }
        let causes = DelayReason.allCases.map { reason in
            Line(
                name: MilestoneStateWords.in(language).reason(reason),
                counts: sides.map { side in
                    side.paper.figures.causes.first { $0.reason == reason }?.count ?? 0
                }, urls: sides.map { URLs.roundTable($0.round.id, [("nguyennhan", reason.rawValue)]) })
        }
        return [figures, stands, causes.filter { $0.counts != [0, 0] }]
    }

    private func row(_ line: Line, _ frame: Frame) -> HTML {
        let cells = zip(line.counts, line.urls).map { count, url -> HTML in
            "<td class=\"num\">\(Look.figure(frame.number(count), count == 0 ? nil : url))</td>"
        }
        let change = line.change
        let sign = change > 0 ? "+\(frame.number(change))" : change == 0 ? "0" : "−\(frame.number(-change))"
        return "<tr><th scope=\"row\">\(line.name)</th>\(cells)<td class=\"num\">\(sign)</td></tr>"
    }
}
