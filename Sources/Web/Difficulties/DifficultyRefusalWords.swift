// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension DifficultyRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .textMissing: "text"
        case .answerMissing: "answer"
        case .solverIsItself, .solverUnknown: "solver"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .textMissing: "Nêu khó khăn, vướng mắc và điều cơ quan đề nghị."
        case .answerMissing: "Nhập nội dung trả lời."
        case .solverIsItself: "Chọn một cơ quan khác với cơ quan đang vướng mắc."
        case .solverUnknown: "Chọn cơ quan tháo gỡ trong danh sách."
        case .alreadySolved: "Vướng mắc này đã được ghi là tháo gỡ xong."
        case .notTheSolver: "Chỉ cơ quan được đề nghị tháo gỡ hoặc nơi giao nhiệm vụ mới làm được việc này."
        case .ownCannotBeAnswered: "Không cơ quan nào tự trả lời vướng mắc do mình nêu."
        }
    }

    var english: String {
        switch self {
        case .textMissing: "Say what stands in the way and what the agency asks for."
        case .answerMissing: "Enter the answer."
        case .solverIsItself: "Choose another agency than the one in difficulty."
        case .solverUnknown: "Choose an agency of the list."
        case .alreadySolved: "This difficulty has been noted as cleared."
        case .notTheSolver: "Only the agency asked to clear it, or the body that gave the order, can do this."
        case .ownCannotBeAnswered: "No agency answers a difficulty it raised itself."
        }
    }
}
