// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ReportAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .makeReport: "Lập báo cáo tổng hợp"
        case .editReport: "Sửa lời báo cáo tổng hợp"
        case .recountReport: "Tính lại số liệu báo cáo tổng hợp"
        case .freezeReport: "Ban hành báo cáo tổng hợp"
        }
    }

    var english: String {
        switch self {
        case .makeReport: "Made a summary report"
        case .editReport: "Edited the words of a summary report"
        case .recountReport: "Recounted a summary report"
        case .freezeReport: "Issued a summary report"
        }
    }
}
