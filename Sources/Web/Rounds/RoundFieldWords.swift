// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RoundField: WordedField {
    var vietnamese: String {
        switch self {
        case .step: "bước"
        case .stand: "ý kiến"
        case .on: "ngày thực tế"
        }
    }

    var english: String {
        switch self {
        case .step: "step"
        case .stand: "opinion"
        case .on: "actual day"
        }
    }

    func value(_ text: String, in language: Language) -> String? {
        let words = RoundStateWords.in(language)
        switch self {
        case .step: return EnrolmentStep.Kind(rawValue: text).map(words.step)
        case .stand:
            // `agrees: 12`: how many agencies a department took a stand on.
            let parts = text.split(separator: ": ").map(String.init)
            guard parts.count == 2, let stand = ListOpinion.Stand(rawValue: parts[0]) else { return nil }
            return words.stand(stand) + " " + parts[1]
        case .on: return Day(iso: text)?.official
        }
    }
}
