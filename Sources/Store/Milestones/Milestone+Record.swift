// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Milestone: Record {
    package static let table = BusinessTable(
        "milestone",
        ["id", "track_id", "ordinal", "kind", "name", "planned", "blockers", "directive_id", "version"])

    package var values: [Value] {
        [
            id.databaseValue, track.databaseValue, ordinal.databaseValue, kind.rawValue.databaseValue,
            name.databaseValue, planned.databaseValue,
            blockers.map(\.description).joined(separator: " ").databaseValue, directive.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), track: try row.id(1), ordinal: try row.int(2), kind: try row.word(3),
            name: try row.text(4), planned: try row.optionalDay(5),
            blockers: try row.text(6).split(separator: " ").compactMap { ID(String($0)) },
            directive: try row.optionalID(7), version: try row.int(8))
    }
}

extension MilestoneProgress: Record {
    package static let table = BusinessTable(
        "milestone_progress",
        [
            "id", "milestone_id", "enrolment_id", "own_planned", "ground", "forecast", "forecast_at", "delay",
            "delay_text", "reached_on", "content", "document", "reported_at", "reported_by", "reported_for", "reports",
            "accepted_at", "returned_at", "decided_by", "opinion", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, milestone.databaseValue, enrolment.databaseValue, ownPlanned.databaseValue,
            ground.databaseValue, forecast.databaseValue, forecastAt.databaseValue, (delay?.rawValue).databaseValue,
            delayText.databaseValue, reachedOn.databaseValue, text.databaseValue, document.databaseValue,
            reportedAt.databaseValue, reportedBy.databaseValue, reportedFor.databaseValue, reports.databaseValue,
            acceptedAt.databaseValue, returnedAt.databaseValue, decidedBy.databaseValue, opinion.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), milestone: try row.id(1), enrolment: try row.id(2), ownPlanned: try row.optionalDay(3),
            ground: try row.text(4), forecast: try row.optionalDay(5), forecastAt: try row.optionalInstant(6),
            delay: try row.optionalText(7).flatMap(DelayReason.init(rawValue:)), delayText: try row.text(8),
            reachedOn: try row.optionalDay(9), text: try row.text(10), document: try row.text(11),
            reportedAt: try row.optionalInstant(12), reportedBy: try row.optionalID(13),
            reportedFor: try row.optionalID(14), reports: try row.int(15), acceptedAt: try row.optionalInstant(16),
            returnedAt: try row.optionalInstant(17), decidedBy: try row.optionalID(18), opinion: try row.text(19),
            version: try row.int(20))
    }
}

/// A file handed in with one report of a milestone.
package struct MilestoneEvidence: Record, Hashable {
    package let id: ID<MilestoneEvidence>
    package let progress: ID<MilestoneProgress>
    /// The report it came with, counted from 1.
    package let report: Int
    package let file: ID<StoredDocument>

    package init(
        id: ID<MilestoneEvidence>, progress: ID<MilestoneProgress>, report: Int, file: ID<StoredDocument>
    ) {
        self.id = id
        self.progress = progress
        self.report = report
        self.file = file
    }

    package static let table = BusinessTable("milestone_evidence", ["id", "progress_id", "report", "file_id"])

    package var values: [Value] {
        [id.databaseValue, progress.databaseValue, report.databaseValue, file.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(id: try row.id(0), progress: try row.id(1), report: try row.int(2), file: try row.id(3))
    }
}

extension MilestoneCall: Record {
    package static let table = BusinessTable(
        "milestone_call",
        ["id", "milestone_id", "enrolment_id", "kind", "content", "due", "at", "called_by", "agency_id"])

    package var values: [Value] {
        [
            id.databaseValue, milestone.databaseValue, enrolment.databaseValue, kind.rawValue.databaseValue,
            text.databaseValue, due.databaseValue, at.databaseValue, by.databaseValue, agency.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), milestone: try row.id(1), enrolment: try row.id(2), kind: try row.word(3),
            text: try row.text(4), due: try row.optionalDay(5), at: try row.instant(6), by: try row.id(7),
            agency: try row.id(8))
    }
}
