// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// Many agencies and many assignments, for measuring: made through the same actions as everything else.
package struct SampleBulk {
    let system: System
    let clock: SampleClock
    let today: Day
    let password: String

    /// The day of the made-up notices: long enough ago that even what is late fell due after it.
    private var issued: Day { today.adding(days: -60) }

    /// How many orders one made-up notice has.
    private static let ordersPerNotice = 20
    /// How many act at the same time; no multiple of three, by which what each does is chosen.
    private static let hands = 32

    package init(system: System, clock: SampleClock, today: Day, password: String) {
        self.system = system
        self.clock = clock
        self.today = today
        self.password = password
    }

    /// Adds agencies until there are so many, then issues notices to all of them until there are so many assignments.
    ///
    /// - Returns: what was added.
    package func make(assignments wanted: Int, agencies: Int) async throws -> SampleProvince.Summary {
        let filled = try await fill(agencies: agencies)
        let cast = try await SampleCast(system)
        // Those that are there from the day of the notices until today.
        let targets = try await system.directory().all.filter {
            $0.level != .province && $0.exists(on: issued) && $0.exists(on: today)
        }.map(\.id)
        var made = 0
        var number = 0
        while made < wanted {
            number += 1
            let orders = min(Self.ordersPerNotice, (wanted - made + targets.count - 1) / targets.count)
            let rest = wanted - made
            let issued = try await issue(
                number: number, orders: max(orders, 1), to: Array(targets.prefix(rest)), cast: cast)
            made += issued.count
            try await play(issued, cast: cast)
        }
        return SampleProvince.Summary(agencies: filled, people: filled, notices: number, assignments: made)
    }

    /// Adds agencies, each with one account; gives how many.
    func fill(agencies: Int) async throws -> Int {
        let directory = try await system.directory()
        let root = directory.roots.first?.id
        var accounts: [NewAccount] = []
        for number in directory.all.count..<max(agencies, directory.all.count) {
            let name = "Ủy ban nhân dân xã Bản Mới \(number)"
            let id = try await system.perform(
                CreateAgency(
                    AgencyDraft(
                        name: name, shortName: "UBND xã Bản Mới \(number)", level: .commune, parent: root)),
                as: .system())
            accounts.append(
                NewAccount(
                    name: "Cán bộ xã \(number)", userName: "xa.\(number)", agency: id, role: .isoSecretary))
        }
        try await SampleAccount.make(accounts, password: password, system: system)
        return accounts.count
    }

    /// Issues one notice with so many orders to the given agencies; gives its assignments.
    private func issue(
        number: Int, orders: Int, to targets: [ID<Agency>], cast: SampleCast
    ) async throws -> [Assignment] {
        let officer = cast.standingOfficer
        let text = SampleBulkText(number: 1000 + number, today: issued, orders: orders).text
        let id = try await system.perform(
            ImportNotice(ReadNotice(text, directory: .empty), file: nil), as: officer)
        var (notice, draft) = try await draft(id, officer)
        for var order in draft.directives {
            order.addressees = [
                DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: targets)
            ]
            order.acceptingBody = cast.standingOffice
            order.due = .on(system.calendar.workingDay(onOrBefore: today.adding(days: order.key * 7 % 90 - 40)))
            order.isChecked = true
            try await system.perform(CheckNotice(id, version: notice.version, step: .edit(order)), as: officer)
            (notice, draft) = try await self.draft(id, officer)
        }
        let directory = try await system.directory()
        try await system.perform(IssueNotice(id, version: notice.version, directory: directory), as: officer)
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(notice: id), visible: Visible(to: officer, under: .seeAssignments), today: today,
                now: now, in: snapshot
            ).map(\.assignment)
        }
    }

    private func draft(_ id: ID<Notice>, _ actor: Actor) async throws -> (Notice, NoticeDraft) {
        try await system.read { snapshot in
            (
                try NoticeStore.prepared(id, visible: Visible(to: actor, under: .prepareNotice), in: snapshot),
                try NoticeStore.draft(id, in: snapshot)
            )
        }
    }

    /// Two in three are acknowledged, one in three is at work; many act at once, as their commits are shared.
    private func play(_ assignments: [Assignment], cast: SampleCast) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for hand in 0..<Self.hands {
                group.addTask {
                    for index in stride(from: hand, to: assignments.count, by: Self.hands) where index % 3 > 0 {
                        guard let worker = cast.worker(of: assignments[index].agency) else { continue }
                        try await system.perform(AcknowledgeAssignment(assignments[index].id), as: worker)
                        if index % 3 == 2 {
                            try await system.perform(StartAssignment(assignments[index].id), as: worker)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

/// The text of a made-up notice with many orders.
private struct SampleBulkText {
    let number: Int
    let today: Day
    let orders: Int

    var text: String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG MÂY
        Số: \(number)/TB-UBND
        Sông Mây, ngày \(today.day) tháng \(today.month) năm \(today.year)

        THÔNG BÁO
        Kết luận tại cuộc họp giao ban số \(number)

        Yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:

        \((1...orders).map { "\($0). \(order($0))" }.joined(separator: "\n\n"))

        Trên đây là kết luận tại cuộc họp, các cơ quan, đơn vị triển khai thực hiện./.
        """
    }

    private func order(_ place: Int) -> String {
        let verbs = ["Rà soát", "Cập nhật", "Công khai", "Đánh giá nội bộ đối với", "Báo cáo kết quả thực hiện"]
        let things = [
            "quy trình giải quyết thủ tục hành chính", "tài liệu hệ thống quản lý chất lượng",
            "mục tiêu chất lượng của đơn vị", "hồ sơ khắc phục sự không phù hợp",
        ]
        return "Các cơ quan, đơn vị: \(verbs[place % 5]) \(things[(place + number) % 4]) lần \(number).\(place)."
    }
}
