// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import OfficialDocument
import WorkingTime

/// Sections II to IV.
extension SummaryLetter {
    var weaknesses: [LetterBlock] {
        [.heading(level: 1, "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")] + late + silent + paragraphs(report.text.weaknesses)
    }

    private var late: [LetterBlock] {
        let late = figures.late
        guard !late.isEmpty else {
            return [.paragraph(LetterText("Đến ngày \(Prose.day(figures.asOf)), không có nhiệm vụ nào quá hạn."))]
        }
        let agencies = Set(late.map(\.agency)).count
        let sentence = """
            Còn \(Prose.number(late.count)) nhiệm vụ quá hạn chưa hoàn thành tại \(Prose.number(agencies)) cơ quan, đơn vị:
            """
        let rows = late.enumerated().map { index, row -> [LetterText] in
            [
                LetterText(String(index + 1)), LetterText(agency(row)), title(row), LetterText(order(row)),
                LetterText(row.due?.official ?? ""), LetterText(Prose.workingDaysLate(row.workingDays)),
            ]
        }
        let table = LetterTable(
            caption: "Bảng 2. Nhiệm vụ quá hạn chưa hoàn thành (tính theo ngày làm việc)",
            columns: [
                .init("TT", .centre, width: 5), .init("Cơ quan, đơn vị", .left, width: 24),
                .init("Nhiệm vụ", .left, width: isOfOneDocument ? 41 : 35),
                .init(isOfOneDocument ? "Ý" : "Ý, văn bản", .centre, width: isOfOneDocument ? 7 : 13),
                .init("Thời hạn", .centre, width: 14), .init("Quá hạn", .right, width: 9),
            ], rows: rows)
        return [.paragraph(LetterText(sentence)), .table(table)]
    }

    /// The order's title, and why it is late where anyone said so.
    private func title(_ row: CountedAssignment) -> LetterText {
        let title = LetterText(figures.directive(row.directive)?.title ?? "")
        let reason = row.difficulty.isEmpty ? row.lastWord : row.difficulty
        guard !reason.isEmpty else { return title }
        return title + .italic(" (\(Prose.unended(Self.oneLine(reason))))")
    }

    private var silent: [LetterBlock] {
        let count = total[.notUpdated]
        guard count > 0 else { return [] }
        let agencies = Set(figures.rows(RowSelection(.notUpdated)).map(\.agency)).count
        let sentence = """
            Có \(Prose.number(count)) nhiệm vụ tại \(Prose.number(agencies)) cơ quan, đơn vị lâu chưa cập nhật tiến độ; số \
            liệu này theo dõi riêng, không đồng nghĩa với quá hạn.
            """
        return [.paragraph(LetterText(sentence))]
    }

    var standing: [LetterBlock] {
        let heading = LetterBlock.heading(level: 1, "III. NHIỆM VỤ THƯỜNG XUYÊN")
        let groups = Dictionary(grouping: figures.standing, by: \.directive)
        guard !groups.isEmpty else { return [heading, .paragraph("Trong kỳ không có nhiệm vụ thường xuyên.")] }
        let orders = figures.directives.compactMap { order in groups[order.id].map { (order, $0) } }
        let rows = orders.enumerated().map { index, entry -> [LetterText] in
            let (order, duties) = entry
            let reported = duties.count { $0.lastReport.map { $0 >= report.period.from } ?? false }
            let last = duties.compactMap(\.lastReport).max()?.official ?? "Chưa có"
            return [
                LetterText(String(index + 1)), LetterText(order.title), LetterText(number(order)),
                LetterText(duties.first?.rhythm.map(Prose.rhythm) ?? ""),
                LetterText("\(reported)/\(duties.count)"), LetterText(last),
            ]
        }
        let sentence = """
            Có \(Prose.number(total[.standing])) nhiệm vụ thường xuyên theo \(Prose.number(orders.count)) nội dung, không \
            tính vào tỷ lệ đúng hạn:
            """
        let table = LetterTable(
            caption: "Bảng 3. Nhiệm vụ thường xuyên",
            columns: [
                .init("TT", .centre, width: 5), .init("Nhiệm vụ", .left, width: isOfOneDocument ? 42 : 32),
                .init(isOfOneDocument ? "Ý" : "Ý, văn bản", .centre, width: isOfOneDocument ? 10 : 20),
                .init("Chế độ báo cáo", .centre, width: 13), .init("Cơ quan đã báo cáo trong kỳ", .centre, width: 15),
                .init("Báo cáo gần nhất", .centre, width: 15),
            ], rows: rows)
        return [heading, .paragraph(LetterText(sentence)), .table(table)]
    }

    var difficulties: [LetterBlock] {
        var blocks: [LetterBlock] = [
            .heading(level: 1, "IV. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ, ĐỀ XUẤT"),
            .heading(level: 2, "1. Khó khăn, vướng mắc"),
        ]
        let raised = raisedDifficulties
        blocks +=
            raised.isEmpty
            ? [.paragraph("Trong kỳ, các cơ quan, đơn vị không nêu khó khăn, vướng mắc.")]
            : raised.map { .item(label: "-", LetterText($0)) }
        blocks += answers
        blocks.append(.heading(level: 2, "2. Kiến nghị, đề xuất"))
        let proposals = paragraphs(report.text.proposals)
        return blocks + (proposals.isEmpty ? [.paragraph("\(maker.name) không có kiến nghị, đề xuất.")] : proposals)
    }

    /// Each difficulty once, with the agencies that raised it and on which orders.
    private var raisedDifficulties: [String] {
        var order: [String] = []
        var raised: [String: [CountedAssignment]] = [:]
        for row in figures.difficult {
            let text = Prose.unended(Self.oneLine(row.difficulty))
            if raised[text] == nil { order.append(text) }
            raised[text, default: []].append(row)
        }
        return order.map { text in
            let rows = Dictionary(grouping: raised[text] ?? [], by: \.agency)
            let parties = figures.agencies.compactMap { agency in
                rows[agency.id].map { "\(agency.shortName): \(places($0))" }
            }
            return "\(text) (\(parties.joined(separator: "; ")))."
        }
    }

    private func places(_ rows: [CountedAssignment]) -> String {
        let orders = rows.compactMap { figures.directive($0.directive) }
        guard isOfOneDocument else { return orders.map(place).joined(separator: "; ") }
        return "ý " + orders.map(\.label).joined(separator: ", ")
    }

    private func agency(_ row: CountedAssignment) -> String { figures.agency(row.agency)?.shortName ?? "" }

    private func order(_ row: CountedAssignment) -> String { figures.directive(row.directive).map(number) ?? "" }

    /// The order's number, with its document's where the report is about several.
    private func number(_ order: SummaryFigures.CountedDirective) -> String {
        guard !isOfOneDocument, let document = figures.notice(order.notice) else { return order.label }
        return "\(order.label), \(document.number)"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
