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
        .get("/dot-trien-khai/moi", .able(.manageRounds), new),
        .post("/dot-trien-khai/moi", .able(.manageRounds), create),
        .get("/dot-trien-khai/:id", .able(.seeRounds), show),
        .get("/dot-trien-khai/:id/tai-ve", .able(.seeRounds), export),
        .get("/dot-trien-khai/:id/sua", .able(.manageRounds), edit),
        .post("/dot-trien-khai/:id/sua", .able(.manageRounds), change),
        .get("/dot-trien-khai/:id/dua-vao", .able(.manageRounds), chooseFirst),
        .post("/dot-trien-khai/:id/dua-vao/xem", .able(.manageRounds), choose),
        .post("/dot-trien-khai/:id/dua-vao", .able(.manageRounds), enrol),
        .get("/dot-trien-khai/:id/chuyen-tiep", .able(.manageRounds), carryOverForm),
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
        let (rounds, enrolments) = try await visit.system.read { snapshot in
            (
                try RoundStore.all(visible: visible, in: snapshot),
                try EnrolmentStore.all(visible: visible, in: snapshot)
            )
        }
        let byRound = Dictionary(grouping: enrolments, by: \.round)
        let page = RoundsPage(
            rows: rounds.map { RoundsPage.Row(round: $0, enrolments: byRound[$0.id] ?? []) },
            mayManage: actor.may(.manageRounds), seesProvince: actor.reach(.seeRounds) == .province)
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
        case .changedMeanwhile:
            let fault = Typed.Fault("", RefusalWords.sentence(.round(.changedSinceRead), visit.language))
            return try await again(id, [fault], visit, isConflict: true)
        }
    }

    /// The form again, with what is wrong.
    private static func again(
        _ id: ID<Round>?, _ faults: [Typed.Fault], _ visit: Visit, isConflict: Bool = false
    ) async throws -> Reply {
        var values = try await visit.form().values
        if isConflict { values["version"] = nil }
        let typed = Typed(action: visit.path, values: values, faults: faults)
        let page = try await form(id, visit, typed: typed)
        return .page(
            page.html(in: try await visit.frame()), status: isConflict ? .conflict : .unprocessableContent)
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
