// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What a list of assignments is narrowed to; every field is optional and they all hold together.
package struct AssignmentCriteria: Sendable, Hashable {
    /// What "by when" means in the filter.
    package enum Situation: String, Sendable, CaseIterable {
        /// Quá hạn.
        case late
        /// Đến hạn trong 7 ngày.
        case dueSoon
        /// Chưa cập nhật.
        case notUpdated
        /// Hoàn thành trễ.
        case doneLate
        /// Hoàn thành đúng hạn.
        case doneOnTime
        /// Nhiệm vụ thường xuyên.
        case standing
        /// Không thời hạn.
        case noDeadline
        /// Đã đến hạn, whatever came of it.
        case due
        /// Đã xong hoặc quá hạn: what a share on time is a share of.
        case settled
        /// Chờ sự kiện.
        case awaitingEvent
        /// Được lùi hạn.
        case extended
        /// Chưa kết thúc.
        case open
        /// Được giao, không kể việc đã thôi.
        case assigned
    }

    package var words: String
    package var agency: ID<Agency>?
    /// Any of these agencies, such as those of one level.
    package var agencies: [ID<Agency>]?
    package var notice: ID<Notice>?
    package var directive: ID<Directive>?
    package var state: Assignment.State?
    /// All of these must hold.
    package var situations: [Situation]
    /// Due on or after.
    package var dueFrom: Day?
    /// Due on or before.
    package var dueTo: Day?
    /// Whose days are counted: silence lasts whole days.
    package var zone: Zone

    package init(
        words: String = "", agency: ID<Agency>? = nil, notice: ID<Notice>? = nil, directive: ID<Directive>? = nil,
        state: Assignment.State? = nil, situations: [Situation] = [], dueFrom: Day? = nil, dueTo: Day? = nil,
        agencies: [ID<Agency>]? = nil, zone: Zone = .vietnam
    ) {
        self.words = words
        self.agency = agency
        self.notice = notice
        self.directive = directive
        self.state = state
        self.situations = situations
        self.dueFrom = dueFrom
        self.dueTo = dueTo
        self.agencies = agencies
        self.zone = zone
    }

    /// The conditions, for a day, held to what is visible.
    func condition(on today: Day, now: Instant, visible: Visible) -> SQL {
        "\(sql: visible.assignments) AND \(sql: narrowing(on: today, now: now, visible: visible))"
    }

    /// The conditions alone, for ``Visible/assignments(_:where:)``.
    func narrowing(on today: Day, now: Instant, visible: Visible) -> SQL {
        var parts: [SQL] = ["1 = 1"]
        if let agency { parts.append("assignment.agency_id = \(agency)") }
        if let agencies { parts.append("assignment.agency_id IN \(list: agencies)") }
        if let notice { parts.append("assignment.notice_id = \(notice)") }
        if let directive { parts.append("assignment.directive_id = \(directive)") }
        if let state { parts.append(state.condition) }
        parts += situations.map { $0.condition(on: today, now: now, zone: zone) }
        if let dueFrom { parts.append("assignment.due >= \(dueFrom)") }
        if let dueTo { parts.append("assignment.due <= \(dueTo)") }
        if !words.isBlank {
            parts.append("assignment.id IN (\(sql: SearchStore.matches(words, visible: visible, limit: 1001)))")
        }
        return parts.joined(separator: " AND ")
    }
}

extension Assignment.State {
    /// The facts that make the state, as `Assignment.state` derives it.
    var condition: SQL {
        let open: SQL = "assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL"
        let pending = Self.pendingReport
        let returned: SQL = """
            assignment.returned_at IS NOT NULL
            AND assignment.returned_at >= COALESCE(assignment.reviewed_at, assignment.returned_at)
            """
        let asking = Self.openRequest
        let begun: SQL = "(assignment.started_at IS NOT NULL OR assignment.reports > 0)"
        return switch self {
        case .cancelled: "assignment.cancelled_at IS NOT NULL AND assignment.replaced_by IS NULL"
        case .superseded: "assignment.cancelled_at IS NOT NULL AND assignment.replaced_by IS NOT NULL"
        case .accepted: "assignment.cancelled_at IS NULL AND assignment.accepted_at IS NOT NULL"
        case .reported: "\(sql: open) AND \(sql: pending)"
        case .extensionAsked: "\(sql: open) AND NOT (\(sql: pending)) AND \(sql: asking)"
        case .returned: "\(sql: open) AND NOT (\(sql: pending)) AND NOT (\(sql: asking)) AND \(sql: returned)"
        case .inProgress:
            """
            \(sql: open) AND NOT (\(sql: pending)) AND NOT (\(sql: asking)) AND NOT (\(sql: returned))
            AND \(sql: begun)
            """
        case .acknowledged:
            """
            \(sql: open) AND assignment.reports = 0 AND assignment.started_at IS NULL
            AND assignment.acknowledged_at IS NOT NULL AND NOT (\(sql: asking))
            """
        // Who asks for a later day has acknowledged: nothing more to ask.
        case .issued:
            "\(sql: open) AND assignment.reports = 0 AND assignment.started_at IS NULL AND assignment.acknowledged_at IS NULL"
        }
    }

    /// Holds while something is still expected from the agency.
    static var awaitingAgency: SQL {
        """
        assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
        AND NOT (\(sql: Assignment.State.pendingReport))
        """
    }

    /// Holds while a later day is asked for and neither granted nor refused.
    static var openRequest: SQL {
        """
        assignment.extension_asked_at IS NOT NULL
        AND assignment.extension_asked_at > COALESCE(assignment.extension_decided_at, 0)
        """
    }

    /// Holds while a report waits for a decision.
    static var pendingReport: SQL {
        """
        assignment.reported_at IS NOT NULL AND assignment.reported_at > COALESCE(assignment.returned_at, 0)
        AND assignment.reported_at > COALESCE(assignment.reviewed_at, 0)
        """
    }
}

extension AssignmentCriteria.Situation {
    /// Holds while a deadline isn't counted because its event has not come; the condition of an index, term by term.
    static var awaitsEvent: SQL {
        """
        assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL AND assignment.term IS NOT NULL
        AND assignment.due IS NULL
        """
    }

    func condition(on today: Day, now: Instant, zone: Zone = .vietnam) -> SQL {
        let awaiting = Assignment.State.awaitingAgency
        let dated: SQL = "assignment.due IS NOT NULL AND assignment.rhythm IS NULL"
        let counted: SQL = "\(sql: dated) AND assignment.cancelled_at IS NULL"
        return switch self {
        case .late: "\(sql: dated) AND assignment.due < \(today) AND \(sql: awaiting)"
        case .dueSoon:
            """
            \(sql: dated) AND assignment.due >= \(today) AND assignment.due <= \(today.adding(days: 7))
            AND \(sql: awaiting)
            """
        case .notUpdated: "\(sql: Self.silent(on: today, zone)) AND \(sql: awaiting)"
        case .doneLate: "\(sql: counted) AND assignment.done_on > assignment.due"
        case .doneOnTime: "\(sql: counted) AND assignment.done_on <= assignment.due"
        case .standing: "assignment.rhythm IS NOT NULL"
        case .noDeadline: "assignment.due IS NULL AND assignment.rhythm IS NULL AND assignment.term IS NULL"
        case .awaitingEvent: Self.awaitsEvent
        case .due: "\(sql: counted) AND (assignment.due <= \(today) OR assignment.done_on IS NOT NULL)"
        case .settled:
            """
            \(sql: counted) AND (assignment.done_on IS NOT NULL OR (assignment.due < \(today) AND \(sql: awaiting)))
            """
        case .extended: "assignment.original_due IS NOT NULL AND assignment.cancelled_at IS NULL"
        case .open: "assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL"
        case .assigned: "assignment.cancelled_at IS NULL"
        }
    }

    /// Holds where the agency has been silent for more days than its rhythm, or the policy, allows, as
    /// `Assignment.isNotUpdated` says.
    private static func silent(on today: Day, _ zone: Zone) -> SQL {
        func limit(_ days: Int) -> Instant { Instant(day: today.adding(days: -days), in: zone) }
        let rhythms = Rhythm.allCases.map { "WHEN \($0.rawValue) THEN \(limit($0.days))" as SQL }
        // The first condition says nothing new: it lets the index find the few that are silent at all.
        return """
            assignment.updated_at < \(limit(Rhythm.allCases.map(\.days).min() ?? 0))
            AND assignment.updated_at < CASE assignment.rhythm \(sql: rhythms.joined(separator: " "))
                ELSE \(limit(UpdatePolicy.silentDays)) END
            """
    }
}
