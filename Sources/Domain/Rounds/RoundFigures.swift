// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A round counted at the end of a day: every agency with where it stood, so that each figure opens to its rows.
package struct RoundFigures: Sendable, Hashable, Codable {
    /// One agency, named as on that day.
    package struct Row: Sendable, Hashable, Codable {
        package let enrolment: ID<Enrolment>
        package let agency: ID<Agency>
        package let name: String
        package let track: RoundTrack.Kind
        package let state: Enrolment.State
        package let approvedOn: Day?
        /// The day of the last step.
        package let since: Day?
        /// The document of the last step.
        package let document: String
        package let reason: String

        package init(
            enrolment: ID<Enrolment>, agency: ID<Agency>, name: String, track: RoundTrack.Kind,
            state: Enrolment.State, approvedOn: Day?, since: Day?, document: String, reason: String
        ) {
            self.enrolment = enrolment
            self.agency = agency
            self.name = name
            self.track = track
            self.state = state
            self.approvedOn = approvedOn
            self.since = since
            self.document = document
            self.reason = reason
        }
    }

    /// How many agencies of the province were at a stage.
    package struct Stand: Sendable, Hashable, Codable {
        package let stage: ProvinceStanding.Stage
        package let obligation: ObligationRule.Standing
        package let count: Int

        package init(stage: ProvinceStanding.Stage, obligation: ObligationRule.Standing, count: Int) {
            self.stage = stage
            self.obligation = obligation
            self.count = count
        }
    }

    /// How often a reason of delay was given: once for each milestone an agency was behind with.
    package struct Cause: Sendable, Hashable, Codable {
        package let reason: DelayReason
        package let count: Int

        package init(reason: DelayReason, count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    /// What a figure counts.
    package enum Figure: String, Sendable, CaseIterable, Codable {
        /// Được phê duyệt: all that were decided on.
        case approved
        /// Hoàn thành.
        case reached
        /// Đang triển khai.
        case unfinished
        case notApplicable
        case withdrawn
        case merged
        case carriedOver
    }

    package let asOf: Day
    package let rows: [Row]
    package let standing: [Stand]
    /// The most frequent first.
    package let causes: [Cause]

    package init(asOf: Day, rows: [Row], standing: [Stand], causes: [Cause]) {
        self.asOf = asOf
        self.rows = rows
        self.standing = standing
        self.causes = causes
    }

    /// The rows behind a figure, of one track or all.
    package func rows(_ figure: Figure, in track: RoundTrack.Kind? = nil) -> [Row] {
        rows.filter { (track == nil || $0.track == track) && figure.counts($0) }
    }

    /// How many agencies of the province were at a stage.
    package func count(_ stage: ProvinceStanding.Stage, _ obligation: ObligationRule.Standing) -> Int {
        standing.first { $0.stage == stage && $0.obligation == obligation }?.count ?? 0
    }

    /// The tracks that have agencies, in their order.
    package var tracks: [RoundTrack.Kind] {
        RoundTrack.Kind.allCases.filter { kind in rows.contains { $0.track == kind } }
    }
}

extension RoundFigures.Figure {
    func counts(_ row: RoundFigures.Row) -> Bool {
        switch self {
        case .approved: row.approvedOn != nil
        case .reached: row.state.isReached
        case .unfinished: row.state.isUnfinished
        case .notApplicable: row.state == .notApplicable
        case .withdrawn: row.state == .withdrawn
        case .merged: row.state == .merged
        case .carriedOver: row.state == .carriedOver
        }
    }
}

extension RoundFigures {
    /// Counts a round as it stood at the end of a day.
    package static func count(
        _ enrolments: [Enrolment], tracks: [RoundTrack], standing: ProvinceStanding, causes: [Cause],
        directory: AgencyDirectory, on day: Day
    ) -> RoundFigures {
        let kinds = Dictionary(tracks.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            directory.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = enrolments.compactMap { enrolment -> Row? in
            guard let state = enrolment.state(on: day), let kind = kinds[enrolment.track] else { return nil }
            let last = enrolment.steps.last { $0.on <= day }
            return Row(
                enrolment: enrolment.id, agency: enrolment.agency,
                name: directory.name(of: enrolment.agency, on: day), track: kind, state: state,
                approvedOn: enrolment.approvedOn.flatMap { $0 <= day ? $0 : nil }, since: last?.on,
                document: last?.document?.number ?? "", reason: last?.reason ?? "")
        }.sorted { (places[$0.agency] ?? 0, $0.track.rawValue) < (places[$1.agency] ?? 0, $1.track.rawValue) }
        let stands = ProvinceStanding.Stage.allCases.flatMap { stage in
            ObligationRule.Standing.allCases.map {
                Stand(stage: stage, obligation: $0, count: standing.rows(stage, $0).count)
            }
        }
        return RoundFigures(asOf: day, rows: rows, standing: stands, causes: causes)
    }
}
