// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension DifficultyAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .raiseDifficulty: "Nêu khó khăn, vướng mắc"
        case .answerDifficulty: "Trả lời khó khăn, vướng mắc"
        case .handDifficulty: "Chuyển nơi tháo gỡ vướng mắc"
        case .solveDifficulty: "Ghi nhận đã tháo gỡ"
        case .listDifficulties: "Đưa khó khăn trong các báo cáo trước vào danh sách"
        }
    }

    var english: String {
        switch self {
        case .raiseDifficulty: "Raised a difficulty"
        case .answerDifficulty: "Answered a difficulty"
        case .handDifficulty: "Handed a difficulty to who can clear it"
        case .solveDifficulty: "Noted a difficulty as cleared"
        case .listDifficulties: "Entered the difficulties of earlier reports"
        }
    }
}
