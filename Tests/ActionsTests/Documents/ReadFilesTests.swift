// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Files
import Foundation
import Store
import Testing
import VietnameseText
import WorkingTime

/// What is drawn from files once they are kept: encodings, signatures, and what evidence says of itself.
@Suite struct ReadFilesTests {
    /// A file of the kits' tests.
    private func file(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "ProgramsTests/Files")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    private func received(_ bytes: [UInt8], _ name: String, _ ground: TrailGround) async throws -> ReceivedFile {
        let stored = try await ground.system.files.store(bytes)
        return ReceivedFile(hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
    }

    private func importFile(_ bytes: [UInt8], _ ground: TrailGround) async throws -> StoredDocument {
        let read = ReadNotice("Văn bản \(bytes.hashValue)", directory: try await ground.system.directory())
        let id = try await ground.system.perform(
            ImportNotice(read, file: try await received(bytes, "a.pdf", ground)), as: ground.officer)
        return try await ground.system.read { snapshot in
            let notice = try NoticeStore.seen(id, by: ground.officer, in: snapshot)
            return try NoticeStore.file(try #require(notice.file), in: snapshot)
        }
    }

    private func check(_ document: StoredDocument, _ ground: TrailGround) async throws -> SignatureCheck? {
        try await ground.system.read { try FileReadings.signatures(of: [document.id], in: $0)[document.id] }
    }

    @Test func `a signed PDF tells who signed once it was looked at, a changed one that it was changed`() async throws {
        let ground = try await TrailGround()
        guard DocumentText.packageForSignatures(of: ground.system.programs) == nil else { return }
        let signed = try await importFile(try file("signed.pdf"), ground)
        #expect(try await check(signed, ground) == nil)
        let altered = try await importFile(try file("altered.pdf"), ground)
        let plain = try await importFile(try file("unsigned.pdf"), ground)
        let broken = try await importFile(Array("%PDF-1.7 nothing %%EOF".utf8), ground)
        _ = try await Worker(system: ground.system).drain()
        let one = try #require(try await check(signed, ground)?.signatures.first)
        #expect(one.signer == "Lê Thị Mận" && one.integrity == .intact && one.trust == .unknownIssuer)
        #expect(try await check(altered, ground)?.signatures.map(\.integrity) == [.altered])
        #expect(try await check(plain, ground) == SignatureCheck([]))
        #expect(try await check(broken, ground) == SignatureCheck([], isReadable: false))
        try await ground.close()
    }

    @Test func `a document in an old encoding is read in Unicode, and what it was in is in the trail`() async throws {
        let ground = try await TrailGround()
        let old =
            "UBND TØNH S¤NG M¢Y\nSè: 48/TB-UBND\n\nTH¤NG B¸O\n\n1. Së Tµi chÝnh b¸o c¸o kÕt qu¶ tr­íc ngµy 30/6/2026."
        let read = ReadNotice(old, directory: try await ground.system.directory())
        #expect(read.text.contains("1. Sở Tài chính báo cáo kết quả trước ngày 30/6/2026."))
        #expect(read.draft.directives.first?.addressees.first?.agencies == [ground.agencies[1]])
        let id = try await ground.system.perform(ImportNotice(read, file: nil), as: ground.officer)
        #expect(try await ground.system.read { try NoticeConversion.encoding(of: id, in: $0) } == .tcvn3)
        let plain = try await ground.importDraft("49/TB-UBND", by: ground.officer)
        #expect(try await ground.system.read { try NoticeConversion.encoding(of: plain, in: $0) } == nil)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `evidence that is an official document says what it is, other evidence nothing`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first { $0.agency == ground.agencies[1] })
        let decision = """
            UBND TỈNH SÔNG MÂY
            SỞ TÀI CHÍNH
            Số: 12/QĐ-STC
            Sông Mây, ngày 05 tháng 6 năm 2026

            QUYẾT ĐỊNH
            Về việc phê duyệt dự toán
            """
        let files = [
            try await received(Array(decision.utf8), "qd.txt", ground),
            try await received(Array("Danh sách cán bộ dự lớp".utf8), "ds.txt", ground),
        ]
        try await ground.system.perform(
            SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: files)),
            as: ground.actor(.isoSecretary, of: assignment.agency))
        _ = try await Worker(system: ground.system).drain()
        let documents = try await ground.system.read { try FileReadings.documents(of: assignment.id, in: $0) }
        let document = try #require(documents.values.first)
        #expect(documents.count == 1)
        #expect(document.kind == "QĐ" && document.number == "12/QĐ-STC")
        #expect(document.issuerAgency == ground.agencies[1])
        #expect(document.issuedOn == Day(iso: "2026-06-05"))
        try await ground.close()
    }
}
