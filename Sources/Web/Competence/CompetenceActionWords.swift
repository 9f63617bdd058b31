// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CompetenceAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .nameQualityPerson: "Cử người làm công tác ISO"
        case .editQualityPerson: "Sửa thông tin người làm công tác ISO"
        case .endQualityPerson: "Ghi người thôi làm công tác ISO"
        case .addClassTaken: "Ghi lớp đã học"
        case .dropClassTaken: "Bỏ lớp ghi nhầm"
        }
    }

    var english: String {
        switch self {
        case .nameQualityPerson: "Named somebody for the quality management system"
        case .editQualityPerson: "Changed what is known of somebody of the quality management system"
        case .endQualityPerson: "Recorded that somebody left the quality management system"
        case .addClassTaken: "Added a class that was taken"
        case .dropClassTaken: "Took out a class added by mistake"
        }
    }
}
