// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What the list of agencies' decisions is narrowed to; it lives in the address.
struct CommitteeFilter: Sendable {
    /// A state, or one of the two things to look after.
    enum Stand: String, CaseIterable, Sendable {
        case missing
        case handedIn
        case returned
        case received
        case elsewhere
        case late
        case deviating

        func holds(_ row: CommitteeListPage.Row) -> Bool {
            switch self {
            case .missing: row.standing.state == .missing
            case .handedIn: row.standing.state == .handedIn
            case .returned: row.standing.state == .returned
            case .received: row.standing.state == .received
            case .elsewhere: row.standing.state == .elsewhere
            case .late: row.standing.isLate
            case .deviating: row.row.decision?.deviates == true
            }
        }

        func name(_ words: CommitteeWords) -> String {
            switch self {
            case .missing: words.missing
            case .handedIn: words.waiting
            case .returned: words.returned
            case .received: words.received
            case .elsewhere: words.standing(.elsewhere)
            case .late: words.late
            case .deviating: words.deviating
            }
        }
    }

    let circle: CommitteeSurvey.Circle
    let stand: Stand?

    init(circle: CommitteeSurvey.Circle, stand: Stand? = nil) {
        self.circle = circle
        self.stand = stand
    }

    init(_ query: Query) {
        if let order = query.id("nhiemvu", of: Directive.self) {
            circle = .order(order)
        } else if let round = query.id("dot", of: Round.self) {
            circle = .round(round)
        } else {
            circle = .all
        }
        stand = Stand(rawValue: query.text("tinhtrang"))
    }

    /// The address of the list with this filter, perhaps with another state.
    func url(_ stand: Stand?, page: Int = 1) -> String {
        let circle: (String, String) =
            switch circle {
            case .order(let id): ("nhiemvu", id.description)
            case .round(let id): ("dot", id.description)
            case .all: ("", "")
            }
        let paged = ("trang", page > 1 ? String(page) : "")
        return URLs.committees([circle, ("tinhtrang", stand?.rawValue ?? ""), paged].filter { !$0.0.isEmpty })
    }

    /// As the choice of the form names the circle.
    var chosen: String {
        switch circle {
        case .order(let id): "nhiemvu:\(id)"
        case .round(let id): "dot:\(id)"
        case .all: ""
        }
    }
}
