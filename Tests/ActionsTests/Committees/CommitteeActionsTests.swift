// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct CommitteeActionsTests {
    static let text = """
        SỞ NỘI VỤ
        Số: 12/QĐ-SNV

        QUYẾT ĐỊNH
        Về việc thành lập Ban Chỉ đạo ISO của Sở Nội vụ

        Điều 1. Thành lập Ban Chỉ đạo ISO gồm:
        1. Ông Nguyễn Văn Ký, Giám đốc Sở, Trưởng ban;
        2. Bà Trần Thị “Ữ”, Chánh Văn phòng, Ủy viên;
        3. Bà Lò Thị Ưng, Chuyên viên, Ủy viên, thư ký;
        """

    static let file = ReceivedFile(
        hash: [UInt8](repeating: 9, count: 32), name: "quyết định <b>.docx", kind: "docx", size: 10)

    private struct Scene {
        let ground: TrailGround
        let secretary: Actor
        let officer: Actor
        let notice: ID<Notice>

        func assignment() async throws -> Assignment {
            try #require(
                try await ground.assignments().first { $0.agency == secretary.agency && $0.notice == notice })
        }

        func decision(_ id: ID<CommitteeDecision>) async throws -> CommitteeDecision {
            try await ground.system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
        }

        func members(_ id: ID<SteeringCommittee>, on day: Day) async throws -> [String] {
            try await ground.system.read { try CommitteeStore.members(of: id, in: $0) }
                .filter { $0.serves(on: day) }.map(\.name)
        }
    }

    /// The standing office is the second agency; an order asks the first for its committee.
    private func begin() async throws -> Scene {
        let ground = try await TrailGround()
        let draft = try await ground.importDraft("28/TB-UBND", by: ground.officer)
        try await ground.issue(draft, "28/TB-UBND", orders: 1, by: ground.officer) { order in
            order.text = "Thành lập ngay Ban Chỉ đạo ISO tại các cơ quan, gửi Quyết định thành lập."
            order.acceptingBody = ground.agencies[2]
            order.coordinators = []
        }
        return Scene(
            ground: ground, secretary: ground.actor(.isoSecretary, of: ground.agencies[0], person: 3),
            officer: ground.actor(.standingOfficer, of: ground.agencies[2], person: 5), notice: draft)
    }

    @discardableResult
    private func draft(
        _ scene: Scene, text: String = CommitteeActionsTests.text, on day: Day? = nil, by actor: Actor? = nil,
        scope: SteeringCommittee.Scope = .agency, file: ReceivedFile? = CommitteeActionsTests.file
    ) async throws -> ID<CommitteeDecision> {
        let actor = actor ?? scene.secretary
        let id = try await scene.ground.system.perform(
            DraftCommitteeDecision(ReadCommitteeDecision(text), scope: scope, file: file), as: actor)
        let read = try await scene.decision(id)
        var document = read.document
        document.issuedOn = day ?? scene.ground.system.today
        try await scene.ground.system.perform(
            EditCommitteeDecision(id, version: 1, document: document, content: read.content), as: actor)
        return id
    }

    @Test func `it is read, sent as the report of the order at the same time, and received once for both`() async throws
    {
        let scene = try await begin()
        let system = scene.ground.system
        let id = try await draft(scene)
        let read = try await scene.decision(id)
        #expect(read.document.number == "12/QĐ-SNV" && read.effect == .establish)
        #expect(read.content.members.map(\.name) == ["Nguyễn Văn Ký", "Lò Thị Ưng"])
        let assignment = try await scene.assignment()
        let asked = try await system.read { try CommitteeSurvey.asked(of: scene.secretary.agency, in: $0) }
        #expect(asked.map(\.id) == [assignment.id])
        try await system.perform(
            HandInCommitteeDecision(id, version: 2, assignment: assignment.id, text: "Gửi kèm."), as: scene.secretary)
        #expect(try await scene.assignment().state == .reported)
        let evidence = try await system.read { try AssignmentStore.evidence(of: assignment.id, in: $0) }
        #expect(evidence.count == 1)
        let report = try #require(
            try await system.read { try AssignmentStore.reports(of: assignment.id, in: $0).first })
        try await system.perform(AcceptReport(assignment.id, report: report.id), as: scene.officer)
        let received = try await scene.decision(id)
        #expect(received.state == .received && received.settledBy == scene.officer.person)
        let body = try #require(received.committee)
        #expect(try await scene.members(body, on: system.today) == ["Nguyễn Văn Ký", "Lò Thị Ưng"])
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `received on its own page, the order is done, too; a return gives both back`() async throws {
        let scene = try await begin()
        let system = scene.ground.system
        let id = try await draft(scene)
        let assignment = try await scene.assignment().id
        try await system.perform(
            HandInCommitteeDecision(id, version: 2, assignment: assignment, text: "Gửi kèm."), as: scene.secretary)
        let none = ReturnCommitteeDecision(id, version: 3, reason: "\u{a0}")
        #expect(await scene.ground.refusal(none, by: scene.officer) == .committee(.returnNeedsReason))
        try await system.perform(ReturnCommitteeDecision(id, version: 3, reason: "Thiếu dấu"), as: scene.officer)
        #expect(try await scene.assignment().state == .returned)
        let now = system.now
        let before = try await system.read { try CommitteeStore.established(scene.secretary.agency, asOf: now, in: $0) }
        #expect(before == nil)
        try await system.perform(
            HandInCommitteeDecision(id, version: 4, assignment: assignment, text: "Đã đóng dấu."), as: scene.secretary)
        try await system.perform(ReceiveCommitteeDecision(id, version: 5), as: scene.officer)
        #expect(try await scene.assignment().state == .accepted)
        let later = system.now
        let after = try await system.read {
            try CommitteeStore.established(scene.secretary.agency, asOf: later, in: $0)
        }
        #expect(after?.decision == id && after?.receivedAt != nil && after?.number == "12/QĐ-SNV")
        try await scene.ground.close()
    }

    @Test func `a later decision changes who is in it from its day, and the history stays`() async throws {
        let scene = try await begin()
        let system = scene.ground.system
        let first = system.today.adding(days: -20)
        let id = try await draft(scene, on: first)
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: scene.secretary)
        try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: scene.officer)
        let body = try #require(try await scene.decision(id).committee)
        let changed = Self.text.replacing("Lò Thị Ưng", with: "Vi Văn Ẩn")
        let second = try await draft(scene, text: changed, on: first.adding(days: 10))
        #expect(try await scene.decision(second).effect == .change)
        try await system.perform(HandInCommitteeDecision(second, version: 2), as: scene.secretary)
        #expect(try await scene.members(body, on: system.today).contains("Lò Thị Ưng"))
        try await system.perform(ReceiveCommitteeDecision(second, version: 3), as: scene.officer)
        #expect(try await scene.members(body, on: system.today) == ["Nguyễn Văn Ký", "Vi Văn Ẩn"])
        #expect(try await scene.members(body, on: first.adding(days: 9)) == ["Nguyễn Văn Ký", "Lò Thị Ưng"])
        let older = try await draft(scene, on: first.adding(days: 5))
        try await system.perform(HandInCommitteeDecision(older, version: 2), as: scene.secretary)
        #expect(
            await scene.ground.refusal(ReceiveCommitteeDecision(older, version: 3), by: scene.officer)
                == .committee(.earlierThanInForce(first.adding(days: 10))))
        let end = try await draft(scene, on: system.today)
        let read = try await scene.decision(end)
        try await system.perform(
            EditCommitteeDecision(end, version: 2, document: read.document, content: read.content, isEnd: true),
            as: scene.secretary)
        try await system.perform(HandInCommitteeDecision(end, version: 3), as: scene.secretary)
        try await system.perform(ReceiveCommitteeDecision(end, version: 4), as: scene.officer)
        #expect(try await scene.members(body, on: system.today).isEmpty)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `others see what was sent and no draft, and only the named standing office receives`() async throws {
        let scene = try await begin()
        let system = scene.ground.system
        let id = try await draft(scene)
        #expect(await scene.ground.isHidden(ReceiveCommitteeDecision(id, version: 2), from: scene.officer))
        let stranger = scene.ground.actor(.isoSecretary, of: scene.ground.agencies[1], person: 4)
        #expect(await scene.ground.isHidden(HandInCommitteeDecision(id, version: 2), from: stranger))
        let province = try await draft(scene, by: scene.officer, scope: .province)
        let read = try await scene.decision(province)
        var content = read.content
        content.standingOffice = scene.officer.agency
        try await system.perform(
            EditCommitteeDecision(province, version: 2, document: read.document, content: content), as: scene.officer)
        try await system.perform(HandInCommitteeDecision(province, version: 3), as: scene.officer)
        #expect(
            await scene.ground.refusal(ReceiveCommitteeDecision(province, version: 4), by: scene.officer)
                == .committee(.ownCannotBeReceived))
        let second = scene.ground.actor(.standingOfficer, of: scene.officer.agency, person: 6)
        try await system.perform(ReceiveCommitteeDecision(province, version: 4), as: second)
        #expect(try await scene.decision(province).state == .received)
        #expect(
            await scene.ground.isHidden(
                DraftCommitteeDecision(ReadCommitteeDecision(Self.text), scope: .province, file: nil),
                from: scene.secretary))
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: scene.secretary)
        let elsewhere = scene.ground.actor(.standingOfficer, of: scene.ground.agencies[1], person: 8)
        #expect(
            await scene.ground.refusal(ReceiveCommitteeDecision(id, version: 3), by: elsewhere)
                == .committee(.notTheStandingOffice(name: "Sở Y tế")))
        #expect(await scene.ground.isHidden(ReceiveCommitteeDecision(id, version: 3), from: scene.secretary))
        try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: scene.officer)
        try await scene.ground.close()
    }

    @Test func `what a colleague changed meanwhile is not overwritten, and without its file nothing is sent`()
        async throws
    {
        let scene = try await begin()
        let id = try await draft(scene, file: nil)
        let read = try await scene.decision(id)
        let action = EditCommitteeDecision(id, version: 1, document: read.document, content: read.content)
        #expect(await scene.ground.isConflict(action, by: scene.secretary))
        #expect(
            await scene.ground.refusal(HandInCommitteeDecision(id, version: 2), by: scene.secretary)
                == .committee(.fileMissing))
        var content = read.content
        content.members.append(.init(name: " ", position: "Chuyên viên", role: .member))
        let unnamed = EditCommitteeDecision(id, version: 2, document: read.document, content: content)
        #expect(await scene.ground.refusal(unnamed, by: scene.secretary) == .committee(.memberUnnamed))
        content.members = Array(repeating: .init(name: "A", position: "", role: .member), count: 101)
        let many = EditCommitteeDecision(id, version: 2, document: read.document, content: content)
        #expect(await scene.ground.refusal(many, by: scene.secretary) == .committee(.tooManyMembers(limit: 100)))
        try await scene.ground.system.perform(DropCommitteeDecision(id, version: 2), as: scene.secretary)
        #expect(
            await scene.ground.refusal(DropCommitteeDecision(id, version: 3), by: scene.secretary)
                == .committee(.notOpen))
        try await scene.ground.close()
    }

    @Test func `the list says who of an order's addressees has sent it and who is late`() async throws {
        let scene = try await begin()
        let system = scene.ground.system
        scene.ground.pass(days: 15)
        let everything = Visible(to: .system(), under: .seeCommittees)
        let today = system.today
        let orders = try await system.read { try CommitteeSurvey.orders(visible: everything, in: $0) }
        let directory = try await system.directory()
        let order = try #require(orders.first)
        #expect(orders.count == 1 && order.noticeNumber == "28/TB-UBND")
        let id = try await draft(scene)
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: scene.secretary)
        let rows = try await system.read {
            try CommitteeSurvey.rows(
                .order(order.id), visible: everything, assignments: everything, directory: directory, today: today,
                in: $0)
        }
        #expect(rows.map(\.agencyName) == ["Sở Nội vụ", "Sở Tài chính"])
        #expect(rows.map { $0.decision?.id } == [id, nil])
        let standing = rows.map {
            CommitteeStanding($0.decision, due: $0.due, on: today, calendar: system.calendar, zone: system.zone)
        }
        #expect(standing.map(\.state) == [.handedIn, .missing])
        #expect(standing.map(\.isLate) == [false, true])
        let own = try await system.read {
            try CommitteeSurvey.rows(
                .order(order.id), visible: Visible(to: scene.secretary, under: .seeCommittees),
                assignments: Visible(to: scene.secretary, under: .seeAssignments), directory: directory, today: today,
                in: $0)
        }
        #expect(own.map(\.agencyName) == ["Sở Nội vụ"])
        try await scene.ground.close()
    }
}
