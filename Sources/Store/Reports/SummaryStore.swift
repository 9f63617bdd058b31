// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A report as one reader may see it.
package struct SeenReport: Sendable {
    /// Without the office's words where only a part is seen.
    package let report: SummaryReport
    /// Only the reader's agencies' rows where only a part is seen.
    package let figures: SummaryFigures
    /// Whether the reader sees all of it; the document itself is for those alone.
    package let isWhole: Bool
    /// The full name of the agency that makes it.
    package let agencyName: String
    /// Who made it, and who issued it.
    package let maker: String
    package let issuer: String?
    /// The notice it is about, when it is about one that the reader may see.
    package let notice: Notice?

    package init(
        report: SummaryReport, figures: SummaryFigures, isWhole: Bool, agencyName: String, maker: String,
        issuer: String?, notice: Notice?
    ) {
        self.report = report
        self.figures = figures
        self.isWhole = isWhole
        self.agencyName = agencyName
        self.maker = maker
        self.issuer = issuer
        self.notice = notice
    }
}

/// One row of the list of reports.
package struct SummaryRow: Sendable {
    package let report: SummaryReport
    package let agencyName: String
    package let maker: String
    /// The number of the notice it is about, when it is about one that the reader may see.
    package let noticeNumber: String?
}

/// Loads summary reports.
package enum SummaryStore {
    /// The reports the actor may see, the newest first.
    package static func list(
        visible: Visible, limit: Int = 50, offset: Int = 0, in snapshot: Snapshot
    ) throws -> [SummaryRow] {
        let width = SummaryReport.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: SummaryReport.table.selected), agency.short_name, COALESCE(person.name, ''), notice.number
            FROM summary_report JOIN agency ON agency.id = summary_report.agency_id
            LEFT JOIN person ON person.id = summary_report.made_by
            LEFT JOIN notice ON notice.id = summary_report.notice_id AND \(sql: visible.issuedNotices)
            WHERE \(sql: visible.summaryReports)
            ORDER BY summary_report.made_at DESC, summary_report.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { row in
            let report = try SummaryReport(row)
            return SummaryRow(
                report: visible.seesWholeReports ? report : report.withoutText, agencyName: try row.text(width),
                maker: try row.text(width + 1), noticeNumber: row.isNull(width + 2) ? nil : try row.text(width + 2))
        }
    }

    /// How many there are.
    package static func count(visible: Visible, in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT count(*) FROM summary_report WHERE \(sql: visible.summaryReports)")
    }

    /// A report the actor may see, without its figures.
    package static func find(
        _ id: ID<SummaryReport>, visible: Visible, in snapshot: Snapshot
    ) throws -> SummaryReport {
        let found = try snapshot.first(
            """
            SELECT \(sql: SummaryReport.table.selected) FROM summary_report
            WHERE summary_report.id = \(id) AND \(sql: visible.summaryReports)
            """
        ) { try SummaryReport($0) }
        guard let found else { throw StoreError.notFound }
        return visible.seesWholeReports ? found : found.withoutText
    }

    /// A report with its figures, held to what the actor may see of them.
    package static func seen(
        _ id: ID<SummaryReport>, visible: Visible, in snapshot: Snapshot
    ) throws -> SeenReport {
        let report = try find(id, visible: visible, in: snapshot)
        let all = try figures(of: id, in: snapshot)
        return SeenReport(
            report: report, figures: visible.seesWholeReports ? all : all.only(Set(visible.agencies)),
            isWhole: visible.seesWholeReports,
            agencyName: try PersonStore.name(of: report.agency, in: snapshot) ?? "",
            maker: try name(of: report.madeBy, in: snapshot) ?? "",
            issuer: try report.frozen.flatMap { try name(of: $0.by, in: snapshot) },
            notice: try report.notice.flatMap { try notice($0, visible: visible, in: snapshot) })
    }

    /// The report an agency made last: what it says of signers and recipients is likely to hold again.
    package static func latest(of agency: ID<Agency>, in snapshot: Snapshot) throws -> SummaryReport? {
        try snapshot.first(
            """
            SELECT \(sql: SummaryReport.table.selected) FROM summary_report
            WHERE agency_id = \(agency) ORDER BY made_at DESC, id DESC LIMIT 1
            """
        ) { try SummaryReport($0) }
    }

    /// All figures of a report; the caller has checked the report.
    static func figures(of id: ID<SummaryReport>, in snapshot: Snapshot) throws -> SummaryFigures {
        let found = try snapshot.first(
            "SELECT \(sql: SummaryFiguresRow.table.selected) FROM summary_figures WHERE id = \(id)"
        ) { try SummaryFiguresRow($0).figures() }
        guard let found else { throw StoreError.notFound }
        return found
    }

    private static func notice(_ id: ID<Notice>, visible: Visible, in snapshot: Snapshot) throws -> Notice? {
        try snapshot.first(
            "SELECT \(sql: Notice.table.selected) FROM notice WHERE id = \(id) AND \(sql: visible.issuedNotices)"
        ) { try Notice($0) }
    }

    private static func name(of person: ID<Person>, in snapshot: Snapshot) throws -> String? {
        try snapshot.first("SELECT name FROM person WHERE id = \(person)") { try $0.text(0) }
    }
}

extension Visible {
    /// Holds for reports the actor may see: within the province all, else issued ones alone, and of those only the own
    /// agencies' rows (``SummaryStore/seen(_:visible:in:)``).
    var summaryReports: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own: "summary_report.frozen_at IS NOT NULL"
        }
    }

    /// Whether reports are seen with all their rows and words.
    var seesWholeReports: Bool { reach == .province }
}
