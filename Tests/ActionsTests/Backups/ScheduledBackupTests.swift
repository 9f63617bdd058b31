// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Database
import Domain
import Foundation
import Jobs
import Store
import TestKit
import Testing
import WorkingTime

@Suite struct ScheduledBackupTests {
    @Test func `the server backs up by itself once a slot, and the run is kept in the trail`() async throws {
        let place = try await Planned()
        try await Chores.schedule(in: place.system)
        try await Chores.schedule(in: place.system)
        _ = try await Worker(system: place.system).drain()
        #expect(try place.archives().count == 1)
        let run = try #require(try await place.system.read { try BackupRunStore.latestGood(in: $0) })
        #expect(try place.archives() == [run.name])
        #expect(run.hash == (try FileDigest.of(place.backups + "/" + run.name)))
        // Again in the same slot, as another process would: nothing.
        try await Chores.schedule(in: place.system)
        _ = try await Worker(system: place.system).drain()
        #expect(try place.archives().count == 1)
        place.pass(days: 1)
        try await Chores.schedule(in: place.system)
        _ = try await Worker(system: place.system).drain()
        #expect(try place.archives().count == 2)
        let report = try await place.system.read { try TrailVerification.run(in: $0) }
        #expect(report.findingCount == 0)
        try await place.close()
    }

    @Test func `a backup that fails is told to the administrators, and the old ones stay`() async throws {
        let place = try await Planned(retention: BackupRetention(days: 1, weeks: 0, months: 0))
        let desk = try #require(BackupDesk(place.system))
        try await desk.make()
        let before = try place.archives()
        place.pass(days: 1)
        // The disk is gone: where the folder was, there is a file.
        rename(place.backups, place.backups + ".away")
        try Data().write(to: URL(fileURLWithPath: place.backups))
        await #expect(throws: BackupError.self) { try await desk.make() }
        let (runs, kinds) = try await place.system.read { snapshot in
            (
                try BackupRunStore.latest(10, in: snapshot),
                try snapshot.rows("SELECT kind FROM news") { try $0.text(0) }
            )
        }
        #expect(runs.map(\.isGood) == [false, true])
        #expect(kinds == [News.Kind.backup(.backupFailed).rawValue])
        unlink(place.backups)
        rename(place.backups + ".away", place.backups)
        #expect(try place.archives() == before)
        place.pass(days: 1)
        try await desk.make()
        #expect(try place.archives().count == 1 && place.archives() != before)
        try await place.close()
    }

    @Test func `days, weeks and months are each kept by their latest backup`() {
        let first = Day(iso: "2026-01-01") ?? Day(number: 0)
        let names = (0..<400).compactMap { BackupName("nenep-\(first.adding(days: $0).iso)-020000.tar") }
        #expect(names.count == 400)
        let retention = BackupRetention(days: 7, weeks: 4, months: 12)
        let gone = Set(retention.superfluous(names))
        let kept = names.filter { !gone.contains($0) }.map(\.day.iso)
        // 2027-02-04 is the last, a Thursday.
        #expect(kept.suffix(7).first == "2027-01-29" && kept.last == "2027-02-04")
        #expect(kept.contains("2027-01-24") && kept.contains("2027-01-17") && !kept.contains("2027-01-20"))
        #expect(kept.contains("2026-03-31") && kept.contains("2026-12-31") && !kept.contains("2026-02-28"))
        #expect(kept.count == 7 + 2 + 10)
        // Of the last two days all are kept.
        let twice = ["nenep-2027-02-04-110000.tar", "nenep-2027-02-04-020000.tar", "nenep-2027-02-02-020000.tar"]
        let one = BackupRetention(days: 1, weeks: 0, months: 0)
        #expect(one.superfluous(twice.compactMap { BackupName($0) }).map(\.description) == [twice[2]])
        #expect(
            BackupRetention("7,4,12") == retention && BackupRetention("0,1,1") == nil && BackupRetention("7,4") == nil)
    }

    @Test func `nothing that has another name is ever taken for a backup`() {
        for name in ["nenep-2026-01-01-020000.tar.dang-ghi", "nenep-2026-1-1-020000.tar", "x.tar", "nenep-.tar"] {
            #expect(BackupName(name) == nil, "\(name)")
        }
        let name = BackupName(at: Instant(milliseconds: 1_790_000_000_000), in: .vietnam, isEncrypted: true)
        #expect(BackupName(name.description) == name && name.description.hasSuffix(".tar.age"))
    }
}

/// A system with a plan for backups, at a time of one's own.
private struct Planned {
    let system: System
    let backups: String
    private let folder: String
    private let clock = SteppingClock()

    init(retention: BackupRetention = .standard) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "planned-\(UUID().uuidString)").path
        backups = folder + "/backups"
        try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
        var configuration = System.Configuration.dataFolder(folder + "/data")
        let clock = clock
        configuration.clock = Clock { clock.step() }
        configuration.backupPlan = BackupPlan(folder: backups, hour: 2, retention: retention)
        system = try await System.open(configuration)
        try await system.perform(CreateAgency(AgencyDraft(name: "UBND tỉnh", level: .province)), as: .system())
    }

    func pass(days: Int) { clock.pass(seconds: days * 86_400) }

    func archives() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: backups).sorted()
    }

    func close() async throws {
        try await system.close()
        try FileManager.default.removeItem(atPath: folder)
    }
}
