// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// By when something must be done, and how it stands to that day.
package struct DueCell: Sendable {
    package let due: Day?
    /// How often a standing duty is reported on.
    package let rhythm: Rhythm?
    package let timeliness: Assignment.Timeliness

    /// Whether its deadline is counted from an event that has not come.
    package let awaitsEvent: Bool

    /// A standing duty's present period and the day its report is expected: "quý III/2026, báo cáo trước 07/10/2026".
    package let period: String

    package init(
        due: Day?, rhythm: Rhythm? = nil, timeliness: Assignment.Timeliness, awaitsEvent: Bool = false,
        period: String = ""
    ) {
        self.period = period
        self.awaitsEvent = awaitsEvent
        self.due = due
        self.rhythm = rhythm
        self.timeliness = timeliness
    }

    /// Whether it is late now.
    package var isLate: Bool {
        if case .late = timeliness { true } else { false }
    }

    /// The day and the note beside it; the full note names the unit "ngày làm việc".
    package func html(_ words: StateWords, isFull: Bool = false) -> HTML {
        if let rhythm {
            return
                "<span class=\"due\"><span>\(words.standing)</span> <small>\(period.isEmpty ? words.rhythm(rhythm) : period)</small></span>"
        }
        guard let due else { return "<span class=\"due\"><span class=\"soft\">\(undated(words))</span></span>" }
        let icon: HTML? = isLate && !isFull ? Icon.warning.html : nil
        return """
            <span class="due\(HTML(trusted: tone))"><time datetime="\(due.iso)">\(due.official)</time> \
            <small>\(icon)\(note(words, isFull: isFull))</small></span>
            """
    }

    /// What stands where a date would.
    package func undated(_ words: StateWords) -> String { awaitsEvent ? words.awaitsEvent : words.noDeadline }

    /// The note alone, such as "còn 2 ngày làm việc".
    package func note(_ words: StateWords, isFull: Bool) -> String {
        switch timeliness {
        case .late(let days): isFull ? words.lateFull(days) : words.late(days)
        case .dueToday: words.dueToday
        case .open(let days): isFull ? words.leftFull(days) : words.left(days)
        case .awaitingDecision(nil): words.handedInOnTime
        case .awaitingDecision(let days?): words.handedInLate(days)
        case .doneOnTime: words.doneOnTime
        case .doneLate(let days): words.doneLate(days)
        case .noDeadline: undated(words)
        case .notCounted: words.ended
        }
    }

    private var tone: String {
        switch timeliness {
        case .late: " late"
        case .doneLate, .awaitingDecision(.some): " was-late"
        case .dueToday: " soon"
        case .open(let days) where days <= UpdatePolicy.dueSoonWorkingDays: " soon"
        default: ""
        }
    }
}
