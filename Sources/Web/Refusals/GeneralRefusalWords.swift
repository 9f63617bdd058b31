// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension GeneralRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .dayMissing: "due"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .dayMissing: "Nhập ngày dạng ngày/tháng/năm, ví dụ 30/06/2026."
        case .textTooLong(let limit):
            "Nội dung dài quá \(limit) ký tự. Rút gọn, hoặc gửi phần còn lại bằng tệp đính kèm."
        }
    }

    var english: String {
        switch self {
        case .dayMissing: "Enter a day as day/month/year, such as 30/06/2026."
        case .textTooLong(let limit):
            "The text is longer than \(limit) characters. Shorten it, or attach the rest as a file."
        }
    }
}
