// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing
import WorkingTime

/// One letter of every kind, issued, of the invented province Sông Mây.
enum KindLetters {
    static let all: [OfficialLetter] = [notice, dispatch, report, plan, submission, decision, minutes]

    private static let day = OfficialLetter.Date.issued(Day(number: 20_740))  // 14/10/2026

    static let notice = OfficialLetter(
        issuingBody: "ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY", issuerName: "UBND tỉnh Sông Mây", number: "61",
        symbol: "TB-UBND", place: "Sông Mây", date: day, kind: .notice,
        subject: ["Kết luận của Phó Chủ tịch UBND tỉnh Lò Văn Khánh", "tại Hội nghị giao ban quý III năm 2026"],
        body: [
            .paragraph(
                "Ngày 12/10/2026, Phó Chủ tịch UBND tỉnh Lò Văn Khánh chủ trì Hội nghị giao ban, kết luận như sau:"),
            .item(label: "1.", "Sở Khoa học và Công nghệ báo cáo kết quả đánh giá nội bộ trước ngày 30/11/2026."),
            .item(label: "2.", "UBND các xã, phường ban hành quy trình theo mô hình khung trước ngày 15/12/2026."),
        ],
        recipients: ["Các sở, ban, ngành tỉnh", "UBND các xã, phường", "Lưu: VT, KGVX"],
        signature: LetterSignature(lines: ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], name: "Bùi Văn Toàn"))

    static let dispatch = OfficialLetter(
        superiorBody: "UBND TỈNH SÔNG MÂY", issuingBody: "SỞ KHOA HỌC VÀ CÔNG NGHỆ", number: "1204",
        symbol: "SKHCN-TĐC", place: "Sông Mây", date: day, kind: .dispatch,
        subject: ["đôn đốc thực hiện Thông báo số 46/TB-UBND ngày 10/8/2026 của UBND tỉnh"],
        addressedTo: ["Ủy ban nhân dân xã Nà Luông", "Ủy ban nhân dân xã Bản Vạn"],
        body: [
            .paragraph(
                "Thực hiện Thông báo số 46/TB-UBND ngày 10/8/2026 của UBND tỉnh, Sở Khoa học và Công nghệ đề nghị:"),
            .item(label: "1.", "Báo cáo kết quả thực hiện về Sở trước ngày 25/10/2026."),
            .table(SampleLetter.late(rows: 3)),
            .paragraph("Rất mong quý cơ quan quan tâm phối hợp."),
        ],
        recipients: ["Như trên", "UBND tỉnh (b/c)", "Lưu: VT, TĐC"],
        signature: LetterSignature(lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Phạm Thị Lan Anh"),
        urgency: .veryUrgent)

    static let report: OfficialLetter = {
        var letter = SampleLetter.report
        letter.number = "9"
        letter.date = day
        letter.issuerName = "Sở Khoa học và Công nghệ"
        letter.appendices = [
            LetterAppendix(label: "Phụ lục I", title: "THEO CƠ QUAN", body: [.table(SampleLetter.late(rows: 6))]),
            LetterAppendix(
                label: "Phụ lục II", title: "THEO NHIỆM VỤ", body: [.table(SampleLetter.late(rows: 30))],
                isLandscape: true),
        ]
        return letter
    }()

    static let plan = OfficialLetter(
        superiorBody: "UBND TỈNH SÔNG MÂY", issuingBody: "SỞ KHOA HỌC VÀ CÔNG NGHỆ", number: "18", symbol: "KH-SKHCN",
        place: "Sông Mây", date: day, kind: .plan,
        subject: ["Kiểm tra việc áp dụng Hệ thống quản lý chất lượng", "tại các cơ quan hành chính nhà nước năm 2027"],
        body: [
            .legalBasis("Căn cứ Quyết định số 210/QĐ-UBND ngày 15/02/2026 của UBND tỉnh Sông Mây;"),
            .heading(level: 1, "I. MỤC ĐÍCH, YÊU CẦU"),
            .paragraph("Đánh giá đúng thực trạng áp dụng và duy trì hệ thống tại cơ quan, đơn vị."),
            .heading(level: 1, "II. PHÂN CÔNG THỰC HIỆN"),
            .table(
                LetterTable(
                    columns: [
                        .init("TT", .centre, width: 6), .init("Nội dung"), .init("Chủ trì", width: 24),
                        .init("Thời hạn", .centre, width: 16),
                    ],
                    rows: [
                        ["1", "Thành lập đoàn kiểm tra", "Sở Khoa học và Công nghệ", "15/01/2027"],
                        ["2", "Báo cáo tự kiểm tra", "UBND các xã, phường", "28/02/2027"],
                    ])),
            .heading(level: 1, "III. TỔ CHỨC THỰC HIỆN"),
            .paragraph("Các phòng, đơn vị thuộc Sở căn cứ Kế hoạch này triển khai thực hiện."),
        ],
        recipients: ["UBND tỉnh (b/c)", "Các sở, ban, ngành", "Lưu: VT, TĐC"],
        signature: LetterSignature(lines: ["GIÁM ĐỐC"], name: "Nguyễn Đức Hạnh"))

    static let submission = OfficialLetter(
        superiorBody: "UBND TỈNH SÔNG MÂY", issuingBody: "SỞ TÀI CHÍNH", number: "305", symbol: "TTr-STC",
        place: "Sông Mây", date: day, kind: .submission,
        subject: ["Về việc bố trí kinh phí duy trì, cải tiến Hệ thống quản lý chất lượng năm 2027"],
        addressedTo: ["Ủy ban nhân dân tỉnh Sông Mây"],
        body: [
            .paragraph("Căn cứ nhu cầu của các cơ quan, đơn vị, Sở Tài chính kính trình UBND tỉnh xem xét, phê duyệt."),
            .item(label: "1.", "Kinh phí đề nghị bố trí: 1.850 triệu đồng."),
            .paragraph("Sở Tài chính kính trình UBND tỉnh xem xét, quyết định."),
        ],
        recipients: ["Như trên", "Sở Khoa học và Công nghệ", "Lưu: VT, HCSN"],
        signature: LetterSignature(lines: ["GIÁM ĐỐC"], name: "Lê Thị Hòa"))

    static let decision = OfficialLetter(
        issuingBody: "ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY", number: "2044", symbol: "QĐ-UBND", place: "Sông Mây", date: day,
        kind: .decision, subject: ["Về việc kiện toàn Ban Chỉ đạo ISO hành chính tỉnh Sông Mây"],
        body: [
            .centred("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY"),
            .legalBasis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
            .legalBasis("Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 88/TTr-SKHCN."),
            .centred("QUYẾT ĐỊNH:"),
            .article(1, "Kiện toàn Ban Chỉ đạo ISO hành chính tỉnh Sông Mây, gồm các ông, bà có tên sau:"),
            .item(label: "1.", "Ông Lò Văn Khánh, Phó Chủ tịch UBND tỉnh: Trưởng ban;"),
            .item(label: "2.", "Bà Phạm Thị Lan Anh, Phó Giám đốc Sở Khoa học và Công nghệ: Phó Trưởng ban."),
            .article(2, "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 210/QĐ-UBND."),
            .article(
                3,
                "Chánh Văn phòng UBND tỉnh, Giám đốc các Sở và các ông, bà có tên tại Điều 1 thi hành Quyết định này."),
        ],
        recipients: ["Như Điều 3", "Thường trực Tỉnh ủy (b/c)", "Lưu: VT, KGVX"],
        signature: LetterSignature(lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Lò Văn Khánh"))

    static let minutes = OfficialLetter(
        superiorBody: "UBND TỈNH SÔNG MÂY", issuingBody: "SỞ KHOA HỌC VÀ CÔNG NGHỆ", number: "5", symbol: "BB-SKHCN",
        place: "Sông Mây", date: .inText, kind: .minutes,
        subject: ["Họp xem xét của lãnh đạo về Hệ thống quản lý chất lượng năm 2026"],
        body: [
            .paragraph("Thời gian bắt đầu: 08 giờ 00 ngày 14 tháng 10 năm 2026."),
            .paragraph("Địa điểm: Phòng họp số 2, Sở Khoa học và Công nghệ."),
            .paragraph("Thành phần tham dự: lãnh đạo Sở, trưởng các phòng, đơn vị thuộc Sở."),
            .paragraph("Chủ trì: Ông Nguyễn Đức Hạnh, Giám đốc Sở."),
            .paragraph("Thư ký: Bà Đỗ Hải Yến, chuyên viên phòng Tiêu chuẩn Đo lường Chất lượng."),
            .paragraph("Nội dung: xem xét kết quả thực hiện mục tiêu chất lượng; thống nhất các việc sau:"),
            .item(
                label: "1.",
                "Phòng Tiêu chuẩn Đo lường Chất lượng hoàn thành hành động khắc phục trước ngày 30/11/2026."),
            .paragraph("Cuộc họp kết thúc vào 11 giờ 30 ngày 14 tháng 10 năm 2026."),
        ],
        recipients: ["Lãnh đạo Sở", "Các phòng, đơn vị", "Lưu: VT, hồ sơ"],
        signature: LetterSignature(lines: ["CHỦ TRÌ"], name: "Nguyễn Đức Hạnh"),
        secondSignature: LetterSignature(lines: ["THƯ KÝ"], name: "Đỗ Hải Yến"))
}

/// Test reports name a letter by its kind.
extension OfficialLetter: CustomTestStringConvertible {
    public var testDescription: String { kindName }

    var kindName: String { if case .named(let name) = kind { name } else { "CÔNG VĂN" } }
}
