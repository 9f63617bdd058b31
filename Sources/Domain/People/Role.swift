// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a person is in one agency; a person may be several things and acts as one at a time.
package enum Role: String, Sendable, CaseIterable, Codable {
    /// Quản trị: accounts, agencies, the system's trail. Not the content of anyone's work.
    case administrator
    /// Cán bộ thường trực Ban Chỉ đạo ISO (Sở KH&CN).
    case standingOfficer
    /// Văn thư.
    case clerk
    /// Văn phòng UBND tỉnh, acting for the People's Committee.
    case committeeOffice
    /// Lãnh đạo UBND tỉnh.
    case provincialLeader
    /// Sở Nội vụ, consulted on the programme.
    case homeAffairsReviewer
    /// Sở Tài chính, consulted on the programme.
    case financeReviewer
    /// Thành viên Ban Chỉ đạo ISO tỉnh.
    case committeeMember
    /// Thủ trưởng cơ quan, đơn vị.
    case agencyHead
    /// Đại diện lãnh đạo về chất lượng (QMR).
    case qualityRepresentative
    /// Thư ký ISO.
    case isoSecretary
    /// Công chức, viên chức.
    case officer
    /// Đánh giá viên nội bộ.
    case internalAuditor
    /// Người xem bên ngoài, always with an end date.
    case externalReader
}
