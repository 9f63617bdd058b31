// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// The day has come: what is open is handed over by a decision recorded before.
extension ReorganisationRoutes {
    static func handOver(_ visit: Visit) async throws -> Reply {
        try await waiting(visit, HandOverChoices(), typed: .fresh, status: .ok)
    }

    static func handOverAgain(_ visit: Visit) async throws -> Reply {
        var choices = SentReorganisation.choices(try await visit.form())
        choices.mark = nil
        return try await waiting(visit, choices, typed: .fresh, status: .ok)
    }

    static func carryOut(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Reorganisation.self)
        let choices = SentReorganisation.choices(try await visit.form())
        switch try await visit.attempt(CarryOutReorganisation(id, choices: choices)) {
        case .done, .alreadyDone:
            return visit.see(URLs.reorganisation(id), saying: ReorganisationWords.in(visit.language).handedOver)
        case .refused(.reorganisation(.alreadyCarriedOut)): return .see(URLs.reorganisation(id))
        case .refused(let refusal):
            return try await waiting(visit, choices, typed: visit.typed([refusal]), status: .unprocessableContent)
        case .changedMeanwhile:
            let typed = visit.typed([.reorganisation(.changedSincePreview)])
            return try await waiting(visit, choices, typed: typed, status: .conflict)
        }
    }

    private static func waiting(
        _ visit: Visit, _ choices: HandOverChoices, typed: Typed, status: HTTPResponse.Status
    ) async throws -> Reply {
        let id = try visit.id(of: Reorganisation.self)
        let record = try await visit.system.read { try ReorganisationStore.find(id, in: $0) }
        guard record.carriedOutAt == nil else { return .see(URLs.reorganisation(id)) }
        guard record.effective <= visit.today else { return .see(URLs.reorganisation(id)) }
        let directory = try await visit.system.directory()
        let words = ReorganisationWords.in(visit.language)
        let sides = directory.sides(of: record)
        let successors = (try? directory.successors(of: record, on: visit.today)) ?? sides.successors
        let last = record.effective.adding(days: -1).official
        let before = sides.handingOver.map { agency in
            (
                name: directory.name(of: agency),
                fate: directory[agency]?.validTo == nil ? words.goesOn : words.ends(last)
            )
        }
        let after = successors.map { (name: directory.name(of: $0), fate: words.takesOver) }
        let page = try await handOverPage(
            title: words.handOver,
            decision: words.decision(record.decision.number, record.decision.on.official, record.decision.issuer),
            sides: before + after.filter { one in !before.contains { $0.name == one.name } },
            from: sides.handingOver, to: successors.map { (id: $0, name: directory.name(of: $0)) }, choices,
            effective: record.effective, directory: directory, action: URLs.handOver(id),
            recount: URLs.handOverAgain(id), carried: [], hold: record.hold, typed: typed, visit)
        return .page(page.html(in: try await visit.frame()), status: status)
    }

    /// The page of what moves where, counted now.
    static func handOverPage(
        title: String, decision: String, sides: [(name: String, fate: String)], from agencies: [ID<Agency>],
        to successors: [(id: ID<Agency>, name: String)], _ choices: HandOverChoices, effective: Day,
        directory: AgencyDirectory, action: String, recount: String, carried: [(String, String)],
        hold: Reorganisation.Hold? = nil, typed: Typed, _ visit: Visit
    ) async throws -> HandOverPage {
        let (actor, today) = (try visit.actor, visit.today)
        let open = try await visit.system.read { try OpenAffairsStore.load(of: agencies, on: today, in: $0) }
        let names = successors.map(\.name)
        let plan = HandOverPlan(open, accepting: choices.accepting) { affair in
            let place = choices.taker(of: affair, from: directory.name(of: affair.holder), among: names)
            return successors.indices.contains(place) ? successors[place].id : affair.holder
        }
        return HandOverPage(
            title: title, decision: decision, sides: sides, plan: plan, isDue: effective <= today,
            hold: hold, successors: successors, choices: choices, directory: directory,
            bodies: directory.all.filter { $0.exists(on: today) && $0.validTo == nil && !agencies.contains($0.id) }
                .map { Choice($0.id.description, $0.name) },
            mark: HandOverChoices.mark(of: open, to: names), showsTitles: actor.reach(.seeAssignments) == .province,
            drafting: actor.may(.prepareNotice) ? actor.ownAgencies : [],
            effective: effective, action: action, recount: recount, carried: carried, typed: typed)
    }
}
