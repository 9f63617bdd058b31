// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CommitteeField: WordedField {
    var vietnamese: String {
        switch self {
        case .members: "số thành viên"
        }
    }

    var english: String {
        switch self {
        case .members: "members"
        }
    }
}
