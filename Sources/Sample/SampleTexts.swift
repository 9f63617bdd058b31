// SPDX-License-Identifier: AGPL-3.0-or-later

import Store
import VietnameseText

/// What people of the sample write.
enum SampleTexts {
    static func report(_ row: AssignmentRow) -> String {
        """
        \(row.agencyName) báo cáo kết quả thực hiện ý \(row.label), văn bản số \(row.noticeNumber):

        Đơn vị đã triển khai đầy đủ nội dung được giao, phân công rõ người, rõ việc, rõ thời hạn; đã phổ biến đến toàn thể cán bộ, công chức. Kết quả cụ thể nêu trong tệp kèm theo.
        """
    }

    static func note(_ number: Int) -> String {
        [
            "Đã họp phân công các phòng; đang tổng hợp tài liệu từ các bộ phận.",
            "Đã hoàn thành khoảng 2/3 khối lượng; còn chờ ý kiến của lãnh đạo đơn vị.",
            "Đang hoàn thiện dự thảo, dự kiến gửi báo cáo trong tuần tới.",
        ][number % 3]
    }

    static func opinion(_ number: Int) -> String { number % 2 == 0 ? "" : "Đề nghị đơn vị tiếp tục duy trì." }

    static func reason(_ number: Int) -> String {
        [
            "Báo cáo chưa kèm Quyết định; đề nghị bổ sung bản đã ký, đóng dấu.",
            "Chưa nêu rõ thời gian thực hiện và người chịu trách nhiệm; đề nghị bổ sung.",
        ][number % 2]
    }

    static func difficulty(_ number: Int) -> String {
        number % 3 == 0 ? "Cán bộ làm công tác ISO đều kiêm nhiệm; chưa bố trí được kinh phí tập huấn." : ""
    }

    /// The letters that stand for an agency in a document's symbol.
    static func symbol(_ agency: String) -> String {
        let words = VietnameseText.fold(agency).split { !$0.isLetter }
        return words.suffix(4).compactMap { $0.first?.uppercased() }.joined()
    }
}
