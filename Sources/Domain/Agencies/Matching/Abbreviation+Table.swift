// SPDX-License-Identifier: AGPL-3.0-or-later

extension Abbreviation {
    private static let offices: Place = .after(["so", "phong", "ban", "nganh", "bo"])

    /// The abbreviations of administrative Vietnamese; the first row whose place and years fit is taken.
    ///
    /// Years follow the reorganisations of provincial offices: Nghị định 13/2008 and 14/2008/NĐ-CP, and the mergers of
    /// 1 March 2025 (Nghị định 45/2025/NĐ-CP).
    static let table: [Abbreviation] = bodies + fields + places + ranks

    private static let bodies: [Abbreviation] = [
        Abbreviation("ubnd", "ủy ban nhân dân"), Abbreviation("ub", "ủy ban nhân dân"),
        Abbreviation("hdnd", "hội đồng nhân dân"), Abbreviation("vp", "văn phòng"),
        Abbreviation("vpub", "văn phòng ủy ban nhân dân"), Abbreviation("vpubnd", "văn phòng ủy ban nhân dân"),
        Abbreviation("bcd", "ban chỉ đạo"), Abbreviation("bql", "ban quản lý"), Abbreviation("bch", "ban chỉ huy"),
        Abbreviation("bchqs", "ban chỉ huy quân sự"), Abbreviation("bochqs", "bộ chỉ huy quân sự"),
        Abbreviation("chqs", "chỉ huy quân sự"), Abbreviation("bdbp", "bộ đội biên phòng"),
        Abbreviation("bchbdbp", "bộ chỉ huy bộ đội biên phòng"),
        Abbreviation("ca", "công an"), Abbreviation("mttq", "mặt trận tổ quốc"),
        Abbreviation("mttqvn", "mặt trận tổ quốc việt nam"), Abbreviation("ubmttq", "ủy ban mặt trận tổ quốc"),
        Abbreviation("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"),
        Abbreviation("vksnd", "viện kiểm sát nhân dân"), Abbreviation("tand", "tòa án nhân dân"),
        Abbreviation("tha", "thi hành án"), Abbreviation("thads", "thi hành án dân sự"),
        Abbreviation("kbnn", "kho bạc nhà nước"), Abbreviation("nhnn", "ngân hàng nhà nước"),
        Abbreviation("bhxh", "bảo hiểm xã hội"), Abbreviation("ldld", "liên đoàn lao động"),
        Abbreviation("lhpn", "liên hiệp phụ nữ"), Abbreviation("ccb", "cựu chiến binh"),
        Abbreviation("tncs", "thanh niên cộng sản"), Abbreviation("hnd", "hội nông dân"),
        Abbreviation("qltt", "quản lý thị trường"), Abbreviation("ttr", "thanh tra"),
        Abbreviation("hcc", "hành chính công"), Abbreviation("pvhcc", "phục vụ hành chính công"),
        Abbreviation("ttpvhcc", "trung tâm phục vụ hành chính công"),
        Abbreviation("htqlcl", "hệ thống quản lý chất lượng"), Abbreviation("cchc", "cải cách hành chính"),
        Abbreviation("kcn", "khu công nghiệp"), Abbreviation("kkt", "khu kinh tế"),
        Abbreviation("dvsn", "đơn vị sự nghiệp"),
    ]

    private static let fields: [Abbreviation] = [
        Abbreviation("khcn", "khoa học và công nghệ"), Abbreviation("khcnmt", "khoa học công nghệ và môi trường"),
        Abbreviation("tnmt", "tài nguyên và môi trường"), Abbreviation("nnptnt", "nông nghiệp và phát triển nông thôn"),
        Abbreviation("nnmt", "nông nghiệp và môi trường", years: 2025...9999),
        Abbreviation("ldtbxh", "lao động thương binh và xã hội"), Abbreviation("ldtb", "lao động thương binh"),
        Abbreviation("gddt", "giáo dục và đào tạo"), Abbreviation("vhttdl", "văn hóa thể thao và du lịch"),
        Abbreviation("vhtt", "văn hóa thông tin", years: 1945...2007), Abbreviation("vhtt", "văn hóa và thông tin"),
        Abbreviation("vhxh", "văn hóa xã hội"), Abbreviation("vhkhtt", "văn hóa khoa học và thông tin"),
        Abbreviation("khdt", "kế hoạch và đầu tư"), Abbreviation("tckh", "tài chính kế hoạch"),
        Abbreviation("tttt", "thông tin và truyền thông"), Abbreviation("gtvt", "giao thông vận tải"),
        Abbreviation("ktht", "kinh tế hạ tầng"), Abbreviation("kthtdt", "kinh tế hạ tầng và đô thị"),
        Abbreviation("qldt", "quản lý đô thị"), Abbreviation("qlda", "quản lý dự án"),
        Abbreviation("dtxd", "đầu tư xây dựng"), Abbreviation("xdcb", "xây dựng cơ bản"),
        Abbreviation("tcdlcl", "tiêu chuẩn đo lường chất lượng"), Abbreviation("bvmt", "bảo vệ môi trường"),
        Abbreviation("dttg", "dân tộc và tôn giáo", years: 2025...9999),
        Abbreviation("atvstp", "an toàn vệ sinh thực phẩm"), Abbreviation("dskhhgd", "dân số kế hoạch hóa gia đình"),
        Abbreviation("xd", "xây dựng"), Abbreviation("nv", "nội vụ", offices), Abbreviation("tc", "tài chính", offices),
        Abbreviation("tp", "tư pháp", offices), Abbreviation("yt", "y tế", offices),
        Abbreviation("dt", "dân tộc", offices),
        Abbreviation("ngv", "ngoại vụ", offices), Abbreviation("kt", "kinh tế", offices),
        Abbreviation("gd", "giáo dục", offices),
        Abbreviation("ct", "chủ tịch", .before(["uy", "ubnd", "ub", "hoi", "hdnd", "cac"])),
        Abbreviation("ct", "công thương", offices, years: 2008...9999),
        Abbreviation("cn", "công nghiệp", offices, years: 1945...2007),
        Abbreviation("tm", "thương mại", offices, years: 1945...2007),
        Abbreviation("cntt", "công nghệ thông tin"),
    ]

    private static let places: [Abbreviation] = [
        Abbreviation("tp", "thành phố"), Abbreviation("tx", "thị xã"),
        Abbreviation("tt", "thường trực", .before(["tinh", "huyen", "thanh", "hdnd", "hoi", "bcd", "ban", "ubnd"])),
        Abbreviation("tt", "trung tâm", .beforeAbbreviation), Abbreviation("tt", "thị trấn"),
        Abbreviation("p", "phòng", .beforeAbbreviation), Abbreviation("p", "phường"),
        Abbreviation("h", "huyện"), Abbreviation("x", "xã"), Abbreviation("q", "quận"), Abbreviation("t", "tỉnh"),
    ]

    private static let ranks: [Abbreviation] = [
        Abbreviation("ct", "chủ tịch"), Abbreviation("pct", "phó chủ tịch"), Abbreviation("gd", "giám đốc"),
        Abbreviation("pgd", "phó giám đốc"), Abbreviation("cvp", "chánh văn phòng"),
        Abbreviation("ld", "lãnh đạo"), Abbreviation("ldvp", "lãnh đạo văn phòng"), Abbreviation("tr", "trưởng"),
        Abbreviation("dc", "đồng chí"), Abbreviation("cq", "cơ quan"), Abbreviation("dv", "đơn vị"),
    ]
}
