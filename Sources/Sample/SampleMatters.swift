// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What the standing office lays before the vice-chairman: two things wait, one was agreed to, one needs more, one was
/// taken back.
extension SampleProvince {
    func tellMatters(cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-2), hour: 14, minute: 30, zone: system.zone)
        guard let round = try await rounds(cast).max(by: { $0.year < $1.year }) else { return }
        let directory = try await system.directory()
        let running = try await enrolments(of: round.id, cast).filter {
            $0.state.takesPart && directory.shortName(of: $0.agency).hasPrefix("UBND xã")
        }
        let behind = try await behind(running, cast)
        let names = Dictionary(
            running.map { ($0.id, directory.shortName(of: $0.agency)) }, uniquingKeysWith: { first, _ in first })
        let officer = cast.standingOfficer
        let finance = directory.all.first { $0.shortName == "Sở Tài chính" }?.id
        guard behind.count > 2, let finance else { return }
        func name(_ place: Int) -> String { names[behind[place].enrolment] ?? "" }
        func moved(_ place: Int, _ days: Int) -> MatterDraft.Subject {
            MatterDraft.Subject(
                enrolment: behind[place].enrolment, milestone: behind[place].milestone,
                day: system.calendar.workingDay(onOrAfter: calendar.today.adding(days: days)))
        }
        try await layWaiting(name(0), moved(0, 15), askingFor: finance, round.id, officer)
        try await laySettled(name(2), moved(2, 20), round.id, cast)
    }

    /// What still waits for the vice-chairman.
    private func layWaiting(
        _ name: String, _ subject: MatterDraft.Subject, askingFor finance: ID<Agency>, _ round: ID<Round>,
        _ officer: Actor
    ) async throws {
        try await lay(
            MatterDraft(
                content(
                    "Bố trí bổ sung 330 triệu đồng cho 3 xã",
                    "Ba xã triển khai mới còn thiếu kinh phí, chưa ký được hợp đồng tư vấn.",
                    "Cấp từ nguồn sự nghiệp khoa học và công nghệ năm \(calendar.today.year).",
                    "Ba xã không kịp ban hành quy trình; trễ thêm ít nhất 20 ngày làm việc.", 9),
                opinions: [
                    .init(
                        agency: finance, text: "Thống nhất, cân đối được từ nguồn sự nghiệp.", on: calendar.day(-4))
                ]), round, officer)
        var firm = content(
            "Chấn chỉnh \(name)", "\(name) chậm lâu nhất trong đợt, đã đôn đốc nhiều lần, chưa có giải trình.",
            "Yêu cầu Chủ tịch UBND xã báo cáo giải trình; lùi mốc đang chậm thêm 15 ngày.",
            "Các mốc sau không có người chịu trách nhiệm.", 4)
        firm.order = "Yêu cầu đồng chí Chủ tịch UBND xã trực tiếp giải trình và chỉ đạo khắc phục."
        firm.letter = "Chấn chỉnh việc triển khai áp dụng HTQLCL"
        try await lay(MatterDraft(firm, subjects: [subject]), round, officer)
    }

    /// What was answered, and what was taken back.
    private func laySettled(
        _ name: String, _ subject: MatterDraft.Subject, _ round: ID<Round>, _ cast: SampleCast
    ) async throws {
        let officer = cast.standingOfficer
        let agreed = try await lay(
            MatterDraft(
                content(
                    "Lùi mốc cho \(name)", "\(name) thay đổi cán bộ phụ trách, đề nghị thêm thời gian.",
                    "Cho \(name) lùi mốc đang chậm thêm 20 ngày.", "Xã tiếp tục bị tính trễ hạn.", 5),
                subjects: [subject]), round, officer)
        let more = try await lay(
            MatterDraft(
                content(
                    "Khen thưởng các đơn vị về trước mốc", "Năm đơn vị đạt các mốc sớm hơn kế hoạch.",
                    "Tặng bằng khen của Chủ tịch UBND tỉnh cho năm đơn vị.", "Bỏ lỡ dịp tổng kết năm.", 20)),
            round, officer)
        let taken = try await lay(
            MatterDraft(
                content(
                    "Đổi tổ chức tư vấn", "Một tổ chức tư vấn nhận quá nhiều đơn vị.", "Chọn thêm một tổ chức.",
                    "Lịch tháng tới trùng ba đơn vị.", 12)), nil, officer)
        clock.advance(to: calendar.day(-1), hour: 9, minute: 15, zone: system.zone)
        try await system.perform(DecideMatter(agreed, .agreed), as: cast.leader)
        try await system.perform(
            DecideMatter(more, .more, words: "Bổ sung danh sách và ý kiến Sở Nội vụ."), as: cast.leader)
        try await system.perform(WithdrawMatter(taken), as: officer)
    }

    private func content(
        _ title: String, _ background: String, _ proposal: String, _ ifUndecided: String, _ days: Int
    ) -> Matter.Content {
        Matter.Content(
            title: title, background: background, proposal: proposal, ifUndecided: ifUndecided,
            neededBy: calendar.today.adding(days: days))
    }

    @discardableResult
    private func lay(_ draft: MatterDraft, _ round: ID<Round>?, _ officer: Actor) async throws -> ID<Matter> {
        clock.pass(minutes: 9)
        return try await system.perform(LayMatter(draft, round: round), as: officer)
    }
}
