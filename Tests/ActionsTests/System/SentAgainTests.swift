// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import TestKit
import Testing
import WorkingTime

/// A form that comes a second time answers what it did, whatever became of the record meanwhile.
struct SentAgainTests {
    private let system: System
    private let root: ID<Agency>

    init() async throws {
        system = try await System.open(try await TestInstallation.configuration(clock: .machine))
        root = try await system.perform(
            CreateAgency(AgencyDraft(name: "UBND tỉnh Sông Mây", level: .province)), as: .system())
    }

    private func draft(_ name: String, _ shortName: String = "") -> AgencyDraft {
        AgencyDraft(name: name, shortName: shortName, level: .department, parent: root)
    }

    /// What the action was about if it was done before; nil when it is done now.
    private func subject(of action: some Action, _ request: String) async throws -> [UInt8]? {
        do throws(ActionError) {
            try await system.perform(action, as: .system(), request: request)
            return nil
        } catch {
            guard case .alreadyDone(let subject) = error else { throw error }
            return subject
        }
    }

    @Test func `though somebody changed the record since`() async throws {
        let id = try await system.perform(CreateAgency(draft("Sở Y tế")), as: .system(), request: "made")
        #expect(try await subject(of: CreateAgency(draft("Sở Y tế")), "made") == id.bytes)
        let change = ChangeAgency(id, version: 1, to: draft("Sở Y tế tỉnh"))
        #expect(try await subject(of: change, "changed") == nil)
        #expect(try await subject(of: ChangeAgency(id, version: 2, to: draft("Sở Y tế và Dân số")), "later") == nil)
        #expect(try await subject(of: change, "changed") == id.bytes)
        #expect(try await subject(of: CreateAgency(draft("Sở Y tế")), "made") == id.bytes)
        #expect(try await system.directory()[id]?.name == "Sở Y tế và Dân số")
    }

    @Test func `and what was refused is refused again, under its own name`() async throws {
        let id = try await system.perform(CreateAgency(draft("Sở Tài chính")), as: .system(), request: "made")
        let stale = ChangeAgency(id, version: 7, to: draft("Sở Tài chính tỉnh"))
        for request in ["stale", "stale", "other"] {
            await #expect {
                try await system.perform(stale, as: .system(), request: request)
            } throws: { error in
                if case ActionError.changedMeanwhile = error { true } else { false }
            }
        }
    }

    @Test func `eight at once do it once, and all learn what it is about`() async throws {
        let action = CreateAgency(draft("Sở Nội vụ"))
        let subjects = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<8 { group.addTask { try await subject(of: action, "once") } }
            return try await group.reduce(into: [[UInt8]?]()) { $0.append($1) }
        }
        let made = try await system.directory().all.filter { $0.name == "Sở Nội vụ" }
        #expect(made.count == 1)
        #expect(subjects.count { $0 == nil } == 1)
        #expect(subjects.compactMap(\.self).allSatisfy { $0 == made.first?.id.bytes })
        let kept = try await system.read { snapshot in
            try snapshot.count("SELECT count(*) FROM handled_request WHERE request = 'once'")
        }
        #expect(kept == 1)
    }
}
