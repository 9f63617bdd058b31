// SPDX-License-Identifier: AGPL-3.0-or-later

import OfficialDocument
import VietnameseText
import WorkingTime

/// A decision about a committee or working group, as it would come on paper: its text, and the same as a Word document.
struct SamplePaper {
    let issuer: String
    let number: String
    /// The symbol behind the number: "QĐ-UBND".
    let series: String
    let day: Day
    let subject: String
    /// What the body signs its own documents with.
    let symbol: String
    /// Name, position, part.
    let members: [(String, String, String)]
    let signer: (title: String, name: String)

    var fileName: String { "\(number)-\(VietnameseText.fold(series).uppercased()).docx" }

    /// The lines a reader finds them by: the list in articles, a line a member.
    private var lines: [String] {
        members.enumerated().map { index, member in
            "\(index + 1). Đồng chí \(member.0), \(member.1), \(member.2);"
        }
    }

    private var article: String {
        let what = subject.dropFirst("Về việc ".count)
        return what.prefix(1).uppercased() + what.dropFirst() + " gồm các đồng chí có tên sau:"
    }

    var text: String {
        """
        \(issuer.uppercased())               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                             Độc lập - Tự do - Hạnh phúc
        Số: \(number)/\(series)                Sông Mây, \(OfficialDate(year: day.year, month: day.month, day: day.day)?.inWords ?? "")

        QUYẾT ĐỊNH
        \(subject)

        Điều 1. \(article)

        \(lines.joined(separator: "\n"))

        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

                                             \(signer.title)

                                             \(signer.name)
        """
    }

    var letter: OfficialLetter {
        OfficialLetter(
            superiorBody: issuer.hasPrefix("Sở") ? "UBND TỈNH SÔNG MÂY" : nil, issuingBody: issuer.uppercased(),
            number: number, symbol: series, place: "Sông Mây", date: .issued(day), kind: .decision, subject: [subject],
            addressedTo: [],
            body: [.centred("QUYẾT ĐỊNH:"), .article(1, "\(article)")]
                + lines.map { .paragraph(LetterText($0)) } + [.article(2, "Quyết định này có hiệu lực kể từ ngày ký.")],
            recipients: ["Sở Khoa học và Công nghệ", "Lưu: VT"],
            signature: LetterSignature(lines: [signer.title], name: signer.name))
    }
}

extension SamplePaper {
    static func ofProvince(on day: Day) -> [SamplePaper] {
        let leader = ("PHÓ CHỦ TỊCH", "Lò Văn Khánh")
        return [
            SamplePaper(
                issuer: "Ủy ban nhân dân tỉnh Sông Mây", number: "512", series: "QĐ-UBND", day: day,
                subject: "Về việc thành lập Ban Chỉ đạo ISO – Hành chính tỉnh Sông Mây", symbol: "BCĐISO",
                members: [
                    ("Lò Văn Khánh", "Phó Chủ tịch UBND tỉnh", "Trưởng ban"),
                    ("Phạm Thị Lan Anh", "Giám đốc Sở Khoa học và Công nghệ", "Phó Trưởng ban thường trực"),
                    ("Bùi Quốc Toàn", "Chánh Văn phòng UBND tỉnh", "Phó Trưởng ban"),
                    ("Cao Minh Thu", "Phó Giám đốc Sở Tư pháp", "Ủy viên"),
                    ("Hoàng Ngọc Sơn", "Phó Giám đốc Sở Nội vụ", "Ủy viên"),
                    ("Lê Thanh Hoa", "Trưởng phòng Sở Tài chính", "Ủy viên"),
                    ("Đỗ Hải Yến", "Trưởng phòng Tiêu chuẩn Đo lường Chất lượng", "Ủy viên, thư ký"),
                ], signer: leader),
            SamplePaper(
                issuer: "Ủy ban nhân dân tỉnh Sông Mây", number: "513", series: "QĐ-UBND", day: day,
                subject: "Về việc thành lập Tổ công tác ISO – Hành chính tỉnh Sông Mây", symbol: "",
                members: [
                    ("Đỗ Hải Yến", "Trưởng phòng Tiêu chuẩn Đo lường Chất lượng", "Tổ trưởng"),
                    ("Phạm Hoài Nam", "Chuyên viên Sở Khoa học và Công nghệ", "Tổ phó"),
                    ("Hoàng Văn Thắng", "Chuyên viên Văn phòng UBND tỉnh", "Thành viên"),
                ], signer: leader),
        ]
    }

    static func ofAgency(_ name: String, on day: Day, number: Int, isDeputy: Bool) -> SamplePaper {
        let isDepartment = !name.hasPrefix("Ủy ban nhân dân")
        let head = isDepartment ? "Giám đốc" : "Chủ tịch"
        let place = isDepartment ? "Sở" : "UBND xã"
        let people = people(of: name)
        return SamplePaper(
            issuer: name, number: String(number), series: isDepartment ? "QĐ-\(symbol(of: name))" : "QĐ-UBND", day: day,
            subject: "Về việc thành lập Ban Chỉ đạo ISO của \(name)", symbol: "",
            members: [
                (people[0], isDeputy ? "Phó \(head) \(place)" : "\(head) \(place)", "Trưởng ban"),
                (people[1], "Phó \(head) \(place)", isDeputy ? "Ủy viên" : "Phó Trưởng ban"),
                (people[2], "Chánh Văn phòng", "Ủy viên"),
                (people[3], "Công chức văn phòng, thống kê", "Ủy viên, thư ký"),
            ], signer: (head.uppercased(), people[0]))
    }

    /// Four names, others for every agency and always the same for one.
    private static func people(of agency: String) -> [String] {
        let families = ["Vàng", "Lý", "Tẩn", "Chẻo", "Giàng", "Lò", "Hảng", "Phàn", "Sùng", "Quàng", "Đèo"]
        let given = ["Seo Lềnh", "Thị Say", "A Sinh", "Thị Mẩy", "A Tủa", "Văn Ính", "Thị Dợ", "Lao Tả", "Văn Pọm"]
        let seed = agency.utf8.reduce(0) { ($0 * 31 + Int($1)) % 9_973 }
        return (0..<4).map { place in
            let index = seed + place * 7
            return "\(families[index % families.count]) \(given[(index / 3) % given.count])"
        }
    }

    /// What a department signs with: the first letters of its name, "SKHCN".
    private static func symbol(of agency: String) -> String {
        String(agency.split(separator: " ").filter { $0 != "và" }.compactMap(\.first)).uppercased()
    }

    static func changed(_ name: String, on day: Day) -> SamplePaper {
        SamplePaper(
            issuer: name, number: "88", series: "QĐ-SCT", day: day,
            subject: "Về việc kiện toàn Ban Chỉ đạo ISO của \(name)", symbol: "",
            members: [
                ("Hoàng Thế Vinh", "Giám đốc Sở", "Trưởng ban"),
                ("Lường Thị Ngân", "Phó Giám đốc Sở, đại diện lãnh đạo về chất lượng", "Phó Trưởng ban"),
                ("Tẩn A Sinh", "Chánh Văn phòng", "Ủy viên"),
                ("Vàng A Páo", "Chuyên viên Văn phòng", "Ủy viên, thư ký"),
            ], signer: ("GIÁM ĐỐC", "Hoàng Thế Vinh"))
    }

    static func group(_ name: String, on day: Day) -> SamplePaper {
        SamplePaper(
            issuer: name, number: "91", series: "QĐ-SCT", day: day,
            subject: "Về việc thành lập Tổ giúp việc Ban Chỉ đạo ISO của \(name)", symbol: "",
            members: [
                ("Lường Thị Ngân", "Phó Giám đốc Sở", "Tổ trưởng"),
                ("Vàng A Páo", "Chuyên viên Văn phòng", "Thư ký"), ("Đinh Thị Mai", "Chuyên viên", "Thành viên"),
            ], signer: ("GIÁM ĐỐC", "Hoàng Thế Vinh"))
    }
}
