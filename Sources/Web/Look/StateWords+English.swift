// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension StateWords {
    package static let en = StateWords(
        state: { state in
            switch state {
            case .issued: "Not acknowledged"
            case .acknowledged: "Acknowledged"
            case .inProgress: "In progress"
            case .reported: "Awaiting review"
            case .extensionAsked: "More time asked for"
            case .returned: "Returned for additions"
            case .accepted: "Done"
            case .cancelled: "Called off"
            case .superseded: "Replaced"
            }
        },
        late: { $0 == 0 ? "late" : $0 == 1 ? "1\u{a0}day late" : "\($0)\u{a0}days late" },
        lateFull: { lateBy($0) },
        lateSpoken: { lateBy($0) },
        workingDays: {
            $0 == 0
                ? "less than 1\u{a0}working day"
                : $0 == 1 ? "1\u{a0}working day" : "\($0)\u{a0}working days"
        },
        left: { $0 == 0 ? "due soon" : $0 == 1 ? "1\u{a0}day left" : "\($0)\u{a0}days left" },
        leftFull: {
            $0 == 0
                ? "due soon, after days of rest only"
                : $0 == 1 ? "1\u{a0}working day left" : "\($0)\u{a0}working days left"
        },
        dueToday: "due today",
        handedInOnTime: "handed in on time",
        handedInLate: { $0 == 0 ? "handed in late" : "handed in \($0)\u{a0}d late" },
        doneOnTime: "done on time",
        doneLate: { $0 == 0 ? "done late" : "done \($0)\u{a0}d late" },
        ended: "stopped",
        noDeadline: "no deadline",
        awaitsEvent: "awaits its event",
        standing: "Standing duty",
        notUpdated: "long not updated",
        rhythm: { rhythm in
            switch rhythm {
            case .daily: "daily report"
            case .weekly: "weekly report"
            case .monthly: "monthly report"
            case .quarterly: "quarterly report"
            case .halfYearly: "half-yearly report"
            case .yearly: "yearly report"
            }
        },
        channel: { channel in
            switch channel {
            case .paper: "paper"
            case .email: "e-mail"
            case .eOffice: "eOffice"
            }
        }
    )

    private static func lateBy(_ days: Int) -> String {
        switch days {
        case 0: "late by less than 1\u{a0}working day"
        case 1: "1\u{a0}working day late"
        default: "\(days)\u{a0}working days late"
        }
    }
}
