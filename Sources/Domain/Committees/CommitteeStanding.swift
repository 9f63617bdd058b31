// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How an agency stands to the duty of sending its committee's decision, derived for a day.
package struct CommitteeStanding: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        /// Chưa gửi.
        case missing
        /// The order was answered another way, such as on paper: the decision itself is not in the system.
        case elsewhere
        /// Yêu cầu bổ sung.
        case returned
        /// Chờ tiếp nhận.
        case handedIn
        /// Đã tiếp nhận.
        case received
    }

    package let state: State
    /// Late by so many working days: still missing, or handed in that late; nil where nothing is late.
    package let workingDaysLate: Int?

    /// Whether it is late now; what came late is not any more.
    package var isLate: Bool { workingDaysLate != nil && (state == .missing || state == .returned) }

    /// Done on the day of the handing in that was later received; one that waits is not late (as with reports).
    ///
    /// `sentOn` is the day the agency's first decision was sent that still counts; a later one doesn't make it late.
    /// `answeredOn` is the day of the report by which the order was done without one.
    package init(
        _ decision: CommitteeDecision?, sentOn: Day? = nil, answeredOn: Day? = nil, due: Day?, on today: Day,
        calendar: WorkingCalendar, zone: Zone
    ) {
        switch decision?.state {
        case .received: state = .received
        case .handedIn: state = .handedIn
        case .returned: state = .returned
        default: state = answeredOn == nil ? .missing : .elsewhere
        }
        let sent = state == .received || state == .handedIn
        let day = sent ? sentOn ?? decision?.sentOn(in: zone) ?? today : answeredOn ?? today
        workingDaysLate = due.flatMap { $0 < day ? calendar.workingDays(after: $0, through: day) : nil }
    }
}

extension CommitteeDecision {
    /// The day its agency sent it: by the paper that brought it, else when it was handed in; nil while it wasn't.
    package func sentOn(in zone: Zone) -> Day? { handedInAt.map { arrival?.on ?? $0.day(in: zone) } }
}
