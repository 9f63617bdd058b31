// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Domain
import HTML
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct BackupPageTests {
    @Test
    func `administrators see how backups stand, why one failed, and in their language; nobody else sees the page`()
        async throws
    {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("quantri")
        #expect(await browser.get("/quan-tri/sao-luu").text.contains(BackupWords.vi.unplanned))
        let system = site.system
        let kept = "full\t/mnt/sao-luu"
        try await system.perform(RecordFailedBackup(begunAt: system.now, failure: kept), as: .system())
        let page = await browser.get("/quan-tri/sao-luu").text
        #expect(page.contains("Hết chỗ trên ổ đĩa của /mnt/sao-luu"))
        // Told at the bell too, and the news leads here.
        #expect(await browser.get("/tin-moi").text.contains("Sao lưu hệ thống không thành công"))
        let officer = try await site.signedIn("yen.do")
        #expect(await officer.get("/quan-tri/sao-luu").status == .notFound)
    }

    private func page(_ run: BackupRun?, _ runs: [BackupRun], archives: Set<String>? = nil, after hours: Int = 1)
        -> String
    {
        let plan = BackupPlan(folder: "/mnt/sao-luu", hour: 2)
        let made = run?.begunAt ?? Instant(milliseconds: 1_790_000_000_000)
        let frame = Frame(
            language: .vi, province: "", visitor: nil, csrf: "", request: "", today: made.day(in: .vietnam), now: made,
            zone: .vietnam, path: "/")
        return BackupPage(
            plan: plan, archives: archives, good: run, runs: runs, now: made.adding(seconds: hours * 3600)
        ).html(in: frame).markup
    }

    private func run(_ name: String, failure: String? = nil) -> BackupRun {
        let begun = Instant(milliseconds: 1_790_000_000_000)
        return BackupRun(
            id: ID(high: 0, low: 1), begunAt: begun, endedAt: begun.adding(seconds: 3), name: name, size: 1536,
            files: 2,
            missing: 0, hash: [], isEncrypted: false, failure: failure)
    }

    @Test func `the page calls well only what could be restored now`() {
        let good = run("nenep-2026-09-21-020000.tar")
        let words = BackupWords.vi
        #expect(page(nil, []).contains(words.none))
        #expect(page(nil, [run("", failure: "io\t/mnt")]).contains(words.noneGood))
        #expect(page(good, [good], archives: [good.name]).contains("Bản sao lưu gần nhất: "))
        #expect(page(good, [good], archives: [good.name]).contains(words.there))
        #expect(page(good, [good], archives: nil).contains("Bản sao lưu gần nhất: "))
        #expect(page(good, [run("", failure: "io\t/mnt"), good]).contains(words.lastFailed))
        let gone = page(good, [good], archives: [])
        #expect(gone.contains("Không thấy tệp \(good.name)") && gone.contains(words.notThere))
        #expect(page(good, [good], after: 27).contains("Bản sao lưu gần nhất đã cũ"))
    }

    @Test func `what is kept of a failure becomes a sentence in both languages`() {
        let error = BackupFailure.error("missing\tage\tage")
        #expect(error == .archive(.missing(program: "age", package: "age")))
        #expect(BackupErrorWords.sentence(error, .vi).contains("apt install age"))
        #expect(BackupErrorWords.sentence(error, .en).contains("apt install age"))
        let older = BackupFailure.error("older\t13\t15\tpg_dump")
        #expect(older == .olderProgram("pg_dump", has: 13, needs: 15))
        #expect(BackupFailure.error("whatever it was") == .database("whatever it was"))
    }

    @Test func `sizes are read as people write them`() {
        #expect(BackupWords.size(999, .vi) == "999 B")
        #expect(BackupWords.size(1536, .vi) == "1,5 KB")
        #expect(BackupWords.size(12_900_000_000, .en) == "12.0 GB")
    }
}
