// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension SealAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .signCheckpoint: "Ký điểm mốc nhật ký"
        case .rotateKey: "Thay khóa ký nhật ký"
        }
    }

    var english: String {
        switch self {
        case .signCheckpoint: "Signed a checkpoint of the trail"
        case .rotateKey: "Changed the key that signs the trail"
        }
    }
}
