// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension DelegationRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .toOneself, .otherAgency, .delegateMissing: "delegate"
        case .roleMissing: "role"
        case .beginsInPast: "begins"
        case .scopeMissing, .scopeEmpty: "scope"
        case .daysMissing, .endsBeforeItBegins, .outlastsRole, .overlaps: "until"
        case .isOver, .ofDelegation: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .isOver: "Ủy quyền này đã kết thúc."
        case .toOneself: "Không thể ủy quyền cho chính mình. Chọn người khác trong cơ quan."
        case .ofDelegation:
            "Bạn đang làm thay người khác nên không ủy quyền tiếp được. Chuyển về vai trò của mình trước."
        case .otherAgency: "Người nhận ủy quyền phải đang có vai trò trong cùng cơ quan. Chọn người khác."
        case .delegateMissing: "Chọn người nhận ủy quyền."
        case .roleMissing: "Chọn vai trò cần ủy quyền."
        case .daysMissing: "Nhập ngày bắt đầu và ngày kết thúc, dạng ngày/tháng/năm."
        case .beginsInPast(let today): "Ngày bắt đầu đã qua. Chọn từ ngày \(today.official) trở đi."
        case .endsBeforeItBegins: "Ngày kết thúc phải từ ngày bắt đầu trở đi."
        case .scopeMissing: "Chọn phạm vi ủy quyền."
        case .scopeEmpty: "Vai trò này không có việc nào thuộc phạm vi đã chọn. Chọn phạm vi khác."
        case .outlastsRole(let day): "Vai trò này chỉ đến hết ngày \(day.official). Chọn ngày kết thúc sớm hơn."
        case .overlaps(let from, let until):
            "Phần việc này đã được ủy quyền từ \(from.official) đến \(until.official). Kết thúc ủy quyền đó trước, hoặc chọn ngày khác."
        }
    }

    var english: String {
        switch self {
        case .isOver: "This delegation has ended."
        case .toOneself: "You can't delegate to yourself. Choose somebody else of the agency."
        case .ofDelegation:
            "You are acting for somebody else, so you can't delegate further. Change to your own role first."
        case .otherAgency: "Whoever acts for you must have a role in the same agency. Choose somebody else."
        case .delegateMissing: "Choose who is to act for you."
        case .roleMissing: "Choose the role to delegate."
        case .daysMissing: "Enter the first and the last day, as day/month/year."
        case .beginsInPast(let today): "The first day has passed. Choose \(today.official) or later."
        case .endsBeforeItBegins: "The last day must not be before the first."
        case .scopeMissing: "Choose how much of the role is given."
        case .scopeEmpty: "The role has nothing of that part. Choose another."
        case .outlastsRole(let day): "This role lasts until \(day.official) only. Choose an earlier last day."
        case .overlaps(let from, let until):
            "This part of the role is delegated from \(from.official) to \(until.official). End that first, or choose other days."
        }
    }
}
