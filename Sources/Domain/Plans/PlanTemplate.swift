// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A plan to begin from: items with their place in time from the first day on.
///
/// Data with its source; an agency changes what it likes.
package struct PlanTemplate: Sendable, Hashable {
    /// One item: what, from which day on, until which day, by whom.
    package struct Item: Sendable, Hashable {
        package let text: String
        package let from: Int
        package let to: Int
        package let responsible: String
    }

    package let track: RoundTrack.Kind
    /// Where it comes from.
    package let source: SourceNote
    package let items: [Item]

    /// The content a plan begins with.
    package func content(title: String, from day: Day) -> PlanContent {
        PlanContent(
            title: title,
            items: items.enumerated().map { index, item in
                PlanContent.Item(
                    key: index + 1, text: item.text, begins: day.adding(days: item.from),
                    responsible: item.responsible, ends: day.adding(days: item.to))
            })
    }

    /// The template of a kind of track.
    package static func of(_ track: RoundTrack.Kind) -> PlanTemplate? { all.first { $0.track == track } }

    private static func item(_ text: String, _ from: Int, _ to: Int, _ responsible: String) -> Item {
        Item(text: text, from: from, to: to, responsible: responsible)
    }

    /// The steps agencies take, as notice 28/TB-UBND (2012) orders them and as systems of agencies list them.
    package static let all: [PlanTemplate] = [
        PlanTemplate(
            track: .firstApplication,
            source: SourceNote(
                "28/TB-UBND (18/6/2012), ý 4; thông lệ triển khai tại cơ quan hành chính",
                en: "28/TB-UBND (18/6/2012), order 4; common practice in administrative agencies"),
            items: [
                item("Thành lập Ban Chỉ đạo ISO và Tổ giúp việc", 0, 14, "Thủ trưởng cơ quan"),
                item("Khảo sát thực trạng, xác định phạm vi áp dụng", 7, 35, "Thư ký ISO"),
                item("Quán triệt, nâng cao nhận thức cho cán bộ, công chức", 14, 45, "Ban Chỉ đạo ISO"),
                item("Tập huấn viết tài liệu", 30, 60, "Thư ký ISO"),
                item("Xây dựng chính sách, mục tiêu chất lượng", 45, 75, "Đại diện lãnh đạo về chất lượng"),
                item("Viết các quy trình giải quyết công việc", 45, 120, "Các phòng chuyên môn"),
                item("Ban hành hệ thống tài liệu", 120, 135, "Thủ trưởng cơ quan"),
                item("Áp dụng hệ thống, lưu hồ sơ", 135, 225, "Các phòng chuyên môn"),
                item("Đào tạo đánh giá viên nội bộ", 150, 180, "Thư ký ISO"),
                item("Đánh giá nội bộ", 200, 230, "Đoàn đánh giá nội bộ"),
                item("Khắc phục điểm không phù hợp", 230, 255, "Các phòng chuyên môn"),
                item("Xem xét của lãnh đạo", 250, 265, "Thủ trưởng cơ quan"),
                item("Công bố hệ thống phù hợp tiêu chuẩn, niêm yết", 265, 285, "Thủ trưởng cơ quan"),
            ]),
        PlanTemplate(
            track: .maintenance,
            source: SourceNote(
                "28/TB-UBND (18/6/2012), ý 3; thông lệ duy trì hằng năm",
                en: "28/TB-UBND (18/6/2012), order 3; common practice of yearly maintenance"),
            items: [
                item("Lập mục tiêu chất lượng năm", 0, 21, "Đại diện lãnh đạo về chất lượng"),
                item("Rà soát, cập nhật tài liệu theo thủ tục hành chính mới", 14, 120, "Thư ký ISO"),
                item("Tập huấn cho công chức mới", 60, 120, "Thư ký ISO"),
                item("Đánh giá nội bộ", 150, 200, "Đoàn đánh giá nội bộ"),
                item("Khắc phục điểm không phù hợp", 200, 230, "Các phòng chuyên môn"),
                item("Xem xét của lãnh đạo", 230, 250, "Thủ trưởng cơ quan"),
                item("Công bố lại khi phạm vi thay đổi", 250, 280, "Thủ trưởng cơ quan"),
                item("Báo cáo kết quả năm", 280, 300, "Thư ký ISO"),
            ]),
        PlanTemplate(
            track: .scopeExtension,
            source: SourceNote("Thông lệ mở rộng phạm vi áp dụng", en: "Common practice of extending the scope"),
            items: [
                item("Xác định lĩnh vực, thủ tục đưa thêm vào phạm vi", 0, 21, "Thư ký ISO"),
                item("Viết và ban hành quy trình của lĩnh vực mới", 14, 90, "Các phòng chuyên môn"),
                item("Tập huấn, áp dụng quy trình mới", 90, 150, "Các phòng chuyên môn"),
                item("Đánh giá nội bộ phần mở rộng", 150, 175, "Đoàn đánh giá nội bộ"),
                item("Công bố lại hệ thống", 175, 200, "Thủ trưởng cơ quan"),
            ]),
        PlanTemplate(
            track: .editionTransition,
            source: SourceNote(
                "Công văn 419/BKHCN-TĐC (21/02/2018) về chuyển đổi phiên bản; thông lệ",
                en: "Official letter 419/BKHCN-TĐC (21/02/2018) on moving to another edition; common practice"),
            items: [
                item("Kiện toàn Ban Chỉ đạo ISO", 0, 21, "Thủ trưởng cơ quan"),
                item("Tập huấn yêu cầu của phiên bản mới", 14, 60, "Thư ký ISO"),
                item("Đối chiếu hệ thống hiện có với phiên bản mới", 30, 75, "Thư ký ISO"),
                item("Xác định bối cảnh, rủi ro và cơ hội", 60, 100, "Đại diện lãnh đạo về chất lượng"),
                item("Sửa đổi, ban hành lại tài liệu", 75, 165, "Các phòng chuyên môn"),
                item("Áp dụng theo phiên bản mới", 165, 240, "Các phòng chuyên môn"),
                item("Đánh giá nội bộ", 225, 255, "Đoàn đánh giá nội bộ"),
                item("Xem xét của lãnh đạo", 255, 270, "Thủ trưởng cơ quan"),
                item("Công bố lại theo phiên bản mới", 270, 290, "Thủ trưởng cơ quan"),
            ]),
    ]
}
