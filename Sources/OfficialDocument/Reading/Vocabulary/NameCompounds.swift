// SPDX-License-Identifier: AGPL-3.0-or-later

/// Runs of lower-case words that belong to names although they hold verbs: "Ban Quản lý dự án đầu tư xây dựng".
enum NameCompounds {
    static let all = Lexicon<Void>(
        """
        đầu tư xây dựng|giao thông|giao thông vận tải|dân dụng và công nghiệp|nông nghiệp và phát triển nông thôn|nông nghiệp|đầu tư và xây dựng|khai thác công trình|quản lý khai thác công trình|quản lý bảo vệ
        bảo vệ chăm sóc|quản lý chất lượng|phòng chống|phòng, chống|kiểm soát bệnh tật|đào tạo nghề
        phục vụ hành chính công|chuyển đổi số|cải cách hành chính|tìm kiếm cứu nạn|xây dựng nông thôn mới
        xây dựng các công trình|áp dụng hệ thống quản lý chất lượng|thẩm định giá|xúc tiến đầu tư|hỗ trợ doanh nghiệp
        kiểm nghiệm|hỗ trợ phát triển|bảo vệ rừng|bảo vệ môi trường|phát triển quỹ đất|đăng ký đất đai
        giải phóng mặt bằng|dịch vụ việc làm|tổ chức cán bộ|bồi dưỡng chính trị|ứng phó biến đổi khí hậu|giảm nghèo
        quản lý đô thị|thi hành án dân sự|thi hành án|kiểm soát thủ tục hành chính|quản lý thị trường
        quản lý các khu công nghiệp|quản lý khu kinh tế|tiếp công dân|bảo trợ xã hội|công tác xã hội|lưu trữ lịch sử
        """)
}
