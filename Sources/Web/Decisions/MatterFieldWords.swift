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
}
