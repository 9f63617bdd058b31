// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

extension PermissionScene {
    typealias Member = (person: Person, membership: Membership)

    static func actor(_ userName: String, _ members: [Member]) throws -> Actor {
        let member = try #require(members.first { $0.person.userName == userName })
        return Actor(
            person: member.person.id, name: member.person.name, role: member.membership.role,
            agency: member.membership.agency)
    }

    /// Two notices of the People's Committee: one issued to a single agency, and one that waits to be checked.
    static func makeNotices(
        in system: System, _ members: [Member], to agency: ID<Agency>
    ) async throws -> (issued: ID<Notice>, draft: ID<Notice>) {
        let officer = try actor("toan.bui", members)
        let directory = try await system.directory()
        func take(_ number: String) async throws -> ID<Notice> {
            let text = """
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG MÂY
                Số: \(number)/TB-UBND
                Sông Mây, ngày 16 tháng 11 năm 2026

                THÔNG BÁO
                Kết luận cuộc họp số \(number)

                1. UBND xã Pa Vệ báo cáo UBND tỉnh trước ngày 30/11/2026.
                """
            return try await system.perform(
                ImportNotice(ReadNotice(text, directory: directory), file: nil), as: officer)
        }
        let issued = try await take("901")
        let draft = try await take("902")
        let prepared = Visible(to: officer, under: .prepareNotice)
        var order = try #require(
            try await system.read { try NoticeStore.draft(issued, in: $0).directives.first })
        order.addressees = [
            DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: [agency])
        ]
        order.isChecked = true
        let first = try await system.read { try NoticeStore.prepared(issued, visible: prepared, in: $0).version }
        try await system.perform(CheckNotice(issued, version: first, step: .edit(order)), as: officer)
        let second = try await system.read { try NoticeStore.prepared(issued, visible: prepared, in: $0).version }
        try await system.perform(IssueNotice(issued, version: second, directory: directory), as: officer)
        return (issued, draft)
    }

    /// A scan that waits to be read.
    static func makeScan(in system: System, _ members: [Member], by userName: String) async throws -> ID<Scan> {
        let stored = try await system.files.store(Array("quét của \(userName)".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "quet.png", kind: "png", size: stored.size)
        return try await system.perform(ImportScan(file, pages: 1), as: try actor(userName, members))
    }

    /// An issued report and one in the making, both of the whole province.
    static func makeReports(
        in system: System, _ members: [Member]
    ) async throws -> (frozen: ID<SummaryReport>, draft: ID<SummaryReport>) {
        let officer = try actor("yen.do", members)
        let period = try ReportPeriod(from: system.today.adding(days: -100), to: system.today)
        let frozen = try await system.perform(MakeReport(period), as: officer)
        try await system.perform(FreezeReport(frozen, version: 1, trailHead: "thu"), as: officer)
        return (frozen, try await system.perform(MakeReport(period), as: officer))
    }

    /// A draft letter of every agency somebody belongs to, written by nobody of the cast.
    static func makeLetters(
        in system: System, _ members: [Member], and stranger: ID<Agency>
    ) async throws -> [ID<Agency>: ID<Letter>] {
        var letters: [ID<Agency>: ID<Letter>] = [:]
        for agency in Set(members.map(\.membership.agency) + [stranger]).sorted() {
            let writer = Actor(person: ID(high: 7, low: 7), name: "Người soạn", role: .isoSecretary, agency: agency)
            letters[agency] = try await system.perform(
                DraftLetter(LetterContent(kind: .dispatch, subject: "thử quyền xem")), as: writer)
        }
        return letters
    }

    /// A line of the register of incoming documents of every agency of the cast and of the stranger's.
    static func makeIncoming(
        in system: System, _ members: [Member], and stranger: ID<Agency>
    ) async throws -> [ID<Agency>: ID<IncomingEntry>] {
        for agency in Set(members.map(\.membership.agency) + [stranger]).sorted() {
            let clerk = Actor(person: ID(high: 7, low: 9), name: "Văn thư", role: .clerk, agency: agency)
            try await system.perform(
                EnterIncoming(
                    IncomingDocument(
                        arrivedOn: system.today, author: "Sở Nội vụ", number: "1/SNV", dated: nil,
                        subject: "thử quyền xem")), as: clerk)
        }
        let year = system.today.year
        let lines = try await system.read {
            try RegisterStore.incoming(year: year, visible: Visible(to: .system(), under: .seeLetters), in: $0)
        }
        return Dictionary(lines.map { ($0.agency, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// A difficulty of every agency with an open assignment, raised by nobody of the cast.
    static func makeDifficulties(
        in system: System, on assignments: [ID<Agency>: ID<Assignment>]
    ) async throws -> [ID<Agency>: ID<Difficulty>] {
        var made: [ID<Agency>: ID<Difficulty>] = [:]
        for (agency, assignment) in assignments.sorted(by: { $0.key < $1.key }) {
            let worker = Actor(person: ID(high: 7, low: 8), name: "Người nêu", role: .officer, agency: agency)
            made[agency] = try await system.perform(RaiseDifficulty(assignment, text: "Thiếu người"), as: worker)
        }
        return made
    }
}
