// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RoundRoutes {
    static func carryOverForm(_ visit: Visit) async throws -> Reply {
        .page(try await carryOverPage(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    static func carryOver(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let enrolments: [ID<Enrolment>] = form.ids("enrolment")
        guard let to: ID<Round> = form.id("to") else { return try await refused(.round(.trackUnknown), visit) }
        let day = form.day("on")
        guard day != nil || form.textIfAny("on") == nil else {
            return try await again(unread("on", form, visit), visit)
        }
        let action = CarryOver(enrolments, to: to, reason: form.text("reason"), on: day)
        switch try await visit.attempt(action) {
        case .done:
            let words = EnrolmentWords.in(visit.language)
            return visit.see(URLs.round(to), saying: words.carried(String(enrolments.count)))
        case .alreadyDone: return .see(URLs.round(to))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        try await again(visit.typed([refusal]), visit)
    }

    private static func again(_ typed: Typed, _ visit: Visit) async throws -> Reply {
        let page = try await carryOverPage(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func carryOverPage(_ visit: Visit, typed: Typed) async throws -> CarryOverPage {
        let id: ID<Round> = try visit.id()
        let visible = Visible(to: try visit.actor, under: .manageRounds)
        let directory = try await visit.system.directory()
        return try await visit.system.read { snapshot in
            let round = try RoundStore.find(id, visible: visible, in: snapshot)
            return CarryOverPage(
                round: round,
                unfinished: try EnrolmentStore.of(id, visible: visible, in: snapshot).filter(\.state.isUnfinished),
                later: try RoundStore.all(visible: visible, in: snapshot).filter { $0.begins > round.begins }
                    .map { Choice($0.id.description, $0.title) }, directory: directory, typed: typed)
        }
    }
}
