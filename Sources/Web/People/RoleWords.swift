// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// What each role is called.
package struct RoleWords: Words {
    package let name: @Sendable (Role) -> String

    package static let vi = RoleWords { role in
        switch role {
        case .administrator: "Quản trị"
        case .standingOfficer: "Thường trực BCĐ ISO"
        case .clerk: "Văn thư"
        case .committeeOffice: "Văn phòng UBND tỉnh"
        case .provincialLeader: "Lãnh đạo UBND tỉnh"
        case .homeAffairsReviewer: "Cán bộ phối hợp (Nội vụ)"
        case .financeReviewer: "Cán bộ phối hợp (Tài chính)"
        case .committeeMember: "Thành viên BCĐ ISO"
        case .agencyHead: "Thủ trưởng cơ quan"
        case .qualityRepresentative: "Đại diện lãnh đạo (QMR)"
        case .isoSecretary: "Thư ký ISO"
        case .officer: "Công chức"
        case .internalAuditor: "Đánh giá viên nội bộ"
        case .externalReader: "Người xem bên ngoài"
        }
    }

    package static let en = RoleWords { role in
        switch role {
        case .administrator: "Administrator"
        case .standingOfficer: "Standing office"
        case .clerk: "Clerk"
        case .committeeOffice: "People's Committee office"
        case .provincialLeader: "Provincial leader"
        case .homeAffairsReviewer: "Home affairs reviewer"
        case .financeReviewer: "Finance reviewer"
        case .committeeMember: "Steering committee member"
        case .agencyHead: "Head of agency"
        case .qualityRepresentative: "Quality representative (QMR)"
        case .isoSecretary: "ISO secretary"
        case .officer: "Officer"
        case .internalAuditor: "Internal auditor"
        case .externalReader: "External reader"
        }
    }
}
