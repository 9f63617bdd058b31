// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

extension Role {
    /// Reads a role as people write it in a table: in Vietnamese with or without marks, in English, or its code.
    package init?(written text: String) {
        let folded = fold(text)
        let role = Role.allCases.first { role in
            role.rawValue.lowercased() == folded || role.spellings.contains(folded)
        }
        guard let role else { return nil }
        self = role
    }

    /// The usual spellings, without marks.
    private var spellings: Set<String> {
        switch self {
        case .administrator: ["quan tri", "quan tri vien", "quan tri he thong", "administrator", "admin"]
        case .standingOfficer:
            ["thuong truc", "thuong truc bcd iso", "can bo thuong truc", "thuong truc ban chi dao", "standing office"]
        case .clerk: ["van thu", "clerk"]
        case .committeeOffice:
            ["van phong ubnd tinh", "van phong uy ban", "vp ubnd tinh", "people's committee office"]
        case .provincialLeader: ["lanh dao ubnd tinh", "lanh dao tinh", "provincial leader"]
        case .homeAffairsReviewer:
            ["can bo phoi hop (noi vu)", "phoi hop noi vu", "so noi vu", "home affairs reviewer"]
        case .financeReviewer:
            [
                "can bo phoi hop (tai chinh)", "phoi hop tai chinh", "so tai chinh", "finance reviewer",
            ]
        case .committeeMember:
            ["thanh vien bcd iso", "thanh vien ban chi dao", "thanh vien bcd", "steering committee member"]
        case .agencyHead:
            ["thu truong", "thu truong co quan", "thu truong don vi", "lanh dao co quan", "head of agency"]
        case .qualityRepresentative:
            [
                "dai dien lanh dao", "dai dien lanh dao (qmr)", "dai dien lanh dao ve chat luong", "qmr",
                "quality representative", "quality representative (qmr)",
            ]
        case .isoSecretary: ["thu ky iso", "thu ky", "iso secretary"]
        case .officer: ["cong chuc", "vien chuc", "chuyen vien", "can bo", "officer"]
        case .internalAuditor: ["danh gia vien", "danh gia vien noi bo", "danh gia noi bo", "internal auditor"]
        case .externalReader:
            ["nguoi xem ben ngoai", "nguoi doc ben ngoai", "nguoi doc", "ben ngoai", "external reader"]
        }
    }
}
