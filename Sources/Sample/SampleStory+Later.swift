// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A later notice that gives one agency of the conclusion notice more time and replaces another's order.
extension SampleProvince {
    /// Gives how many assignments it makes.
    func amend(_ number: String, cast: SampleCast) async throws -> Int {
        clock.advance(to: calendar.day(-1), hour: 15, minute: 5, zone: system.zone)
        let open = try await rows(of: number).filter { row in
            let assignment = row.assignment
            return assignment.due != nil && !assignment.state.isEnded && !assignment.asksExtension
                && assignment.originalDue == nil && assignment.state != .reported
                && assignment.agency != cast.standingOffice
        }
        guard let later = open.last, let replaced = open.first(where: { $0.label != later.label }) else { return 0 }
        let id = try await importFresh(text(later, replaced, number), cast: cast)
        let officer = cast.standingOfficer
        try await linkOrder(
            "1", "Gia hạn nhiệm vụ tại ý \(later.label) Thông báo số \(number).", .extend, to: later, id, cast)
        try await linkOrder("2", "Thay thế nhiệm vụ tại ý \(replaced.label).", .replace, to: replaced, id, cast)
        let notice = try await load(id, as: officer).0
        clock.pass(minutes: 4)
        return try await system.perform(
            IssueNotice(id, version: notice.version, directory: try await system.directory()), as: officer)
    }

    /// Checks the order with a label, which the officer adds where the reader saw none, and links it to an earlier one.
    private func linkOrder(
        _ label: String, _ text: String, _ kind: OrderEffect.Kind, to row: AssignmentRow, _ id: ID<Notice>,
        _ cast: SampleCast
    ) async throws {
        let officer = cast.standingOfficer
        clock.pass(minutes: 3)
        var (notice, draft) = try await load(id, as: officer)
        if !draft.directives.contains(where: { $0.label == label }) {
            try await system.perform(
                CheckNotice(id, version: notice.version, step: .add(label: label, text: text)), as: officer)
            (notice, draft) = try await load(id, as: officer)
        }
        guard var order = draft.directives.first(where: { $0.label == label }) else { return }
        order.addressees = [
            DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: [row.assignment.agency])
        ]
        order.coordinators = []
        order.links = [link(kind, to: row, "46/TB-UBND")]
        order.acceptingBody = cast.standingOffice
        order.isChecked = true
        try await system.perform(CheckNotice(id, version: notice.version, step: .edit(order)), as: officer)
    }

    private func link(_ kind: OrderEffect.Kind, to row: AssignmentRow, _ number: String) -> DraftDirective.Link {
        DraftDirective.Link(
            kind, notice: row.assignment.notice, directive: row.assignment.directive, name: "\(number), ý \(row.label)",
            due: kind == .extend ? calendar.day(18) : nil)
    }

    private func text(_ later: AssignmentRow, _ replaced: AssignmentRow, _ number: String) -> String {
        """
        ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH SÔNG MÂY                             Độc lập - Tự do - Hạnh phúc
        Số: 69/TB-UBND                        Sông Mây, \(calendar.official(-2))

        THÔNG BÁO
        Điều chỉnh một số nhiệm vụ giao tại Thông báo số \(number)

        Theo đề nghị của Sở Khoa học và Công nghệ, UBND tỉnh thông báo:

        1. Gia hạn nhiệm vụ tại ý \(later.label) Thông báo số \(number) đối với \(later.agencyName) đến ngày \(calendar.short(18)).

        2. Thay thế nhiệm vụ tại ý \(replaced.label) Thông báo số \(number): yêu cầu \(replaced.agencyName) rà soát lại danh mục tài liệu sau khi sắp xếp tổ chức, gửi báo cáo về Sở Khoa học và Công nghệ trước ngày \(calendar.short(25)).

        Các cơ quan, đơn vị căn cứ thông báo này thực hiện./.

        Nơi nhận:                                        TL. CHỦ TỊCH
        - Như trên;                                      CHÁNH VĂN PHÒNG
        - Lưu: VT, KGVX.

                                                         Bùi Quốc Toàn
        """
    }
}
