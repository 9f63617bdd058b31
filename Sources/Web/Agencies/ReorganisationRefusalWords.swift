// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension ReorganisationRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .numberMissing: "number"
        case .issuerMissing: "issuer"
        case .decidedAfterRecorded: "on"
        case .predecessorMissing, .oneAtATime, .alreadyEnds: "before"
        case .successorMissing, .mergeNeedsOneSuccessor, .splitNeedsSeveralSuccessors, .successorEnded, .nameUnchanged:
            "after"
        case .renameNotYet, .notYetInForce: "effective"
        case .acceptingBodyNeeded: "accepting"
        case .stillHolds, .isStandingOffice: "validTo"
        case .alreadyCarriedOut, .takersNeeded, .lastAdministrators, .changedSincePreview: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .numberMissing: "Nhập số, ký hiệu của quyết định."
        case .issuerMissing: "Nhập cơ quan ban hành quyết định."
        case .decidedAfterRecorded: "Ngày ban hành quyết định chưa tới. Kiểm tra lại ngày."
        case .predecessorMissing: "Nhập cơ quan được sắp xếp, không trùng với cơ quan tiếp nhận."
        case .successorMissing: "Nhập cơ quan tiếp nhận; khi đổi tên thì nhập tên mới."
        case .mergeNeedsOneSuccessor: "Khi nhập, hợp nhất chỉ có một cơ quan tiếp nhận."
        case .splitNeedsSeveralSuccessors: "Khi chia, tách phải có từ hai cơ quan tiếp nhận."
        case .oneAtATime: "Mỗi lần chia, giải thể hoặc đổi tên một cơ quan."
        case .successorEnded(let name): "\(name) không còn hoạt động vào ngày hiệu lực. Chọn cơ quan khác."
        case .alreadyEnds(let name): "\(name) đã có ngày kết thúc hoạt động. Kiểm tra lại trong danh mục."
        case .nameUnchanged: "Tên mới trùng tên đang dùng."
        case .renameNotYet(let day): "Đổi tên được ghi từ ngày \(day.official), khi quyết định có hiệu lực."
        case .alreadyCarriedOut: "Việc bàn giao theo quyết định này đã được ghi."
        case .notYetInForce(let day): "Quyết định có hiệu lực từ \(day.official). Bàn giao từ ngày đó."
        case .acceptingBodyNeeded(let count):
            "\(count) nhiệm vụ sẽ do chính cơ quan thực hiện xem xét. Chọn cơ quan khác xem xét kết quả."
        case .takersNeeded(let count):
            "Có nhiều cơ quan tiếp nhận và \(count) việc chưa rõ giao cho cơ quan nào. Chọn nơi nhận từng việc rồi bàn giao."
        case .lastAdministrators: "Sau sắp xếp không còn quản trị nào. Giao quyền quản trị cho người khác trước."
        case .changedSincePreview: "Có việc vừa thay đổi sau khi mở trang này. Chưa ghi gì. Xem lại danh sách dưới đây."
        case .stillHolds(let count):
            "Cơ quan còn \(count) nhiệm vụ đang mở. Ghi quyết định sắp xếp để bàn giao cho cơ quan khác."
        case .isStandingOffice(let body):
            "Cơ quan đang là Thường trực \(body). Ghi quyết định giao cơ quan khác làm thường trực, hoặc ghi quyết định sắp xếp để bàn giao."
        }
    }

    var english: String {
        switch self {
        case .numberMissing: "Enter number and symbol of the decision."
        case .issuerMissing: "Enter who issued the decision."
        case .decidedAfterRecorded: "The decision's date lies in the future. Check it."
        case .predecessorMissing: "Enter the agencies concerned, others than those that take over."
        case .successorMissing: "Enter who takes over; for a new name, the new name."
        case .mergeNeedsOneSuccessor: "In a merger one agency takes over."
        case .splitNeedsSeveralSuccessors: "In a split two agencies or more take over."
        case .oneAtATime: "Split, dissolve or rename one agency at a time."
        case .successorEnded(let name): "\(name) no longer exists on the effective day. Choose another."
        case .alreadyEnds(let name): "\(name) has a last day already. Check the directory."
        case .nameUnchanged: "The new name is the one in use."
        case .renameNotYet(let day): "A new name is recorded from \(day.official) on, when the decision takes effect."
        case .alreadyCarriedOut: "This hand-over has been recorded already."
        case .notYetInForce(let day): "The decision takes effect on \(day.official). Hand over from that day on."
        case .acceptingBodyNeeded(let count):
            "\(count) assignments would be accepted by the agency that carries them out. Choose another accepting body."
        case .takersNeeded(let count):
            "Several agencies take over, and nobody has said who takes \(count) of the affairs. Choose, then hand over."
        case .lastAdministrators: "No administrator would be left. Give the role to someone else first."
        case .changedSincePreview:
            "Something changed since this page was opened. Nothing was written. Look again below."
        case .stillHolds(let count):
            "The agency still has \(count) open assignments. Record a reorganisation to hand them over."
        case .isStandingOffice(let body):
            "It is the standing office of \(body). Record a decision that names another, or a reorganisation to hand over."
        }
    }
}
