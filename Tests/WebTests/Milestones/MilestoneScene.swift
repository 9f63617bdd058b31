// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// This year's round of the sample, and what hangs on it.
struct MilestoneScene: ScenePart {
    let round: ID<Round>
    let track: ID<RoundTrack>
    /// The agencies in the round.
    let enrolled: [ID<Agency>: ID<Enrolment>]
    /// A file each of them handed in, where it did.
    let files: [ID<Agency>: ID<MilestoneEvidence>]

    /// The first milestone of the round's first track.
    var replacements: [String: String] { [":so": "1", ":nhom": track.description] }

    init(_ ground: SceneGround) async throws {
        let system = ground.system
        let everything = Visible(to: .system(), under: .seeRounds)
        let rounds = try await system.read { try RoundStore.all(visible: everything, in: $0) }
        let round = try #require(rounds.max { $0.year < $1.year })
        self.round = round.id
        let (tracks, enrolments) = try await system.read { snapshot in
            (
                try RoundStore.tracks(of: round.id, in: snapshot),
                try EnrolmentStore.of(round.id, visible: everything, in: snapshot)
            )
        }
        track = try #require(tracks.first).id
        enrolled = Dictionary(
            enrolments.filter { $0.state.takesPart }.map { ($0.agency, $0.id) }, uniquingKeysWith: { first, _ in first }
        )
        let (directory, today, calendar) = (try await system.directory(), system.today, system.calendar)
        let zone = system.zone
        var files: [ID<Agency>: ID<MilestoneEvidence>] = [:]
        for (agency, enrolment) in enrolled {
            files[agency] = try await system.read { snapshot in
                let board = try RoundBoardStore.enrolled(
                    enrolment, visible: everything, directory: directory, today: today, calendar: calendar, zone: zone,
                    in: snapshot
                )
                for progress in board.progress.values.sorted(by: { $0.id < $1.id }) {
                    if let found = try MilestoneStore.evidence(of: progress.id, in: snapshot).first {
                        return found.evidence.id
                    }
                }
                return nil
            }
        }
        self.files = files
    }
}

extension PermissionTable.Record {
    static let milestoneRound = Self { scene, _, _ in scene[MilestoneScene.self]?.round.description }
    static let milestone = Self { scene, agency, _ in scene[MilestoneScene.self]?.enrolled[agency]?.description }
    static let milestoneFile = Self { scene, agency, _ in scene[MilestoneScene.self]?.files[agency]?.description }
}
