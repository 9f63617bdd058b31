// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain

/// Later days and further instructions.
extension AssignmentRoutes {
    static func askExtension(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = AskExtension(
            try visit.id(), until: form.day("until"), reason: form.text("reason"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.extensionAsked }
    }

    static func decideExtension(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Assignment.self)
        guard let request = form.id("extension", of: Extension.self) else { throw Fault.malformed }
        switch form.text("decision") {
        case "grant":
            let action = GrantExtension(id, request: request, until: form.day("until"), answer: form.text("answer"))
            return try await carryOut(action, visit) { $0.extensionGranted }
        case "refuse":
            return try await carryOut(RefuseExtension(id, request: request, reason: form.text("answer")), visit) {
                $0.extensionRefused
            }
        default: return try await refused(.assignment(.extensionDecisionMissing), visit)
        }
    }

    static func extendDue(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = ExtendDue(
            try visit.id(), until: form.day("until"), reason: form.text("reason"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.dueExtended }
    }

    static func instruct(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard form.text("due").isEmpty || form.day("due") != nil else {
            return try await refused(.general(.dayMissing), visit)
        }
        let action = InstructFurther(try visit.id(), text: form.text("text"), due: form.day("due"))
        return try await carryOut(action, visit) { $0.instructed }
    }

    static func acknowledgeInstruction(_ visit: Visit) async throws -> Reply {
        guard let instruction = try await visit.form().id("instruction", of: Instruction.self) else {
            throw Fault.malformed
        }
        return try await carryOut(AcknowledgeInstruction(try visit.id(), instruction), visit) {
            $0.instructionAcknowledged
        }
    }

    static func giveEventDay(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = GiveEventDay(
            try visit.id(), on: form.day("eventOn"), forAll: form.isTicked("forAll"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.eventGiven }
    }
}
