// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Foundation
import Store
import Testing

/// The rules of scans, which take no reading.
@Suite struct ScanRuleTests {
    private func file(_ text: String, in system: System) async throws -> ReceivedFile {
        let stored = try await system.files.store(Array(text.utf8))
        return ReceivedFile(hash: stored.hash.bytes, name: "quet.png", kind: "png", size: stored.size)
    }

    private func isMissing<A: Action>(_ action: A, for actor: Actor, in system: System) async -> Bool {
        do {
            try await system.perform(action, as: actor)
        } catch ActionError.notFound {
            return true
        } catch {}
        return false
    }

    @Test func `another agency's scan is not there`() async throws {
        let ground = try await TrailGround()
        let clerk = ground.actor(.clerk, of: ground.agencies[0])
        let other = ground.actor(.clerk, of: ground.agencies[1], person: 2)
        let id = try await ground.system.perform(
            ImportScan(try await file("một", in: ground.system), pages: 1), as: clerk)
        #expect(await isMissing(StopScan(id), for: other, in: ground.system))
        #expect(await isMissing(ReadScanAgain(id), for: other, in: ground.system))
        #expect(await isMissing(DropScan(id), for: other, in: ground.system))
        #expect(try await ground.system.read { try Inbox.load(for: other, in: $0) }.scans.isEmpty)
        // The same file may come in to both: neither learns of the other.
        _ = try await ground.system.perform(ImportScan(try await file("một", in: ground.system), pages: 1), as: other)
        try await ground.close()
    }

    @Test func `the same file waits only once`() async throws {
        let ground = try await TrailGround()
        let clerk = ground.actor(.clerk, of: ground.agencies[0])
        _ = try await ground.system.perform(ImportScan(try await file("một", in: ground.system), pages: 1), as: clerk)
        let again = ImportScan(try await file("một", in: ground.system), pages: 1)
        #expect(await ground.refusal(again, by: clerk) == .notice(.documentAlreadyImported(number: "")))
        try await ground.close()
    }

    @Test func `what is given up goes, but not where something else needs it`() async throws {
        let ground = try await TrailGround()
        let clerk = ground.actor(.clerk, of: ground.agencies[0])
        let other = ground.actor(.clerk, of: ground.agencies[1], person: 2)
        let content = try await file("một", in: ground.system)
        let mine = try await ground.system.perform(ImportScan(content, pages: 1), as: clerk)
        let theirs = try await ground.system.perform(ImportScan(content, pages: 1), as: other)
        await ground.system.discard(try await ground.system.perform(DropScan(mine), as: clerk))
        #expect(ground.system.files.hashes().count == 1)
        await ground.system.discard(try await ground.system.perform(DropScan(theirs), as: other))
        #expect(ground.system.files.hashes().isEmpty)
        #expect(await ground.refusal(DropScan(mine), by: clerk) == .scan(.scanHasEnded))
        // What was given up while it waited is not read.
        #expect(try await Worker(system: ground.system).drain() == 0)
        try await ground.close()
    }

    @Test func `one agency doesn't fill the queue`() async throws {
        let ground = try await TrailGround()
        let clerk = ground.actor(.clerk, of: ground.agencies[0])
        for number in 1...ImportScan.mostWaiting {
            _ = try await ground.system.perform(
                ImportScan(try await file("\(number)", in: ground.system), pages: 1), as: clerk)
        }
        let more = ImportScan(try await file("thêm", in: ground.system), pages: 1)
        #expect(await ground.refusal(more, by: clerk) == .scan(.tooManyScansWait(limit: ImportScan.mostWaiting)))
        try await ground.close()
    }

    @Test func `a picture is refused by its head when it is too large, none, or something besides`() async throws {
        let ground = try await TrailGround()
        func refusal(_ bytes: [UInt8], _ name: String) async throws -> Refusal? {
            let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            defer { try? FileManager.default.removeItem(atPath: path) }
            do throws(Refusal) {
                _ = try await ScanIntake.pages(path: path, name: name, in: ground.system)
                return nil
            } catch {
                return error
            }
        }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        let bomb = head + [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 2, 0, 0, 0]
        #expect(try await refusal(bomb, "anh.png") == .scan(.pictureTooLarge(megapixels: 70)))
        #expect(try await refusal(Array("văn bản".utf8), "anh.jpg") == .document(.documentDamaged))
        #expect(try await refusal([], "anh.png") == .document(.documentDamaged))
        let page = head + [0, 0, 0, 10, 0, 0, 0, 10, 8, 2, 0, 0, 0] + Array("<script>alert(1)</script>".utf8)
        #expect(try await refusal(page, "anh.png") == .document(.documentDamaged))
        #expect(try await refusal(Array("văn bản thường".utf8), "a.txt") == nil)
        try await ground.close()
    }

    @Test func `the mark of secrecy is seen though recognition lost its signs`() {
        #expect(SecrecyMark.found(inRecognised: "UBND TỈNH          MÂT\nSố: 1/TB") == .secret)
        #expect(SecrecyMark.found(inRecognised: "TỐI MAT") == .topSecret)
        #expect(SecrecyMark.found(inRecognised: "TUYET MÂT") == .utmostSecret)
        #expect(SecrecyMark.found(inRecognised: "ỦY BAN MẶT TRẬN TỔ QUỐC\nMẶT TRẬN") == nil)
        #expect(SecrecyMark.found(inRecognised: "Bề mặt\nmất mát\nGiấy mời") == nil)
    }
}
