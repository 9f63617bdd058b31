// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ReportRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .periodEndsBeforeItBegins: "to"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .periodEndsBeforeItBegins: "Ngày cuối kỳ phải từ ngày đầu kỳ trở đi."
        case .reportAlreadyFrozen: "Báo cáo đã ban hành, số liệu đã chốt, không sửa được nữa."
        }
    }

    var english: String {
        switch self {
        case .periodEndsBeforeItBegins: "The period's last day can't come before its first."
        case .reportAlreadyFrozen: "The report has been issued; its figures are frozen."
        }
    }
}
