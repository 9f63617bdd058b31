// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

extension Work {
    /// Loads an assignment the actor may see, applies a rule, saves it, and notes the change of its state.
    ///
    /// Throws a `Refusal` when the rule says no, ``StoreError/notFound`` when it is not the actor's to see, and
    /// ``StoreError/changedMeanwhile(table:id:)`` when `version` is given and is not the current one.
    @discardableResult
    func change(
        _ id: ID<Assignment>, version: Int? = nil, _ rule: (inout Assignment) throws -> Void
    ) throws -> Assignment {
        let visible = Visible(to: actor, under: .seeAssignments)
        var assignment = try AssignmentStore.find(id, visible: visible, in: transaction)
        let before = assignment
        if let version, version != before.version {
            throw StoreError.changedMeanwhile(table: Assignment.table.name, id: id.bytes)
        }
        try rule(&assignment)
        try recorder.update(assignment, from: before)
        about(id)
        note(.state, from: before.state.rawValue, to: assignment.state.rawValue)
        return assignment
    }

    /// Refuses as "not found" what is not of the actor's own agency: only the agency itself works on its assignment.
    func requireOwn(_ assignment: Assignment) throws {
        guard actor.isSystem || actor.agency == assignment.agency else { throw StoreError.notFound }
    }
}
