// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// The addresses of a round's lists.
package enum RoundListRoutes {
    package static let all: [Route] = [
        .get("/dot-trien-khai/:id/danh-sach", .able(.seeRounds), show),
        .get("/dot-trien-khai/:id/danh-sach/tai-ve", .able(.seeRounds), export),
        .post("/dot-trien-khai/:id/danh-sach/gui", .able(.manageRounds), send),
        .post("/dot-trien-khai/danh-sach/:id/y-kien", .able(.giveListOpinion), give),
        .post("/dot-trien-khai/danh-sach/:id/y-kien-giay", .able(.manageRounds), recordPaper),
        .post("/dot-trien-khai/danh-sach/:id/trinh", .able(.manageRounds), submit),
        .post(
            "/dot-trien-khai/danh-sach/:id/quyet-dinh", .able(.recordListDecision), bodyLimit: RoundRoutes.uploads,
            decide),
        .get("/dot-trien-khai/danh-sach/:id/tep", .able(.seeRounds), file),
        .get("/dot-trien-khai/danh-sach/:id/to-trinh.docx", .able(.seeRounds), word),
        .get("/dot-trien-khai/danh-sach/:id/to-trinh.pdf", .able(.seeRounds), pdf),
    ]

    private static func show(_ visit: Visit) async throws -> Reply {
        let page = try await page(of: try visit.id(), visit, typed: .fresh)
        return .page(page.html(in: try await visit.frame()))
    }

    private static func send(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<Round> = try visit.id()
        guard let day = form.day("replyBy") else {
            let fault = Typed.Fault("replyBy", RoundWords.in(visit.language).dayMissing)
            return try await again(id, [fault], visit)
        }
        let action = SendList(id, replyBy: day, words: form.text("words"))
        return try await carryOut(action, of: id, visit) { $0.sent }
    }

    private static func give(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<RoundList> = try visit.id()
        let action = GiveListOpinion(entries(form), on: id, revision: form.number("revision") ?? 0)
        return try await carryOut(action, of: try await round(of: id, visit), visit) { $0.given }
    }

    private static func recordPaper(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<RoundList> = try visit.id()
        guard let reviewer = ListOpinion.Reviewer(rawValue: form.text("reviewer")) else { throw Fault.malformed }
        let action = GiveListOpinion(
            entries(form), on: id, revision: form.number("revision") ?? 0, of: reviewer,
            paper: CitedDocument(number: form.text("document"), on: form.day("on")))
        return try await carryOut(action, of: try await round(of: id, visit), visit) { $0.given }
    }

    /// What was said of each agency.
    private static func entries(_ form: Form) -> [GiveListOpinion.Entry] {
        form.names(beginning: "stand.").compactMap { name in
            guard let id = ID<Enrolment>(String(name.dropFirst(6))),
                let stand = ListOpinion.Stand(rawValue: form.text(name))
            else { return nil }
            return GiveListOpinion.Entry(id, stand, form.text("words.\(id)"), seen: form.number("seen.\(id)"))
        }
    }

    private static func submit(_ visit: Visit) async throws -> Reply {
        let id: ID<RoundList> = try visit.id()
        let action = SubmitList(id, version: try await visit.form().number("version") ?? 0)
        return try await carryOut(action, of: try await round(of: id, visit), visit) { $0.submitted }
    }

    private static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<RoundList> = try visit.id()
        let round = try await round(of: id, visit)
        func action(_ file: ReceivedFile?) -> RecordListDecision {
            RecordListDecision(
                id, version: form.number("version") ?? 0, number: form.text("number"), on: form.day("on"),
                file: file, leftOut: Set(form.ids("out")))
        }
        guard let file = form.file("file"), file.size > 0 else {
            return try await carryOut(action(nil), of: round, visit) { $0.decided }
        }
        // Nothing is kept for a decision that is refused anyway.
        if case .refused(let refusal) = try await visit.rehearse(action(nil)) {
            return try await again(round, visit.typed([refusal]).faults, visit)
        }
        if let refusal = await ReorganisationRoutes.objection(to: file, visit) {
            return try await again(
                round, [Typed.Fault("file", RefusalWords.sentence(refusal, visit.language))], visit)
        }
        return try await carryOut(action(try await file.keep()), of: round, visit) { $0.decided }
    }

    // MARK: - Answers

    private static func carryOut(
        _ action: some Action, of round: ID<Round>, _ visit: Visit, saying: (ListWords) -> String
    ) async throws -> Reply {
        switch try await visit.attempt(action) {
        case .done: return visit.see(URLs.roundLists(round), saying: saying(ListWords.in(visit.language)))
        case .alreadyDone: return .see(URLs.roundLists(round))
        case .refused(let refusal): return try await again(round, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile:
            // What was typed stays; the versions read anew are those the page shows now.
            let page = try await page(of: round, visit, typed: try await visit.overtaken(on: round))
            return .page(page.html(in: try await visit.frame()), status: .conflict)
        }
    }

    private static func again(
        _ round: ID<Round>, _ faults: [Typed.Fault], _ visit: Visit
    ) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = try await page(of: round, visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func round(of list: ID<RoundList>, _ visit: Visit) async throws -> ID<Round> {
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        return try await visit.system.read { try RoundListStore.find(list, visible: visible, in: $0).round }
    }

    static func page(of id: ID<Round>, _ visit: Visit, typed: Typed) async throws -> RoundListPage {
        let actor = try visit.actor
        // What is not decided yet is for those who see the whole province.
        guard actor.reach(.seeRounds) == .province else { throw Fault.notFound }
        let visible = Visible(to: actor, under: .seeRounds)
        let (directory, rights) = (try await visit.system.directory(), try await visit.programme())
        return try await visit.system.read { snapshot in
            let round = try RoundStore.find(id, visible: visible, in: snapshot)
            let kinds = Dictionary(
                try RoundStore.tracks(of: id, in: snapshot).map { ($0.id, $0.kind) },
                uniquingKeysWith: { first, _ in first })
            let enrolments = try EnrolmentStore.of(id, visible: visible, in: snapshot)
            let lists = try RoundListStore.of(id, visible: visible, in: snapshot).map { list in
                ShownList(
                    list: list, revisions: try RoundListStore.revisions(of: list.id, in: snapshot),
                    opinions: try RoundListStore.opinions(on: list.id, in: snapshot))
            }
            let people = Set(lists.flatMap { $0.revisions.map(\.madeBy) + $0.opinions.map(\.givenBy) })
            return RoundListPage(
                round: round, lists: lists,
                proposals: ListRevision.ordered(enrolments, kinds, directory).map(\.line), directory: directory,
                names: try PersonStore.names(of: Array(people), in: snapshot),
                reviewer: actor.may(.giveListOpinion) ? ListOpinion.Reviewer(actor.role) : nil,
                mayManage: rights.may(.manageRounds), mayDecide: actor.may(.recordListDecision), typed: typed)
        }
    }

    // MARK: - Files

    private static func file(_ visit: Visit) async throws -> Reply {
        let id: ID<RoundList> = try visit.id()
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let file = try await visit.system.read { try RoundListStore.file(of: id, visible: visible, in: $0) }
        return try await visit.serve(file, of: id, isShown: visit.query["xem"] == "1")
    }

    private static func word(_ visit: Visit) async throws -> Reply {
        try await visit.word(try await paper(visit))
    }

    private static func pdf(_ visit: Visit) async throws -> Reply {
        try await visit.pdf(try await paper(visit))
    }

    private static func paper(_ visit: Visit) async throws -> RoundDocument {
        let id: ID<RoundList> = try visit.id()
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let directory = try await visit.system.directory()
        let (list, round, revision, opinions) = try await visit.system.read { snapshot in
            let list = try RoundListStore.find(id, visible: visible, in: snapshot)
            return (
                list, try RoundStore.find(list.round, visible: visible, in: snapshot),
                try RoundListStore.revisions(of: id, in: snapshot).first { $0.number == list.standing },
                try RoundListStore.opinions(on: id, in: snapshot)
            )
        }
        let paper = revision.flatMap {
            ListPaper(list: list, round: round, revision: $0, opinions: opinions, directory: directory)
        }
        guard let paper else { throw Fault.notFound }
        return RoundDocument(
            letter: paper.letter(on: list.submission?.at.day(in: visit.system.zone) ?? visit.today),
            name: paper.fileName, subject: round.id)
    }
}
