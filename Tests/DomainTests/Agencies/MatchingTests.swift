// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import Testing
import WorkingTime

@Suite struct MatchingTests {
    /// A name as written, on a day of 2012 unless said otherwise, and what it must be.
    struct Case: Sendable, CustomTestStringConvertible {
        let mention: String
        let keys: [String]
        let least: Int
        let day: String

        init(_ mention: String, _ keys: String, _ least: Int = 90, day: String = "2012-06-18") {
            self.mention = mention
            self.keys = keys.split(separator: " ").map(String.init)
            self.least = least
            self.day = day
        }

        var testDescription: String { "\(mention) (\(day))" }
    }

    static let names: [Case] = [
        Case("Sở KH&CN", "khcn", 98), Case("Sở Khoa học và Công nghệ", "khcn", 100), Case("Sở KHCN", "khcn"),
        Case("sở khoa học & công nghệ", "khcn", 100), Case("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "khcn", 100),
        Case("so khoa hoc va cong nghe", "khcn", 95), Case("Sở KH và CN", "khcn"), Case("Sở KH - CN tỉnh", "khcn"),
        Case("Sở Khoa học và Công nghệ tỉnh Sông Mây", "khcn", 100), Case("Giám đốc Sở KH&CN", "khcn"),
        Case("Phòng TN&MT huyện Tân Uyên", "uyen.tnmt", 98), Case("Trưởng phòng TN&MT huyện Tân Uyên", "uyen.tnmt"),
        Case("Phòng Tài nguyên và Môi trường Thị xã Lai Châu", "txlc.tnmt", 100),
        Case("Phòng Lao động, Thương binh & Xã hội huyện Tam Đường", "tam.ldtbxh", 100),
        Case("Phòng Tài nguyên và Môi trường huyện Tân Uyên", "uyen.tnmt", 100),
        Case("Phòng Lao động, Thương binh & Xã hội huyện Tân Uyên", "uyen.ldtbxh", 100),
        Case("Phòng Tài nguyên & Môi trường huyện Mường Tè", "muong.tnmt", 100),
        Case("Phòng LĐ-TB&XH H. Tân Uyên", "uyen.ldtbxh"), Case("Phòng LĐTBXH TX. Lai Châu", "txlc.ldtbxh"),
        Case("P. TN&MT huyện Sìn Hồ", "sin.tnmt"), Case("UBND huyện Phong Thổ", "phong", 98),
        Case("UBND huyện Sìn Hồ", "sin"), Case("Ủy ban nhân dân huyện Sìn Hồ", "sin", 100),
        Case("Uỷ ban nhân dân huyện Sìn Hồ", "sin", 100), Case("huyện Tân Uyên", "uyen"), Case("H. Tân Uyên", "uyen"),
        Case("Chủ tịch UBND huyện Tân Uyên", "uyen"), Case("CT UBND huyện Tân Uyên", "uyen"),
        Case("UBND TX. Lai Châu", "txlc"), Case("UBND thị xã Lai Châu tỉnh Sông Mây", "txlc"),
        Case("UBND tỉnh", "tinh", 98), Case("Ủy ban nhân dân tỉnh", "tinh", 98), Case("Chủ tịch UBND tỉnh", "tinh"),
        Case("Chủ tịch, các PCT UBND tỉnh", "tinh"), Case("UBND tỉnh Sông Mây", "tinh"),
        Case("Văn phòng UBND tỉnh", "vp"), Case("Chánh Văn phòng UBND tỉnh", "vp"), Case("LĐVP UBND tỉnh", "vp"),
        Case("VP UBND tỉnh", "vp"), Case("Sở LĐTB&XH", "ldtbxh"), Case("Sở LĐ-TB&XH", "ldtbxh"),
        Case("Sở Lao động, Thương binh & Xã hội", "ldtbxh", 100), Case("Sở VH,TT&DL", "vh"), Case("Sở VHTTDL", "vh"),
        Case("Sở GD&ĐT", "gd"), Case("Sở CT", "ct"), Case("Sở TP", "tp"), Case("Sở NV", "nv"), Case("CA tỉnh", "ca"),
        Case("Công an tỉnh", "ca", 98), Case("Ban Quản lý các KCN tỉnh", "kcn"),
        Case("Chánh Thanh tra tỉnh", "thanhtra"),
        Case("Chi cục TCĐLCL", "chicuc"), Case("Chi cục trưởng Chi cục Tiêu chuẩn - Đo lường - Chất lượng", "chicuc"),
        Case("Chi cục TCĐLCL thuộc Sở KH&CN", "chicuc"), Case("BCĐ ISO - Hành chính tỉnh", "bcd"),
        Case("Ban Chỉ đạo ISO – Hành chính tỉnh", "bcd", 98),
        Case("Thường trực Ban Chỉ đạo ISO-Hành chính tỉnh - Sở KH&CN", "khcn"),
        Case("Sở KH&CN (Thường trực Ban Chỉ đạo ISO)", "khcn"),
        Case("Sở NN&MT", "nnmt", day: "2025-04-02"), Case("UBND xã Nà Luông", "naluong", day: "2025-08-01"),
        Case("UBND P. Đoàn Kết", "doanket", day: "2025-08-01"), Case("phường Đoàn Kết", "doanket", day: "2026-01-05"),
    ]

    static let lists: [Case] = [
        Case("Giám đốc các Sở: Nội vụ, Tài chính", "nv tc"), Case("các Sở Nội vụ, Tài chính, KH&CN", "nv tc khcn"),
        Case("Sở Nội vụ, Tài chính", "nv tc"), Case("Sở Nội vụ và Sở Tài chính", "nv tc"),
        Case("các Sở: Lao động, Thương binh và Xã hội, Văn hóa, Thể thao và Du lịch, TC", "ldtbxh vh tc"),
        Case("UBND các huyện: Phong Thổ, Sìn Hồ", "phong sin"), Case("UBND các huyện Phong Thổ và Sìn Hồ", "phong sin"),
        Case("UBND huyện Phong Thổ, Sìn Hồ, Mường Tè", "phong sin muong"),
        Case("Phòng TN&MT các huyện: Tân Uyên, Mường Tè", "uyen.tnmt muong.tnmt"),
        Case("các huyện Tân Uyên, Tam Đường", "uyen tam"), Case("Sở Tài chính; UBND huyện Sìn Hồ", "tc sin"),
        Case("Chủ tịch UBND các huyện, thị", "uyen tam phong sin muong txlc"),
        Case("UBND các huyện, thị", "uyen tam phong sin muong txlc"),
        Case("Chủ tịch UBND các huyện, thị xã, thành phố", "uyen tam phong sin muong txlc"),
        Case("UBND cấp huyện", "uyen tam phong sin muong txlc"),
        Case("UBND các xã, phường, đặc khu", "naluong doanket", day: "2025-08-01"),
        Case("các xã, phường", "naluong doanket", day: "2025-08-01"),
        Case("các sở, ban, ngành", "vp nv tc khcn nnmt vh ct tp gd ca kcn thanhtra", day: "2026-01-05"),
        Case(
            "Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các xã, phường",
            "vp nv tc khcn nnmt vh ct tp gd ca kcn thanhtra naluong doanket", day: "2026-01-05"),
        Case("Phòng TN&MT các huyện, thị xã", "uyen.tnmt tam.tnmt phong.tnmt sin.tnmt muong.tnmt txlc.tnmt"),
        Case("các sở, ngành có liên quan", "vp nv tc khcn nnmt vh ct tp gd ca kcn thanhtra", 80, day: "2026-01-05"),
    ]

    @Test(arguments: names + lists) func `names as documents write them`(_ example: Case) throws {
        let province = Province()
        let match = province.directory.matching(example.mention, issuedOn: Day(iso: example.day))
        #expect(Set(province.keys(match.agencies)) == Set(example.keys), "\(match)")
        #expect(match.agencies.count == example.keys.count)
        #expect(match.confidence >= example.least, "\(match.how) \(match.confidence)")
        #expect(match.unread.isEmpty, "\(match.unread)")
    }

    @Test(arguments: names + lists) func `decomposed text is the same text`(_ example: Case) {
        let directory = Province().directory
        let day = Day(iso: example.day)
        let decomposed = example.mention.decomposedStringWithCanonicalMapping
        #expect(directory.matching(decomposed, issuedOn: day) == directory.matching(example.mention, issuedOn: day))
    }

    @Test(arguments: [
        "huyện Tân Yên", "UBND huyện Tân Yên", "Phòng TN&MT huyện Tân Yên", "UBND xã Tân Uyên", "Sở Ngoại vụ",
        "UBND thành phố Lai Châu", "Sở KH&CN tỉnh Hà Giang", "Phòng TN&MT", "Chủ tịch", "", " - ", "Đơn vị tư vấn",
        "Sở TN&MT (không có)?", "Trường Cao đẳng Cộng đồng", "Thành viên BCĐ ISO tỉnh", "Lưu: VT, TH", "12345",
        "UBND huyện", "UBND xã Nà Luông",
    ])
    func `what is not surely a body is not matched`(_ mention: String) throws {
        let match = Province().directory.matching(mention, issuedOn: Day(iso: "2013-01-01"))
        if mention.hasPrefix("Sở TN&MT") {
            #expect(!match.isCertain)
        } else {
            #expect(match.agencies.isEmpty && match.how == .unmatched && match.confidence == 0, "\(match)")
        }
    }
}
