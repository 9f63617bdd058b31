// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Spreadsheets
import Store
import WorkingTime

/// The addresses of what is laid before the leader.
package enum MatterRoutes {
    package static let all: [Route] = [
        .get("/viec-quyet-dinh", .able(.seeProvince), list),
        .get("/viec-quyet-dinh/tai-ve", .able(.seeProvince), export),
        .officeForm("/viec-quyet-dinh/moi", .layDecision, new),
        .post("/viec-quyet-dinh/moi", .able(.layDecision), lay),
        .get("/viec-quyet-dinh/:id", .able(.seeProvince), show),
        .post("/viec-quyet-dinh/:id/quyet-dinh", .able(.takeDecision), decide),
        .officeForm("/viec-quyet-dinh/:id/bo-sung", .layDecision, supplementForm),
        .post("/viec-quyet-dinh/:id/bo-sung", .able(.layDecision), supplement),
        .post("/viec-quyet-dinh/:id/rut", .able(.layDecision), withdraw),
    ]

    /// Who neither lays nor takes decisions has no page of them.
    private static func reader(_ visit: Visit) throws -> Actor {
        let actor = try visit.actor
        guard actor.may(.layDecision) || actor.may(.takeDecision) else { throw Fault.notFound }
        return actor
    }

    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try reader(visit)
        let asked = visit.query.page
        let (rows, total, page) = try await visit.system.read { snapshot in
            let total = try MatterStore.count(for: actor, in: snapshot)
            let page = PageNumber.within(asked, total: total, size: MatterListPage.pageSize)
            let rows = try MatterStore.all(
                for: actor, limit: MatterListPage.pageSize, offset: (page - 1) * MatterListPage.pageSize, in: snapshot)
            return (rows, total, page)
        }
        let mayLay = try await visit.programme().may(.layDecision)
        let list = MatterListPage(rows: rows, total: total, page: page, mayLay: mayLay)
        return .page(list.html(in: try await visit.frame()))
    }

    static func export(_ visit: Visit) async throws -> Reply {
        let actor = try reader(visit)
        let words = MatterWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "viec-quyet-dinh", title: words.title,
                columns: [
                    SheetColumn(words.matter, width: 44), SheetColumn(words.proposal, width: 60),
                    SheetColumn(words.neededBy, width: 14),
                    SheetColumn(RoundWords.in(visit.language).state, width: 24),
                    SheetColumn(words.answerColumn, width: 20), SheetColumn(words.wordsColumn, width: 60),
                ]
            ) { snapshot, offset, limit in
                try MatterStore.all(for: actor, limit: limit, offset: offset, in: snapshot).map { matter in
                    [
                        .text(matter.content.title), SheetCell(matter.content.proposal),
                        SheetCell(matter.content.neededBy), .text(words.state(matter.state)),
                        SheetCell(matter.answer.map(words.answer)), SheetCell(matter.words),
                    ]
                }
            })
    }

    static func show(_ visit: Visit) async throws -> Reply { .page(try await page(visit)) }

    private static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        let actor = try reader(visit)
        let id = try visit.id(of: Matter.self)
        let (view, round, history) = try await visit.system.read { snapshot in
            let view = try MatterView(try MatterStore.find(id, for: actor, in: snapshot), in: snapshot)
            let visible = Visible(to: actor, under: .seeRounds)
            let round = try view.matter.round.map { try RoundStore.find($0, visible: visible, in: snapshot) }
            return (view, round, try TrailHistory.of(id, in: snapshot))
        }
        let (directory, rights) = (try await visit.system.directory(), try await visit.programme())
        // Whoever laid it may take it back, also when they are the standing office no more.
        let isOpen = actor.agency == view.matter.agency && [.open, .moreAsked].contains(view.matter.state)
        let page = MatterPage(
            view: view, round: round, names: { directory.shortName(of: $0, on: visit.today) }, history: history,
            mayLay: rights.may(.layDecision),
            mayDecide: actor.may(.takeDecision) && view.matter.state == .open && actor.person != view.matter.laidBy,
            maySupplement: isOpen && rights.may(.layDecision), mayWithdraw: isOpen && actor.may(.layDecision),
            typed: typed)
        return page.html(in: try await visit.frame())
    }

    static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Matter.self)
        guard let answer = Matter.Answer(rawValue: form.text("answer")) else {
            return try await refused(.matter(.answerMissing), visit)
        }
        let action = DecideMatter(id, answer, words: form.text("words"), version: form.number("version") ?? 0)
        let back = LocalPath.checked(form.text("ve")) ?? URLs.matter(id)
        switch try await visit.attempt(action) {
        case .done: return visit.see(back, saying: MatterWords.in(visit.language).answered(answer))
        case .alreadyDone: return .see(back)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    static func withdraw(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Matter.self)
        switch try await visit.attempt(WithdrawMatter(id, version: try await visit.form().number("version") ?? 0)) {
        case .done: return visit.see(URLs.matter(id), saying: MatterWords.in(visit.language).withdrawn)
        case .alreadyDone: return .see(URLs.matter(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
    }

    /// A matter as it stands now, with what was typed about it as it stood before.
    static func overtaken(_ visit: Visit, keeping text: String) async throws -> Reply {
        let typed = try await visit.overtaken(keeping: text, on: try visit.id(of: Matter.self))
        return .page(try await page(visit, typed: typed), status: .conflict)
    }

    /// The office changed it, or somebody decided, since it was read: the page as it stands now, the words typed kept.
    private static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        try await overtaken(visit, keeping: try await visit.form().text("words"))
    }
}
