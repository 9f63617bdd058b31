// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The three invented documents of the sample, dated from the day it is made.
struct SampleNotices {
    let calendar: SampleCalendar

    /// A notice of before the districts ended, to one that had it still open then.
    static let beforeTheEnd = """
        ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH SÔNG MÂY                             Độc lập - Tự do - Hạnh phúc
        Số: 21/TB-UBND                        Sông Mây, ngày 05 tháng 6 năm 2025

        THÔNG BÁO
        Về việc bàn giao hồ sơ, tài liệu Hệ thống quản lý chất lượng khi sắp xếp tổ chức bộ máy

        Để hồ sơ, tài liệu không bị gián đoạn khi sắp xếp, UBND tỉnh yêu cầu:

        1. Ủy ban nhân dân huyện Sông Ngần thống kê, bàn giao hồ sơ, tài liệu Hệ thống quản lý chất lượng còn đang sử dụng.

        Nơi nhận:                                        TL. CHỦ TỊCH
        - Như trên;                                      CHÁNH VĂN PHÒNG
        - Lưu: VT.

                                                         Bùi Quốc Toàn
        """

    /// A plan letter of half a year ago, by now nearly done.
    var letter: String {
        """
        UBND TỈNH SÔNG MÂY                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                                  Độc lập - Tự do - Hạnh phúc
        Số: 612/UBND-KGVX                     Sông Mây, \(calendar.official(-190))
        V/v kiện toàn Ban Chỉ đạo ISO và rà soát tài liệu HTQLCL

        Kính gửi:
        - Các sở, ban, ngành tỉnh;
        - UBND các xã, phường.

        Qua theo dõi, một số cơ quan, đơn vị chưa kiện toàn Ban Chỉ đạo ISO sau khi sắp xếp tổ chức bộ máy; tài liệu của Hệ thống quản lý chất lượng (HTQLCL) chưa được cập nhật theo thủ tục hành chính mới. UBND tỉnh yêu cầu:

        1. Các sở, ban, ngành tỉnh kiện toàn Ban Chỉ đạo ISO, gửi Quyết định kiện toàn về Sở Khoa học và Công nghệ trước ngày \(calendar.short(-160)).

        2. Các sở, ban, ngành tỉnh rà soát tài liệu HTQLCL, ban hành lại các quy trình có thay đổi, gửi danh mục tài liệu về Sở Khoa học và Công nghệ chậm nhất ngày \(calendar.short(-120)).

        3. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày \(calendar.short(-90)).

        Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện./.

        Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
        - Như trên;                                          KT. CHỦ TỊCH
        - Chủ tịch, các PCT UBND tỉnh;                       PHÓ CHỦ TỊCH
        - Lưu: VT, KGVX.

                                                             Lò Văn Khánh
        """
    }

    /// The conclusion notice whose orders are in every state.
    var conclusion: String {
        """
        ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH SÔNG MÂY                             Độc lập - Tự do - Hạnh phúc
        Số: 46/TB-UBND                        Sông Mây, \(calendar.official(-70))

        THÔNG BÁO
        Kết luận của đồng chí Lò Văn Khánh - Phó Chủ tịch UBND tỉnh tại Hội nghị sơ kết 6 tháng đầu năm về áp dụng Hệ thống quản lý chất lượng theo TCVN ISO 9001

        \(calendar.official(-73).capitalizedFirst), Ban Chỉ đạo ISO hành chính tỉnh tổ chức Hội nghị sơ kết 6 tháng đầu năm về áp dụng HTQLCL. Sau khi nghe báo cáo của Sở Khoa học và Công nghệ và ý kiến các thành viên dự họp, đồng chí Phó Chủ tịch UBND tỉnh kết luận như sau:

        Trong 6 tháng đầu năm, các cơ quan đã duy trì HTQLCL, góp phần công khai, minh bạch quy trình giải quyết công việc. Tuy nhiên, một số đơn vị còn chậm so với kế hoạch; người đứng đầu một số xã chưa quan tâm chỉ đạo.

        Để khắc phục hạn chế nêu trên, yêu cầu các cơ quan, đơn vị thực hiện tốt các nhiệm vụ sau:

        1. Các sở, ban, ngành tỉnh tổ chức tuyên truyền, nâng cao nhận thức về HTQLCL cho cán bộ, công chức, viên chức; hoàn thành trước ngày \(calendar.short(-20)).

        2. Các sở, ban, ngành tỉnh rà soát, công bố lại danh mục tài liệu HTQLCL, gửi Quyết định công bố về Sở Khoa học và Công nghệ chậm nhất ngày \(calendar.short(-10)).

        3. Các sở, ban, ngành tỉnh tổ chức đánh giá nội bộ năm \(calendar.today.year), gửi báo cáo kết quả kèm kế hoạch khắc phục về Sở Khoa học và Công nghệ trước ngày \(calendar.short(2)).

        4. Đối với các xã, phường triển khai áp dụng mới:

        - Thành lập Ban Chỉ đạo ISO do Chủ tịch UBND cấp xã làm Trưởng ban, gửi Quyết định thành lập về Sở Khoa học và Công nghệ chậm nhất trước ngày \(calendar.short(-35)).

        - Lập kế hoạch triển khai chi tiết (nội dung công việc, thời gian thực hiện, người chịu trách nhiệm, thời gian kết thúc), gửi Sở Khoa học và Công nghệ trước ngày \(calendar.short(-14)).

        - Cử công chức tham dự đầy đủ các lớp đào tạo, tập huấn kiến thức về HTQLCL.

        5. Yêu cầu UBND xã Nà Luông, UBND xã Bản Vạn, UBND xã Suối Ngần kiểm điểm việc vắng mặt không lý do tại Hội nghị, báo cáo UBND tỉnh trước ngày \(calendar.short(-49)).

        6. Giao Sở Khoa học và Công nghệ - Thường trực Ban Chỉ đạo ISO tỉnh:

        - Thẩm định hồ sơ, lựa chọn tổ chức tư vấn có đủ năng lực trước ngày \(calendar.short(5)).

        - Hằng quý báo cáo UBND tỉnh tình hình triển khai áp dụng HTQLCL.

        - Thống nhất với Sở Nội vụ, Sở Tài chính về số lượng cơ quan, đơn vị triển khai năm \(calendar.today.year + 1), trình UBND tỉnh trước ngày \(calendar.short(20)).

        7. Giao Sở Tài chính phối hợp với Sở Khoa học và Công nghệ tham mưu UBND tỉnh bố trí kinh phí triển khai áp dụng HTQLCL trong thời hạn 10 ngày làm việc kể từ ngày nhận được hồ sơ đề nghị của cơ quan, đơn vị.

        Trên đây là kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại Hội nghị, các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

        Nơi nhận:                                        TL. CHỦ TỊCH
        - TT. Tỉnh ủy (b/c);                             CHÁNH VĂN PHÒNG
        - Chủ tịch, các PCT UBND tỉnh;
        - Thành viên BCĐ ISO tỉnh;
        - Các sở, ban, ngành tỉnh;
        - UBND các xã, phường;
        - Lưu: VT, KGVX.

                                                         Bùi Quốc Toàn
        """
    }

    /// A notice that has just come in and that nobody has checked.
    var fresh: String {
        """
        ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH SÔNG MÂY                             Độc lập - Tự do - Hạnh phúc
        Số: 71/TB-UBND                        Sông Mây, \(calendar.official(-1))

        THÔNG BÁO
        Kết luận của đồng chí Lò Văn Khánh - Phó Chủ tịch UBND tỉnh tại cuộc họp về chuyển đổi Hệ thống quản lý chất lượng sang phiên bản mới

        Ngày \(calendar.short(-3)), đồng chí Lò Văn Khánh - Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về chuyển đổi HTQLCL. Sau khi nghe ý kiến các cơ quan, đồng chí Phó Chủ tịch kết luận:

        I. ĐÁNH GIÁ CHUNG

        Các cơ quan đã chủ động chuẩn bị; tuy nhiên tài liệu của một số đơn vị còn hình thức, chưa gắn với giải quyết thủ tục hành chính.

        II. NHIỆM VỤ

        1. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nội vụ, Văn phòng UBND tỉnh xây dựng Kế hoạch chuyển đổi, trình UBND tỉnh trước ngày \(calendar.short(24)).

        2. Các sở, ban, ngành tỉnh:

        a) Rà soát, lập danh mục quy trình phải sửa đổi, gửi Sở Khoa học và Công nghệ trước ngày \(calendar.short(30)).

        b) Cử 02 công chức tham dự lớp cập nhật kiến thức do Sở Khoa học và Công nghệ tổ chức.

        3. Sở Tài chính thẩm định dự toán kinh phí chuyển đổi trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ.

        4. UBND các phường Tân Hòa, Đông Giang, Cầu Mây làm điểm việc chuyển đổi, báo cáo kết quả về Sở Khoa học và Công nghệ trước ngày \(calendar.short(60)).

        Trên đây là kết luận của đồng chí Phó Chủ tịch UBND tỉnh, thông báo để các cơ quan biết, thực hiện./.

        Nơi nhận:                                        TL. CHỦ TỊCH
        - Chủ tịch, các PCT UBND tỉnh;                   KT. CHÁNH VĂN PHÒNG
        - Các sở, ban, ngành tỉnh;                       PHÓ CHÁNH VĂN PHÒNG
        - UBND các xã, phường;
        - Lưu: VT, KGVX.

                                                         Hà Thị Mai
        """
    }
}

extension String {
    /// The text with its first letter capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
