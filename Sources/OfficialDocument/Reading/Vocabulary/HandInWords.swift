// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of handing in: what, by which act, to whom.
enum HandInWords {
    /// Acts directed at a body.
    static let acts = Lexicon<Void>(
        """
        gửi|nộp|trình|báo cáo ngay|gửi ngay|gửi trực tiếp|báo cáo kịp thời|tham mưu|tham mưu cho|tham mưu giúp|báo cáo|đề xuất|đề xuất với|báo cáo, đề xuất
        tham mưu, đề xuất|tham mưu, trình|báo cáo, tham mưu|tổng hợp, báo cáo|tổng hợp báo cáo|chuyển|trình lại
        thông báo kết quả|cung cấp|tham mưu đề xuất|tham mưu trình|báo cáo, trình|trình ký|xin ý kiến|xin ý kiến chỉ đạo của
        báo cáo nhanh|phản ánh|kiến nghị|đề nghị|gửi văn bản|thông tin
        """)

    /// Words that hold one of those syllables without being the act.
    static let compounds = Lexicon<Void>(
        """
        tờ trình|quy trình|chương trình|công trình|quá trình|lộ trình|giáo trình|tiến trình|chế độ báo cáo
        nội dung báo cáo|chế độ thông tin, báo cáo|mẫu báo cáo|công tác báo cáo|hệ thống báo cáo|thông tin báo cáo
        kỳ báo cáo|số liệu báo cáo|theo báo cáo|chế độ thông tin báo cáo|thực hiện chế độ báo cáo|trợ giúp|chuyển đổi
        chuyển biến|vận chuyển|luân chuyển|điều chuyển|chuyển giao|chuyển tiếp|thuyết trình|nông thôn
        thông tin và truyền thông|công nghệ thông tin|cổng thông tin|hệ thống thông tin|an toàn thông tin
        trang thông tin|đài phát thanh|thông tin đại chúng|báo cáo viên|giúp việc|giúp đỡ|tổ giúp việc
        """)

    /// What stands between the act and the body.
    static let toward = Lexicon<Void>(
        """
        về|cho|đến|tới|lên|với|về cho|đến cho|kịp thời|kịp thời về|kịp thời cho|kịp thời với|bằng văn bản về
        bằng văn bản cho|ngay về|ngay cho
        """)

    /// Nouns of papers that are handed in.
    static let papers = Lexicon<Void>(
        """
        quyết định|kế hoạch|báo cáo|đề án|danh sách|danh mục|dự toán|hồ sơ|tờ trình|phương án|dự thảo|đề cương|quy chế
        quy định|chương trình|biên bản|phiếu|bản đăng ký|bản cam kết|bản công bố|nghị quyết|chỉ thị|công văn|thông báo
        văn bản|biểu|bảng|tài liệu|quy trình|sổ tay|đơn|bản|giấy|dự án|hướng dẫn|lộ trình|bộ tiêu chí|bộ chỉ số
        bộ thủ tục|bộ quy trình|số liệu|kết quả|mẫu|bảng tổng hợp|bộ tài liệu|nhu cầu|ý kiến|thuyết minh|lịch|đăng ký
        chính sách|thể lệ|phụ lục|tiêu chí|đề xuất|giải pháp|nghị định|thông tư|quy hoạch|bản tin|lịch trực
        """)

    /// Papers that are named as such even without an act of handing in between ("lập … gửi").
    static let made = Lexicon<Void>(
        """
        quyết định|kế hoạch|báo cáo|đề án|danh sách|danh mục|dự toán|hồ sơ|tờ trình|phương án|dự thảo|đề cương|quy chế
        quy định|chương trình|biên bản|phiếu|bản đăng ký|bản cam kết|nghị quyết|chỉ thị|công văn|thông báo|văn bản
        biểu|bảng|quy trình|sổ tay|hướng dẫn|lộ trình|bộ tiêu chí|bộ chỉ số|bảng tổng hợp|bộ tài liệu|bản công bố
        bộ quy trình|tiến độ thi công|quy trình nội bộ|nghị định|thông tư|quy hoạch|bản tin|bộ cơ sở dữ liệu
        tiêu chuẩn quốc gia|cơ sở dữ liệu
        """)

    /// Acts that make a paper.
    static let making = Lexicon<Void>(
        """
        lập|xây dựng|ban hành|hoàn chỉnh|hoàn thiện|dự thảo|soạn thảo|xây dựng dự thảo|xây dựng, ban hành
        xây dựng và ban hành|lập và gửi|hoàn tất|xây dựng, trình|xây dựng, hoàn thiện|gửi|nộp|trình|cung cấp
        trình ban hành|phê duyệt|xây dựng, trình ban hành|tổng hợp|đề xuất|thông qua|ký|rà soát, lập|ký ban hành
        xem xét, ban hành|xem xét, phê duyệt|xem xét phê duyệt|lập, gửi|xây dựng, gửi|rà soát, hoàn thiện
        hoàn thành|cung cấp|dự kiến|sửa đổi|rà soát, sửa đổi|biên soạn|soạn|xây dựng, biên soạn|tham mưu xây dựng|tham mưu ban hành|rà soát, xây dựng|rà soát, bổ sung, hoàn thiện
        nghiên cứu, xây dựng|xây dựng và triển khai|xây dựng và tổ chức thực hiện|hoàn chỉnh, trình|lập lại|chuẩn bị|công bố|lập, phê duyệt|xây dựng, phê duyệt
        """)

    /// After a comma these begin what is done next; any other act goes on with a paper's name: "danh mục văn bản cần
    /// sửa đổi, bổ sung, thay thế", "kế hoạch đào tạo, bồi dưỡng đội ngũ".
    static let nextActs = Lexicon<Void>(
        """
        tổ chức|triển khai|thực hiện|chỉ đạo|hướng dẫn|báo cáo|gửi|trình|phối hợp|chủ trì|kịp thời|đồng thời|bảo đảm
        đảm bảo|hoàn thành|thông báo|theo dõi|đôn đốc|kiểm tra|giám sát|tham mưu|đề xuất|ban hành|công khai|phê duyệt
        xác định|phân công|bố trí|lấy ý kiến|xin ý kiến|cập nhật|công bố|niêm yết|đăng tải|nộp|chuyển|tổng hợp|xem xét
        quyết định|nhất là|trong đó|trước|chậm nhất|sau|để|nhằm|không|phải|cần|cụ thể|tập trung|làm|giao|yêu cầu
        khẩn trương|chủ động|rà soát|lập|xây dựng|hoàn thiện|hoàn chỉnh|có|được|đã|theo|trên|tại|do|ghi nhận|nêu|đưa
        quy định|đề nghị|đẩy nhanh|nghiêm túc|xử lý|giải quyết|thẩm định|trong|từ|với|về|cho|khi|nếu
        """)

    /// Where the name of the paper ends.
    static let ends = Lexicon<Void>(
        """
        trình|gửi|nộp|và gửi|và trình|và báo cáo|báo cáo|trước ngày|trước tháng|trước khi|trước|chậm nhất|trong tháng
        trong quý|trong năm|trong thời hạn|trong vòng|để|theo quy định|theo đúng|theo hướng dẫn|theo yêu cầu
        theo chỉ đạo|theo mẫu|theo nội dung|theo tinh thần|làm|nhằm|phù hợp|trên cơ sở|của cơ quan|của đơn vị
        của địa phương|của ngành|của mình|của từng|của cấp mình|từ sở|xong|bảo đảm|đảm bảo|đồng thời|sau khi|từ nguồn
        đối với|hàng quý|hằng quý|hàng tháng|hằng tháng|hàng tuần|hằng tuần|đến ngày|đến hết|của sở|cụ thể hóa|bao gồm|gồm|trong đó|nhất là|có|đúng quy định|theo bộ|theo hướng|để|nhằm|kèm theo|cho phù hợp|hoàn thành trước|hoàn thành trong|hoàn thành chậm nhất|hoàn thành xong|và hoàn thành
        theo nghị quyết|theo quyết định|theo thông tư|theo nghị định|theo chỉ thị|theo công văn|theo văn bản
        theo kế hoạch|theo kết luận|về sở|về ubnd|về ủy ban|về văn phòng|về ban|về chi cục|về phòng|về bộ|cho sở
        cho ubnd|đến sở|với ubnd|qua sở|(qua|cùng thời điểm|thẩm định|về thường trực|và tổ chức|và chịu trách nhiệm|và theo dõi|và triển khai|và thực hiện
        """)

    /// After the receiving body: its own acts follow, not the addressee's.
    static let receiversActs = Lexicon<Void>(
        "tổng hợp|xem xét|thẩm tra|phê duyệt|quyết định|để|cho ý kiến|theo dõi|chỉ đạo|xử lý|giải quyết|báo cáo|trình")
}
