// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An administrator requires a second factor of everyone, or of those in a role, from a day on.
package struct RequireSecondFactor: Action {
    package static let name = TrailAction.people(.requireSecondFactor)
    /// Nil for everyone.
    package let role: Role?
    package let since: Day

    package init(of role: Role?, since: Day) {
        self.role = role
        self.since = since
    }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws -> ID<SecondFactorRule> {
        guard since >= work.today else { throw Refusal.secondFactor(.ruleBeginsInPast(work.today)) }
        let rules = try SecondFactorStore.rules(in: work.transaction)
        guard !rules.contains(where: { $0.role == role }) else { throw Refusal.secondFactor(.ruleExists) }
        let rule = SecondFactorRule(id: work.newID(), role: role, since: since)
        try work.recorder.insert(rule)
        work.about(rule.id)
        if let role { work.note(.role, to: role.rawValue) }
        work.note(.validFrom, to: since.iso)
        return rule.id
    }
}

/// An administrator no longer requires it.
package struct LiftSecondFactor: Action {
    package static let name = TrailAction.people(.liftSecondFactor)
    package let rule: ID<SecondFactorRule>

    package init(_ rule: ID<SecondFactorRule>) { self.rule = rule }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws {
        let rules = try SecondFactorStore.rules(in: work.transaction)
        guard var rule = rules.first(where: { $0.id == rule }) else { throw StoreError.notFound }
        rule.endedAt = work.now
        try work.recorder.update(rule)
        work.about(rule.id)
        if let role = rule.role { work.note(.role, from: role.rawValue, to: nil) }
    }
}
