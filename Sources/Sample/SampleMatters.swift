// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What the standing office lays before the vice-chairman: two things wait, one was agreed to, one needs more, one was
/// taken back.
extension SampleProvince {
    func tellMatters(cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-2), hour: 8, minute: 30, zone: system.zone)
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
        let agreed = try await lay(
            MatterDraft(
                content(
                    "Lùi mốc cho \(name(2))", "\(name(2)) thay đổi cán bộ phụ trách, đề nghị thêm thời gian.",
                    "Cho \(name(2)) lùi mốc đang chậm thêm 20 ngày.", "Xã tiếp tục bị tính trễ hạn.", 5),
                subjects: [moved(2, 20)]), round.id, officer)
        try await lay(
            MatterDraft(
                content(
                    "Bố trí bổ sung 330 triệu đồng cho 3 xã",
                    "Ba xã triển khai mới còn thiếu kinh phí, chưa ký được hợp đồng tư vấn.",
                    "Cấp từ nguồn sự nghiệp khoa học và công nghệ năm \(calendar.today.year).",
                    "Ba xã không kịp ban hành quy trình; trễ thêm ít nhất 20 ngày làm việc.", 9),
                opinions: [
                    .init(agency: finance, text: "Thống nhất, cân đối được từ nguồn sự nghiệp.", on: calendar.day(-4))
                ]),
            round.id, officer)
        try await lay(
            MatterDraft(
                Matter.Content(
                    title: "Chấn chỉnh \(name(0))",
                    background: "\(name(0)) chậm lâu nhất trong đợt, đã đôn đốc nhiều lần, chưa có giải trình.",
                    proposal: "Yêu cầu Chủ tịch UBND xã báo cáo giải trình; lùi mốc đang chậm thêm 15 ngày.",
                    ifUndecided: "Các mốc sau không có người chịu trách nhiệm.",
                    neededBy: calendar.today.adding(days: 4),
                    order: "Yêu cầu đồng chí Chủ tịch UBND xã trực tiếp giải trình và chỉ đạo khắc phục.",
                    letter: "Chấn chỉnh việc triển khai áp dụng HTQLCL"), subjects: [moved(0, 15)]), round.id, officer)
        let more = try await lay(
            MatterDraft(
                content(
                    "Khen thưởng các đơn vị về trước mốc", "Năm đơn vị đạt các mốc sớm hơn kế hoạch.",
                    "Tặng bằng khen của Chủ tịch UBND tỉnh cho năm đơn vị.", "Bỏ lỡ dịp tổng kết năm.", 20)),
            round.id, officer)
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
