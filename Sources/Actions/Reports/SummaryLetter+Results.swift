// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import OfficialDocument
import WorkingTime

/// Section I, and the appendices that carry its detail.
extension SummaryLetter {
    var results: [LetterBlock] {
        [.heading(level: 1, "I. KẾT QUẢ THỰC HIỆN"), .paragraph(LetterText("\(scope) \(outcome)"))]
            + (remainder + extended).map { [.paragraph(LetterText($0))] }.joined()
            + [.paragraph("Kết quả cụ thể theo nhóm cơ quan, đơn vị:"), .table(byTier)]
            + paragraphs(report.text.results)
    }

    private var asOf: String { Prose.day(figures.asOf) }

    private var scope: String {
        let tasks = Prose.number(total[.assigned])
        let agencies = Prose.number(figures.agencies.count)
        if let notice {
            return """
                \(Prose.kind(notice.kind)) số \(notice.number) giao \(Prose.number(figures.directives.count)) nội dung cho \
                \(agencies) cơ quan, đơn vị, tương ứng \(tasks) nhiệm vụ\(carried).
                """
        }
        return """
            Trong kỳ, tổng số nhiệm vụ phải thực hiện là \(tasks) nhiệm vụ\(carried), giao \(agencies) cơ quan, đơn vị tại \
            \(Prose.number(figures.notices.count)) văn bản\(named).
            """
    }

    /// The documents by number, where they are few.
    private var named: String {
        guard (1...3).contains(figures.notices.count) else { return "" }
        return " (\(figures.notices.map(\.number).joined(separator: ", ")))"
    }

    /// How many came from before the period, where that says anything.
    private var carried: String {
        guard total[.carriedOver] > 0, total[.issuedInPeriod] > 0 else {
            return total[.carriedOver] > 0 ? " (đều từ kỳ trước chuyển sang)" : ""
        }
        return """
             (kỳ trước chuyển sang \(Prose.number(total[.carriedOver])), giao trong kỳ \
            \(Prose.number(total[.issuedInPeriod])))
            """
    }

    private var outcome: String {
        guard total[.due] > 0 else { return "Tính đến ngày \(asOf), chưa có nhiệm vụ nào đến hạn." }
        let awaitingDue = total[.due] - total.onTime.whole
        var parts = ["\(Prose.number(total[.doneOnTime])) nhiệm vụ hoàn thành đúng hạn"]
        if total[.doneLate] > 0 { parts.append("\(Prose.number(total[.doneLate])) nhiệm vụ hoàn thành nhưng trễ hạn") }
        if total[.late] > 0 { parts.append("\(Prose.number(total[.late])) nhiệm vụ quá hạn chưa hoàn thành") }
        if awaitingDue > 0 {
            parts.append("\(Prose.number(awaitingDue)) nhiệm vụ đã báo cáo, đang chờ xem xét")
        }
        let rate = Prose.percent(total.onTime).map { percent -> String in
            let besides = awaitingDue > 0 ? " (không tính nhiệm vụ đang chờ xem xét)" : ""
            let fraction = "\(Prose.number(total.onTime.part))/\(Prose.number(total.onTime.whole)) nhiệm vụ"
            return " Tỷ lệ đúng hạn là \(fraction), đạt \(percent)%\(besides)."
        }
        return """
            Tính đến ngày \(asOf), có \(Prose.number(total[.due])) nhiệm vụ đến hạn, trong đó \
            \(parts.joined(separator: "; ")).\(rate ?? "")
            """
    }

    /// What is in no rate.
    private var remainder: [String] {
        let names: [(Figure, String)] = [
            (.open, "chưa đến hạn"), (.standing, "thường xuyên"), (.noDeadline, "không ấn định thời hạn"),
        ]
        var parts = names.filter { total[$0.0] > 0 }.map { "\(Prose.number(total[$0.0])) nhiệm vụ \($0.1)" }
        let awaitingEarly = total[.awaiting] - (total[.due] - total.onTime.whole)
        if awaitingEarly > 0 {
            parts.append("\(Prose.number(awaitingEarly)) nhiệm vụ báo cáo trước hạn, đang chờ xem xét")
        }
        guard !parts.isEmpty else { return [] }
        let cancelled =
            total[.cancelled] > 0
            ? " Có \(Prose.number(total[.cancelled])) nhiệm vụ thôi thực hiện, không tính trong các số liệu trên." : ""
        return ["Các nhiệm vụ còn lại gồm \(parts.joined(separator: ", ")).\(cancelled)"]
    }

    /// How many are counted against a later day than their document's.
    private var extended: [String] {
        guard total[.extended] > 0 else { return [] }
        let number = Prose.number(total[.extended])
        return ["Có \(number) nhiệm vụ được cơ quan có thẩm quyền cho lùi hạn; số liệu tính theo hạn mới."]
    }

    private var byTier: LetterTable {
        let rows = figures.byTier.enumerated().map { index, group -> [LetterText] in
            let name = "\(Self.tier(group.tier)) (\(Self.members(of: group.tier, group.agencies)))"
            return [LetterText(String(index + 1)), LetterText(name)] + Self.cells(group.tally)
        }
        return LetterTable(
            caption: "Bảng 1. Kết quả thực hiện nhiệm vụ đến ngày \(asOf)",
            columns: Self.columns("Nhóm cơ quan, đơn vị"), rows: rows, total: ["", "Tổng cộng"] + Self.cells(total))
    }

    /// Tasks are named at length, so that their column takes most of the page.
    private static func columns(_ name: String, areTasks: Bool = false) -> [LetterTable.Column] {
        [
            .init("TT", .centre, width: 5), .init(name, .left, width: areTasks ? 38 : 26),
            .init("Được giao", .right, width: areTasks ? 7 : 8), .init("Đến hạn", .right, width: areTasks ? 7 : 8),
            .init("Đúng hạn", .right, width: areTasks ? 7 : 8),
            .init("Xong, trễ hạn", .right, width: areTasks ? 8 : 9),
            .init("Quá hạn", .right, width: areTasks ? 7 : 8), .init("Chờ xem xét", .right, width: areTasks ? 7 : 9),
            .init("Tỷ lệ đúng hạn (%)", .right, width: areTasks ? 14 : 19),
        ]
    }

    private static func cells(_ tally: Tally) -> [LetterText] {
        let columns: [Figure] = [.assigned, .due, .doneOnTime, .doneLate, .late, .awaiting]
        return columns.map { LetterText(Prose.plain(tally[$0])) } + [LetterText(rate(tally))]
    }

    /// The fraction, then the percentage: `59/73 80,8`; a dash when nothing came due.
    private static func rate(_ tally: Tally) -> String {
        guard let percent = Prose.percent(tally.onTime) else { return "–" }
        return "\(tally.onTime.part)/\(tally.onTime.whole) (\(percent))"
    }

    private static func members(of tier: AgencyTier, _ count: Int) -> String {
        "\(Prose.number(count)) \(tier == .province ? "cơ quan" : "đơn vị")"
    }

    private static func tier(_ tier: AgencyTier) -> String {
        switch tier {
        case .province: "Cấp tỉnh"
        case .district: "Cấp huyện"
        case .commune: "Cấp xã"
        }
    }

    /// By agency and by order: too long for the body.
    var appendices: [LetterAppendix] {
        guard !figures.rows.isEmpty else { return [] }
        let agencies = figures.byAgency.enumerated().map { index, row -> [LetterText] in
            [LetterText(String(index + 1)), LetterText(row.agency.shortName)] + Self.cells(row.tally)
        }
        let orders = figures.byDirective.enumerated().map { index, row -> [LetterText] in
            let name = "\(Prose.unended(row.directive.title)) (\(place(of: row.directive)))"
            return [LetterText(String(index + 1)), LetterText(name)] + Self.cells(row.tally)
        }
        return [
            appendix("Phụ lục I", "KẾT QUẢ THỰC HIỆN THEO CƠ QUAN, ĐƠN VỊ", "Cơ quan, đơn vị", agencies),
            appendix(
                "Phụ lục II", "KẾT QUẢ THỰC HIỆN THEO NHIỆM VỤ ĐƯỢC GIAO", "Nhiệm vụ được giao", orders, areTasks: true),
        ]
    }

    private func appendix(
        _ label: String, _ title: String, _ column: String, _ rows: [[LetterText]], areTasks: Bool = false
    ) -> LetterAppendix {
        LetterAppendix(
            label: label, title: title,
            body: [
                .table(
                    LetterTable(
                        columns: Self.columns(column, areTasks: areTasks), rows: rows,
                        total: ["", "Tổng cộng"] + Self.cells(total)))
            ])
    }
}
