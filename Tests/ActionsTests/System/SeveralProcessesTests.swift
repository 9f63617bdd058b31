// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Jobs
import Store
import TestKit
import Testing
import WorkingTime

/// Two systems on one database stand for two server processes: they share nothing but it and the files.
@Suite(.enabled(if: TestInstallation.engine == .postgres, "SQLite has one process that writes"))
struct SeveralProcessesTests {
    private static let password = "trời mưa mang ô"

    private func pair() async throws -> (one: System, other: System) {
        let moment = Instant(milliseconds: 1_790_000_000_000)
        let configuration = try await TestInstallation.configuration(clock: Clock { moment })
        let one = try await System.open(configuration)
        let action = try await CreateFirstAdministrator.prepare(
            name: "Trần Minh Quân", userName: "quantri", password: Self.password, province: "Tỉnh Sông Mây",
            with: one.sessions.hasher, at: moment)
        try await one.perform(action, as: .system())
        return (one, try await System.open(configuration))
    }

    private func attempt(_ password: String) -> Sessions.Attempt {
        Sessions.Attempt(userName: "quantri", password: password, address: "10.0.0.1", browser: "thử")
    }

    @Test func `who signs in at one is known at the other, and who leaves one is out at both`() async throws {
        let (one, other) = try await pair()
        let secret = try await one.sessions.signIn(attempt(Self.password))
        let known = try #require(try await other.sessions.find(secret))
        #expect(try await one.sessions.find(secret)?.person.id == known.person.id)
        try await other.sessions.signOut(secret, known)
        #expect(try await one.sessions.find(secret) == nil)
        #expect(try await other.sessions.find(secret) == nil)
    }

    @Test func `tries are counted together`() async throws {
        let (one, other) = try await pair()
        for number in 0..<5 {
            let door = number % 2 == 0 ? one : other
            await #expect(throws: SignInRefusal.wrong) { try await door.sessions.signIn(attempt("sai rồi")) }
        }
        for door in [one, other] {
            await #expect(throws: SignInRefusal.tooOften(wait: 30)) {
                try await door.sessions.signIn(attempt(Self.password))
            }
        }
    }

    @Test func `an agency made or renamed at one is so at the other at once`() async throws {
        let (one, other) = try await pair()
        let before = try await other.directory().all.count
        let root = try await one.directory().roots.first?.id
        for number in 1...3 {
            let name = "Sở thứ \(number)"
            try await one.perform(
                CreateAgency(AgencyDraft(name: name, level: .department, parent: root)), as: .system())
            let seen = try await other.directory().all
            #expect(seen.count == before + number)
            #expect(seen.contains { $0.name == name })
        }
    }

    @Test func `what recurs is done once, whoever looks first`() async throws {
        let (one, other) = try await pair()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for system in [one, other, one, other] {
                group.addTask { try await Chores.schedule(in: system) }
            }
            try await group.waitForAll()
        }
        let jobs = try await one.jobs.jobs()
        #expect(!jobs.isEmpty)
        #expect(Set(jobs.map(\.kind)).count == jobs.count)
        async let first = Worker(system: one).drain()
        async let second = Worker(system: other).drain()
        let attempts = try await first + second
        // Chores may leave further jobs: those are done once too.
        let done = try await one.jobs.jobs()
        #expect(attempts == done.count)
        #expect(done.allSatisfy { $0.succeededAt != nil && $0.attempts == 1 })
    }

    @Test func `the same form sent to both at one moment is done once`() async throws {
        let (one, other) = try await pair()
        let root = try await one.directory().roots.first?.id
        let draft = AgencyDraft(name: "Sở Nội vụ", level: .department, parent: root)
        let outcomes = await withTaskGroup(of: Bool?.self) { group in
            for number in 0..<12 {
                let system = number % 2 == 0 ? one : other
                group.addTask {
                    do throws(ActionError) {
                        try await system.perform(CreateAgency(draft), as: .system(), request: "/co-quan 1")
                        return true
                    } catch {
                        if case .alreadyDone = error { return false }
                        return nil
                    }
                }
            }
            return await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == true } == 1)
        #expect(outcomes.count { $0 == false } == 11)
        #expect(try await other.directory().all.count { $0.name == "Sở Nội vụ" } == 1)
    }
}
