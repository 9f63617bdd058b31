// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RefusalWords {
    static func vietnamese(_ refusal: DelegationRefusal) -> String {
        switch refusal {
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

    static func english(_ refusal: DelegationRefusal) -> String {
        switch refusal {
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

    static func vietnamese(_ refusal: SecondFactorRefusal) -> String {
        switch refusal {
        case .codeWrong:
            "Mã không đúng hoặc đã dùng. Chờ mã mới trong ứng dụng rồi nhập lại; kiểm tra giờ của điện thoại."
        case .alreadySetUp: "Tài khoản đã bật xác thực hai lớp."
        case .notSetUp: "Tài khoản chưa bật xác thực hai lớp."
        case .setupExpired: "Trang thiết lập mở quá lâu. Thiết lập lại với mã bí mật mới dưới đây."
        case .isRequired:
            "Quản trị hệ thống yêu cầu xác thực hai lớp nên không tắt được. Có thể thiết lập lại với điện thoại khác."
        case .ruleExists: "Yêu cầu này đã có. Kết thúc yêu cầu cũ trước nếu muốn đổi ngày."
        case .ruleBeginsInPast(let today): "Ngày bắt buộc đã qua. Chọn từ ngày \(today.official) trở đi."
        case .dayMissing: "Nhập ngày bắt buộc, dạng ngày/tháng/năm."
        case .keyUnusable: "Máy chủ chưa dùng được khóa của xác thực hai lớp. Báo người quản trị máy chủ xem nhật ký."
        }
    }

    static func english(_ refusal: SecondFactorRefusal) -> String {
        switch refusal {
        case .codeWrong:
            "The code is wrong or was used before. Wait for a new one and type it; check your phone's clock."
        case .alreadySetUp: "The second factor is set up already."
        case .notSetUp: "The second factor is not set up."
        case .setupExpired: "The page was open too long. Set it up with the new secret below."
        case .isRequired:
            "The administrator requires a second factor, so it can't be switched off. It can be set up anew."
        case .ruleExists: "This is required already. End that first to change the day."
        case .ruleBeginsInPast(let today): "The day has passed. Choose \(today.official) or later."
        case .dayMissing: "Enter the day it becomes required, as day/month/year."
        case .keyUnusable:
            "The server can't use its key for second factors. Ask whoever runs the server to look at the log."
        }
    }
}

extension DelegationRefusal {
    /// The form field that is to be put right, where there is one.
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
}

extension SecondFactorRefusal {
    /// The form field that is to be put right, where there is one.
    var field: String {
        switch self {
        case .codeWrong: "code"
        case .ruleBeginsInPast, .dayMissing: "since"
        case .ruleExists: "role"
        case .alreadySetUp, .notSetUp, .setupExpired, .isRequired, .keyUnusable: ""
        }
    }
}
