// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// What became of an assignment after its issue, besides reports: later days, further instructions.
package struct OrdersLife: Sendable {
    /// The latest first.
    package let extensions: [Extension]
    /// The latest first.
    package let instructions: [Instruction]
    /// How many other agencies of the same order wait for its event.
    package let alsoWaiting: Int
    /// A standing duty's periods, the latest first.
    package let periods: [DutyPeriod]
    /// What stands in the agency's way, the latest first.
    package let difficulties: [Difficulty]
    /// What a later notice did to its order, or its order to an earlier one.
    package let effects: [OrderEffectRow]

    /// Loads it for an assignment that the actor has been found to see.
    static func load(
        of assignment: Assignment, _ parts: AssignmentParts, visible: Visible, for actor: Actor, in snapshot: Snapshot
    ) throws -> OrdersLife {
        OrdersLife(
            extensions: parts.hasExtensions ? try AssignmentStore.extensions(of: assignment.id, in: snapshot) : [],
            instructions: parts.hasInstructions
                ? try AssignmentStore.instructions(of: assignment.id, in: snapshot) : [],
            alsoWaiting: assignment.term == nil
                ? 0
                : try AssignmentStore.awaitingEvent(of: assignment.directive, visible: visible, in: snapshot)
                    .count { $0.id != assignment.id },
            periods: assignment.isStanding ? try DutyPeriodStore.periods(of: assignment.id, in: snapshot) : [],
            difficulties: parts.hasDifficulties ? try DifficultyStore.of(assignment.id, in: snapshot) : [],
            effects: parts.hasEffects
                ? try OrderEffectStore.of(assignment.directive, for: actor, in: snapshot) : [])
    }

    /// Everyone who said something in it.
    var people: [ID<Person>] {
        extensions.flatMap { [$0.askedBy, $0.decidedBy].compactMap(\.self) }
            + instructions.flatMap { [$0.person, $0.acknowledgedBy].compactMap(\.self) }
            + difficulties.flatMap { [$0.raisedBy, $0.answeredBy].compactMap(\.self) }
    }

    /// The request that waits for a decision.
    package var request: Extension? { extensions.first(where: \.isOpen) }
}

extension AssignmentStore {
    /// The assignments of an order whose event has not come.
    package static func awaitingEvent(
        of directive: ID<Directive>, visible: Visible, in snapshot: Snapshot
    ) throws -> [Assignment] {
        try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment
            WHERE directive_id = \(directive) AND \(sql: AssignmentCriteria.Situation.awaitsEvent)
            AND \(sql: visible.assignment) ORDER BY assignment.id
            """
        ) { try Assignment($0) }
    }

    /// Its later days, asked for and granted, the latest first.
    package static func extensions(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [Extension] {
        try snapshot.rows(
            """
            SELECT \(sql: Extension.table.selected) FROM due_extension
            WHERE assignment_id = \(id) ORDER BY COALESCE(asked_at, decided_at) DESC, id DESC
            """
        ) { try Extension($0) }
    }

    /// The issuer's further instructions, the latest first.
    package static func instructions(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [Instruction] {
        try snapshot.rows(
            """
            SELECT \(sql: Instruction.table.selected) FROM instruction
            WHERE assignment_id = \(id) ORDER BY at DESC, id DESC
            """
        ) { try Instruction($0) }
    }
}
