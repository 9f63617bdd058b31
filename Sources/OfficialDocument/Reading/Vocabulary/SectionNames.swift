// SPDX-License-Identifier: AGPL-3.0-or-later

/// What the heading of a section says about the sentences under it.
enum SectionNames {
    enum Meaning: Sendable {
        /// Situation, results, aims: nothing here is ordered.
        case statement
        /// Money, time and place: ordered only in so many words.
        case frame
        /// Tasks and who does them.
        case tasks
    }

    static let meanings = Lexicon<Meaning>(
        list(statements, .statement) + list(frames, .frame) + list(tasks, .tasks))

    private static func list(_ text: String, _ meaning: Meaning) -> [(String, Meaning)] {
        text.split { $0 == "|" || $0.isNewline }.map { (String($0), meaning) }
    }

    private static let statements = """
        mục đích|mục đích, yêu cầu|mục đích và yêu cầu|mục đích - yêu cầu|mục tiêu|mục tiêu, yêu cầu
        mục tiêu và yêu cầu|quan điểm|quan điểm, mục tiêu|quan điểm và mục tiêu|đánh giá|nhận định|kết quả|tình hình
        tồn tại|hạn chế|nguyên nhân|ưu điểm|khuyết điểm|thuận lợi|khó khăn|những kết quả|những tồn tại|những hạn chế
        về kết quả|về tình hình|một số kết quả|một số tồn tại|bài học|căn cứ|căn cứ pháp lý|cơ sở pháp lý|sự cần thiết
        thực trạng|bối cảnh|đặc điểm|đánh giá chung|nhận xét|những mặt|đánh giá kết quả|phạm vi|đối tượng
        phạm vi, đối tượng|phạm vi và đối tượng|đối tượng, phạm vi|thành phần|về thành phần|mặt được|mặt làm được
        nguyên tắc|chỉ tiêu|ý kiến đánh giá|về đánh giá|tồn tại, hạn chế|những tồn tại, hạn chế|những khó khăn
        khái quát|định hướng chung|ưu, khuyết điểm|mục đích yêu cầu|các chỉ tiêu|giải thích từ ngữ|nguyên nhân của
        những việc đã làm được|những việc chưa làm được
        """

    private static let frames = """
        kinh phí|về kinh phí|kinh phí thực hiện|nguồn kinh phí|nguồn lực|dự toán|thời gian|thời gian, địa điểm
        thời gian và địa điểm|địa điểm|hiệu lực|điều khoản|hình thức|phương pháp|nội dung kiểm tra|tài liệu kèm theo
        phụ lục|danh sách|lộ trình|tiến độ thực hiện
        """

    private static let tasks = """
        nhiệm vụ|các nhiệm vụ|nhiệm vụ, giải pháp|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|nội dung
        nhiệm vụ thời gian tới|phân công nhiệm vụ|phân công thực hiện|phân công trách nhiệm|trách nhiệm thực hiện
        trách nhiệm của|nhiệm vụ của|nội dung thực hiện
        """
}
