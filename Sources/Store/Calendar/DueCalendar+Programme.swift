// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What plans, lists and matters say of days.
extension DueCalendar.Reading {
    /// The items of the agency's plans that count, on the days they end; in one's own calendar those that name one, or one's role.
    func planItems() throws -> (entries: [DueEntry], responsible: [String]) {
        let visible = Visible(to: actor, under: .seePlans)
        // A plan made for a year may go on into the next ones.
        let plans = try snapshot.rows(
            """
            SELECT \(sql: PlanRevision.table.selected) FROM agency_plan
            JOIN plan_revision ON plan_revision.id = agency_plan.in_force
            WHERE agency_plan.agency_id = \(agency) AND agency_plan.year BETWEEN \(first.year - 3) AND \(last.year + 1)
            AND \(sql: visible.agency("agency_plan.agency_id"))
            ORDER BY agency_plan.year DESC, agency_plan.id
            """
        ) { try PlanRevision($0) }
        var (entries, names): ([DueEntry], [String]) = ([], [])
        for plan in plans {
            let due = plan.content.items.filter { $0.ends.map((first...last).contains) ?? false }
            for item in plan.content.items where !item.responsible.isEmpty && !names.contains(item.responsible) {
                names.append(item.responsible)
            }
            let mine = due.filter { !isMine || $0.isFor(actor.name, as: actor.role) }
            guard !mine.isEmpty else { continue }
            let progress = try PlanStore.progress(of: plan.plan, in: snapshot)
            entries += mine.compactMap { entry(of: $0, plan, progress) }
        }
        return (entries, isMine ? [] : names)
    }

    private func entry(of item: PlanContent.Item, _ plan: PlanRevision, _ progress: [PlanProgress]) -> DueEntry? {
        guard let day = item.ends else { return nil }
        let standing = PlanItemStanding(item, progress: progress, on: today, calendar: calendar)
        return DueEntry(
            day: day, kind: .planItem, record: .planItem(plan.plan, item.key), title: item.text,
            from: plan.content.title, responsible: item.responsible, isDone: standing.state == .done,
            isLate: standing.state == .late)
    }

    /// Lists of agencies that are out for opinion: for the departments that are asked, and the office that waits for them.
    func lists() throws -> [DueEntry] {
        let reviewer = ListOpinion.Reviewer(actor.role)
        guard actor.may(.giveListOpinion) && reviewer != nil || actor.may(.manageRounds) else { return [] }
        let visible = Visible(to: actor, under: .seeRounds)
        let width = RoundList.table.columns.count
        let found = try snapshot.rows(
            """
            SELECT \(sql: RoundList.table.selected), round.title FROM round_list
            JOIN round ON round.id = round_list.round_id
            WHERE \(sql: span("round_list.reply_by")) AND \(sql: visible.wholeProvince)
            AND (round.agency_id = \(actor.agency) OR \(sql: reviewer == nil ? "1 = 0" : "1 = 1"))
            ORDER BY round_list.reply_by, round_list.id
            """
        ) { (list: try RoundList($0), title: try $0.text(width)) }
        return try found.map { list, title in
            let isDone = try list.state != .out || (reviewer.map { try hasAnswered($0, list) } ?? false)
            return DueEntry(
                day: list.replyBy, kind: .list, record: .list(list.round, list.number), title: "", from: title,
                isDone: isDone)
        }
    }

    /// Whether a department has said something of every agency on the list as it is out now.
    private func hasAnswered(_ reviewer: ListOpinion.Reviewer, _ list: RoundList) throws -> Bool {
        let lines = try RoundListStore.revisions(of: list.id, in: snapshot).last?.lines ?? []
        let said = try RoundListStore.opinions(on: list.id, in: snapshot).filter { $0.reviewer == reviewer }
        return Set(lines.map(\.enrolment)).isSubset(of: Set(said.map(\.enrolment)))
    }

    /// What is laid before the leader, on the day it is needed by.
    func matters() throws -> [DueEntry] {
        try MatterStore.due(from: first, through: last, for: actor, in: snapshot).compactMap { matter in
            guard let day = matter.content.neededBy else { return nil }
            let round = try matter.round.flatMap { id in
                try snapshot.first("SELECT title FROM round WHERE id = \(id)") { try $0.text(0) }
            }
            return DueEntry(
                day: day, kind: .matter, record: .matter(matter.id), title: matter.content.title, from: round ?? "",
                isDone: matter.state == .decided, isLate: matter.state != .decided && day < today)
        }
    }
}
