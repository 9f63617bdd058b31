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
        let states = RoundStateWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let heads = [before, after].map { Column("\($0.round.title)", isNumber: true) }
        let figures = RoundFigures.Figure.allCases.map { figure in
            row(
                states.figure(figure), before.paper.figures.rows(figure).count,
                after.paper.figures.rows(figure).count, figure, frame)
        }
        let stands = ProvinceStanding.Stage.allCases.flatMap { stage in
            ObligationRule.Standing.allCases.map { own in
                row(
                    "\(states.stage(stage, .rule(on: after.paper.figures.asOf))), \(states.obligation(own).lowercased())",
                    before.paper.figures.count(stage, own), after.paper.figures.count(stage, own), nil, frame)
            }
        }
        let reasons = RoundOnePageWords.in(frame.language).reasons
        let causes = DelayReason.allCases.compactMap { reason -> HTML? in
            let counts = [before, after].map { side in
                side.paper.figures.causes.first { $0.reason == reason }?.count ?? 0
            }
            guard counts.contains(where: { $0 > 0 }) else { return nil }
            return row(MilestoneStateWords.in(frame.language).reason(reason), counts[0], counts[1], nil, frame)
        }
        let columns = [Column(words.figure)] + heads + [Column(words.change, isNumber: true)]
        return Page(
            title: words.compareTitle,
            line: .text(
                [before, after].map { words.asOf($0.paper.figures.asOf.official) }.joined(separator: " · ")),
            breadcrumbs: [
                Link(RoundWords.in(frame.language).title, URLs.rounds),
                Link(after.round.title, URLs.roundPaper(after.paper.id, [])),
            ], entry: .rounds,
            body: Look.section(words.figures, Look.table(words.figures, columns, look, rows: figures))
                + Look.section(words.standing, Look.table(words.standing, columns, look, rows: stands))
                + (causes.isEmpty
                    ? .empty : Look.section(reasons, Look.table(reasons, columns, look, rows: causes)))
        ).html(in: frame)
    }

    private func row(
        _ name: String, _ first: Int, _ second: Int, _ figure: RoundFigures.Figure?, _ frame: Frame
    ) -> HTML {
        func cell(_ count: Int, _ side: Side) -> HTML {
            let url = figure.map { URLs.roundPaper(side.paper.id, [("soLieu", $0.rawValue)]) }
            return "<td class=\"num\">\(Look.figure(frame.number(count), count == 0 ? nil : url))</td>"
        }
        let change = second - first
        let sign = change > 0 ? "+\(frame.number(change))" : change == 0 ? "0" : "−\(frame.number(-change))"
        return """
            <tr><th scope="row">\(name)</th>\(cell(first, before))\(cell(second, after))<td class="num">\(sign)</td></tr>
            """
    }
}
