// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The words a letter of reminding begins with; the office changes them like any other letter's.
struct ChaseText {
    let maker: Agency
    /// What the maker's last letter says of issuer, unit, copies and signer; likely to hold again.
    let model: LetterContent?
    let today: Day
    let calendar: WorkingCalendar
    let zone: Zone

    /// The line of the body where the table of orders stands.
    static let tableMark = "[Bảng nhiệm vụ]"

    /// A letter to the agencies of some assignments.
    func letter(of rows: [AssignmentRow]) -> LetterContent {
        let orders = rows.map(order)
        let agencies = rows.map(\.assignment.agency).reduce(into: [ID<Agency>]()) { seen, agency in
            if !seen.contains(agency) { seen.append(agency) }
        }
        let whom = agencies.count == 1 ? "quý cơ quan" : "các cơ quan, đơn vị"
        return content(
            .dispatch, "đôn đốc thực hiện nhiệm vụ được giao", to: agencies,
            """
            Qua theo dõi tình hình thực hiện các nhiệm vụ được giao, đến hết ngày \(Prose.day(today)), \(maker.name) nhận thấy \
            \(whom) còn \(findings(orders)), cụ thể như sau:
            \(Self.tableMark)
            Đề nghị \(whom) khẩn trương thực hiện, cập nhật tình hình trên hệ thống và gửi báo cáo kết quả kèm tài liệu minh \
            chứng về \(maker.name) trước ngày \(Prose.day(answerBy)); trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ nguyên \
            nhân, nội dung kiến nghị và thời gian hoàn thành.
            \(maker.name) đề nghị \(whom) quan tâm, phối hợp thực hiện.
            """, orders)
    }

    /// A letter to the leader about what is still late after the agencies were reminded.
    func leaderLetter(of rows: [AssignmentRow], to leader: String) -> LetterContent {
        let orders = rows.map(order)
        var letter = content(
            .report, "Các nhiệm vụ quá hạn đã được đôn đốc", to: [],
            """
            \(maker.name) báo cáo \(leader): đến hết ngày \(Prose.day(today)), sau khi đã đôn đốc, còn \(findings(orders)), cụ \
            thể như sau:
            \(Self.tableMark)
            \(maker.name) kính báo cáo và đề nghị \(leader) xem xét, chỉ đạo.
            """, orders)
        letter.others = [leader]
        return letter
    }

    private func content(
        _ kind: LetterKind, _ subject: String, to agencies: [ID<Agency>], _ body: String, _ orders: [LetterOrder]
    ) -> LetterContent {
        LetterContent(
            kind: kind, issuer: model?.issuer ?? "", unit: model?.unit ?? "", subject: subject, addressees: agencies,
            body: body, orders: orders, ordersAsOf: today, copies: model?.copies ?? ["Như trên", "Lưu: VT"],
            authority: model?.authority ?? [], signer: model?.signer ?? "")
    }

    /// Words of a letter with its table as of today, without the orders that no longer await their agency; the sentence
    /// that counted the table counts it anew where it still stands as it was written.
    func recounted(_ content: LetterContent, from before: LetterContent, _ rows: [AssignmentRow]) -> LetterContent {
        var content = content
        content.orders = rows.map(order)
        content.ordersAsOf = today
        let (former, found) = (findings(before.orders), findings(content.orders))
        if !former.isEmpty { content.body = content.body.replacing(former, with: found, maxReplacements: 1) }
        if let asOf = before.ordersAsOf {
            content.body = content.body.replacing(
                "đến hết ngày \(Prose.day(asOf))", with: "đến hết ngày \(Prose.day(today))", maxReplacements: 1)
        }
        return content
    }

    private func order(_ row: AssignmentRow) -> LetterOrder {
        let assignment = row.assignment
        var late: Int?
        if case .late(let days) = assignment.timeliness(on: today, calendar: calendar) { late = days }
        let isSilent = late == nil && assignment.isNotUpdated(on: today, zone: zone)
        return LetterOrder(
            assignment: assignment.id, agency: assignment.agency, task: row.title,
            source: "\(row.noticeNumber), ý \(row.label)", due: assignment.isStanding ? nil : assignment.due,
            workingDaysLate: late, silentSince: isSilent ? assignment.updatedAt.day(in: zone) : nil)
    }

    /// `03 nhiệm vụ quá hạn và 02 nhiệm vụ chưa cập nhật tình hình`.
    private func findings(_ orders: [LetterOrder]) -> String {
        let late = orders.count { $0.workingDaysLate != nil }
        let silent = orders.count { $0.workingDaysLate == nil && $0.silentSince != nil }
        let coming = orders.count - late - silent
        let parts = [
            (late, "nhiệm vụ quá hạn"), (coming, "nhiệm vụ đến hạn, sắp đến hạn"),
            (silent, "nhiệm vụ chưa cập nhật tình hình"),
        ].filter { $0.0 > 0 }.map { "\(Prose.number($0.0)) \($0.1)" }
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " và " + last
    }

    /// Five working days to answer: office practice.
    private var answerBy: Day {
        var day = today
        for _ in 0..<5 { day = calendar.workingDay(onOrAfter: day.adding(days: 1)) }
        return day
    }
}

extension Work {
    /// The words of a letter of reminding with its table as of today.
    func recounted(_ content: LetterContent, from before: LetterContent) throws -> LetterContent {
        let visible = Visible(to: actor, under: .seeAssignments)
        let rows = try ReminderStore.rows(of: content.orders.map(\.assignment), visible: visible, in: transaction)
            .filter(\.assignment.awaitsAgency).groupedByAgency.flatMap(\.self)
        guard !rows.isEmpty else { throw Refusal.letter(.nothingLeftInTable) }
        return try chaseText(of: actor.agency).recounted(content, from: before, rows)
    }

    /// How letters of reminding of an agency begin today.
    func chaseText(of agency: ID<Agency>) throws -> ChaseText {
        ChaseText(
            maker: try AgencyStore.agency(agency, in: transaction),
            model: try LetterStore.latest(of: agency, in: transaction)?.content, today: today, calendar: calendar,
            zone: zone)
    }
}
