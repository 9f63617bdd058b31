// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .createAgency: "Thêm cơ quan"
        case .changeAgency: "Sửa thông tin cơ quan"
        case .endAgency: "Kết thúc hoạt động của cơ quan"
        case .addAlias: "Thêm tên gọi khác"
        case .removeAlias: "Bỏ tên gọi khác"
        case .rememberMatch: "Ghi nhớ cách hiểu tên gọi"
        case .importAgencies: "Nhập danh sách cơ quan"
        case .reorganiseAgencies: "Ghi quyết định sắp xếp cơ quan"
        case .carryOutReorganisation: "Bàn giao theo quyết định sắp xếp"
        case .attachReorganisationFile: "Đính kèm quyết định sắp xếp"
        case .holdReorganisation: "Chưa tự bàn giao được theo quyết định sắp xếp"
        }
    }

    var english: String {
        switch self {
        case .createAgency: "Added an agency"
        case .changeAgency: "Changed an agency"
        case .endAgency: "Ended an agency"
        case .addAlias: "Added another name"
        case .removeAlias: "Removed another name"
        case .rememberMatch: "Remembered what a name means"
        case .importAgencies: "Imported agencies"
        case .reorganiseAgencies: "Recorded a reorganisation of agencies"
        case .carryOutReorganisation: "Handed over by a reorganisation"
        case .attachReorganisationFile: "Attached the decision on a reorganisation"
        case .holdReorganisation: "A hand-over by a reorganisation could not go by itself"
        }
    }

    /// `takers: 3`: why a hand-over waits for a person, and about whom or how many.
    func value(_ text: String, of field: TrailChange.Field, in language: Language) -> String? {
        guard self == .holdReorganisation, field == .reason else { return nil }
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let why = Reorganisation.Hold.Why(rawValue: parts[0]) else { return nil }
        return ReorganisationWords.in(language).hold(Reorganisation.Hold(why: why, about: parts[1]))
    }
}
