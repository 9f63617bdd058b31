// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension NoticeDraft {
    /// What still stands between a draft and its issue, so that the page can say it before anyone tries.
    package func obstacles(for notice: Notice) -> [Refusal] {
        var obstacles: [Refusal] = []
        if notice.number.isBlank { obstacles.append(.notice(.noticeNumberMissing)) }
        if notice.issuedOn == nil { obstacles.append(.notice(.noticeIssueDateMissing)) }
        if directives.isEmpty { obstacles.append(.notice(.noDirectives)) }
        let unchecked = directives.filter { !$0.isChecked }.map(\.label)
        if !unchecked.isEmpty { obstacles.append(.notice(.directiveUnchecked(labels: unchecked))) }
        let homeless = directives.filter { $0.agencies.isEmpty && $0.makesAssignments }.map(\.label)
        if !homeless.isEmpty { obstacles.append(.notice(.directiveWithoutAgency(labels: homeless))) }
        if let issuedOn = notice.issuedOn {
            for case .on(let day) in directives.map(\.due) where day < issuedOn {
                obstacles.append(.notice(.dueBeforeIssue(day)))
            }
        }
        return obstacles
    }

    /// How many assignments the issue would make: one for each agency of each order.
    package var assignmentCount: Int { directives.reduce(0) { $0 + ($1.makesAssignments ? $1.agencies.count : 0) } }
}
