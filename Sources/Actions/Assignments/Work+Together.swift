// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

extension Work {
    /// Applies a rule to several assignments the actor may see: to all of them, or to none.
    ///
    /// One trail entry stands for all: it says how many, and the change of state where all changed alike; each row has
    /// its own hash in it. Throws ``Refusal/someCannotBeDone(count:)`` when the rule hinders any of them, because what
    /// was read on the page is then no longer so.
    func changeTogether(
        _ ids: [ID<Assignment>], hindrance: (Assignment) throws -> Refusal?, _ rule: (inout Assignment) throws -> Void
    ) throws {
        let found = try chosen(ids, hindrance: hindrance)
        var states: Set<[String]> = []
        for before in found {
            var after = before
            try rule(&after)
            try recorder.update(after, from: before)
            states.insert([before.state.rawValue, after.state.rawValue])
        }
        if let only = states.first, states.count == 1 { note(.state, from: only[0], to: only[1]) }
    }

    /// Several chosen assignments the actor may see, each once, when the rule hinders none of them; the trail entry
    /// says how many.
    func chosen(
        _ ids: [ID<Assignment>], hindrance: (Assignment) throws -> Refusal?
    ) throws -> [Assignment] {
        var seen: Set<ID<Assignment>> = []
        let ids = ids.filter { seen.insert($0).inserted }
        guard let first = ids.first else { throw Refusal.assignment(.nothingChosen) }
        guard ids.count <= Assignment.mostTogether else {
            throw Refusal.assignment(.tooManyChosen(limit: Assignment.mostTogether))
        }
        let visible = Visible(to: actor, under: .seeAssignments)
        let found = try ids.map { try AssignmentStore.find($0, visible: visible, in: transaction) }
        let hindered = try found.count { try hindrance($0) != nil }
        guard hindered == 0 else { throw Refusal.assignment(.someCannotBeDone(count: hindered)) }
        about(first)
        note(.assignments, to: String(ids.count))
        return found
    }
}
