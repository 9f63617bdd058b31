// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// The single acts that the story of the rounds is made of.
extension SampleProvince {
    func departments(from first: Int, to last: Int) -> [String] {
        SampleAgencies.all.filter { $0.level == .department }.dropFirst(first).prefix(last - first + 1)
            .map(\.shortName)
    }

    var wards: [String] {
        SampleAgencies.all.filter { $0.level == .commune }.prefix(4).map(\.shortName)
    }

    /// The ten communes that begin this year.
    var beginners: [String] {
        SampleAgencies.all.filter { $0.level == .commune }.dropFirst(4).prefix(10).map(\.shortName)
    }

    func rounds(_ cast: SampleCast) async throws -> [Round] {
        let visible = Visible(to: cast.standingOfficer, under: .seeRounds)
        return try await system.read { try RoundStore.all(visible: visible, in: $0) }
    }

    /// By name: what becomes of whom is the same in every sample.
    func enrolments(of round: ID<Round>, _ cast: SampleCast) async throws -> [Enrolment] {
        let visible = Visible(to: cast.standingOfficer, under: .seeRounds)
        let directory = try await system.directory()
        return try await system.read { try EnrolmentStore.of(round, visible: visible, in: $0) }
            .sorted { directory.shortName(of: $0.agency) < directory.shortName(of: $1.agency) }
    }

    /// Puts agencies into a track, those of them that there were when the round began.
    func enrol(
        _ names: [String], _ kind: RoundTrack.Kind, in round: ID<Round>, _ cast: SampleCast
    ) async throws {
        clock.pass(minutes: 6)
        let directory = try await system.directory()
        let visible = Visible(to: cast.standingOfficer, under: .seeRounds)
        let (begins, tracks) = try await system.read { snapshot in
            (
                try RoundStore.find(round, visible: visible, in: snapshot).begins,
                try RoundStore.tracks(of: round, in: snapshot)
            )
        }
        guard let track = tracks.first(where: { $0.kind == kind }) else { throw SampleError.missing(kind.rawValue) }
        let agencies = names.compactMap { name in
            directory.all.first { $0.shortName == name && ($0.exists(on: begins) || $0.exists(on: system.today)) }?.id
        }
        try await system.perform(EnrolAgencies(agencies, in: track.id), as: cast.standingOfficer)
    }

    func step(
        _ kind: EnrolmentStep.Kind, _ enrolment: Enrolment, month: Int, day: Int, _ year: Int, number: String? = nil,
        reason: String = "", _ cast: SampleCast
    ) async throws {
        guard let on = Day(year: year, month: month, day: day) else { throw SampleError.missing("\(day)/\(month)") }
        try await system.perform(
            RecordEnrolmentStep(
                kind, of: enrolment.id, on: on, document: number.map { CitedDocument(number: $0, on: on) },
                reason: reason), as: cast.standingOfficer)
    }

    /// A list's latest revision.
    func latest(
        _ list: ID<RoundList>, _ cast: SampleCast
    ) async throws -> (revision: Int, lines: [ListRevision.Line]) {
        try await system.read { snapshot in
            let last = try RoundListStore.revisions(of: list, in: snapshot).last
            return (last?.number ?? 0, last?.lines ?? [])
        }
    }

    /// A department's opinion, agency by agency, by their short names.
    func give(
        _ list: ID<RoundList>, as reviewer: Actor,
        _ opinion: (Int, String) -> (ListOpinion.Stand, String)
    ) async throws {
        let last = try await system.read { try RoundListStore.revisions(of: list, in: $0).last }
        let directory = try await system.directory()
        let entries = (last?.lines ?? []).enumerated().map { index, line in
            let (stand, words) = opinion(index, directory.shortName(of: line.agency))
            return GiveListOpinion.Entry(line.enrolment, stand, words)
        }
        try await system.perform(GiveListOpinion(entries, on: list, revision: last?.number ?? 0), as: reviewer)
    }

    /// The latest list goes to the People's Committee, which decides on it.
    func decide(_ round: ID<Round>, _ number: String, on day: Day, _ cast: SampleCast) async throws {
        let visible = Visible(to: cast.standingOfficer, under: .seeRounds)
        func list() async throws -> RoundList {
            let last = try await system.read { try RoundListStore.of(round, visible: visible, in: $0).last }
            guard let last else { throw SampleError.missing(number) }
            return last
        }
        let open = try await list()
        clock.pass(minutes: 15)
        try await system.perform(SubmitList(open.id, version: open.version), as: cast.standingOfficer)
        clock.advance(to: min(day, calendar.today), hour: 16, minute: 10, zone: system.zone)
        try await system.perform(
            RecordListDecision(open.id, version: open.version + 1, number: number, on: day),
            as: cast.committeeOffice)
    }

    /// Who speaks for a department.
    func reviewer(_ userName: String) async throws -> Actor {
        let members = try await system.read { try PersonStore.members(in: $0) }
        guard let member = members.first(where: { $0.person.userName == userName }) else {
            throw SampleError.missing(userName)
        }
        return Actor(
            person: member.person.id, name: member.person.name, role: member.membership.role,
            agency: member.membership.agency)
    }
}
