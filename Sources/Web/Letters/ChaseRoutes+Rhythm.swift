// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

extension ChaseRoutes {
    static func rhythm(_ visit: Visit) async throws -> Reply {
        .page(try await rhythmPage(visit).html(in: try await visit.frame()))
    }

    static func saveRhythm(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        /// Left empty, a step is left out; what is no number is refused by the rule.
        func days(_ name: String) -> Int? { form.textIfAny(name).map { Int($0) ?? 0 } }
        let rhythm = ChaseRhythm(
            isOn: form.isTicked("isOn"), before: days("before"), onDay: form.isTicked("onDay"), after: days("after"),
            leader: days("leader"), leaderName: form.text("leaderName"))
        switch try await visit.attempt(ChangeChaseRhythm(rhythm, version: form.number("version") ?? 0)) {
        case .done, .alreadyDone:
            return visit.see(URLs.chaseRhythm, saying: ChaseWords.in(visit.language).rhythmSaved)
        case .refused(let refusal):
            let page = try await rhythmPage(visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func rhythmPage(_ visit: Visit, typed: Typed = .fresh) async throws -> RhythmPage {
        let actor = try visit.actor
        let row = try await visit.system.read { try ReminderStore.rhythm(of: actor.agency, in: $0) }
        return RhythmPage(
            rhythm: row?.rhythm ?? ChaseRhythm(), version: row?.version ?? 0,
            agency: try await visit.system.directory().name(of: actor.agency), mayChange: actor.may(.draftLetter),
            typed: typed)
    }
}
