// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension MatterRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .titleMissing: "title"
        case .backgroundMissing: "background"
        case .proposalMissing: "proposal"
        case .consequenceMissing: "ifUndecided"
        case .dayMissing, .dayPassed: "neededBy"
        case .wordsMissing: "words"
        case .answerMissing: "answer"
        case .opinionIncomplete: "opinionAgency"
        case .dayNotLater, .subjectTwice: "days"
        case .orderNeedsMilestone: "order"
        case .notOpen, .layerCannotDecide: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .titleMissing: "Nhập việc cần quyết định."
        case .backgroundMissing: "Nhập tình hình dẫn đến việc này."
        case .proposalMissing: "Nhập đề xuất của Thường trực."
        case .consequenceMissing: "Nhập điều sẽ xảy ra nếu chưa quyết định."
        case .dayMissing: "Nhập ngày cần có quyết định."
        case .dayPassed(let today): "Ngày cần quyết định đã qua. Chọn từ hôm nay, \(today.official)."
        case .notOpen: "Việc này không còn chờ quyết định."
        case .layerCannotDecide: "Người trình không tự quyết định việc mình trình."
        case .wordsMissing: "Nhập ý kiến của đồng chí."
        case .answerMissing: "Chọn đồng ý, ý kiến khác hoặc yêu cầu bổ sung."
        case .opinionIncomplete: "Ý kiến phải có cơ quan, ngày và nội dung."
        case .dayNotLater(let agency, let day):
            "Mốc của \(agency) đang là \(day.official). Ngày đề nghị phải sau đó."
        case .subjectTwice: "Có mốc được chọn hai lần. Bỏ bớt một."
        case .orderNeedsMilestone: "Nhập chỉ đạo thì chọn ít nhất một cơ quan nhận."
        }
    }

    var english: String {
        switch self {
        case .titleMissing: "Enter what is to be decided."
        case .backgroundMissing: "Enter how things stand."
        case .proposalMissing: "Enter the standing office's proposal."
        case .consequenceMissing: "Enter what happens if it stays undecided."
        case .dayMissing: "Enter by when the decision is needed."
        case .dayPassed(let today): "The day has passed. Choose from today, \(today.official)."
        case .notOpen: "This no longer waits for a decision."
        case .layerCannotDecide: "Who laid it before the leader doesn't decide it."
        case .wordsMissing: "Enter your opinion."
        case .answerMissing: "Choose to agree, to give another opinion, or to ask for more."
        case .opinionIncomplete: "An opinion has an agency, a day and words."
        case .dayNotLater(let agency, let day): "\(agency)'s milestone stands at \(day.official). Propose a later day."
        case .subjectTwice: "A milestone is named twice. Leave one out."
        case .orderNeedsMilestone: "An order needs at least one agency to receive it."
        }
    }
}
