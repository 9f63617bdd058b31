// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// How a round's agencies stand with its milestones, loaded in few statements whatever their number.
package enum RoundBoardStore {
    /// The board of a round, of the agencies the actor may see in it.
    package static func board(
        of round: ID<Round>, visible: Visible, directory: AgencyDirectory, today: Day, calendar: WorkingCalendar,
        zone: Zone,
        in snapshot: Snapshot
    ) throws -> RoundBoard {
        let standings = try standings(where: "enrolment.round_id = \(round)", round, visible, zone, in: snapshot)
        let tracks = try RoundStore.tracks(of: round, in: snapshot)
        let place = Dictionary(
            directory.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return RoundBoard(
            today: today,
            tracks: tracks.map { track in
                let mine = standings.enrolments.filter {
                    $0.track == track.id && ($0.state.takesPart || $0.state == .suspended)
                }.sorted { (place[$0.agency] ?? 0, $0.id) < (place[$1.agency] ?? 0, $1.id) }
                return RoundBoard.Track(
                    track, milestones: standings.milestones.filter { $0.track == track.id },
                    known: mine.map { standings.known($0, name: directory.shortName(of: $0.agency, on: today)) },
                    today: today, calendar: calendar)
            })
    }

    /// One enrolled agency: its track, its milestones, and all that is said about them.
    package static func enrolled(
        _ id: ID<Enrolment>, visible: Visible, directory: AgencyDirectory, today: Day, calendar: WorkingCalendar,
        zone: Zone,
        in snapshot: Snapshot
    ) throws -> EnrolledBoard {
        let enrolment = try EnrolmentStore.find(id, visible: visible, in: snapshot)
        let standings = try standings(where: "enrolment.id = \(id)", enrolment.round, visible, zone, in: snapshot)
        let tracks = try RoundStore.tracks(of: enrolment.round, in: snapshot)
        guard let track = tracks.first(where: { $0.id == enrolment.track }) else { throw StoreError.notFound }
        let counted = RoundBoard.Track(
            track, milestones: standings.milestones.filter { $0.track == track.id },
            known: [standings.known(enrolment, name: directory.shortName(of: enrolment.agency, on: today))],
            today: today, calendar: calendar)
        guard let row = counted.rows.first else { throw StoreError.notFound }
        return EnrolledBoard(
            enrolment: enrolment, track: counted, row: row,
            progress: standings.progress[id] ?? [:], sources: standings.sources[id] ?? [:])
    }

    private static func standings(
        where condition: SQL, _ round: ID<Round>, _ visible: Visible, _ zone: Zone, in snapshot: Snapshot
    ) throws -> Standings {
        let enrolments = try EnrolmentStore.load(condition, visible: visible, in: snapshot)
        let milestones = try MilestoneStore.of(round, in: snapshot)
        let progress = try MilestoneStore.progress(where: condition, visible: visible, in: snapshot)
        let sources = try MilestoneSourceStore.all(
            of: enrolments, milestones: milestones, where: condition, zone: zone, in: snapshot)
        return Standings(
            enrolments: enrolments, milestones: milestones,
            progress: Dictionary(grouping: progress, by: \.enrolment).mapValues { known in
                Dictionary(known.map { ($0.milestone, $0) }, uniquingKeysWith: { first, _ in first })
            },
            sources: Dictionary(grouping: sources, by: \.enrolment).mapValues { known in
                Dictionary(known.map { ($0.milestone, $0) }, uniquingKeysWith: { first, _ in first })
            })
    }

    private struct Standings {
        let enrolments: [Enrolment]
        let milestones: [Milestone]
        let progress: [ID<Enrolment>: [ID<Milestone>: MilestoneProgress]]
        let sources: [ID<Enrolment>: [ID<Milestone>: MilestoneSource]]

        func known(_ enrolment: Enrolment, name: String) -> RoundBoard.Known {
            let said = progress[enrolment.id] ?? [:]
            let elsewhere = sources[enrolment.id] ?? [:]
            let facts = Set(said.keys).union(elsewhere.keys).map { ($0, MilestoneFacts(said[$0], elsewhere[$0])) }
            return RoundBoard.Known(
                enrolment: enrolment.id, agency: enrolment.agency, name: name, state: enrolment.state,
                facts: Dictionary(facts, uniquingKeysWith: { first, _ in first }),
                delays: said.compactMapValues(\.delay), versions: said.mapValues(\.version))
        }
    }
}

/// One agency in its track: how it stands, what was said, and by which other records.
package struct EnrolledBoard: Sendable {
    package let enrolment: Enrolment
    package let track: RoundBoard.Track
    package let row: RoundBoard.Row
    package let progress: [ID<Milestone>: MilestoneProgress]
    package let sources: [ID<Milestone>: MilestoneSource]

    /// What the rules about one of its milestones look at.
    package func situation(of milestone: ID<Milestone>) -> MilestoneSituation? {
        guard let place = track.milestones.firstIndex(where: { $0.id == milestone }) else { return nil }
        let subject = track.milestones[place]
        let blockers = zip(track.milestones, row.standings).filter { subject.blockers.contains($0.0.id) }
        return MilestoneSituation(
            milestone: subject, agency: enrolment.agency,
            blockers: blockers.map { MilestoneSituation.Blocker(name: $0.name, standing: $1) },
            takesPart: enrolment.state.takesPart,
            isEnteredElsewhere: subject.isEnteredElsewhere || sources[milestone] != nil, standing: row.standings[place])
    }
}
