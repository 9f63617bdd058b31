// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How the agencies of a round stand with its milestones on a day: what the round's page, its table, its chart and its
/// reports are made of.
package struct RoundBoard: Sendable {
    /// An agency of a track.
    package struct Row: Sendable {
        package let enrolment: ID<Enrolment>
        package let agency: ID<Agency>
        package let name: String
        package let state: Enrolment.State
        /// One for each of the track's milestones, in their order.
        package let standings: [MilestoneStanding]
        /// Why it is behind, where it said so; by the milestone's place.
        package let delays: [Int: DelayReason]
        /// The version of what was said; by the milestone's place.
        package let versions: [Int: Int]
    }

    /// A track with its milestones and agencies.
    package struct Track: Sendable {
        package let track: RoundTrack
        package let milestones: [Milestone]
        package let rows: [Row]
    }

    package let today: Day
    package let tracks: [Track]

    package init(today: Day, tracks: [Track]) {
        self.today = today
        self.tracks = tracks
    }

    /// What is known when a board is counted: one agency of a track.
    package struct Known: Sendable {
        package let enrolment: ID<Enrolment>
        package let agency: ID<Agency>
        package let name: String
        package let state: Enrolment.State
        package let facts: [ID<Milestone>: MilestoneFacts]
        package let delays: [ID<Milestone>: DelayReason]
        package let versions: [ID<Milestone>: Int]

        package init(
            enrolment: ID<Enrolment>, agency: ID<Agency>, name: String, state: Enrolment.State,
            facts: [ID<Milestone>: MilestoneFacts] = [:], delays: [ID<Milestone>: DelayReason] = [:],
            versions: [ID<Milestone>: Int] = [:]
        ) {
            self.enrolment = enrolment
            self.agency = agency
            self.name = name
            self.state = state
            self.facts = facts
            self.delays = delays
            self.versions = versions
        }
    }
}

extension RoundBoard.Track {
    /// Counts a track; the agencies keep their order.
    package init(
        _ track: RoundTrack, milestones: [Milestone], known: [RoundBoard.Known], today: Day, calendar: WorkingCalendar
    ) {
        let place = Dictionary(milestones.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            track: track, milestones: milestones,
            rows: known.map { known in
                RoundBoard.Row(
                    enrolment: known.enrolment, agency: known.agency, name: known.name, state: known.state,
                    standings: MilestoneStanding.all(
                        of: milestones, facts: known.facts, today: today, calendar: calendar),
                    delays: Dictionary(
                        known.delays.compactMap { id, reason in place[id].map { ($0, reason) } },
                        uniquingKeysWith: { first, _ in first }),
                    versions: Dictionary(
                        known.versions.compactMap { id, version in place[id].map { ($0, version) } },
                        uniquingKeysWith: { first, _ in first }))
            })
    }
}

extension RoundBoard.Row {
    /// Whether the agency counts: who is on its way, or has reached the round's goal.
    package var counts: Bool { state.takesPart }

    package var late: [MilestoneStanding] { standings.filter { $0.state == .late } }

    /// The last milestone: what the round is for.
    package var final: MilestoneStanding? { standings.last }

    /// The place of the milestone that is late the longest; nil when none is.
    package var latest: Int? {
        standings.indices.filter { standings[$0].state == .late }.max {
            (standings[$0].workingDays, $1) < (standings[$1].workingDays, $0)
        }
    }

    /// Working days of what is late the longest; nought where nothing is, or by days of rest alone.
    package var longestLate: Int { latest.map { standings[$0].workingDays } ?? 0 }

    /// The place of the first milestone that is not handed in.
    package var next: Int? { standings.firstIndex { !$0.isHandedIn } }

    /// How the agency comes through, as the round's first sentence tells it.
    package var outlook: Outlook {
        guard let final else { return .unplanned }
        switch final.state {
        case .reached, .awaiting: return final.isBehind ? .missed : .inTime
        case .late: return .missed
        case .atRisk: return final.isExpectedLater ? .missing : .behind
        case .expected: return late.isEmpty ? .inTime : .behind
        case .undated: return .unplanned
        }
    }

    package enum Outlook: Sendable {
        /// The goal is reached or expected in time.
        case inTime
        /// Something is late, and the goal can still be reached in time.
        case behind
        /// The goal is expected late.
        case missing
        /// The goal is late, or was reached late.
        case missed
        /// No day is set.
        case unplanned
    }
}

extension RoundBoard {
    /// How often each reason of delay was given, the most frequent first: once for each milestone an agency is behind with.
    package var causes: [RoundFigures.Cause] {
        var counts: [DelayReason: Int] = [:]
        for row in tracks.flatMap(\.counted) { for reason in row.delays.values { counts[reason, default: 0] += 1 } }
        let given = DelayReason.allCases.filter { counts[$0] != nil }
        return given.map { RoundFigures.Cause(reason: $0, count: counts[$0] ?? 0) }.sorted { $0.count > $1.count }
    }
}

extension RoundBoard.Track {
    /// The agencies that count.
    package var counted: [RoundBoard.Row] { rows.filter(\.counts) }

    /// Agencies late with something, the longest first.
    package var late: [RoundBoard.Row] {
        counted.enumerated().filter { $0.element.latest != nil }.sorted { left, right in
            (right.element.longestLate, right.element.late.count, left.offset)
                < (left.element.longestLate, left.element.late.count, right.offset)
        }.map(\.element)
    }

    /// Agencies with nothing late and something at risk.
    package var atRisk: [RoundBoard.Row] {
        counted.filter { $0.latest == nil && $0.standings.contains { $0.state == .atRisk } }
    }

    /// How many agencies have one milestone in a state.
    package func count(_ place: Int, _ state: MilestoneStanding.State) -> Int {
        counted.count { $0.standings[place].state == state }
    }

    /// Working days from the track's start to a milestone: of every agency that reached it, least first.
    package func pace(_ place: Int, calendar: WorkingCalendar) -> [(row: RoundBoard.Row, days: Int)] {
        counted.compactMap { row in
            let standing = row.standings[place]
            guard standing.isHandedIn, let day = standing.reachedOn else { return nil }
            return (row, max(0, calendar.workingDays(after: track.starts, through: day)))
        }.sorted { $0.days < $1.days }
    }

    /// The middle of those days, half counted up; nil while nobody reached it.
    package func medianPace(_ place: Int, calendar: WorkingCalendar) -> Int? {
        let days = pace(place, calendar: calendar).map(\.days)
        guard !days.isEmpty else { return nil }
        let middle = days.count / 2
        return days.count % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2
    }
}

extension Enrolment.State {
    /// Whether the agency goes the round's way: approved, at work, or there.
    package var takesPart: Bool { self == .approved || self == .active || isReached }
}
