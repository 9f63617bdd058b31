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
        switch try await visit.attempt(SupplementMatter(view.matter.id, draft, version: form.number("version") ?? 0)) {
        case .done: return visit.see(URLs.matter(view.matter.id), saying: words.supplemented)
        case .alreadyDone: return .see(URLs.matter(view.matter.id))
        case .refused(let refusal): return try await again(sent, view.matter, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: return try await changedMeanwhile(sent, visit)
        }
    }

    /// Somebody else was faster: both versions, and the choice between them; once it is decided, it with what was typed.
    private static func changedMeanwhile(_ mine: SentMatter, _ visit: Visit) async throws -> Reply {
        let view = try await view(visit)
        let theirs = SentMatter(view)
        let words = MatterWords.in(visit.language)
        guard [.open, .moreAsked].contains(view.matter.state) else {
            let kept = [
                mine.content.title, mine.content.background, mine.content.proposal, mine.content.ifUndecided,
            ]
            return try await overtaken(visit, keeping: kept.joined(separator: "\n"))
        }
        let directory = try await visit.system.directory()
        func name(_ id: String) -> String {
            ID<Agency>(id).map { directory.shortName(of: $0, on: visit.today) } ?? ""
        }
        func opinions(_ sent: SentMatter) -> String {
            sent.opinions.filter { !$0.isEmpty }.map { "\(name($0.agency)), \($0.on): \($0.text)" }
                .joined(separator: "\n")
        }
        let known = try await milestones(of: view, visit)
        func days(_ sent: SentMatter) -> String {
            sent.subjects.filter { !$0.what.isEmpty }.map { subject in
                let told = known[subject.what] ?? words.agencies
                return subject.day.isEmpty ? told : "\(told): \(subject.day)"
            }.joined(separator: "\n")
        }
        var texts = TwoTexts()
        texts.compare("title", words.matter, mine.content.title, theirs.content.title)
        texts.compare("background", words.background, mine.content.background, theirs.content.background)
        texts.compare("proposal", words.proposal, mine.content.proposal, theirs.content.proposal)
        texts.compare("ifUndecided", words.ifUndecided, mine.content.ifUndecided, theirs.content.ifUndecided)
        texts.compare("neededBy", words.neededBy, mine.neededBy, theirs.neededBy)
        texts.compare("order", words.order, mine.content.order, theirs.content.order)
        texts.compare("letter", words.letter, mine.content.letter, theirs.content.letter)
        texts.compare(whole: words.opinions, opinions(mine), opinions(theirs))
        texts.compare(whole: words.daysTitle, days(mine), days(theirs))
        return try await visit.conflict(
            words.supplementTitle, .leading, on: view.matter.id, version: view.matter.version,
            url: URLs.matter(view.matter.id), texts)
    }

    /// The milestones that a matter may be about, by what the form calls them.
    private static func milestones(of view: MatterView, _ visit: Visit) async throws -> [String: String] {
        guard let round = view.matter.round else { return [:] }
        var names: [String: String] = [:]
        for track in try await MilestoneRoutes.board(round, visit).board.tracks {
            for row in track.rows {
                for milestone in track.milestones {
                    names["\(row.enrolment) \(milestone.id)"] = "\(row.name), \(milestone.name)"
                }
            }
        }
        return names
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
