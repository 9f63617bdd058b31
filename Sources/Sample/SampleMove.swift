// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// One step that someone takes on one assignment on one day.
struct SampleMove {
    enum Kind {
        case acknowledge
        case start
        case note
        case report
        case recordPaper
        case accept
        case giveBack
    }

    let row: AssignmentRow
    let kind: Kind
    let day: Day
    let order: Int

    /// The steps that lead an assignment to its ending; what would lie after today doesn't happen.
    static func all(
        of row: AssignmentRow, ending: SampleStory.Ending, firstMove: Int, today: Day, zone: Zone
    ) -> [SampleMove] {
        let issued = row.assignment.issuedAt.day(in: zone)
        let due = min(row.assignment.due ?? today.adding(days: -5), today.adding(days: -1))
        let span = max(due - issued, 6)
        func at(_ kind: Kind, _ day: Day, _ order: Int) -> SampleMove {
            SampleMove(row: row, kind: kind, day: max(day, issued), order: order)
        }
        let acknowledged = at(.acknowledge, issued.adding(days: firstMove), 1)
        let started = at(.start, issued.adding(days: firstMove + 1), 2)
        let handedIn = due.adding(days: -max(1, span / 8))
        switch ending {
        case .untouched: return []
        case .acknowledged: return [acknowledged]
        case .started: return [acknowledged, started]
        case .noted: return [acknowledged, started, at(.note, today.adding(days: -6), 3)]
        case .reported: return [acknowledged, started, at(.report, max(handedIn, today.adding(days: -4)), 4)]
        case .returned:
            return [acknowledged, started, at(.report, handedIn, 4), at(.giveBack, handedIn.adding(days: 2), 5)]
        case .accepted:
            return [acknowledged, started, at(.report, handedIn, 4), at(.accept, handedIn.adding(days: 2), 6)]
        case .acceptedLate:
            return [acknowledged, started, at(.report, due.adding(days: 4), 4), at(.accept, due.adding(days: 6), 6)]
        case .acceptedAfterReturn:
            return [
                acknowledged, started, at(.report, handedIn.adding(days: -4), 4),
                at(.giveBack, handedIn.adding(days: -3), 5), at(.report, handedIn, 6), at(.accept, due, 7),
            ]
        // The rest is told when the later notice is out.
        case .cancelled: return [acknowledged]
        case .recordedOnPaper:
            return [acknowledged, at(.recordPaper, handedIn, 4), at(.accept, handedIn.adding(days: 1), 6)]
        }
    }
}
