// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The letters the standing office of Sông Mây writes.
enum SampleLetterTexts {
    /// A decision of the province's committee: its chair signs, which the system fills in.
    static let inspection = LetterContent(
        kind: .decision, issuer: "bcdiso",
        subject: "Về việc thành lập Đoàn kiểm tra việc áp dụng hệ thống quản lý chất lượng",
        body: """
            Căn cứ Quyết định về việc thành lập Ban Chỉ đạo ISO – Hành chính tỉnh Sông Mây;
            Điều 1. Thành lập Đoàn kiểm tra việc xây dựng, áp dụng hệ thống quản lý chất lượng tại các cơ quan, đơn vị.
            Điều 2. Đoàn kiểm tra làm việc theo kế hoạch, báo cáo kết quả về Thường trực Ban Chỉ đạo.
            Điều 3. Thường trực Ban Chỉ đạo, các cơ quan, đơn vị liên quan và các thành viên Đoàn chịu trách nhiệm thi hành.
            """,
        copies: ["Như Điều 3", "Lưu: VT, BCĐ"])

    static let authority = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    static let signer = "Nguyễn Đức Long"

    static func seminar(_ communes: [ID<Agency>]) -> LetterContent {
        LetterContent(
            kind: .dispatch, unit: "TĐC", subject: "cử cán bộ tham dự tập huấn ISO hành chính", addressees: communes,
            body: """
                Thực hiện kế hoạch năm, Sở Khoa học và Công nghệ tổ chức lớp tập huấn áp dụng hệ thống quản lý chất lượng \
                theo TCVN ISO 9001 cho cán bộ cấp xã.
                Đề nghị Ủy ban nhân dân các xã, phường cử 02 cán bộ tham dự.
                """,
            copies: ["Như trên", "Lưu: VT, TĐC"], authority: authority, signer: signer)
    }

    static func yearEnd(_ communes: [ID<Agency>]) -> LetterContent {
        LetterContent(
            kind: .dispatch, unit: "TĐC", subject: "báo cáo kết quả áp dụng hệ thống quản lý chất lượng",
            addressees: communes,
            body: """
                Để có cơ sở tổng hợp, báo cáo Ủy ban nhân dân tỉnh, Sở Khoa học và Công nghệ đề nghị các xã, phường báo cáo \
                các nội dung sau:
                1. Tình hình công bố, duy trì hệ thống quản lý chất lượng
                a) Số quy trình đang áp dụng; số quy trình sửa đổi, bổ sung trong năm;
                b) Kết quả đánh giá nội bộ và xem xét của lãnh đạo.
                2. Khó khăn, vướng mắc và đề xuất
                Báo cáo gửi về Sở Khoa học và Công nghệ qua Chi cục Tiêu chuẩn Đo lường Chất lượng trong tháng này.
                """,
            copies: ["Như trên", "UBND tỉnh (b/c)", "Lưu: VT, TĐC"], authority: authority, signer: signer)
    }

    static var plan: LetterContent {
        LetterContent(
            kind: .plan, subject: "Kiểm tra việc áp dụng hệ thống quản lý chất lượng tại các cơ quan, đơn vị",
            body: """
                Căn cứ chương trình công tác năm của Sở Khoa học và Công nghệ;
                I. MỤC ĐÍCH, YÊU CẦU
                Đánh giá đúng thực trạng áp dụng, kịp thời hướng dẫn các cơ quan, đơn vị khắc phục tồn tại.
                II. NỘI DUNG, THỜI GIAN
                1. Nội dung kiểm tra
                - Việc công bố, niêm yết; việc thực hiện các quy trình nội bộ;
                - Việc đánh giá nội bộ, khắc phục điểm không phù hợp.
                2. Thời gian kiểm tra
                Mỗi cơ quan, đơn vị một buổi làm việc, lịch cụ thể thông báo trước 05 ngày làm việc.
                III. TỔ CHỨC THỰC HIỆN
                Chi cục Tiêu chuẩn Đo lường Chất lượng chủ trì, phối hợp với Văn phòng Sở triển khai Kế hoạch này.
                """,
            copies: ["UBND tỉnh (b/c)", "Các cơ quan, đơn vị được kiểm tra", "Lưu: VT, TĐC"], authority: authority,
            signer: signer)
    }
}
