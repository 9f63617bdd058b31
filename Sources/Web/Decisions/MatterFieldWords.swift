// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MatterField: WordedField {
    var vietnamese: String {
        switch self {
        case .answer: "trả lời"
        }
    }

    var english: String {
        switch self {
        case .answer: "answer"
        }
    }

    func value(_ text: String, in language: Language) -> String? {
        Matter.Answer(rawValue: text).map { "“\(MatterWords.in(language).answer($0))”" }
    }
}
