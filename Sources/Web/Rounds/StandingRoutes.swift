// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

/// The addresses of how far the province is, and of the rules behind it.
package enum StandingRoutes {
    package static let all: [Route] = [
        .get("/dot-trien-khai/toan-tinh", .able(.seeProvince), show),
        .get("/dot-trien-khai/toan-tinh/tai-ve", .able(.seeProvince), export),
        .get("/dot-trien-khai/quy-dinh", .able(.manageRounds), regulations),
        .post("/dot-trien-khai/quy-dinh/tieu-chuan", .able(.manageRounds), recordEdition),
        .post("/dot-trien-khai/quy-dinh/dien-ap-dung", .able(.manageRounds), recordObligation),
    ]

    private static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit).html(in: try await visit.frame()))
    }

    private static func page(_ visit: Visit) async throws -> StandingPage {
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let directory = try await visit.system.directory()
        let day = visit.query.day("ngay") ?? visit.today
        return StandingPage(
            standing: try await visit.system.roundBoards.standing(on: day, visible: visible, now: visit.now),
            directory: directory, stage: ProvinceStanding.Stage(rawValue: visit.query.text("tinhTrang")),
            obligation: ObligationRule.Standing(rawValue: visit.query.text("dien")))
    }

    private static func export(_ visit: Visit) async throws -> Reply {
        let page = try await page(visit)
        let words = StandingWords.in(visit.language)
        let states = RoundStateWords.in(visit.language)
        let rounds = RoundWords.in(visit.language)
        let narrowed = [
            page.stage.map { states.stage($0, page.standing.attainment) }, page.obligation.map(states.obligation),
        ].compactMap(\.self)
        let day = page.standing.day
        return try await visit.export(
            ListExport(
                name: "tinh-hinh-ap-dung", title: words.title,
                conditions: [words.asOf(day.official)] + narrowed,
                columns: [
                    SheetColumn(rounds.agency, width: 44), SheetColumn(rounds.state, width: 18),
                    SheetColumn(EnrolmentWords.in(visit.language).obligation, width: 16),
                    SheetColumn(words.since, width: 12),
                ],
                rows: page.rows.map { row in
                    [
                        .text(page.directory.name(of: row.agency, on: day)),
                        .text(states.stage(row.stage, page.standing.attainment)),
                        .text(states.obligation(row.obligation)), SheetCell(row.since),
                    ]
                }))
    }

    // MARK: - Rules

    private static func regulations(_ visit: Visit) async throws -> Reply {
        .page(try await regulationPage(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    private static func recordEdition(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        // A day that can't be read must not become none.
        let unread = ["adopted", "until"].filter { form.textIfAny($0) != nil && form.day($0) == nil }
        guard unread.isEmpty else {
            let missing = RoundWords.in(visit.language).dayMissing
            return try await again(unread.map { Typed.Fault($0, missing) }, visit)
        }
        let edition = StandardEdition(
            code: form.text("code"), adopted: form.day("adopted"), until: form.day("until"),
            source: form.text("source"))
        let attempt = try await visit.attempt(RecordEdition(edition, version: form.number("version") ?? 0))
        if case .changedMeanwhile = attempt { return try await changedMeanwhile(edition, visit) }
        return try await answer(attempt, visit)
    }

    private static func recordObligation(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        func levels(_ standing: ObligationRule.Standing) -> Set<Agency.Level> {
            Set(Agency.Level.allCases.filter { form.text("level.\($0.rawValue)") == standing.rawValue })
        }
        guard let since = form.day("since") else {
            let fault = Typed.Fault("since", RoundWords.in(visit.language).dayMissing)
            return try await again([fault], visit)
        }
        let rule = ObligationRule(
            since: since, mandatory: levels(.mandatory), encouraged: levels(.encouraged),
            source: form.text("source"))
        let attempt = try await visit.attempt(RecordObligation(rule, version: form.number("version") ?? 0))
        if case .changedMeanwhile = attempt { return try await changedMeanwhile(rule, visit) }
        return try await answer(attempt, visit)
    }

    private static func answer(_ attempt: Attempt<Void>, _ visit: Visit) async throws -> Reply {
        switch attempt {
        case .done, .alreadyDone: return visit.see(URLs.regulations, saying: StandingWords.in(visit.language).saved)
        case .refused(let refusal): return try await again(visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func again(_ faults: [Typed.Fault], _ visit: Visit) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = try await regulationPage(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func regulationPage(_ visit: Visit, typed: Typed) async throws -> RegulationPage {
        let (code, since) = (visit.query.text("tieuChuan"), visit.query.day("dienTu"))
        let rights = try await visit.programme()
        let instead = try await visit.instead(rights, .manageRounds)
        return try await visit.system.read { snapshot in
            let (editions, rules) = (try RoundStore.editions(in: snapshot), try ObligationStore.rules(in: snapshot))
            return RegulationPage(
                editions: editions, obligations: rules,
                edition: try editions[code].map {
                    ($0, try RoundStore.recorded($0.code, in: snapshot)?.version ?? 0)
                },
                rule: try rules.all.first { $0.since == since }.map {
                    ($0, try ObligationStore.recorded(since: $0.since, in: snapshot)?.version ?? 0)
                }, mayManage: rights.may(.manageRounds), instead: instead, typed: typed)
        }
    }
}
