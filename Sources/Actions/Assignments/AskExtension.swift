// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The agency asks for a later day, with the reason.
package struct AskExtension: Action {
    package static let name = TrailAction.assignment(.askExtension)
    package let assignment: ID<Assignment>
    package let day: Day?
    package let reason: String
    package let version: Int?

    package init(_ assignment: ID<Assignment>, until day: Day?, reason: String, version: Int? = nil) {
        self.assignment = assignment
        self.day = day
        self.reason = reason
        self.version = version
    }

    package var ability: Ability? { .reportAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        let asking = try work.change(assignment, version: version) { assignment in
            try work.requireOwn(assignment)
            let request = Extension(
                id: work.newID(), assignment: assignment.id, before: assignment.due ?? work.today, proposed: day,
                reason: reason, askedAt: work.now, askedBy: work.actor.person)
            try assignment.askExtension(request, today: work.today, at: work.now)
            try work.recorder.insert(request)
        }
        if let day { work.note(.proposedDue, to: day.iso) }
        work.note(.reason, to: reason)
        try work.tell(.assignment(.extensionAsked), about: asking, text: reason, day: day)
    }
}

/// The issuer or its delegate grants a later day that was asked for: that day, or another.
package struct GrantExtension: Action {
    package static let name = TrailAction.assignment(.grantExtension)
    package let assignment: ID<Assignment>
    /// The request that was read; another one in its place needs another decision.
    package let request: ID<Extension>
    package let day: Day?
    package let answer: String

    package init(_ assignment: ID<Assignment>, request: ID<Extension>, until day: Day?, answer: String = "") {
        self.assignment = assignment
        self.request = request
        self.day = day
        self.answer = answer
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        guard let day else { throw Refusal.assignment(.extensionNeedsDay) }
        try work.decide(request, of: assignment, granting: day, answer: answer)
        if !answer.isBlank { work.note(.opinion, to: answer) }
    }
}

/// The issuer or its delegate refuses a later day that was asked for, with the reason.
package struct RefuseExtension: Action {
    package static let name = TrailAction.assignment(.refuseExtension)
    package let assignment: ID<Assignment>
    package let request: ID<Extension>
    package let reason: String

    package init(_ assignment: ID<Assignment>, request: ID<Extension>, reason: String) {
        self.assignment = assignment
        self.request = request
        self.reason = reason
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try work.decide(request, of: assignment, granting: nil, answer: reason)
        work.note(.reason, to: reason)
    }
}

/// The issuer or its delegate moves the due date unasked, in one step.
package struct ExtendDue: Action {
    package static let name = TrailAction.assignment(.extendDue)
    package let assignment: ID<Assignment>
    package let day: Day?
    package let reason: String
    package let version: Int?

    package init(_ assignment: ID<Assignment>, until day: Day?, reason: String, version: Int? = nil) {
        self.assignment = assignment
        self.day = day
        self.reason = reason
        self.version = version
    }

    package var ability: Ability? { .decideAssignment }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        let moved = try work.change(assignment, version: version) { assignment in
            let notice = try NoticeStore.of(assignment, in: work.transaction)
            let grant = Extension(
                id: work.newID(), assignment: assignment.id, before: assignment.due ?? work.today, reason: reason,
                decidedAt: work.now, decidedBy: work.actor.person, granted: day)
            work.note(.due, from: assignment.due?.iso, to: day?.iso)
            try assignment.extend(grant, by: work.actor, of: notice)
            try work.recorder.insert(grant)
        }
        work.note(.reason, to: reason)
        try work.tell(.assignment(.extensionDecided), about: moved, text: reason, day: day)
    }
}

extension Work {
    fileprivate func decide(
        _ request: ID<Extension>, of assignment: ID<Assignment>, granting day: Day?, answer: String
    ) throws {
        try TextLimit.note.check(answer)
        let decided = try change(assignment) { value in
            let requests = try AssignmentStore.extensions(of: assignment, in: transaction)
            guard var subject = requests.first(where: { $0.id == request }) else {
                throw Refusal.assignment(.noExtensionToDecide)
            }
            let before = subject.version
            let notice = try NoticeStore.of(value, in: transaction)
            if let day { note(.due, from: value.due?.iso, to: day.iso) }
            try value.decideExtension(&subject, granting: day, answer: answer, by: actor, of: notice, at: now)
            try recorder.update(subject, from: before)
        }
        try tell(.assignment(.extensionDecided), about: decided, text: answer, day: day)
    }
}
