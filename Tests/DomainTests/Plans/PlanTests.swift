// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct PlanTests {
    private let today = Day(number: 20_500)

    private func item(_ key: Int, _ text: String = "Tập huấn", ends: Int? = 10) -> PlanContent.Item {
        PlanContent.Item(
            key: key, text: text, begins: today, responsible: "Thư ký ISO", ends: ends.map { today.adding(days: $0) })
    }

    private func revision(_ items: [PlanContent.Item]) -> PlanRevision {
        PlanRevision(
            id: ID(high: 3, low: 1), plan: ID(high: 2, low: 1), number: 1,
            content: PlanContent(title: "Kế hoạch", items: items), editedAt: Instant(milliseconds: 1),
            editedBy: ID(high: 9, low: 1))
    }

    private let plan = AgencyPlan(
        id: ID(high: 2, low: 1), agency: ID(high: 1, low: 1), year: 2026, madeAt: Instant(milliseconds: 1),
        madeBy: ID(high: 9, low: 1))

    private func officer(_ person: UInt64 = 5, of agency: UInt64 = 7) -> Actor {
        Actor(person: ID(high: 9, low: person), name: "", role: .standingOfficer, agency: ID(high: 1, low: agency))
    }

    @Test func `incomplete items are named while drafting, and refused only when the plan is submitted`() throws {
        var draft = revision([])
        let content = PlanContent(
            title: "Kế hoạch", items: [item(1), PlanContent.Item(key: 2, text: "Viết quy trình"), item(3, ends: -1)])
        try draft.edit(content, by: ID(high: 9, low: 1), at: Instant(milliseconds: 2))
        #expect(draft.content.incomplete.map(\.place) == [2, 3])
        #expect(content.items[1].faults == [.begins, .responsible, .ends])
        #expect(content.items[2].faults == [.endsBeforeItBegins])
        #expect(throws: Refusal.plan(.incomplete(places: [2, 3]))) {
            try draft.submit(by: ID(high: 9, low: 1), at: Instant(milliseconds: 3))
        }
        var empty = revision([])
        #expect(throws: Refusal.plan(.itemsMissing)) {
            try empty.submit(by: ID(high: 9, low: 1), at: Instant(milliseconds: 3))
        }
    }

    @Test func `a change voids what was submitted, and nobody approves their own`() throws {
        var one = revision([item(1)])
        try one.submit(by: ID(high: 9, low: 2), at: Instant(milliseconds: 5))
        for actor in [officer(2), officer(1), officer(8, of: 1)] {
            #expect(throws: Refusal.plan(.ownCannotBeApproved)) {
                try one.decide(accepted: true, opinion: "", on: plan, by: actor, at: Instant(milliseconds: 6))
            }
        }
        try one.edit(one.content, by: ID(high: 9, low: 1), at: Instant(milliseconds: 7))
        #expect(one.state == .draft)
        #expect(throws: Refusal.plan(.notSubmitted)) {
            try one.decide(accepted: true, opinion: "", on: plan, by: officer(), at: Instant(milliseconds: 8))
        }
        try one.submit(by: ID(high: 9, low: 2), at: Instant(milliseconds: 9))
        #expect(throws: Refusal.plan(.returnNeedsReason)) {
            try one.decide(accepted: false, opinion: "\n", on: plan, by: officer(), at: Instant(milliseconds: 10))
        }
        try one.decide(accepted: false, opinion: "Thiếu", on: plan, by: officer(), at: Instant(milliseconds: 10))
        #expect(one.state == .returned)
        try one.submit(by: ID(high: 9, low: 2), at: Instant(milliseconds: 11))
        try one.decide(accepted: true, opinion: "", on: plan, by: officer(), at: Instant(milliseconds: 12))
        #expect(throws: Refusal.plan(.approvedAlready)) {
            try one.edit(one.content, by: ID(high: 9, low: 1), at: Instant(milliseconds: 13))
        }
    }

    @Test func `what differs between two revisions is told item by item`() {
        let before = PlanContent(title: "Kế hoạch", items: [item(1), item(2), item(3)])
        let after = PlanContent(title: "Kế hoạch", items: [item(1), item(3, "Tập huấn lại"), item(4)])
        let lines = PlanDifference(from: before, to: after).lines
        #expect(lines.map(\.item.key) == [1, 3, 4, 2])
        #expect(lines.map(\.kind) == [.same, .changed(from: item(3)), .added, .removed])
        #expect(PlanDifference(from: before, to: before).isEmpty)
    }

    @Test func `an item is late after its last day in working days, and done on its day needs evidence`() throws {
        let due = try #require(Day(iso: "2026-06-30"))
        let item = PlanContent.Item(key: 1, text: "A", begins: due.adding(days: -9), responsible: "B", ends: due)
        func standing(_ progress: [PlanProgress], on day: Day) -> PlanItemStanding {
            PlanItemStanding(item, progress: progress, on: day, calendar: .national)
        }
        #expect(standing([], on: due).state == .running)
        #expect(standing([], on: due.adding(days: -20)).state == .ahead)
        #expect(standing([], on: due.adding(days: 1)).state == .late)
        #expect(standing([], on: due.adding(days: 1)).workingDaysLate == 1)
        let done = PlanProgress(
            id: ID(high: 1, low: 1), plan: plan.id, item: 1, text: "Xong", doneOn: due.adding(days: 2),
            file: ID(high: 1, low: 2), at: Instant(milliseconds: 1), by: ID(high: 9, low: 1))
        let late = standing([done], on: due.adding(days: 30))
        #expect(late.state == .done && late.workingDaysLate == 2)
        #expect(throws: Refusal.plan(.evidenceMissing)) {
            try PlanProgress.check(text: "Xong", doneOn: due, hasFile: false, today: due)
        }
        #expect(throws: Refusal.plan(.doneInFuture(due))) {
            try PlanProgress.check(text: "Xong", doneOn: due, hasFile: true, today: due.adding(days: -1))
        }
    }

    @Test(arguments: [
        ("15/3/2026", "2026-03-15", "2026-03-15"), ("Tháng 3/2026", "2026-03-01", "2026-03-31"),
        ("Quý II/2026", "2026-04-01", "2026-06-30"), ("01/3/2026 - 30/4/2026", "2026-03-01", "2026-04-30"),
        ("Từ 01/3/2026 đến 30/4/2026", "2026-03-01", "2026-04-30"), ("46082", "2026-03-01", "2026-03-01"),
        ("tháng 02/2026 – tháng 4/2026", "2026-02-01", "2026-04-30"),
    ])
    func `times are read as plans write them`(text: String, first: String, last: String) throws {
        let time = try #require(PlanTime(text))
        #expect(time.first.iso == first && time.last.iso == last)
    }

    @Test(arguments: ["", "sau Tết", "tháng 13/2026", "quý V/2026", "31/2/2026", "thường xuyên", "-", "2026"])
    func `what is no time is none`(text: String) { #expect(PlanTime(text) == nil) }

    @Test func `a table is read by its head, whatever the order of its columns`() throws {
        let text = """
            Kế hoạch năm 2026
            | TT | Người chịu trách nhiệm | Nội dung công việc | Thời gian thực hiện | Thời gian kết thúc |
            |---|---|---|---|---|
            | I | | Chuẩn bị | | |
            | 1 | Giám đốc | Thành lập “Ban” ISO | 01/3/2026 | 15/3/2026 |
            | 2 | Thư ký | Viết quy trình | tháng 4/2026 | quý II/2026 |
            | 3 | | Đánh giá nội bộ | sau đó | |
            """
        let table = try PlanTable(PlanTable.rows(of: text))
        #expect(table.items.map(\.text) == ["Thành lập “Ban” ISO", "Viết quy trình", "Đánh giá nội bộ"])
        #expect(table.items[1].ends?.iso == "2026-06-30")
        #expect(table.items[2].faults == [.begins, .responsible, .ends])
        #expect(table.columns.count == 4)
    }

    @Test func `one column for the time gives both days, and what is no table is refused`() throws {
        let pasted = "Nội dung\tThời gian thực hiện\tChủ trì\nTập huấn\t01/3/2026-05/3/2026\tSở Nội vụ"
        let table = try PlanTable(PlanTable.rows(of: pasted))
        #expect(table.items.first?.begins?.iso == "2026-03-01" && table.items.first?.ends?.iso == "2026-03-05")
        for text in ["", "Một đoạn văn xuôi.", "a|b|c\n1|2|3"] {
            #expect(throws: Refusal.plan(.tableUnreadable)) { _ = try PlanTable(PlanTable.rows(of: text)) }
        }
        #expect(throws: Refusal.plan(.tableWithoutItems)) {
            _ = try PlanTable([["Nội dung", "Người chịu trách nhiệm"]])
        }
    }

    @Test func `every kind of track has a template whose plans are complete`() {
        for track in RoundTrack.Kind.allCases {
            let content = PlanTemplate.of(track)?.content(title: "Kế hoạch", from: today)
            #expect(content.map { !$0.items.isEmpty && $0.incomplete.isEmpty } == true)
        }
    }
}
