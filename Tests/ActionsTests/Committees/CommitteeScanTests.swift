// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// Decisions that come in as pictures, read on the real programs.
@Suite(.serialized, .enabled("scans can be read here") { await ScannedPaper.isPossible() })
struct CommitteeScanTests {
    let ground: TrailGround
    let secretary: Actor
    var system: Actions.System { ground.system }

    init() async throws {
        ground = try await TrailGround()
        // Somebody with an account, so that they can be told.
        let account = try await CreateFirstAdministrator.prepare(
            name: "Trần Văn Tám", userName: "tam", password: "một câu dài dễ nhớ", province: "",
            with: PasswordHasher(standard: .trifling), at: ground.system.now)
        try await ground.system.perform(account, as: .system())
        let person = try #require(try await ground.system.read { try PersonStore.members(in: $0) }.first).person.id
        secretary = Actor(person: person, name: "Trần Văn Tám", role: .isoSecretary, agency: ground.agencies[0])
    }

    private static func page(mark: String = "") -> String {
        """
        <p style="float: left; width: 40%; text-align: center">ỦY BAN NHÂN DÂN<br>TỈNH SÔNG MÂY<br><b>SỞ NỘI VỤ</b><br>\
        Số: 12/QĐ-SNV<br><br><b>\(mark)</b></p>
        <p style="float: right; width: 58%; text-align: center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>\
        Độc lập - Tự do - Hạnh phúc</b><br><i>Sông Mây, ngày 12 tháng 9 năm 2026</i></p>
        <h1 style="clear: both; text-align: center; font-size: 14pt">QUYẾT ĐỊNH</h1>
        <p>Về việc thành lập Ban Chỉ đạo ISO của Sở Nội vụ</p>
        <p>Điều 1. Thành lập Ban Chỉ đạo ISO gồm các ông, bà có tên sau:</p>
        <p>1. Ông Nguyễn Văn Ký, Giám đốc Sở, Trưởng ban;</p>
        <p>2. Bà Lò Thị Ưng, Chuyên viên, Ủy viên, thư ký;</p>
        """
    }

    private func scan(_ pdf: [UInt8]) async throws -> ID<CommitteeDecision> {
        let stored = try await system.files.store(pdf)
        let file = ReceivedFile(hash: stored.hash.bytes, name: "qđ 12.pdf", kind: "pdf", size: stored.size)
        return try await system.perform(
            DraftCommitteeDecision(
                ReadCommitteeDecision(nil), scope: .agency, kind: .committee, file: file, isScan: true), as: secretary)
    }

    private func decision(_ id: ID<CommitteeDecision>) async throws -> CommitteeDecision {
        try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
    }

    private func news() async throws -> [News.Facts] {
        try await system.read { try NewsList.load(for: secretary, in: $0) }.rows.map(\.news)
            .filter { $0.kind == .committee(.committeeScanSecret) }.map(\.facts)
    }

    private func work() async throws { _ = try await Worker(system: system).drain() }

    @Test func `a scanned decision is recognised, and sent only after that`() async throws {
        let id = try await scan(try await ScannedPaper.pdf(Self.page()))
        #expect(
            await ground.refusal(HandInCommitteeDecision(id, version: 1), by: secretary)
                == .committee(.scanIsBeingRead))
        try await work()
        let read = try await decision(id)
        #expect(read.document.number == "12/QĐ-SNV" && read.document.issuedOn?.iso == "2026-09-12")
        #expect(read.content.members.map(\.name) == ["Nguyễn Văn Ký", "Lò Thị Ưng"])
        #expect(read.content.members.map(\.role) == [.chair, .secretary])
        #expect(read.source.contains("Điều 1") && read.file != nil)
        try await system.perform(HandInCommitteeDecision(id, version: read.version), as: secretary)
        #expect(try await decision(id).state == .handedIn)
        #expect(try await news().isEmpty)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what was typed in while the scan was read stays`() async throws {
        let id = try await scan(try await ScannedPaper.pdf(Self.page()))
        let content = CommitteeContent(
            name: "Ban Chỉ đạo", members: [.init(name: "Vi Văn Ẩn", position: "Giám đốc", role: .chair)])
        try await system.perform(
            EditCommitteeDecision(id, version: 1, document: .init(number: "7/QĐ"), content: content), as: secretary)
        try await work()
        let read = try await decision(id)
        #expect(read.document.number == "7/QĐ" && read.content.members.map(\.name) == ["Vi Văn Ẩn"])
        #expect(read.source.contains("Nguyễn Văn Ký"))
        try await ground.close()
    }

    @Test func `a decision marked secret is given up with its file, and who laid it down is told`() async throws {
        let id = try await scan(try await ScannedPaper.pdf(Self.page(mark: "MẬT")))
        let file = try #require(try await decision(id).file)
        try await work()
        let refused = try await decision(id)
        #expect(refused.state == .dropped && refused.mark == .secret && refused.file == nil && refused.source.isEmpty)
        #expect(system.files.hashes().isEmpty)
        await #expect(throws: StoreError.notFound) { try await system.read { try NoticeStore.file(file, in: $0) } }
        #expect(
            await ground.refusal(HandInCommitteeDecision(id, version: refused.version), by: secretary)
                == .committee(.notOpen))
        let told = try await news()
        #expect(told.map(\.title) == ["qđ 12.pdf"] && told.map(\.reason) == [nil])
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `of the same secret scan laid down twice nothing is left, and what is told is true`() async throws {
        let pdf = try await ScannedPaper.pdf(Self.page(mark: "TỐI MẬT"))
        let (first, second) = (try await scan(pdf), try await scan(pdf))
        try await work()
        for id in [first, second] { #expect(try await decision(id).mark == .topSecret) }
        #expect(Set(try await news().map { $0.reason ?? "gone" }) == ["gone", "keptElsewhere"])
        #expect(system.files.hashes().isEmpty)
        try await ground.close()
    }
}
