// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct CompetenceActionsTests {
    private let facts = QualityPerson.Facts(name: "Lò Văn Păn “A” <b>", role: .secretary, experience: 3, load: 20)

    private func awareness(_ ground: TrailGround, days: Int = 0) -> AddClassTaken.Typed {
        .init(
            subject: .awareness, name: "Nhận thức", day: ground.system.today.adding(days: days), hours: 8,
            organiser: "Chi cục", certificate: "12/CN")
    }

    private func person(_ id: ID<QualityPerson>, _ ground: TrailGround) async throws -> QualityPerson {
        let visible = Visible(to: .system(), under: .seeCommittees)
        return try await ground.system.read { try CompetenceStore.find(id, visible: visible, in: $0) }
    }

    @Test func `named, taught, changed, ended; a class taken out is gone, and the trail verifies`() async throws {
        let ground = try await TrailGround()
        let system = ground.system
        let secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        let id = try await system.perform(NameQualityPerson(facts, since: system.today), as: secretary)
        try await system.perform(AddClassTaken(id, awareness(ground)), as: secretary)
        try await system.perform(AddClassTaken(id, awareness(ground, days: -3)), as: secretary)
        let classes = try await system.read { try CompetenceStore.classes(of: [id], in: $0) }
        #expect(classes.map(\.day) == [system.today, system.today.adding(days: -3)])
        #expect(classes.first?.certificate == "12/CN" && classes.first?.organiser == "Chi cục")
        try await system.perform(DropClassTaken(id, classes.first?.id), as: secretary)
        #expect(
            await ground.refusal(DropClassTaken(id, classes.first?.id), by: secretary) == .competence(.classUnknown))
        var other = facts
        other.load = nil
        try await system.perform(EditQualityPerson(id, version: 1, facts: other), as: secretary)
        let kept = try await person(id, ground)
        #expect(kept.facts == other && kept.version == 2)
        try await system.perform(EndQualityPerson(id, version: 2, on: system.today), as: secretary)
        #expect(try await person(id, ground).until == system.today)
        #expect(try await system.read { try CompetenceStore.classes(of: [id], in: $0) }.count == 1)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what can't be is refused, each for its own reason`() async throws {
        let ground = try await TrailGround()
        let system = ground.system
        let secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        func refused(_ since: Day?, _ change: (inout QualityPerson.Facts) -> Void = { _ in }) async -> Refusal? {
            var other = facts
            change(&other)
            return await ground.refusal(NameQualityPerson(other, since: since), by: secretary)
        }
        let (today, tomorrow) = (system.today, system.today.adding(days: 1))
        #expect(await refused(nil) == .competence(.sinceMissing))
        #expect(await refused(tomorrow) == .competence(.sinceInFuture(tomorrow)))
        #expect(await refused(today) { $0.name = "\u{a0}" } == .competence(.nameMissing))
        #expect(await refused(today) { $0.load = 101 } == .competence(.loadOutOfRange))
        #expect(await refused(today) { $0.load = 0 } == .competence(.loadOutOfRange))
        #expect(await refused(today) { $0.experience = -1 } == .competence(.experienceOutOfRange))
        #expect(
            await refused(today) { $0.qualification = String(repeating: "ữ", count: 301) }
                == .general(.textTooLong(limit: 300)))
        let id = try await system.perform(NameQualityPerson(facts, since: today), as: secretary)
        #expect(await refused(today) == .competence(.listedAlready(name: facts.name)))
        // The same person in another role is a line of its own.
        let auditor = try await system.perform(
            NameQualityPerson(.init(name: facts.name, role: .internalAuditor), since: today), as: secretary)
        #expect(
            await ground.refusal(EditQualityPerson(auditor, version: 1, facts: facts), by: secretary)
                == .competence(.listedAlready(name: facts.name)))
        for (change, refusal): (@Sendable (inout AddClassTaken.Typed) -> Void, CompetenceRefusal) in [
            ({ $0.subject = nil }, .subjectMissing), ({ $0.name = "" }, .classNameMissing),
            ({ $0.day = nil }, .classDayMissing), ({ $0.day = tomorrow }, .classInFuture(tomorrow)),
            ({ $0.hours = nil }, .hoursOutOfRange), ({ $0.hours = 401 }, .hoursOutOfRange),
        ] {
            var typed = awareness(ground)
            change(&typed)
            #expect(await ground.refusal(AddClassTaken(id, typed), by: secretary) == .competence(refusal))
        }
        try await ground.close()
    }

    @Test func `others neither see nor change them, and the standing office sees and doesn't change`() async throws {
        let ground = try await TrailGround()
        let system = ground.system
        let secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        let stranger = ground.actor(.isoSecretary, of: ground.agencies[1], person: 4)
        let officer = ground.actor(.standingOfficer, of: ground.agencies[2], person: 5)
        let id = try await system.perform(NameQualityPerson(facts, since: system.today), as: secretary)
        for actor in [stranger, officer] {
            #expect(await ground.isHidden(EditQualityPerson(id, version: 1, facts: facts), from: actor))
            #expect(await ground.isHidden(EndQualityPerson(id, version: 1, on: system.today), from: actor))
            #expect(await ground.isHidden(AddClassTaken(id, awareness(ground)), from: actor))
        }
        let today = system.today
        func rows(_ actor: Actor) async throws -> [CompetenceSurvey.Row] {
            let visible = Visible(to: actor, under: .seeCommittees)
            return try await system.read { try CompetenceSurvey.rows(visible: visible, today: today, in: $0) }
        }
        #expect(try await rows(stranger).isEmpty)
        let seen = try await rows(officer)
        #expect(seen.map(\.agencyName) == ["Sở Nội vụ"] && seen.first?.people.map(\.id) == [id])
        try await ground.close()
    }

    @Test func `two who change the same person are told of each other`() async throws {
        let ground = try await TrailGround()
        let system = ground.system
        let secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        let colleague = ground.actor(.qualityRepresentative, of: ground.agencies[0], person: 4)
        let id = try await system.perform(NameQualityPerson(facts, since: system.today), as: secretary)
        var mine = facts
        mine.load = 60
        try await system.perform(EditQualityPerson(id, version: 1, facts: mine), as: colleague)
        #expect(await ground.isConflict(EditQualityPerson(id, version: 1, facts: facts), by: secretary))
        #expect(await ground.isConflict(EndQualityPerson(id, version: 1, on: system.today), by: secretary))
        #expect(try await person(id, ground).facts.load == 60)
        try await ground.close()
    }
}
