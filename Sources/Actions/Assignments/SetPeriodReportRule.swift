// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The standing office says within how many working days the report of a period is expected, from which day on and by what.
package struct SetPeriodReportRule: Action {
    package static let name = TrailAction.assignment(.setPeriodReportRule)
    package let since: Day
    package let workingDays: Int
    package let source: String

    package init(since: Day, workingDays: Int, source: String) {
        self.since = since
        self.workingDays = workingDays
        self.source = source
    }

    package var ability: Ability? { .setPeriodReportRule }

    package func perform(_ work: Work) throws {
        try TextLimit.name.check(source)
        let rule = PeriodReportRule(
            id: work.newID(), since: since, workingDays: workingDays, source: source.trimmed, made: work.step)
        try rule.check(today: work.today)
        let rules = try PeriodReportRules.all(in: work.transaction)
        let before = PeriodReportRule.workingDays(for: since, among: rules)
        if var same = rules.first(where: { $0.since == since }) {
            same.replace(by: rule)
            try work.recorder.update(same)
            work.about(same.id)
        } else {
            try work.recorder.insert(rule)
            work.about(rule.id)
        }
        work.note(.period, from: String(before), to: String(workingDays))
        work.note(.validFrom, to: since.iso)
        if !source.isBlank { work.note(.document, to: source.trimmed) }
    }
}
