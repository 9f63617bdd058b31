// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Domain
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
        #expect(await browser.get("/quan-tri/sao-luu").text.contains(BackupWords.vi.none))
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
