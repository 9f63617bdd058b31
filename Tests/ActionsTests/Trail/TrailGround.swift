// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import Store
import Synchronization
import TestKit
import WorkingTime

/// A small province, told through real actions, so that every kind of row has been written.
struct TrailGround {
    let system: System
    let folder: String
    let root: ID<Agency>
    let agencies: [ID<Agency>]
    private let time: SteppingClock

    /// `isSQLiteFolder`: a data folder with its SQLite file, for tests about such a folder.
    init(isSQLiteFolder: Bool = false) async throws {
        let time = SteppingClock()
        var configuration = try await TestInstallation.configuration(clock: Clock { time.step() })
        folder = configuration.folder
        if isSQLiteFolder { configuration.location = .file(folder + "/nenep.sqlite") }
        let system = try await System.open(configuration)
        self.system = system
        self.time = time
        let root = try await system.perform(
            CreateAgency(AgencyDraft(name: "UBND tỉnh Sông Mây", level: .province)), as: .system())
        var agencies: [ID<Agency>] = []
        for name in ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"] {
            let draft = AgencyDraft(name: name, level: .department, parent: root)
            agencies.append(try await system.perform(CreateAgency(draft), as: .system()))
        }
        self.root = root
        self.agencies = agencies
    }

    func close() async throws {
        try await system.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// Lets days go by.
    func pass(days: Int) { time.pass(seconds: days * 86_400) }

    /// Someone of an agency; the same person for the same number.
    func actor(_ role: Role, of agency: ID<Agency>, person: UInt64 = 1) -> Actor {
        Actor(person: ID(high: 77, low: person), name: "Trần Văn Tám", role: role, agency: agency)
    }

    var officer: Actor { actor(.committeeOffice, of: root, person: 9) }

    /// Everything that leaves rows: people, names, a notice with orders, and what becomes of them.
    @discardableResult
    func tellStory() async throws -> [Assignment] {
        try await makePeople()
        try await tellAccounts()
        let notice = try await issueNotice("46/TB-UBND", orders: 2)
        let assignments = try await self.assignments()
        for assignment in assignments {
            let own = actor(.isoSecretary, of: assignment.agency)
            try await system.perform(AcknowledgeAssignment(assignment.id), as: own)
            try await system.perform(NoteProgress(assignment.id, text: "Đang làm"), as: own)
        }
        try await report(on: assignments)
        try await tellWhatCameLater()
        let period = try ReportPeriod(from: system.today.adding(days: -30), to: system.today)
        try await system.perform(MakeReport(period, notice: notice), as: officer)
        try await tellLetters()
        try await system.trail.signCheckpoint()
        return try await self.assignments()
    }

    func assignments() async throws -> [Assignment] {
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now,
                in: snapshot
            ).map(\.assignment)
        }
    }

    func verify(
        since earlier: TrailVerification.Earlier? = nil, key: TrailPublicKey? = nil
    ) async throws -> [TrailFinding] {
        try await system.read { try TrailVerification.run(since: earlier, key: key, in: $0).findings }
    }

    private func makePeople() async throws {
        let hasher = PasswordHasher(standard: .trifling)
        let administrator = try await CreateFirstAdministrator.prepare(
            name: "Lê Thị Quản", userName: "quantri", password: "một câu dài dễ nhớ", province: "", with: hasher,
            at: system.now)
        try await system.perform(administrator, as: .system())
        let standing = actor(.standingOfficer, of: root)
        let alias = try await system.perform(AddAlias("Sở NV", means: .agencies([agencies[0]])), as: standing)
        try await system.perform(AddAlias("Sở TC", means: .agencies([agencies[1]])), as: standing)
        try await system.perform(RemoveAlias(alias), as: standing)
    }

    /// A notice whose orders go to every agency but the last, which coordinates.
    @discardableResult
    func issueNotice(_ number: String, orders: Int, due: DraftDirective.Due? = nil) async throws -> ID<Notice> {
        let id = try await importDraft(number, by: officer)
        try await issue(id, number, orders: orders, due: due, by: officer)
        return id
    }

    func importDraft(_ number: String, by actor: Actor) async throws -> ID<Notice> {
        let read = ReadNotice("Văn bản \(number)", directory: try await system.directory())
        return try await system.perform(ImportNotice(read, file: nil), as: actor)
    }

    /// Checks a draft and issues its orders.
    func issue(
        _ id: ID<Notice>, _ number: String, orders: Int, due: DraftDirective.Due? = nil, by actor: Actor,
        _ change: (inout DraftDirective) -> Void = { _ in }
    ) async throws {
        let directory = try await system.directory()
        var version = 1
        func check(_ step: CheckNotice.Step) async throws -> Int? {
            defer { version += 1 }
            return try await system.perform(CheckNotice(id, version: version, step: step), as: actor)
        }
        let letterhead = CheckNotice.Letterhead(
            kind: "TB", number: number, issuedOn: system.today, subject: "Kết luận cuộc họp", issuer: "UBND tỉnh",
            issuerAgency: root, place: "Sông Mây", signer: Notice.Signer(name: "Nguyễn Văn Ký", position: "Chủ tịch"),
            recipients: [])
        _ = try await check(.letterhead(letterhead))
        for label in 1...orders {
            guard let key = try await check(.add(label: String(label), text: "Việc thứ \(label).")) else { continue }
            var order = try await system.read { try NoticeStore.draft(id, in: $0).directive(key) }
            order.addressees = [party(Array(agencies.dropLast()))]
            order.coordinators = [party([agencies[2]])]
            order.due = due ?? .on(system.today.adding(days: 10))
            order.acceptingBody = root
            order.isChecked = true
            change(&order)
            _ = try await check(.edit(order))
        }
        try await system.perform(IssueNotice(id, version: version, directory: directory), as: actor)
    }

    /// What an action is refused for; nil when it is carried out, or fails otherwise.
    func refusal(_ action: some Action, by actor: Actor) async -> Refusal? {
        await system.refusal(action, as: actor)
    }

    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        await system.isHidden(action, from: actor)
    }

    func isConflict(_ action: some Action, by actor: Actor) async -> Bool {
        await system.isConflict(action, as: actor)
    }

    func party(_ agencies: [ID<Agency>]) -> DraftDirective.Party {
        DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: agencies)
    }

    private func report(on assignments: [Assignment]) async throws {
        let file = ReceivedFile(
            hash: [UInt8](repeating: 7, count: 32), name: "bien-ban.pdf", kind: "pdf", size: 1234)
        for (index, assignment) in assignments.prefix(3).enumerated() {
            try await system.perform(
                GiveOpinion(assignment.id, opinion: "Nhất trí"), as: actor(.officer, of: agencies[2]))
            let content = ReportContent(text: "Đã xong", difficulties: "Không có", files: [file])
            let report = try await system.perform(
                SubmitReport(assignment.id, content: content), as: actor(.isoSecretary, of: assignment.agency))
            if index == 0 {
                try await system.perform(
                    ReturnReport(assignment.id, report: report, reason: "Thiếu số liệu"), as: officer)
            } else if index == 1 {
                try await system.perform(AcceptReport(assignment.id, report: report), as: officer)
            }
        }
    }
}

/// A clock that goes on by one second every time it is read.
final class SteppingClock: Sendable {
    private let now = Mutex(Instant(milliseconds: 1_790_000_000_000))

    func step() -> Instant {
        now.withLock { now in
            now = now.adding(seconds: 1)
            return now
        }
    }

    func pass(seconds: Int) { now.withLock { $0 = $0.adding(seconds: seconds) } }
}
