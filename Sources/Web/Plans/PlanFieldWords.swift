// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PlanField: WordedField {
    var vietnamese: String {
        switch self {
        case .items: "số việc"
        }
    }

    var english: String {
        switch self {
        case .items: "items"
        }
    }
}
