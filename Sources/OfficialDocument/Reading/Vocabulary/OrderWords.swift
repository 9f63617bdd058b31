// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words by which an official document gives orders, and those that only look like it.
enum OrderWords {
    /// Verbs of ordering that stand before the body ordered.
    static let giving = Lexicon<Void>(
        """
        giao|giao cho|giao trách nhiệm cho|giao nhiệm vụ cho|yêu cầu|đề nghị|phân công|ủy quyền cho|ủy quyền
        thống nhất giao|đồng ý giao|tiếp tục giao|chấp thuận giao|thống nhất phân công|trân trọng đề nghị|kính đề nghị
        đồng thời giao|đồng thời yêu cầu|đồng thời đề nghị|phê bình và yêu cầu|và yêu cầu
        nghiêm khắc phê bình và yêu cầu|yêu cầu đối với|giao nhiệm vụ|giao trách nhiệm|và giao|và đề nghị
        trước mắt giao
        """)

    /// Orders for certain: enough to take what follows as addressed even deep in a sentence.
    static let strong = Lexicon<Void>(
        "giao|giao cho|yêu cầu|đề nghị|phân công|thống nhất giao|đồng ý giao|giao nhiệm vụ cho|tiếp tục giao|ủy quyền cho"
    )

    /// Words between the issuer and its verb: "UBND tỉnh [cũng thống nhất] giao".
    static let softeners = Lexicon<Void>("thống nhất|đồng ý|cũng|tiếp tục|nay|cơ bản|hoàn toàn|một lần nữa")

    /// After the body: it owes something.
    static let owing = Lexicon<Void>(
        """
        có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|chủ trì|phối hợp|là cơ quan|là đơn vị|là đầu mối
        làm đầu mối|được giao|có
        """)

    /// After the body: it is being described, not ordered.
    static let describing = Lexicon<Void>(
        """
        đã|đang|được|bị|là|có|còn|chưa|không có|vẫn|cũng đã|luôn|đạt|của|vừa|mới|thì|mà|và|cũng|trong|theo|tại|về|với
        từ|đến|do|bằng
        """)

    /// Words that can't belong to a name: the predicate or another part of the sentence begins here.
    static let stops = Lexicon<Void>(
        """
        chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|tham mưu|tổ chức|thực hiện|triển khai|xây dựng
        hướng dẫn|kiểm tra|khẩn trương|nghiêm túc|chỉ đạo|tập trung|tiếp tục|tăng cường|rà soát|báo cáo|đôn đốc
        theo dõi|căn cứ|phải|cần|thường xuyên|chủ động|kịp thời|sớm|lập|ban hành|bố trí|cân đối|thẩm định|trình|gửi
        nghiên cứu|đề xuất|quan tâm|đẩy mạnh|tổng hợp|quán triệt|phổ biến|tuyên truyền|cung cấp|cập nhật|công khai
        niêm yết|giải quyết|xử lý|hoàn thành|hoàn chỉnh|hoàn thiện|đảm bảo|bảo đảm|thành lập|kiện toàn|củng cố
        rút kinh nghiệm|kiểm điểm|đánh giá|xem xét|quyết định|phê duyệt|cho ý kiến|thông báo|đăng ký|đăng tải|đưa
        lựa chọn|chọn|tiếp nhận|tiếp thu|tạo điều kiện|hỗ trợ|giúp|giám sát|thanh tra|quản lý|duy trì|cải tiến|áp dụng
        vận hành|sử dụng|đầu tư|mua sắm|sửa chữa|nâng cấp|lắp đặt|thi công|giải phóng|bồi thường|chuẩn bị|tham dự
        tham gia|dự|họp|cử|phân công|giao|yêu cầu|đề nghị|đôn|thống nhất|liên hệ|trao đổi|làm việc|lấy ý kiến
        xin ý kiến|thu hồi|bãi bỏ|sửa đổi|bổ sung|khắc phục|chấn chỉnh|chấm dứt|ngăn chặn|phòng ngừa|vận động
        khuyến khích|phát động|phát huy|nâng cao|đổi mới|cải cách|đơn giản|rà|quy định|công bố|niêm|đối chiếu
        kiểm soát|kiểm kê|thống kê|điều tra|khảo sát|đo đạc|lưu trữ|bàn giao|tiến hành|trực tiếp|về|theo|trong|tại|để
        trước|sau|khi|nếu|do|từ|đến|với|cho|bằng|là|như|nhằm|đối với|cũng|sẽ|đã|đang|không|chưa|có|được|bị|mà|của|vào
        ra|lên|qua|thông qua|trên|dưới|ở|đúng|mỗi|tuyệt đối|kiên quyết|quyết liệt|đồng thời|đều|cùng|biết|cụ thể
        phụ trách|ký|nắm|tiếp|hằng|hàng|định kỳ|chậm nhất|muộn nhất|ngay|nói riêng|mở|phủ|phát|đặt|gắn|coi|xác định
        chỉ|nhanh chóng|tích cực|nêu cao|tính|tạm dừng|dừng|ngừng|khai thác|bảo vệ|bảo quản|bảo trì|quyết toán
        thanh toán|giải ngân|phân bổ|trích|chi|thu|nộp|chuyển|tham|vận chuyển|phun|tiêm|trồng|nuôi|cấp|cắt|giảm|tìm
        soát xét|xác minh|xác nhận|làm rõ|làm tốt|làm|viết|soạn|dự thảo|hợp đồng|tăng|cấu hình|đẩy nhanh|đẩy|siết chặt
        chú trọng|chuẩn bị|ưu tiên|huy động|lồng ghép|nhân rộng|tổng kết|sơ kết|khen thưởng|biểu dương|phê bình
        tập huấn|đào tạo|bồi dưỡng|tiếp công dân|rút|xét|lấy|nhập|số hóa|kết nối|liên thông|tích hợp|chia sẻ|khởi công
        chấp hành|tuân thủ|vẫn|còn|đi|ủy quyền|tình hình|kết quả
        """)

    /// Stops that begin no act: prepositions, particles, states.
    static let particles = Lexicon<Void>(
        """
        về|theo|trong|tại|để|trước|sau|khi|nếu|do|từ|đến|với|cho|bằng|là|như|nhằm|đối với|cũng|sẽ|đã|đang|chưa|có|được
        bị|mà|của|vào|ra|lên|qua|trên|dưới|ở|đều|cùng|tình hình|kết quả|vẫn|còn|quy định|quyết định|hợp đồng|cụ thể
        báo cáo viên|chi cục
        """)

    /// Whether the words begin with something to do.
    static func isAct(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
        let stop = stops.length(tokens, at, end)
        return stop > 0 && particles.length(tokens, at, end) < stop || always.length(tokens, at, end) > 0
    }

    /// Words of manner and prohibition that open an act as well.
    static let always = Lexicon<Void>(
        "không|không để|tuyệt đối|cấm|nghiêm cấm|hạn chế|để xảy ra|có kế hoạch|có biện pháp")

    /// What makes the heading of a list a time limit for all of it.
    static let limits = Lexicon<Void>(
        "hoàn thành trước|hoàn thành trong|hoàn thành chậm nhất|xong trước|chậm nhất|muộn nhất|hoàn thành xong|trước ngày|trước tháng"
    )

    /// The parts of a sentence that may stand before its subject.
    static let adverbials = Lexicon<Void>(
        """
        hàng|hằng|định kỳ|trước|trong|căn cứ|trên cơ sở|để|nhằm|sau khi|khi|từ|đối với|về|theo|ngoài ra|đồng thời
        riêng|riêng đối với|trường hợp|nếu|với|tại|bên cạnh đó|trước mắt|chậm nhất|ngay|đến|sau|ngay sau khi|thực hiện
        tiếp tục|mỗi|vào|xét đề nghị|thời gian tới|trong thời gian tới|ngoài việc|cùng với|nhân dịp|qua|thông qua|do
        vì vậy|do đó|như vậy|cơ bản thống nhất|thống nhất|tuy nhiên|cơ bản|nhất trí|đồng ý|cụ thể|hai là|một là|ba là
        bốn là|năm là|thứ nhất|thứ hai|thứ ba|thứ tư|quá trình|riêng về
        """)
}
