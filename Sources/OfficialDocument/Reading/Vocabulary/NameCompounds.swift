// SPDX-License-Identifier: AGPL-3.0-or-later

/// Runs of lower-case words that belong to names although they hold verbs: "Ban Quản lý dự án đầu tư xây dựng".
enum NameCompounds {
    /// Compounds whose syllables mean something else alone: "xã hội" is no commune, "việc làm" no act.
    static let always = Lexicon<Void>(
        """
        về phòng, chống thiên tai|về phòng, chống tội phạm|về phòng, chống tham nhũng|về phòng chống dịch
        về phòng, chống dịch|về chuyển đổi số|về cải cách hành chính|về an toàn thực phẩm|về xây dựng nông thôn mới
        trợ giúp pháp lý|trợ giúp pháp lý nhà nước|kiểm tra văn bản|kiểm tra văn bản quy phạm pháp luật|đăng ký đất đai
        đăng kiểm xe cơ giới|bảo trì đường bộ|xây dựng đảng|xây dựng công trình giao thông|thi đua, khen thưởng
        thi đua - khen thưởng|đào tạo, bồi dưỡng|kiểm soát bệnh tật|kiểm tra, giám sát|giám định y khoa
        xã hội|việc làm|chính sách xã hội|an toàn lao động|chất lượng|dịch vụ tổng hợp|dịch vụ công|bảo vệ thực vật
        thương binh và xã hội|văn hóa và xã hội|phụ nữ|hữu nghị|người cao tuổi|khuyết tật|doanh nghiệp nhỏ và vừa
        phòng cháy chữa cháy|cứu nạn cứu hộ|đăng kiểm|đo lường|xuất nhập khẩu
        """)

    static let all = Lexicon<Void>(
        """
        đầu tư xây dựng công trình giao thông|đầu tư xây dựng công trình dân dụng và công nghiệp|đầu tư xây dựng công trình
        công trình giao thông|công trình dân dụng|công trình|đầu tư xây dựng|giao thông|giao thông vận tải|dân dụng và công nghiệp|nông nghiệp và phát triển nông thôn|nông nghiệp|đầu tư và xây dựng|khai thác công trình|quản lý khai thác công trình|quản lý bảo vệ
        bảo vệ chăm sóc|quản lý chất lượng|phòng chống|phòng, chống|kiểm soát bệnh tật|đào tạo nghề
        phục vụ hành chính công|chuyển đổi số|cải cách hành chính|tìm kiếm cứu nạn|xây dựng nông thôn mới
        xây dựng các công trình|áp dụng hệ thống quản lý chất lượng|thẩm định giá|xúc tiến đầu tư|hỗ trợ doanh nghiệp
        kiểm nghiệm|hỗ trợ phát triển|bảo vệ rừng|bảo vệ môi trường|phát triển quỹ đất|đăng ký đất đai
        giải phóng mặt bằng|dịch vụ việc làm|tổ chức cán bộ|bồi dưỡng chính trị|ứng phó biến đổi khí hậu|giảm nghèo
        quản lý đô thị|thi hành án dân sự|thi hành án|kiểm soát thủ tục hành chính|quản lý thị trường
        quản lý các khu công nghiệp|quản lý khu kinh tế|tiếp công dân|bảo trợ xã hội|công tác xã hội|lưu trữ lịch sử
        """)
}
