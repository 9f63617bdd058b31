// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

/// Laying a matter before the leader, and laying it again.
extension MatterRoutes {
    static func new(_ visit: Visit) async throws -> Reply {
        var sent = SentMatter()
        sent.round = visit.query.id("dot")
        return .page(try await form(sent, nil, visit))
    }

    static func lay(_ visit: Visit) async throws -> Reply {
        let sent = SentMatter(try await visit.form())
        let words = MatterWords.in(visit.language)
        guard let draft = sent.draft else { return try await again(sent, nil, sent.faults(visit), visit) }
        switch try await visit.attempt(LayMatter(draft, round: sent.round)) {
        case .done(let id): return visit.see(URLs.matter(id), saying: words.laid)
        case .alreadyDone(let subject): return .see(ID<Matter>(bytes: subject).map(URLs.matter) ?? URLs.matters)
        case .refused(let refusal): return try await again(sent, nil, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: throw Fault.notFound
        }
    }

    static func supplementForm(_ visit: Visit) async throws -> Reply {
        let view = try await view(visit)
        return .page(try await form(SentMatter(view), view.matter, visit))
    }

    static func supplement(_ visit: Visit) async throws -> Reply {
        let view = try await view(visit)
        let form = try await visit.form()
        var sent = SentMatter(form)
        sent.round = view.matter.round
        let words = MatterWords.in(visit.language)
        guard let draft = sent.draft else { return try await again(sent, view.matter, sent.faults(visit), visit) }
        switch try await visit.attempt(SupplementMatter(view.matter.id, draft, version: form.number("version"))) {
        case .done: return visit.see(URLs.matter(view.matter.id), saying: words.supplemented)
        case .alreadyDone: return .see(URLs.matter(view.matter.id))
        case .refused(let refusal): return try await again(sent, view.matter, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile:
            let fault = Typed.Fault("", words.changedMeanwhile)
            return try await again(sent, view.matter, [fault], visit, status: .conflict)
        }
    }

    private static func view(_ visit: Visit) async throws -> MatterView {
        let id = try visit.id(of: Matter.self)
        let actor = try visit.actor
        let view = try await visit.system.read {
            try MatterView(try MatterStore.find(id, for: actor, in: $0), in: $0)
        }
        guard view.matter.agency == actor.agency else { throw Fault.notFound }
        return view
    }

    private static func again(
        _ sent: SentMatter, _ matter: Matter?, _ faults: [Typed.Fault], _ visit: Visit,
        status: HTTPResponse.Status = .unprocessableContent
    ) async throws -> Reply {
        let typed = Typed(action: visit.path, values: visit.sent.values, faults: faults)
        return .page(try await form(sent, matter, visit, typed: typed), status: status)
    }

    private static func form(
        _ sent: SentMatter, _ matter: Matter?, _ visit: Visit, typed: Typed = .fresh
    ) async throws -> HTML {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let directory = try await visit.system.directory()
        let rounds = try await visit.system.read { try RoundStore.all(visible: visible, in: $0) }
        let board: RoundBoard? =
            if let round = sent.round, rounds.contains(where: { $0.id == round }) {
                try await MilestoneRoutes.board(round, visit).board
            } else { nil }
        let page = MatterFormPage(
            sent: sent, matter: matter, rounds: rounds, board: board,
            agencies: directory.all.filter { $0.exists(on: visit.today) }.map { Choice($0.id.description, $0.name) },
            typed: typed)
        return page.html(in: try await visit.frame())
    }
}
