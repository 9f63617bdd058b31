// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension AssignmentRoutes {
    /// The list, as its address filters it.
    static func list(_ visit: Visit) async throws -> Reply {
        let filter = AssignmentFilter { visit.query.textIfAny($0) }
        let actor = try visit.actor
        let criteria = filter.criteria(on: visit.today, in: try await visit.system.directory(), zone: visit.system.zone)
        let request = AssignmentLists.Request(
            criteria, order: filter.order, isDescending: filter.isDescending, page: filter.page, actor: actor)
        let answer = try await visit.system.assignmentLists.answer(request, today: visit.today, now: visit.now)
        let list = answer.list
        let page = AssignmentListPage(
            filter: filter,
            rows: list.rows.map { AssignmentListPage.Row($0, visit).reminded($0.reminders, visit) },
            paging: paging(of: list, filter), late: .capped(list.counts.late),
            awaiting: .capped(list.counts.awaitingDecision), unacknowledged: .capped(list.counts.unacknowledged),
            agencies: try await agencies(actor, visit),
            notices: answer.notices.map { Choice($0.id.description, $0.number) },
            selection: SelectionBar(
                acts: SelectionRoutes.acts(of: actor, visit.language) + ChaseRoutes.acts(of: actor, visit.language),
                list: filter.url,
                isAllChosen: visit.query[SelectionBar.name] == SelectionBar.everything))
        return .page(page.html(in: try await visit.frame()))
    }

    private static func paging(of list: AssignmentList, _ filter: AssignmentFilter) -> Paging {
        func url(_ page: Int) -> String {
            var copy = filter
            copy.page = page
            return copy.url
        }
        return Paging(
            page: list.page, perPage: AssignmentList.pageSize, shown: list.rows.count, total: .capped(list.counts.all),
            url: url)
    }

    /// The agencies to choose from: those whose work the reader may see.
    static func agencies(_ actor: Actor, _ visit: Visit) async throws -> [Choice] {
        let directory = try await visit.system.directory()
        return directory.all.filter { actor.may(.seeAssignments, on: $0.id) && $0.exists(on: visit.today) }
            .map { Choice($0.id.description, $0.shortName) }
    }
}

extension Count {
    /// A count from the store, which stops one after its limit.
    static func capped(_ value: Int, at limit: Int = AssignmentList.countLimit) -> Count {
        Count(min(value, limit), isCapped: value > limit)
    }
}

extension DueCell {
    /// How an assignment stands to its due date today.
    init(_ assignment: Assignment, _ visit: Visit) {
        self.init(
            due: assignment.due, rhythm: assignment.rhythm,
            timeliness: assignment.timeliness(on: visit.today, calendar: visit.system.calendar),
            awaitsEvent: assignment.awaitsEvent)
    }

    /// The same with the present period of a standing duty.
    init(_ row: AssignmentRow, _ visit: Visit) {
        let (assignment, calendar) = (row.assignment, visit.system.calendar)
        var period = ""
        if let rhythm = assignment.rhythm, let current = row.period {
            let words = PeriodWords.in(visit.language)
            period = words.current(words.name(rhythm, from: current.from), current.expectedOn.official)
        }
        self.init(
            due: assignment.due, rhythm: assignment.rhythm,
            timeliness: assignment.timeliness(on: visit.today, calendar: calendar),
            awaitsEvent: assignment.awaitsEvent, period: period)
    }
}

extension AssignmentListPage.Row {
    /// One row of a list, as a visitor sees it.
    init(_ row: AssignmentRow, _ visit: Visit) {
        let assignment = row.assignment
        self.init(
            id: assignment.id, title: row.title, agency: row.agencyName, notice: assignment.notice,
            number: row.noticeNumber, label: row.label, state: assignment.state, due: DueCell(row, visit),
            updatedAt: assignment.updatedAt,
            isNotUpdated: assignment.isNotUpdated(on: visit.today, zone: visit.system.zone))
    }
}
