// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct CommitteeTests {
    private let agency = ID<Agency>(high: 1, low: 1)
    private let office = ID<Agency>(high: 1, low: 2)
    private let day = Day(number: 20_000)

    private func entry(_ role: CommitteeRole, _ position: String = "Giám đốc") -> CommitteeContent.Entry {
        CommitteeContent.Entry(name: "Lò Văn \(role)", position: position, role: role)
    }

    private func decision(
        _ members: [CommitteeContent.Entry], number: String = "5/QĐ-SNV", reason: String = "",
        scope: SteeringCommittee.Scope = .agency
    ) -> CommitteeDecision {
        CommitteeDecision(
            id: ID(high: 5, low: 1), kind: .committee, scope: scope, agency: agency, keeper: agency, effect: .establish,
            document: .init(number: number, issuedOn: day),
            content: CommitteeContent(name: "Ban Chỉ đạo ISO", members: members, chairReason: reason),
            file: ID(high: 6, low: 1), draftedAt: Instant(milliseconds: 1), draftedBy: ID(high: 9, low: 1))
    }

    private func actor(_ person: UInt64, of agency: ID<Agency>) -> Actor {
        Actor(person: ID(high: 9, low: person), name: "", role: .standingOfficer, agency: agency)
    }

    @Test(arguments: [
        ("Giám đốc Sở Nội vụ", Chairing.head), ("Chủ tịch UBND xã", .head), ("Quyền Giám đốc", .head),
        ("Phó Giám đốc Sở", .another), ("Phó Chủ tịch UBND xã", .another), ("Chuyên viên", .another), ("  ", .unknown),
        ("CHÁNH VĂN PHÒNG", .head), ("Phụ trách Sở", .another), ("Phụ trách Trưởng phòng", .head),
    ])
    func `who is the head is told by the position`(position: String, chairing: Chairing) {
        #expect(HeadTitles.chairing(position) == chairing)
    }

    @Test(arguments: [
        ("Trưởng ban", CommitteeRole.chair), ("Phó Trưởng Ban Thường trực", .standingDeputy),
        ("Phó Trưởng ban", .deputy), ("Các ủy viên", nil), ("Ủy viên thường trực", .standingMember),
        ("ỦY VIÊN, THƯ KÝ", .secretary), ("Thành viên", .member), ("Tổ trưởng", .chair), ("Tổ phó", .deputy),
        ("Giám đốc", nil), ("", nil),
    ])
    func `a part is known as it is written`(text: String, role: CommitteeRole?) {
        #expect(CommitteeRole(written: text) == role)
    }

    @Test func `what is missing is named, everything at once, and refused only when it is handed in`() throws {
        var empty = decision([], number: " ")
        #expect(empty.obstacles(on: day) == [.numberMissing, .membersMissing])
        #expect(throws: Refusal.committee(.numberMissing)) {
            try empty.handIn(by: ID(high: 9, low: 1), at: Instant(milliseconds: 5), today: day)
        }
        #expect(decision([entry(.chair), entry(.chair)]).obstacles(on: day) == [.severalChairs])
        #expect(decision([entry(.member)]).obstacles(on: day) == [.chairMissing])
        #expect(decision([entry(.chair)]).obstacles(on: day.adding(days: -1)) == [.dayInFuture(day)])
        #expect(decision([entry(.chair)]).obstacles(on: day).isEmpty)
    }

    @Test func `another chair than the head is shown with its reason and not refused; the province's is free`() {
        let deputy = entry(.chair, "Phó Giám đốc")
        #expect(decision([deputy]).obstacles(on: day) == [.chairNeedsReason])
        let reasoned = decision([deputy], reason: "Giám đốc đi học")
        #expect(reasoned.obstacles(on: day).isEmpty && reasoned.deviates)
        #expect(!decision([deputy], scope: .province).deviates)
    }

    @Test func `nobody receives what they sent, nor their own agency's; a return needs its reason`() throws {
        var sent = decision([entry(.chair)])
        try sent.handIn(by: ID(high: 9, low: 1), at: Instant(milliseconds: 5), today: day)
        let now = Instant(milliseconds: 9)
        for actor in [actor(1, of: office), actor(2, of: agency)] {
            #expect(throws: Refusal.committee(.ownCannotBeReceived)) {
                try sent.settle(accepted: true, opinion: "", by: actor, at: now)
            }
        }
        #expect(throws: Refusal.committee(.returnNeedsReason)) {
            try sent.settle(accepted: false, opinion: " ", by: actor(2, of: office), at: now)
        }
        try sent.settle(accepted: false, opinion: "Thiếu chữ ký", by: actor(2, of: office), at: now)
        #expect(sent.state == .returned && sent.isOpen)
        try sent.handIn(by: ID(high: 9, low: 1), at: Instant(milliseconds: 12), today: day)
        #expect(sent.state == .handedIn)
        try sent.settle(accepted: true, opinion: "", by: actor(2, of: office), at: Instant(milliseconds: 15))
        #expect(sent.state == .received)
        #expect(throws: Refusal.committee(.notOpen)) { try sent.drop(at: now) }
        #expect(throws: Refusal.committee(.notWaiting)) {
            try sent.settle(accepted: true, opinion: "", by: actor(2, of: office), at: now)
        }
    }

    @Test func `sent again, it is no longer what an earlier report was of`() throws {
        var sent = decision([entry(.chair)])
        let (secretary, now) = (ID<Person>(high: 9, low: 1), Instant(milliseconds: 5))
        try sent.handIn(by: secretary, at: now, today: day)
        sent.report(ID(high: 7, low: 1), on: ID(high: 8, low: 1))
        try sent.settle(accepted: false, opinion: "Thiếu chữ ký", by: actor(2, of: office), at: now)
        #expect(sent.report == ID(high: 7, low: 1))
        try sent.handIn(by: secretary, at: now, today: day)
        #expect(sent.report == nil && sent.assignment == nil)
    }

    @Test func `late is counted in working days, and what waits is not late`() throws {
        let calendar = WorkingCalendar.national
        let due = try #require(Day(iso: "2026-06-30"))
        let today = due.adding(days: 1)
        let missing = CommitteeStanding(nil, due: due, on: today, calendar: calendar, zone: .vietnam)
        #expect(missing.state == .missing && missing.workingDaysLate == 1 && missing.isLate)
        #expect(!CommitteeStanding(nil, due: due, on: due, calendar: calendar, zone: .vietnam).isLate)
        #expect(!CommitteeStanding(nil, due: nil, on: today, calendar: calendar, zone: .vietnam).isLate)
        var sent = decision([entry(.chair)])
        try sent.handIn(
            by: ID(high: 9, low: 1), at: Instant(day: due.adding(days: 2), hour: 9, minute: 0, in: .vietnam),
            today: due.adding(days: 2))
        let late = CommitteeStanding(sent, due: due, on: due.adding(days: 9), calendar: calendar, zone: .vietnam)
        #expect(late.state == .handedIn && late.workingDaysLate == 2 && !late.isLate)
    }
}
