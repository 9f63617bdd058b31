// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// The first page.
package enum InboxRoutes {
    package static let all: [Route] = [
        .get("/", .signedIn, first),
        .get("/viec-cua-toi", .signedIn, show),
    ]

    /// The first page of the role: the first word of its menu.
    static func first(_ visit: Visit) async throws -> Reply {
        .see(MenuEntry.entries(for: try visit.actor.role).first?.url ?? URLs.inbox)
    }

    static func show(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let (today, now) = (visit.today, visit.now)
        let (inbox, standing) = try await visit.system.read { snapshot in
            (
                try Inbox.load(for: actor, in: snapshot),
                actor.may(.workOnAssignment)
                    ? try AgencyStanding.load(
                        of: actor.agency, visible: Visible(to: actor, under: .seeAssignments), today: today, now: now,
                        in: snapshot) : nil
            )
        }
        let directory = try await visit.system.directory()
        let page = InboxPage(
            inbox, standing: standing, agency: directory.shortName(of: actor.agency), agencyID: actor.agency, visit)
        return .page(page.html(in: try await visit.frame(counts: [.inbox: page.total])))
    }
}

extension InboxPage {
    fileprivate init(
        _ inbox: Inbox, standing: AgencyStanding?, agency: String, agencyID: ID<Agency>, _ visit: Visit
    ) {
        let words = InboxWords.in(visit.language)
        let drafts = inbox.drafts.map { notice in
            Item(
                need: .checkNotice, title: "\(notice.kind) \(notice.number)", url: URLs.check(notice.id),
                detail: notice.subject)
        }
        let items = inbox.items.map { item in
            (
                item: Item(item, visit, words), due: item.row.assignment.due,
                isLate: DueCell(item.row.assignment, visit).isLate
            )
        }
        let periods = Periods(today: visit.today)
        let grouped = Dictionary(grouping: items) { periods.period(of: $0.due, isLate: $0.isLate) }
        let groups = periods.all.compactMap { period -> Group? in
            var members = grouped[period]?.map(\.item) ?? []
            if period == periods.thisWeek { members = drafts + members }
            return members.isEmpty ? nil : Group(period, members)
        }
        self.init(
            groups: groups, total: Count(inbox.count), late: Count(items.count { $0.isLate }),
            own: standing.map { standing in
                Own(
                    agency: agency, agencyID: agencyID, open: Count(standing.open), late: Count(standing.late),
                    awaiting: Count(standing.awaitingDecision), onTime: standing.onTime, fellDue: standing.fellDue)
            })
    }

    /// The periods of a day, soonest first.
    private struct Periods {
        let today: Day

        var thisWeek: Period { .thisWeek(until: today.week.upperBound) }

        var nextWeek: Period {
            let end = today.week.upperBound
            return .nextWeek(from: end.adding(days: 1), until: end.adding(days: 7))
        }

        var all: [Period] { [.late, thisWeek, nextWeek, .later, .noDeadline] }

        /// Past but not late (a report waits for the reader's decision) belongs to this week's work.
        func period(of due: Day?, isLate: Bool) -> Period {
            guard let due else { return .noDeadline }
            if isLate { return .late }
            let end = today.week.upperBound
            if due <= end { return thisWeek }
            return due <= end.adding(days: 7) ? nextWeek : .later
        }
    }
}

extension InboxPage.Item {
    fileprivate init(_ item: Inbox.Item, _ visit: Visit, _ words: InboxWords) {
        let need: InboxPage.Need =
            switch item.task {
            case .acknowledge: .acknowledge
            case .report: .report
            case .supplement: .supplement
            case .decide: .decide
            case .giveOpinion: .giveOpinion
            }
        let row = item.row
        self.init(
            need: need, title: row.title, url: URLs.assignment(row.assignment.id),
            detail: words.origin(
                row.noticeNumber, row.label, item.task == .decide || item.task == .giveOpinion ? row.agencyName : nil),
            due: DueCell(row.assignment, visit), state: row.assignment.state)
    }
}
