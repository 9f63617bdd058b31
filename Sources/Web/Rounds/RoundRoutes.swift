// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// The addresses of rounds and of the agencies in them.
package enum RoundRoutes {
    static let uploads = 64 << 20

    package static let all: [Route] = [
        .get("/dot-trien-khai", .able(.seeRounds), list),
        .get("/dot-trien-khai/tai-ve", .able(.seeRounds), exportRounds),
        .officeForm("/dot-trien-khai/moi", .manageRounds, new),
        .post("/dot-trien-khai/moi", .able(.manageRounds), create),
        .get("/dot-trien-khai/:id", .able(.seeRounds), show),
        .get("/dot-trien-khai/:id/tai-ve", .able(.seeRounds), export),
        .officeForm("/dot-trien-khai/:id/sua", .manageRounds, edit),
        .post("/dot-trien-khai/:id/sua", .able(.manageRounds), change),
        .officeForm("/dot-trien-khai/:id/dua-vao", .manageRounds, chooseFirst),
        .post("/dot-trien-khai/:id/dua-vao/xem", .able(.manageRounds), choose),
        .post("/dot-trien-khai/:id/dua-vao", .able(.manageRounds), enrol),
        .officeForm("/dot-trien-khai/:id/chuyen-tiep", .manageRounds, carryOverForm),
        .post("/dot-trien-khai/:id/chuyen-tiep", .able(.manageRounds), carryOver),
        .post("/dot-trien-khai/:id/sap-nhap", .able(.manageRounds), recordMergers),
        .post("/dot-trien-khai/:id/bat-dau", .able(.manageRounds), begin),
        .get("/dot-trien-khai/co-quan/:id", .able(.seeRounds), showEnrolment),
        .post("/dot-trien-khai/co-quan/:id/buoc", .able(.manageRounds), bodyLimit: uploads, recordStep),
        .get("/dot-trien-khai/buoc/:id/tep", .able(.seeRounds), stepFile),
    ]

    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let (asked, seesProvince) = (visit.query.page, actor.reach(.seeRounds) == .province)
        let rows = try await visit.system.read { snapshot in
            let rounds = try RoundStore.all(visible: visible, in: snapshot)
            let page = PageNumber.within(asked, total: rounds.count, size: RoundsPage.pageSize)
            let shown = Array(rounds.dropFirst((page - 1) * RoundsPage.pageSize).prefix(RoundsPage.pageSize))
            let tallies = try RoundStore.tallies(of: shown, visible: visible, in: snapshot)
            // Its own places are few; of the province's the tallies are enough.
            let own = seesProvince ? [] : try EnrolmentStore.of(actor.agency, visible: visible, in: snapshot)
            return (
                page: page, total: rounds.count,
                rows: shown.map { round in
                    RoundsPage.Row(
                        round: round, tally: tallies[round.id] ?? RoundStore.Tally(),
                        state: own.first { $0.round == round.id }?.state)
                }
            )
        }
        let rights = try await visit.programme()
        let page = RoundsPage(
            rows: rows.rows, page: rows.page, total: rows.total,
            mayManage: rights.may(.manageRounds), instead: try await visit.instead(rights, .manageRounds),
            seesProvince: seesProvince)
        return .page(page.html(in: try await visit.frame()))
    }

    private static func new(_ visit: Visit) async throws -> Reply {
        .page(try await form(nil, visit, typed: .fresh).html(in: try await visit.frame()))
    }

    private static func edit(_ visit: Visit) async throws -> Reply {
        .page(try await form(try visit.id(), visit, typed: .fresh).html(in: try await visit.frame()))
    }

    private static func create(_ visit: Visit) async throws -> Reply {
        let sent = SentRound(try await visit.form(), visit.language)
        guard sent.faults.isEmpty else { return try await again(nil, sent.faults, visit) }
        switch try await visit.attempt(SetUpRound(sent.content, tracks: sent.tracks)) {
        case .done(let id): return visit.see(URLs.enrol(id), saying: RoundWords.in(visit.language).made)
        case .alreadyDone(let subject):
            return .see(ID<Round>(bytes: subject).map { URLs.round($0) } ?? URLs.rounds)
        case .refused(let refusal): return try await again(nil, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func change(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<Round> = try visit.id()
        let sent = SentRound(form, visit.language)
        guard sent.faults.isEmpty else { return try await again(id, sent.faults, visit) }
        let action = ChangeRound(
            id, version: form.number("version") ?? 0, content: sent.content, tracks: sent.tracks)
        switch try await visit.attempt(action) {
        case .done, .alreadyDone: return visit.see(URLs.round(id), saying: RoundWords.in(visit.language).saved)
        case .refused(let refusal): return try await again(id, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: return try await changedMeanwhile(sent, id, visit)
        }
    }

    /// The form again, with what is wrong.
    private static func again(
        _ id: ID<Round>?, _ faults: [Typed.Fault], _ visit: Visit
    ) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = try await form(id, visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func form(_ id: ID<Round>?, _ visit: Visit, typed: Typed) async throws -> RoundFormPage {
        let actor = try visit.actor
        let seen = Visible(to: actor, under: .seeNotices)
        let managed = Visible(to: actor, under: .manageRounds)
        return try await visit.system.read { snapshot in
            RoundFormPage(
                round: try id.map { try RoundStore.find($0, visible: managed, in: snapshot) },
                tracks: try id.map { try RoundStore.tracks(of: $0, in: snapshot) } ?? [],
                editions: try RoundStore.editions(in: snapshot),
                notices: try NoticeList.choices(seen: seen, in: snapshot).map {
                    Choice($0.id.description, $0.number)
                }, typed: typed)
        }
    }
}
