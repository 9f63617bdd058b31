// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of acting for somebody who is away.
package struct DelegationWords: Words {
    package let title: String
    package let lead: String
    package let formTitle: String
    package let role: String
    package let delegate: String
    package let choose: String
    package let scope: String
    package let scopeHelp: String
    package let scopeName: @Sendable (Delegation.Scope) -> String
    package let scopeNote: @Sendable (Delegation.Scope) -> String
    package let begins: String
    package let until: String
    package let reason: String
    package let reasonHelp: String
    package let give: String
    package let given: String
    package let end: String
    package let ended: String
    package let none: String
    package let noColleagues: String
    /// On a role that is another's: on whose behalf.
    package let onBehalf: @Sendable (_ name: String) -> String
    package let gives: @Sendable (_ delegate: String) -> String
    package let receives: @Sendable (_ principal: String) -> String
    package let days: @Sendable (_ from: String, _ until: String) -> String
    package let isNow: String
    package let isComing: String
    package let isOver: String
    package let endedOn: @Sendable (_ day: String) -> String
    package let whoWhat: String
    package let when: String
    package let state: String
}

extension DelegationWords {
    package static let vi = DelegationWords(
        title: "Ủy quyền khi vắng mặt",
        lead: "Người nhận ủy quyền làm thay trong những ngày đã ghi; lịch sử luôn ghi rõ ai làm thay ai.",
        formTitle: "Ủy quyền cho người khác",
        role: "Vai trò ủy quyền",
        delegate: "Người nhận ủy quyền",
        choose: "Chọn",
        scope: "Phạm vi ủy quyền",
        scopeHelp: "Chỉ giao phần cần thiết. Người nhận luôn xem được những gì vai trò này xem được.",
        scopeName: { scope in
            switch scope {
            case .all: "Toàn bộ vai trò"
            case .work: "Chỉ thực hiện nhiệm vụ"
            case .decisions: "Chỉ xem xét, quyết định"
            }
        },
        scopeNote: { scope in
            switch scope {
            case .all:
                "Mọi việc vai trò này được làm, gồm cả hai phần trên và những việc khác như lấy số văn bản, quản lý tài khoản, danh mục nếu vai trò có."
            case .work: "Tiếp nhận, cập nhật, báo cáo, cho ý kiến, soạn văn bản."
            case .decisions: "Chấp nhận hoặc trả lại báo cáo, giao nhiệm vụ, duyệt văn bản."
            }
        },
        begins: "Từ ngày",
        until: "Đến hết ngày",
        reason: "Lý do, văn bản ủy quyền",
        reasonHelp: "Ví dụ: nghỉ phép; Giấy ủy quyền số 05/GUQ ngày 12/11/2026.",
        give: "Ủy quyền",
        given: "Đã ghi ủy quyền.",
        end: "Kết thúc ủy quyền",
        ended: "Đã kết thúc ủy quyền.",
        none: "Không có ủy quyền nào.",
        noColleagues: "Cơ quan chưa có tài khoản nào khác để nhận ủy quyền.",
        onBehalf: { "thay mặt đồng chí \($0)" },
        gives: { "Ủy quyền cho đồng chí \($0)" },
        receives: { "Làm thay đồng chí \($0)" },
        days: { "\($0) – \($1)" },
        isNow: "đang hiệu lực",
        isComing: "chưa đến ngày",
        isOver: "đã hết hạn",
        endedOn: { "kết thúc sớm ngày \($0)" },
        whoWhat: "Ai, vai trò nào",
        when: "Thời gian",
        state: "Tình trạng")

    package static let en = DelegationWords(
        title: "Acting while away",
        lead: "Your colleague acts for you on the days given; every history says who acted for whom.",
        formTitle: "Let somebody act for me",
        role: "Role",
        delegate: "Who acts",
        choose: "Choose",
        scope: "What is given",
        scopeHelp: "Give no more than is needed. Your colleague always sees what the role sees.",
        scopeName: { scope in
            switch scope {
            case .all: "The whole role"
            case .work: "Carrying out orders only"
            case .decisions: "Decisions only"
            }
        },
        scopeNote: { scope in
            switch scope {
            case .all:
                "Whatever the role may do: both parts above, and the rest, such as numbering letters, keeping accounts or the directory where the role does."
            case .work: "Acknowledging, noting progress, reporting, giving opinions, drafting."
            case .decisions: "Accepting or returning reports, giving orders, approving letters."
            }
        },
        begins: "First day",
        until: "Last day",
        reason: "Reason, paper",
        reasonHelp: "For example: annual leave; letter of delegation no. 05/GUQ of 12/11/2026.",
        give: "Delegate",
        given: "The delegation has been saved.",
        end: "End it",
        ended: "The delegation has ended.",
        none: "No delegations.",
        noColleagues: "The agency has no other account that could act for you.",
        onBehalf: { "on behalf of \($0)" },
        gives: { "\($0) acts for this person" },
        receives: { "Acts for \($0)" },
        days: { "\($0) – \($1)" },
        isNow: "in force",
        isComing: "not yet begun",
        isOver: "over",
        endedOn: { "ended early on \($0)" },
        whoWhat: "Who, in which role",
        when: "When",
        state: "State")
}
