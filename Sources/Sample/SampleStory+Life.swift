// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What became of the conclusion notice's orders besides reports: more time asked for and granted, words added.
extension SampleProvince {
    func tellLife(of number: String, cast: SampleCast) async throws {
        try await extend(number, cast: cast)
        try await instruct(number, cast: cast)
        try await clear(number, cast: cast)
    }

    /// What stands in agencies' way: one is raised outside any report, some are answered, one is cleared.
    private func clear(_ number: String, cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-2), hour: 9, minute: 40, zone: system.zone)
        let finance = try await system.directory().all.first { $0.shortName == "Sở Tài chính" }?.id
        if let row = try await rows(of: number).first(where: {
            $0.assignment.state == .inProgress && $0.assignment.agency != finance
        }), let worker = cast.worker(of: row.assignment.agency) {
            try await system.perform(
                RaiseDifficulty(
                    row.assignment.id,
                    text: "Chưa được cấp kinh phí thuê tư vấn, đề nghị hướng dẫn nguồn chi và mức chi.", solver: finance
                ),
                as: worker)
        }
        let officer = cast.standingOfficer
        let waiting = try await system.read { try DifficultyStore.list(.mine, for: officer, offset: 0, in: $0) }
        for (index, row) in waiting.prefix(4).enumerated() {
            clock.pass(minutes: 2)
            try await system.perform(
                AnswerDifficulty(
                    row.difficulty.id,
                    answer:
                        "Thường trực Ban Chỉ đạo đã có công văn hướng dẫn; cần thêm thì liên hệ phòng Tiêu chuẩn Đo lường."
                ),
                as: officer)
            guard index == 0, let worker = cast.worker(of: row.difficulty.agency) else { continue }
            clock.pass(minutes: 5)
            try await system.perform(SolveDifficulty(row.difficulty.id), as: worker)
        }
    }

    /// Three agencies ask for more time: one is granted, one refused, one waits; the issuer moves a fourth unasked.
    private func extend(_ number: String, cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-5), hour: 9, minute: 20, zone: system.zone)
        let today = calendar.today
        let open = try await rows(of: number).filter { row in
            let state = row.assignment.state
            return row.assignment.due.map { $0 <= today.adding(days: 5) } ?? false
                && row.assignment.agency != cast.standingOffice && (state == .inProgress || state == .acknowledged)
        }
        for (index, row) in open.prefix(3).enumerated() {
            guard let worker = cast.worker(of: row.assignment.agency) else { continue }
            try await system.perform(
                AskExtension(
                    row.assignment.id, until: today.adding(days: 10 + index), reason: SampleTexts.extensionReason(index)
                ),
                as: worker)
            clock.pass(minutes: 4)
            let life = try await system.read { try AssignmentStore.extensions(of: row.assignment.id, in: $0) }
            guard let request = life.first, index < 2 else { continue }
            clock.pass(minutes: 6)
            let decider = cast.decider(for: row.assignment.acceptingBody)
            if index == 0 {
                try await system.perform(
                    GrantExtension(
                        row.assignment.id, request: request.id, until: today.adding(days: 7),
                        answer: "Đồng ý cho lùi, đề nghị hoàn thành đúng hạn mới."), as: decider)
            } else {
                try await system.perform(
                    RefuseExtension(
                        row.assignment.id, request: request.id,
                        reason: "Các đơn vị cùng điều kiện đã hoàn thành; đề nghị bố trí người làm ngay."), as: decider)
            }
        }
        if let row = open.dropFirst(3).first {
            try await system.perform(
                ExtendDue(
                    row.assignment.id, until: today.adding(days: 12),
                    reason: "Xã vừa khắc phục hậu quả mưa lũ theo báo cáo của Ban Chỉ huy phòng thủ dân sự."),
                as: cast.committeeOffice)
        }
    }

    /// The People's Committee adds words for two agencies; one has read them.
    private func instruct(_ number: String, cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-3), hour: 14, minute: 10, zone: system.zone)
        let late = try await rows(of: number).filter {
            $0.assignment.isLate(on: calendar.today) && $0.assignment.agency != cast.standingOffice
        }
        for (index, row) in late.prefix(2).enumerated() {
            try await system.perform(
                InstructFurther(
                    row.assignment.id,
                    text: "Đề nghị đồng chí thủ trưởng trực tiếp chỉ đạo, báo cáo kết quả bước đầu về UBND tỉnh.",
                    due: calendar.today.adding(days: 4 + index)), as: cast.committeeOffice)
            guard index == 0, let worker = cast.worker(of: row.assignment.agency) else { continue }
            clock.pass(minutes: 5)
            let words = try await system.read { try AssignmentStore.instructions(of: row.assignment.id, in: $0) }
            if let word = words.first {
                try await system.perform(AcknowledgeInstruction(row.assignment.id, word.id), as: worker)
            }
        }
    }

    /// A notice's assignments, always in the same order.
    func rows(of number: String) async throws -> [AssignmentRow] {
        let (today, now) = (calendar.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now,
                in: snapshot)
        }.filter { $0.noticeNumber == number }.sorted { ($0.agencyName, $0.label) < ($1.agencyName, $1.label) }
    }
}

extension SampleTexts {
    /// Why more time is asked for.
    static func extensionReason(_ number: Int) -> String {
        [
            "Đang sắp xếp lại phòng chuyên môn, phải rà soát lại quy trình theo cơ cấu mới.",
            "Công chức phụ trách đi tập huấn; chưa bố trí được người thay.",
            "Chờ Sở Tài chính thẩm định kinh phí để ký hợp đồng tư vấn.",
        ][number % 3]
    }
}
