// SPDX-License-Identifier: AGPL-3.0-or-later

/// Sentences that every document ends or introduces itself with: they order nothing of their own.
enum ClosingWords {
    static let openings = Lexicon<Void>(
        """
        nội dung:|nội dung kiến nghị:|nội dung đơn:|nội dung phản ánh:|trên đây|thông báo này|quyết định này|kế hoạch này|chỉ thị này|công văn này|văn bản này|nhận được
        trong quá trình|quá trình|nếu có khó khăn|mọi vướng mắc|thừa lệnh|thừa ủy quyền|rất mong|trân trọng|kính mong
        kính trình|quy chế này|quy định này|hướng dẫn này|nghị quyết này|sau khi nghe|nếu có vướng mắc
        trường hợp có khó khăn|trong quá trình thực hiện|tham dự hội nghị|tham dự cuộc họp|tham dự phiên họp
        tham dự buổi|tham dự họp|thành phần tham dự|dự họp|dự hội nghị|cùng dự|ý kiến kết luận|sau khi xem xét
        nhìn chung|hiện nay|được|kết quả|tỷ lệ|tổng số|tính đến|qua kiểm tra|qua theo dõi|bãi bỏ|căn cứ pháp lý
        nơi nhận|thời gian qua|trong thời gian qua|các văn bản khác|những nội dung khác|khi có thay đổi
        trường hợp các văn bản|các nội dung khác
        """)

    /// "Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện".
    static let announcing = Lexicon<Void>(
        """
        thông báo để|thông báo kết luận|thông báo ý kiến|xin thông báo|thông báo đến|thông báo tới|thông báo cho
        thông báo nội dung|thông báo các|xin trân trọng thông báo|trân trọng thông báo|kính thông báo
        """)

    /// What remains of an order that only repeats "carry it out".
    static let empty = Lexicon<Void>(
        """
        nghiêm túc|triển khai|tổ chức|thực hiện|khẩn trương|biết|và|theo|nội dung|kế hoạch|thông báo|chỉ thị|công văn
        quyết định|này|đúng|quy định|các|trên|nêu trên|căn cứ|quan tâm|phối hợp|chỉ đạo|tập trung|đạt|kết quả|hiệu quả
        có|nhiệm vụ|được giao|ý kiến|kết luận|của|đồng chí|chủ tịch|phó|ubnd|tỉnh|ủy ban|nhân dân|kịp thời|đầy đủ|tốt
        nghiêm|chỉnh|để|những|đã|nêu|tại|trong|liên quan|chủ động|hoàn thành|đề ra|thi hành|yêu cầu|quán triệt
        những nội dung
        """)

    static let executing = Lexicon<Void>(
        """
        chịu trách nhiệm thi hành|có trách nhiệm thi hành|chịu trách nhiệm thực hiện quyết định
        căn cứ quyết định thi hành|có trách nhiệm thực hiện quyết định|căn cứ quyết định này thi hành
        chịu trách nhiệm tổ chức thực hiện quyết định|chịu trách nhiệm thi hành quyết định|chiểu quyết định thi hành
        chịu trách nhiệm thực hiện kể từ|có trách nhiệm tổ chức thực hiện quyết định|theo quyết định thi hành
        thi hành quyết định này|thi hành quyết định|việc thi hành chỉ thị|chịu trách nhiệm tổ chức thi hành
        tổ chức thực hiện nghiêm chỉ thị này|thực hiện nghiêm chỉ thị này|thực hiện nghiêm túc chỉ thị này
        nghiêm túc thực hiện chỉ thị này|thực hiện nghiêm công điện này|nghiêm túc thực hiện công điện này
        thi hành chỉ thị này|có trách nhiệm thi hành chỉ thị|căn cứ quyết định thực hiện
        """)

    static let difficulties = Lexicon<Void>(
        """
        khó khăn|vướng mắc|phát sinh|chưa phù hợp|bất cập|cần sửa đổi|cần điều chỉnh|cần thiết sửa đổi
        """)
    static let effects = Lexicon<Void>(
        """
        có hiệu lực|hết hiệu lực|thay thế quyết định|thay thế chỉ thị|có giá trị
        """)
}
