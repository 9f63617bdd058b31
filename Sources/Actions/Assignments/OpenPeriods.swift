// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Standing duties open their next period by themselves; done twice, it is done once.
package struct OpenPeriods: Action {
    /// How many duties one entry of the trail stands for at most.
    static let batch = 500

    package static let name = TrailAction.assignment(.openPeriods)

    package init() {}

    /// Only the system does this: no role has it.
    package var ability: Ability? { .issueNotice }

    /// Gives how many periods were opened.
    package func perform(_ work: Work) throws -> Int {
        guard work.actor.isSystem else { throw StoreError.notFound }
        var opened = 0
        for entry in try DutyPeriodStore.waiting(on: work.today, limit: Self.batch, in: work.transaction) {
            let periods = try work.openPeriods(of: entry.duty, after: entry.last)
            opened += periods.count
            // Told only where another one went before: a new order has been told with its document.
            if entry.last != nil, let latest = periods.last {
                try work.tell(.assignment(.periodOpened), about: entry.duty, day: latest.expectedOn)
            }
        }
        work.note(.assignments, to: String(opened))
        return opened
    }
}

extension Work {
    /// Opens a standing duty's periods that have begun since the last one, and gives them.
    @discardableResult
    func openPeriods(of duty: Assignment, after last: Day? = nil) throws -> [DutyPeriod] {
        guard let rhythm = duty.rhythm else { return [] }
        let rules = try PeriodReportRules.all(in: transaction)
        let periods = rhythm.periods(after: last, through: today, calendar: calendar).map { span in
            DutyPeriod(
                id: newID(), assignment: duty.id, first: span.lowerBound, last: span.upperBound,
                expectedOn: rhythm.expectedOn(span.upperBound, by: rules, calendar: calendar), openedAt: now)
        }
        for period in periods { try recorder.insert(period) }
        return periods
    }

    /// The period a report on a standing duty is about: the one chosen, else the earliest that is over and was not
    /// reported on, else the present one.
    func period(_ chosen: ID<DutyPeriod>?, of duty: Assignment) throws -> ID<DutyPeriod>? {
        guard duty.isStanding else { return nil }
        let periods = try DutyPeriodStore.periods(of: duty.id, in: transaction)
        if let chosen {
            guard periods.contains(where: { $0.id == chosen }) else { throw StoreError.notFound }
            return chosen
        }
        let reported = Set(try AssignmentStore.reports(of: duty.id, in: transaction).compactMap(\.period))
        let over = periods.last { $0.last < today && !reported.contains($0.id) }
        return (over ?? periods.first)?.id
    }
}

extension System {
    /// Opens the periods that have begun; gives how many.
    package func openPeriods() async throws -> Int {
        let today = today
        guard try await read({ try !DutyPeriodStore.waiting(on: today, limit: 1, in: $0).isEmpty }) else { return 0 }
        var all = 0
        while true {
            let opened = try await perform(OpenPeriods(), as: .system())
            all += opened
            if opened < OpenPeriods.batch { return all }
        }
    }
}
