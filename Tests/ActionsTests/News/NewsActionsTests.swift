// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

@Suite struct NewsActionsTests {
    private static let file = ReceivedFile(
        hash: [UInt8](repeating: 7, count: 32), name: "bao-cao.pdf", kind: "pdf", size: 12)

    private func kinds(_ actor: Actor, _ ground: TrailGround) async throws -> [News.Kind] {
        try await ground.system.read { try NewsList.load(for: actor, in: $0).rows.map(\.news.kind) }
    }

    /// Somebody whose account is older than everything told, so that all of it is new to them.
    private func actor(_ role: Role, of agency: ID<Agency>, _ ground: TrailGround, _ number: UInt64 = 1) -> Actor {
        Actor(person: ID(high: 77, low: number), name: "Trần Văn Tám", role: role, agency: agency)
    }

    @Test func `a document tells each agency once, whatever it orders`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 3)
        let worker = actor(.isoSecretary, of: ground.agencies[0], ground)
        let list = try await ground.system.read { try NewsList.load(for: worker, in: $0) }
        #expect(list.rows.map(\.news.kind) == [.assignment(.ordersGiven)])
        #expect(list.rows.first?.news.facts.count == 3)
        #expect(
            try await kinds(actor(.isoSecretary, of: ground.agencies[2], ground), ground) == [
                .assignment(.opinionAsked)
            ])
        // Who gave the orders is told nothing of their own doing.
        #expect(try await kinds(ground.officer, ground).isEmpty)
        try await ground.close()
    }

    @Test func `news reaches whoever acts for the agency and is able, and nobody else`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        let worker = actor(.isoSecretary, of: assignment.agency, ground)
        let report = try await ground.system.perform(
            SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: [Self.file])), as: worker)
        let decider = actor(.provincialLeader, of: ground.root, ground, 5)
        #expect(try await kinds(decider, ground) == [.assignment(.reportHandedIn)])
        for role in [Role.administrator, .committeeMember, .internalAuditor, .externalReader] {
            #expect(try await kinds(actor(role, of: ground.root, ground, 6), ground).isEmpty, "\(role)")
        }
        try await ground.system.perform(
            ReturnReport(assignment.id, report: report, reason: "Thiếu số liệu quý III"), as: ground.officer)
        let told = try await ground.system.read { try NewsList.load(for: worker, in: $0) }
        #expect(told.rows.map(\.news.kind) == [.assignment(.reportReturned), .assignment(.ordersGiven)])
        #expect(told.rows.first?.news.facts.text == "Thiếu số liệu quý III")
        let other = try #require(ground.agencies.first { $0 != assignment.agency })
        let stranger = actor(.isoSecretary, of: other, ground, 8)
        #expect(try await kinds(stranger, ground) == [.assignment(.ordersGiven)])
        let foreign = try #require(told.rows.first).news.id
        await #expect(throws: StoreError.notFound) { _ = try await ground.system.news.read(foreign, by: stranger) }
        try await ground.close()
    }

    @Test func `further words on an order reach its agency, and can't be switched off`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        try await ground.system.perform(
            InstructFurther(assignment.id, text: "Báo cáo trước phiên họp tháng"), as: ground.officer)
        let worker = actor(.isoSecretary, of: assignment.agency, ground)
        let told = try await ground.system.read { try NewsList.load(for: worker, in: $0) }
        #expect(told.rows.map(\.news.kind) == [.assignment(.instructed), .assignment(.ordersGiven)])
        #expect(told.rows.first?.news.facts.text == "Báo cáo trước phiên họp tháng")
        #expect(News.Kind.assignment(.instructed).isUnsilenceable)
        try await ground.close()
    }

    @Test func `the bell counts at once what comes, and no more what was read`() async throws {
        let ground = try await TrailGround()
        let worker = actor(.isoSecretary, of: ground.agencies[0], ground)
        let colleague = actor(.officer, of: ground.agencies[0], ground, 2)
        #expect(try await ground.system.news.unread(for: worker) == 0)
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        #expect(try await ground.system.news.unread(for: worker) == 1)
        try await ground.issueNotice("47/TB-UBND", orders: 1)
        #expect(try await ground.system.news.unread(for: worker) == 2)
        try await ground.close()
        _ = colleague
    }

    @Test func `an action that is refused tells nothing`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        let worker = actor(.isoSecretary, of: assignment.agency, ground)
        let empty = SubmitReport(assignment.id, content: ReportContent(text: "", files: [Self.file]))
        #expect(await ground.refusal(empty, by: worker) == .assignment(.reportTextMissing))
        #expect(try await kinds(actor(.provincialLeader, of: ground.root, ground, 5), ground).isEmpty)
        try await ground.close()
    }
}

/// What needs people with accounts: marks and choices are kept for them.
@Suite struct NewsReadingTests {
    /// A reader in an agency that is told things.
    private struct Desk {
        let reception: Reception
        let reader: Actor

        init() async throws {
            reception = try await Reception()
            let slip = try await reception.make("xuanlt", .officer)
            reader = Actor(person: slip.person, name: "Lò Thị Xuân", role: .officer, agency: reception.province)
            reception.hands.move(seconds: 60)
        }

        func tell(_ kind: News.Kind) async throws {
            let (agency, now) = (reception.province, reception.hands.now)
            var random = SystemRandomNumberGenerator()
            let id = ID<News>(at: now, using: &random)
            let author = reception.administrator
            try await reception.system.database.write { transaction in
                try NewsStore.append(
                    News(
                        id: id, at: now, kind: kind, audience: .agency(agency), author: author,
                        subject: .assignment(ID(high: 1, low: 1)), facts: News.Facts(title: "Nhiệm vụ Ế ẩm")),
                    in: transaction)
            }
            reception.hands.move(seconds: 20)
        }

        func unread() async throws -> Int { try await reception.system.news.unread(for: reader) }
    }

    @Test func `one piece is read by opening it, all by one mark, and what comes later is new again`() async throws {
        let desk = try await Desk()
        for _ in 0..<3 { try await desk.tell(.assignment(.reportAccepted)) }
        #expect(try await desk.unread() == 3)
        let reader = desk.reader
        let rows = try await desk.reception.system.read { try NewsList.load(for: reader, in: $0) }.rows
        _ = try await desk.reception.system.news.read(rows[1].news.id, by: reader)
        _ = try await desk.reception.system.news.read(rows[1].news.id, by: reader)
        #expect(try await desk.unread() == 2)
        let left = try await desk.reception.system.read {
            try NewsList.load(for: reader, unreadOnly: true, in: $0).rows.map(\.news.id)
        }
        #expect(left == [rows[0].news.id, rows[2].news.id])
        try await desk.reception.system.news.readAll(by: reader)
        #expect(try await desk.unread() == 0)
        desk.reception.hands.move(seconds: 1)
        try await desk.tell(.assignment(.reportAccepted))
        #expect(try await desk.unread() == 1)
        try await desk.reception.close()
    }

    @Test func `what a person silenced is off the bell or gone, what can't be silenced is there`() async throws {
        let desk = try await Desk()
        let news = desk.reception.system.news
        var choices = NewsChoices(rhythm: .weekly)
        choices.choose(.digest, for: .assignment(.reportAccepted))
        choices.choose(.off, for: .assignment(.opinionGiven))
        choices.choose(.off, for: .assignment(.reminded))
        try await news.choose(choices, by: desk.reader)
        for kind in [News.Kind.assignment(.reportAccepted), .assignment(.opinionGiven), .assignment(.reminded)] {
            try await desk.tell(kind)
        }
        #expect(try await desk.unread() == 1)
        let reader = desk.reader
        let (kinds, kept) = try await desk.reception.system.read { snapshot in
            (
                try NewsList.load(for: reader, in: snapshot).rows.map(\.news.kind),
                try NewsChoiceStore.choices(of: reader.person, in: snapshot)
            )
        }
        #expect(kinds == [.assignment(.reminded), .assignment(.reportAccepted)])
        #expect(kept.rhythm == .weekly && kept.place(of: .assignment(.opinionGiven)) == .off)
        try await desk.reception.close()
    }

    @Test func `news is forgotten after ninety days, with its marks`() async throws {
        let desk = try await Desk()
        try await desk.tell(.assignment(.reportAccepted))
        try await Housekeeping(system: desk.reception.system).run()
        #expect(try await desk.unread() == 1)
        desk.reception.hands.move(seconds: 91 * 86_400)
        try await Housekeeping(system: desk.reception.system).run()
        let reader = desk.reader
        let left = try await desk.reception.system.read { try NewsList.load(for: reader, in: $0).rows.count }
        #expect(left == 0)
        try await desk.reception.close()
    }

    @Test func `what was told before an account was made is not new to it`() async throws {
        let desk = try await Desk()
        try await desk.tell(.assignment(.reportAccepted))
        let late = try await desk.reception.make("dinhma", .officer)
        desk.reception.hands.move(seconds: 1)
        let reader = Actor(person: late.person, name: "", role: .officer, agency: desk.reception.province)
        #expect(try await desk.reception.system.news.unread(for: reader) == 0)
        try await desk.tell(.assignment(.reportAccepted))
        #expect(try await desk.reception.system.news.unread(for: reader) == 1)
        try await desk.reception.close()
    }
}
