// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import WorkingTime

/// Letters of the invented province Sông Mây.
enum SampleLetter {
    /// A report of two pages with two tables, waiting for its number.
    static let report = OfficialLetter(
        superiorBody: "UBND TỈNH SÔNG MÂY", issuingBody: "SỞ KHOA HỌC VÀ CÔNG NGHỆ", symbol: "BC-SKHCN",
        place: "Sông Mây", date: .pending(month: 10, year: 2026), kind: .named("BÁO CÁO"),
        subject: [
            "Tình hình thực hiện kết luận của Phó Chủ tịch UBND tỉnh", "tại Thông báo số 46/TB-UBND ngày 10/8/2026",
        ],
        addressedTo: ["Ủy ban nhân dân tỉnh Sông Mây"],
        body: results + shortcomings,
        recipients: [
            "Như trên", "Chủ tịch, các PCT UBND tỉnh (b/c)", "Thành viên Ban Chỉ đạo ISO tỉnh",
            "VP UBND tỉnh; các Sở: Tài chính, Nội vụ", "Lưu: VT, TĐC",
        ],
        signature: LetterSignature(lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Phạm Thị Lan Anh"),
        note: "Lập từ nhật ký hệ thống, mục 1.204, mã 3f5ac2e17b90d4468a11c0de55aa9077.")

    /// A công văn that is issued, to several bodies.
    static let dispatch = OfficialLetter(
        issuingBody: "ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY", issuerName: "UBND tỉnh Sông Mây", number: "7",
        symbol: "UBND-KGVX", place: "Sông Mây",
        date: .issued(Day(number: 20_494)), kind: .dispatch, subject: ["đôn đốc thực hiện Thông báo số 46/TB-UBND"],
        addressedTo: ["Các sở, ban, ngành tỉnh", "UBND các xã, phường"],
        body: [
            .legalBasis("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026;"),
            .paragraph("Ủy ban nhân dân tỉnh yêu cầu:"), .item(label: "1.", "Gửi báo cáo trước ngày 28/02/2026."),
        ], recipients: ["Như trên", "Lưu: VT, KGVX"],
        signature: LetterSignature(
            lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Lò Văn Khánh"))

    private static let results: [LetterBlock] = [
        .paragraph(
            """
            Thực hiện nhiệm vụ được giao tại điểm 6.3 Thông báo số 46/TB-UBND ngày 10/8/2026 của UBND tỉnh về kết luận \
            của đồng chí Lò Văn Khánh, Phó Chủ tịch UBND tỉnh tại Hội nghị sơ kết 6 tháng đầu năm 2026 về áp dụng Hệ \
            thống quản lý chất lượng (HTQLCL) theo TCVN ISO 9001, Sở Khoa học và Công nghệ (Thường trực Ban Chỉ đạo ISO \
            tỉnh) báo cáo UBND tỉnh như sau:
            """),
        .heading(level: 1, "I. KẾT QUẢ THỰC HIỆN"),
        .paragraph(
            """
            Thông báo số 46/TB-UBND giao 12 nội dung cho 24 cơ quan, đơn vị, tương ứng 100 nhiệm vụ. Tính đến ngày \
            14/10/2026, có 73 nhiệm vụ đến hạn, trong đó 59 nhiệm vụ thực hiện đúng hạn, đạt 80,8%; 05 nhiệm vụ hoàn \
            thành nhưng trễ hạn; 09 nhiệm vụ quá hạn chưa hoàn thành. Kết quả cụ thể theo nhóm cơ quan:
            """),
        .table(
            LetterTable(
                caption: "Bảng 1. Kết quả thực hiện nhiệm vụ đến ngày 14/10/2026",
                columns: [
                    .init("TT", .centre, width: 6), .init("Nhóm cơ quan, đơn vị"),
                    .init("Được giao", .right, width: 10),
                    .init("Đến hạn", .right, width: 10), .init("Đúng hạn", .right, width: 10),
                    .init("Quá hạn", .right, width: 10), .init("Tỷ lệ đúng hạn (%)", .right, width: 13),
                ],
                rows: [
                    ["1", "Cấp tỉnh (14 cơ quan)", "48", "31", "27", "2", "87,1"],
                    ["2", "Cấp xã, triển khai mới năm 2026 (10 đơn vị)", "52", "42", "32", "7", "76,2"],
                ], total: ["", "Tổng cộng", "100", "73", "59", "9", "80,8"])),
        .heading(level: 2, "1. Về duy trì, cải tiến HTQLCL"),
        .item(label: "a)", "13/14 cơ quan cấp tỉnh đã tuyên truyền, nâng cao nhận thức đúng hạn."),
        .item(label: "b)", LetterText("04/14 cơ quan đã hoàn thành ") + .bold("đánh giá nội bộ") + " trước thời hạn."),
    ]

    private static let shortcomings: [LetterBlock] = [
        .heading(level: 1, "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
        .paragraph(
            """
            Còn 09 nhiệm vụ quá hạn tại 05 cơ quan, đơn vị. Thường trực Ban Chỉ đạo đã đôn đốc bằng văn bản đối với từng \
            trường hợp.
            """),
        .table(late(rows: 28)),
        .paragraph("Trên đây là báo cáo tình hình thực hiện Thông báo số 46/TB-UBND, kính báo cáo UBND tỉnh."),
    ]

    /// A table of so many late duties, to be broken over pages.
    static func late(rows: Int) -> LetterTable {
        LetterTable(
            caption: "Bảng 2. Nhiệm vụ quá hạn chưa hoàn thành (tính theo ngày làm việc)",
            columns: [
                .init("TT", .centre, width: 6), .init("Cơ quan, đơn vị", width: 26), .init("Nhiệm vụ"),
                .init("Thời hạn", .centre, width: 16), .init("Quá hạn", .right, width: 10),
            ],
            rows: (1...rows).map { number in
                [
                    "\(number)", "UBND xã Nà Luông", "Tuyên truyền, nâng cao nhận thức về HTQLCL", "30/9/2026",
                    "\(number)",
                ]
            })
    }
}
