// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension SecondFactorRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .codeWrong: "code"
        case .ruleBeginsInPast, .dayMissing: "since"
        case .ruleExists: "role"
        case .alreadySetUp, .notSetUp, .setupExpired, .isRequired, .keyUnusable: ""
        }
    }

    var vietnamese: String {
        switch self {
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

    var english: String {
        switch self {
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
