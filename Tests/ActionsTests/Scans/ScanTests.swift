// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Files
import Foundation
import Jobs
import Programs
import Store
import Testing
import WorkingTime

/// Documents that come in as pictures, read on the real programs.
@Suite(.serialized, .enabled("scans can be read here") { await ScannedPaper.isPossible() })
struct ScanTests {
    let ground: TrailGround
    let clerk: Actor
    var system: System { ground.system }

    init() async throws {
        ground = try await TrailGround()
        clerk = ground.actor(.clerk, of: ground.agencies[2])
    }

    private func take(_ pdf: [UInt8], pages: Int = 1, by actor: Actor? = nil) async throws -> ID<Scan> {
        let stored = try await system.files.store(pdf)
        let file = ReceivedFile(hash: stored.hash.bytes, name: "quét 57.pdf", kind: "pdf", size: stored.size)
        return try await system.perform(ImportScan(file, pages: pages), as: actor ?? clerk)
    }

    private func view(_ id: ID<Scan>) async throws -> ScanView {
        let now = system.now.milliseconds
        let visible = Visible(to: clerk, under: .prepareNotice)
        return try await system.read {
            try ScanView.load(try ScanStore.prepared(id, visible: visible, in: $0), at: now, in: $0)
        }
    }

    private func work() async throws -> Int { try await Worker(system: system).drain() }

    @Test func `a scanned notice becomes a draft to be checked, with a picture and the places of its words`()
        async throws
    {
        let id = try await take(try await ScannedPaper.pdf(ScannedPaper.notice("57/TB-UBND")))
        #expect(try await view(id).before == 0)
        #expect(try await view(id).scan.state == .reading)
        #expect(try await system.read { try Inbox.load(for: clerk, in: $0) }.scans.count == 1)
        _ = try await work()
        let scan = try await view(id).scan
        #expect(scan.state == .read)
        let notice = try #require(scan.notice)
        let visible = Visible(to: clerk, under: .prepareNotice)
        let (kept, source, draft, pages) = try await system.read { snapshot in
            let kept = try NoticeStore.prepared(notice, visible: visible, in: snapshot)
            return (
                kept, try NoticeStore.source(notice, in: snapshot).text, try NoticeStore.draft(notice, in: snapshot),
                try kept.file.map { try PageReadings.of($0, in: snapshot) } ?? []
            )
        }
        #expect(kept.number == "57/TB-UBND")
        #expect(kept.agency == clerk.agency && kept.importedBy == clerk.person)
        #expect(draft.directives.count == 2)
        #expect(
            draft.directives.map(\.due) == ["2026-11-30", "2026-12-15"].compactMap { Day(iso: $0) }.map { .on($0) })
        #expect(pages.text == source)
        let bytes = Array(source.utf8)
        for word in pages.placed.flatMap(\.words) {
            #expect(!String(decoding: bytes[word.start..<word.end], as: UTF8.self).contains(" "))
        }
        let picture = try #require(pages.first?.picture.flatMap { FileHash(bytes: $0) })
        #expect(try await system.files.inspect(picture).kind == .jpeg)
        // Housekeeping takes the picture for what it is, not for a leftover.
        ground.pass(days: 3)
        try await Housekeeping(system: system).run()
        #expect(system.files.path(of: picture) != nil)
        #expect(try await system.read { try Inbox.load(for: clerk, in: $0) }.scans.isEmpty)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a reading can be stopped and goes on where it was`() async throws {
        let second = "<p>3. Giao Sở Y tế báo cáo kết quả trước ngày 20/12/2026.</p>"
        let pdf = try await ScannedPaper.pdf(
            ScannedPaper.notice("58/TB-UBND"), second, "<p>Trang cuối của văn bản này.</p>")
        let id = try await take(pdf, pages: 3)
        let file = try #require(try await view(id).scan.file)
        let worker = Task { await Worker(system: system).run() }
        while try await system.read({ try PageReadings.numbers(of: file, in: $0) }).isEmpty { await Task.yield() }
        try await system.perform(StopScan(id), as: clerk)
        worker.cancel()
        await worker.value
        #expect(try await view(id).scan.state == .stopped)
        _ = try await work()
        #expect(try await view(id).scan.state == .stopped)
        #expect(await ground.refusal(StopScan(id), by: clerk) == .scan(.scanNotBeingRead))
        // A page that was read stays as it was read.
        try await system.database.write {
            _ = try $0.run("UPDATE scan_page SET content = content || ' đã đọc' WHERE file_id = \(file) AND number = 1")
        }
        try await system.perform(ReadScanAgain(id), as: clerk)
        #expect(await ground.refusal(ReadScanAgain(id), by: clerk) == .scan(.scanIsBeingRead))
        _ = try await work()
        let scan = try await view(id).scan
        let notice = try #require(scan.notice)
        let text = try await system.read { try NoticeStore.source(notice, in: $0).text }
        #expect(text.contains("đã đọc") && text.contains("Sở Y tế") && text.contains("Trang cuối"))
        try await ground.close()
    }

    @Test func `a worker that died is followed by another, which reads only what is left`() async throws {
        let id = try await take(
            try await ScannedPaper.pdf(ScannedPaper.notice("59/TB-UBND"), ScannedPaper.orders), pages: 2)
        let file = try #require(try await view(id).scan.file)
        let until = system.now.milliseconds + 60_000
        let page = PageReading(
            number: 1, width: 10, height: 10, picture: nil, text: "THÔNG BÁO\nSố: 59/TB-UBND\nđã có", words: [])
        try await system.database.write {
            _ = try $0.run("UPDATE job SET lease = \([1, 2, 3] as [UInt8]), leased_until = \(until), attempts = 1")
            try PageReadings.keep(page, of: file, in: $0)
        }
        ground.pass(days: 1)
        _ = try await work()
        let notice = try #require(try await view(id).scan.notice)
        #expect(try await system.read { try NoticeStore.source(notice, in: $0).text }.hasPrefix(page.text))
        try await ground.close()
    }

    @Test func `a worker that died too often leaves a scan that can be read again`() async throws {
        let id = try await take(try await ScannedPaper.pdf(ScannedPaper.notice("60/TB-UBND")))
        try await system.database.write {
            _ = try $0.run("UPDATE job SET attempts = 3, leased_until = 1")
        }
        #expect(try await work() == 0)
        #expect(try await view(id).isAbandoned)
        try await system.perform(ReadScanAgain(id), as: clerk)
        _ = try await work()
        #expect(try await view(id).scan.state == .read)
        try await ground.close()
    }

    @Test(arguments: [("MẬT", SecrecyMark.secret), ("TUYỆT MẬT", .utmostSecret)])
    func `a scan marked secret is refused and nothing of it stays`(mark: String, level: SecrecyMark) async throws {
        let pdf = try await ScannedPaper.pdf(ScannedPaper.notice("61/TB-UBND", mark: mark))
        let id = try await take(pdf)
        let file = try #require(try await view(id).scan.file)
        #expect(system.files.hashes().count == 1)
        _ = try await work()
        let scan = try await view(id).scan
        #expect(scan.state == .refused && scan.mark == level && scan.file == nil)
        #expect(system.files.hashes().isEmpty)
        #expect(try await system.read { try PageReadings.of(file, in: $0) }.isEmpty)
        await #expect(throws: StoreError.notFound) { try await system.read { try NoticeStore.file(file, in: $0) } }
        #expect(await ground.refusal(ReadScanAgain(id), by: clerk) == .scan(.scanHasEnded))
        #expect(try await system.perform(DropScan(id), as: clerk).isEmpty)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a blank page, a broken file and a document that is here already say why they were not read`()
        async throws
    {
        let blank = try await take(try await ScannedPaper.pdf("<p>&nbsp;</p>"))
        let broken = try await take(Array("%PDF-1.7 hỏng".utf8))
        _ = try await work()
        #expect(try await view(blank).scan.failure == .noText)
        #expect(try await view(broken).scan.failure == .damaged)
        let page = ScannedPaper.notice("62/TB-UBND")
        _ = try await take(try await ScannedPaper.pdf(page))
        _ = try await work()
        let again = try await take(try await ScannedPaper.pdf(page + "<p>.</p>"))
        _ = try await work()
        let scan = try await view(again).scan
        #expect(scan.failure == .alreadyImported && scan.detail == "62/TB-UBND")
        try await ground.close()
    }

    @Test func `evidence that is a scan is found by what it says, after the notices`() async throws {
        _ = try await ground.issueNotice("46/TB-UBND", orders: 1)
        let assignment = try #require(try await ground.assignments().first)
        let pdf = try await ScannedPaper.pdf("<p>Biên bản nghiệm thu phần mềm quản lý kho lưu trữ</p>")
        let stored = try await system.files.store(pdf)
        let file = ReceivedFile(hash: stored.hash.bytes, name: "bien-ban.pdf", kind: "pdf", size: stored.size)
        let reporter = ground.actor(.isoSecretary, of: assignment.agency)
        try await system.perform(
            SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: [file])), as: reporter)
        let scan = try await take(try await ScannedPaper.pdf(ScannedPaper.notice("63/TB-UBND")))
        _ = try await work()
        let jobs = try await system.jobs.jobs()
        let recognised = try #require(jobs.first { $0.kind == EvidenceRecognition.kind }?.succeededAt)
        let read = try #require(jobs.first { $0.kind == ScanView.job }?.succeededAt)
        #expect(read < recognised)
        #expect(try await view(scan).scan.state == .read)
        let (today, now) = (system.today, system.now)
        let found = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(words: "nghiem thu phan mem"),
                visible: Visible(to: .system(), under: .seeAssignments),
                today: today, now: now, in: snapshot)
        }
        #expect(found.map(\.assignment.id) == [assignment.id])
        try await ground.close()
    }
}
