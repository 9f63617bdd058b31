// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

extension RoundRoutes {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await shown(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    static func shown(_ visit: Visit, typed: Typed) async throws -> RoundPage {
        let id = try visit.id(of: Round.self)
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let (round, tracks, enrolments) = try await visit.system.read { snapshot in
            (
                try RoundStore.find(id, visible: visible, in: snapshot),
                try RoundStore.tracks(of: id, in: snapshot),
                try EnrolmentStore.of(id, visible: visible, in: snapshot)
            )
        }
        let directory = try await visit.system.directory()
        // The figures of the page are of agencies alone; the province's and the causes of delay have pages of their own.
        let none = ProvinceStanding([], directory: .empty, rules: ObligationRules(), on: visit.today)
        let rights = try await visit.programme()
        let instead = try await visit.instead(rights, .manageRounds)
        return RoundPage(
            round: round, tracks: tracks, enrolments: enrolments, directory: directory,
            figure: RoundFigures.Figure(rawValue: visit.query.text("soLieu")),
            figures: RoundFigures.count(
                enrolments, tracks: tracks, standing: none, causes: [], directory: directory, on: visit.today),
            mayManage: rights.may(.manageRounds), instead: instead, typed: typed)
    }

    /// The agencies of a round as its page shows them, as a table.
    static func export(_ visit: Visit) async throws -> Reply {
        let page = try await shown(visit, typed: .fresh)
        let words = RoundWords.in(visit.language)
        let states = RoundStateWords.in(visit.language)
        let rows = page.figure.map { page.figures.rows($0) } ?? page.figures.rows
        return try await visit.export(
            ListExport(
                name: "dot-trien-khai", title: page.round.title,
                conditions: page.figure.map { ["\(words.state): \(states.figure($0))"] } ?? [],
                columns: [
                    SheetColumn(words.agency, width: 44), SheetColumn(words.tracks, width: 26),
                    SheetColumn(words.state, width: 22), SheetColumn(words.approvedOn, width: 12),
                    SheetColumn(words.lastStep, width: 12), SheetColumn(words.document, width: 22),
                    SheetColumn(EnrolmentWords.in(visit.language).reason, width: 40),
                ],
                rows: rows.map { row in
                    [
                        .text(row.name), .text(states.track(row.track)), .text(states.state(row.state)),
                        SheetCell(row.approvedOn), SheetCell(row.since), .text(row.document), .text(row.reason),
                    ]
                }))
    }

    /// The list of rounds, as a table.
    static func exportRounds(_ visit: Visit) async throws -> Reply {
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let words = RoundWords.in(visit.language)
        let rounds = try await visit.system.read { try RoundStore.all(visible: visible, in: $0) }
        return try await visit.export(
            ListExport(
                name: "cac-dot-trien-khai", title: words.title,
                columns: [
                    SheetColumn(words.year, width: 8), SheetColumn(words.name, width: 40),
                    SheetColumn(words.edition, width: 22), SheetColumn(words.decision, width: 30),
                    SheetColumn(words.plan, width: 30), SheetColumn(words.begins, width: 12),
                    SheetColumn(words.ends, width: 12),
                ],
                rows: rounds.map { round in
                    [
                        SheetCell(round.year), .text(round.title), .text(round.edition),
                        .text(round.content.decision.map(words.cited) ?? ""),
                        .text(round.content.plan.map(words.cited) ?? ""), .day(round.begins), .day(round.ends),
                    ]
                }))
    }

    static func recordMergers(_ visit: Visit) async throws -> Reply {
        try await carryOut(RecordMergers(try visit.id()), visit) { $0.mergersRecorded }
    }

    /// Field: `on`.
    static func begin(_ visit: Visit) async throws -> Reply {
        let id: ID<Round> = try visit.id()
        guard let day = try await visit.form().day("on") else {
            let fault = Typed.Fault("on", RoundWords.in(visit.language).dayMissing)
            let typed = Typed(action: visit.path, values: try await visit.form().values, faults: [fault])
            let page = try await shown(visit, typed: typed)
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        }
        return try await carryOut(BeginEnrolments(id, on: day), visit) { $0.begun }
    }

    private static func carryOut<A: Action>(
        _ action: A, _ visit: Visit, saying: (RoundWords) -> @Sendable (String) -> String
    ) async throws -> Reply where A.Outcome == Int {
        let id: ID<Round> = try visit.id()
        switch try await visit.attempt(action) {
        case .done(let count):
            return visit.see(URLs.round(id), saying: saying(RoundWords.in(visit.language))(String(count)))
        case .alreadyDone: return .see(URLs.round(id))
        case .refused(let refusal):
            let page = try await shown(visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }
}
