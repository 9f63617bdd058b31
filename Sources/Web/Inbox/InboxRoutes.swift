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
        let visible = Visible(to: actor, under: .seeAssignments)
        let own: ID<Agency>? = actor.may(.workOnAssignment) ? actor.agency : nil
        let seesAll = actor.reach(.seeAssignments) == .province
        let (calendar, zone) = (visit.system.calendar, visit.system.zone)
        let directory = try await visit.system.directory()
        let (inbox, programme, scans, ofAgency, ofAll) = try await visit.system.read { snapshot in
            func standing(_ agency: ID<Agency>?) throws -> AgencyStanding {
                try AgencyStanding.load(of: agency, visible: visible, today: today, now: now, in: snapshot)
            }
            let inbox = try Inbox.load(for: actor, on: today, in: snapshot)
            let scans = try inbox.scans.map { try ScanView.load($0, at: now.milliseconds, in: snapshot) }
            let programme = try ProgrammeWork.load(
                for: actor, besides: Set(inbox.items.map { .assignment($0.row.assignment.id) }), directory: directory,
                today: today, calendar: calendar, zone: zone, in: snapshot)
            return (
                inbox, programme, scans, try own.map { try standing($0) },
                seesAll ? try standing(nil) : nil
            )
        }
        let name = directory.shortName(of: actor.agency)
        let standings = [
            ofAgency.map { InboxPage.Standing($0, of: actor.agency, name) },
            ofAll.map { InboxPage.Standing($0, of: nil) },
        ]
        let page = InboxPage(inbox, programme, directory, scans, standings: standings.compactMap(\.self), visit)
        return .page(page.html(in: try await visit.frame(counts: [.inbox: page.total])))
    }
}

extension InboxPage {
    fileprivate init(
        _ inbox: Inbox, _ programme: ProgrammeWork, _ directory: AgencyDirectory, _ scans: [ScanView],
        standings: [Standing], _ visit: Visit
    ) {
        let words = InboxWords.in(visit.language)
        let scanned = scans.map { view in
            Item(
                need: .seeScan, title: view.scan.name, url: URLs.scan(view.scan.id),
                detail: ScanStanding(view, ScanWords.in(visit.language)).title)
        }
        let drafts = inbox.drafts.map { notice in
            Item(
                need: .checkNotice, title: NoticeTitle(notice, visit).text, url: URLs.check(notice.id),
                detail: notice.subject)
        }
        let letters = inbox.letters.map { Item($0, visit) } + Item.prepared(inbox.prepared, visit)
        let decisions =
            Item.decisions(programme, directory, visit) + Item.difficulties(inbox.difficulties, visit)
            + inbox.reorganisations.map { Item($0, visit) }
        let isLate = Set(
            inbox.items.map(\.row.assignment).filter { DueCell($0, visit).isLate }.map(\.id))
        let waits = Waits(today: visit.today)
        let grouped = Dictionary(grouping: inbox.items) {
            waits.wait(of: $0, isLate: isLate.contains($0.row.assignment.id))
        }
        let dated = Dictionary(grouping: programme.entries) { waits.wait(until: $0.day, isLate: $0.isLate) }
        let groups = waits.all.compactMap { wait -> Group? in
            let members =
                wait == .checking
                ? scanned + drafts
                : wait == .letters
                    ? letters + Item.arrived(inbox.arrived, visit)
                    : Item.byDay(
                        (grouped[wait]?.map { Item($0, visit, words) } ?? [])
                            + (dated[wait]?.map { Item($0, visit) } ?? []))
                        + (wait == .decision ? decisions : [])
            return members.isEmpty ? nil : Group(wait, members)
        }
        self.init(
            groups: groups, total: Count(inbox.count + programme.count),
            late: Count((grouped[.late]?.count ?? 0) + (dated[.late]?.count ?? 0)), standings: standings)
    }

    /// The groups of a day: what is late, what waits for the reader's word, then by due date.
    private struct Waits {
        let today: Day

        var thisWeek: Wait { .thisWeek(until: today.week.upperBound) }

        var nextWeek: Wait {
            let end = today.week.upperBound
            return .nextWeek(from: end.adding(days: 1), until: end.adding(days: 7))
        }

        var all: [Wait] { [.late, .decision, .letters, .checking, thisWeek, nextWeek, .later, .noDeadline] }

        /// The date of a report to decide on is the agency's, not the reader's.
        func wait(of item: Inbox.Item, isLate: Bool) -> Wait {
            if item.task == .decide || item.task == .decideExtension { return .decision }
            guard let due = item.row.assignment.due else { return .noDeadline }
            return wait(until: due, isLate: isLate)
        }

        func wait(until due: Day, isLate: Bool) -> Wait {
            if isLate { return .late }
            let end = today.week.upperBound
            if due <= end { return thisWeek }
            return due <= end.adding(days: 7) ? nextWeek : .later
        }
    }
}

extension InboxPage.Standing {
    fileprivate init(_ standing: AgencyStanding, of agency: ID<Agency>?, _ name: String = "") {
        self.init(
            agency: agency, name: name, open: Count(standing.open), late: Count(standing.late),
            awaiting: Count(standing.awaitingDecision), onTime: standing.onTime, fellDue: standing.fellDue,
            awaitingEvent: Count(standing.awaitingEvent))
    }
}

extension InboxPage.Item {
    /// One line for all difficulties that wait for the agency.
    fileprivate static func difficulties(_ count: Int, _ visit: Visit) -> [InboxPage.Item] {
        guard count > 0 else { return [] }
        let words = DifficultyWords.in(visit.language)
        return [
            InboxPage.Item(
                need: .seeDifficulties, title: words.toAnswer(count),
                url: URLs.difficulties(DifficultyStore.Selection.mine.rawValue), detail: words.title)
        ]
    }

    /// A decision whose day has come.
    fileprivate init(_ record: Reorganisation, _ visit: Visit) {
        let words = ReorganisationWords.in(visit.language)
        self.init(
            need: .handOver, title: words.dueTitle(record.decision.number), url: URLs.handOver(record.id),
            detail: "\(words.kind(record.kind)) · "
                + (record.hold.map { words.held(words.hold($0)) } ?? words.waiting(record.effective.official)))
    }

    init(_ item: Inbox.Item, _ visit: Visit, _ words: InboxWords) {
        let need: InboxPage.Need =
            switch item.task {
            case .acknowledge: .acknowledge
            case .report: .report
            case .supplement: .supplement
            case .decide: .decide
            case .giveOpinion: .giveOpinion
            case .decideExtension: .decideExtension
            case .readInstruction: .readInstruction
            }
        let isOthers = [.decide, .giveOpinion, .decideExtension].contains(item.task)
        let row = item.row
        self.init(
            need: need, title: row.title, url: URLs.assignment(row.assignment.id),
            detail: words.origin(
                row.noticeNumber, row.label, isOthers ? row.agencyName : nil),
            due: DueCell(row.assignment, visit), state: row.assignment.state)
    }
}
