// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PlanAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .makePlan: "Lập kế hoạch chi tiết"
        case .editPlan: "Sửa kế hoạch chi tiết"
        case .submitPlan: "Trình kế hoạch chi tiết"
        case .approvePlan: "Phê duyệt kế hoạch chi tiết"
        case .returnPlan: "Yêu cầu bổ sung kế hoạch chi tiết"
        case .commentPlan: "Góp ý kế hoạch chi tiết"
        case .revisePlan: "Lập bản sửa đổi kế hoạch chi tiết"
        case .reportPlanItem: "Cập nhật tiến độ kế hoạch"
        }
    }

    var english: String {
        switch self {
        case .makePlan: "Made a detailed plan"
        case .editPlan: "Changed a detailed plan"
        case .submitPlan: "Submitted a detailed plan"
        case .approvePlan: "Approved a detailed plan"
        case .returnPlan: "Returned a detailed plan"
        case .commentPlan: "Commented on a detailed plan"
        case .revisePlan: "Made a revision of a detailed plan"
        case .reportPlanItem: "Noted progress of a plan"
        }
    }
}
