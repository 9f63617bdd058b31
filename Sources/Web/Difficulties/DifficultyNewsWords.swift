// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension DifficultyNews: WordedNews {
    var group: NewsChoicesPage.Group { .difficulties }

    var vietnamese: String {
        switch self {
        case .difficultyRaised: "Khó khăn, vướng mắc gửi đến"
        case .difficultyAnswered: "Trả lời khó khăn, vướng mắc"
        }
    }

    var english: String {
        switch self {
        case .difficultyRaised: "Difficulties raised"
        case .difficultyAnswered: "Difficulties answered"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        switch self {
        case .difficultyRaised: "\(facts.who) nêu khó khăn, vướng mắc"
        case .difficultyAnswered: "\(facts.who) đã trả lời khó khăn, vướng mắc"
        }
    }

    func english(of facts: News.Facts) -> String {
        switch self {
        case .difficultyRaised: "\(facts.who) has raised a difficulty"
        case .difficultyAnswered: "\(facts.who) has answered a difficulty"
        }
    }
}
