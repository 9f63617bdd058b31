// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why an agency is behind its plan (nguyên nhân chậm), from a short list, so that a year's report can count causes.
///
/// The words are those of the notice this product grew from and of what agencies reported elsewhere; ``source`` says which.
package enum DelayReason: String, Sendable, CaseIterable, Codable {
    /// Nhận thức còn hạn chế.
    case awareness
    /// Còn lúng túng khi triển khai.
    case unsure
    /// Lãnh đạo chưa thật quan tâm chỉ đạo, đôn đốc.
    case leadership
    /// Thụ động, trông chờ đơn vị tư vấn.
    case waitingForConsultant
    /// Vắng mặt không lý do tại hội nghị, lớp tập huấn.
    case absent
    /// Kinh phí ít hoặc chưa bố trí.
    case funding
    /// Cán bộ kiêm nhiệm, ít thời gian.
    case partTime
    /// Cán bộ phụ trách thay đổi.
    case staffChange
    /// Văn bản pháp luật, thủ tục thay đổi.
    case lawChanged
    /// Sắp xếp tổ chức bộ máy.
    case reorganised
    /// Chờ cơ quan khác phối hợp.
    case waitingForOthers
    case other

    /// Where the word comes from.
    package enum Source: String, Sendable {
        /// Thông báo 28/TB-UBND ngày 18/6/2012 của UBND tỉnh Lai Châu, its paragraph of weaknesses and item 5.
        case notice28
        /// Reports of Quảng Bình and Hà Giang on the difficulties of application.
        case provincialReports
        /// The two-level government in force since 1/7/2025.
        case twoLevelGovernment
        /// The office's own.
        case practice
    }

    package var source: Source {
        switch self {
        case .awareness, .unsure, .leadership, .waitingForConsultant, .absent: .notice28
        case .funding, .partTime, .lawChanged: .provincialReports
        case .reorganised: .twoLevelGovernment
        case .staffChange, .waitingForOthers, .other: .practice
        }
    }
}
