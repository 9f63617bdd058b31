// SPDX-License-Identifier: AGPL-3.0-or-later

/// The kinds of official documents and their abbreviations.
///
/// Source: Nghị định 30/2020/NĐ-CP, Annex III, with the older forms of Thông tư 01/2011/TT-BNV.
enum DocumentKinds {
    /// Titles as they stand over the document.
    static let titles = Lexicon<String>([
        ("thông báo", "TB"), ("quyết định", "QĐ"), ("kế hoạch", "KH"), ("chỉ thị", "CT"), ("báo cáo", "BC"),
        ("tờ trình", "TTr"),
        ("nghị quyết", "NQ"), ("chương trình", "CTr"), ("hướng dẫn", "HD"), ("quy chế", "QC"), ("quy định", "QyĐ"),
        ("thông cáo", "TC"), ("phương án", "PA"), ("đề án", "ĐA"), ("dự án", "DA"), ("biên bản", "BB"),
        ("hợp đồng", "HĐ"),
        ("công điện", "CĐ"), ("công điện khẩn", "CĐ"), ("bản ghi nhớ", "BGN"), ("bản thỏa thuận", "BTT"),
        ("giấy mời", "GM"), ("giấy ủy quyền", "GUQ"),
        ("giấy giới thiệu", "GGT"), ("giấy nghỉ phép", "GNP"), ("phiếu gửi", "PG"), ("phiếu chuyển", "PC"),
        ("phiếu báo", "PB"),
        ("kết luận", "KL"), ("thông báo kết luận", "TB"), ("công văn", "CV"), ("chương trình hành động", "CTr"),
        ("thông tư", "TT"),
        ("thông tri", "TT"), ("đề cương", "ĐC"), ("lệnh", "L"), ("nghị định", "NĐ"), ("thông tư liên tịch", "TTLT"),
        ("chương trình công tác", "CTr"),
    ])

    /// What the first part of a symbol may be.
    static let symbols = Lexicon<String>([
        ("TB", "TB"), ("QĐ", "QĐ"), ("KH", "KH"), ("CT", "CT"), ("BC", "BC"), ("TTr", "TTr"), ("NQ", "NQ"),
        ("CTr", "CTr"), ("CTR", "CTr"), ("HD", "HD"),
        ("QC", "QC"), ("QyĐ", "QyĐ"), ("PA", "PA"), ("ĐA", "ĐA"), ("DA", "DA"), ("BB", "BB"), ("HĐ", "HĐ"),
        ("CĐ", "CĐ"), ("GM", "GM"), ("KL", "KL"),
        ("GUQ", "GUQ"), ("GGT", "GGT"), ("PC", "PC"), ("PG", "PG"), ("TBKL", "TB"), ("TT", "TT"), ("NĐ", "NĐ"),
        ("TC", "TC"), ("CV", "CV"), ("TTRH", "TTr"),
    ])

    static let motto = Lexicon<Void>(
        """
        cộng hòa xã hội chủ nghĩa việt nam|cộng hòa xã hội chủ nghĩa|độc lập - tự do - hạnh phúc
        độc lập tự do hạnh phúc|đảng cộng sản việt nam|độc lập-tự do-hạnh phúc|nước cộng hòa xã hội chủ nghĩa việt nam
        xã hội chủ nghĩa việt nam|độc lập . tự do . hạnh phúc|chủ nghĩa việt nam|độc lập
        """)

    /// The nouns that open a body's name in a letterhead.
    static let issuers = Lexicon<Void>(
        """
        ubnd|ủy ban nhân dân|ub nhân dân|hđnd|hội đồng nhân dân|sở|ban|văn phòng|bộ|cục|chi cục|tỉnh ủy|huyện ủy
        thành ủy|phòng|trung tâm|chính phủ|thủ tướng chính phủ|tổng cục|trường|bệnh viện|đảng bộ|ban chỉ đạo|thanh tra
        công an|kho bạc|bảo hiểm xã hội|đài|báo|hội|liên đoàn|ủy ban|thị ủy|quận ủy|hội đồng|viện|tòa án|quốc hội
        ubmttq|tổ công tác|bch|ban chấp hành|tổng công ty|công ty|đoàn|tỉnh đoàn|đảng ủy|liên minh
        """)

    /// Who decides, between the subject of a decision and its preamble.
    static let deciders = Lexicon<Void>(
        """
        chủ tịch ủy ban nhân dân|chủ tịch ubnd|ủy ban nhân dân|ubnd|giám đốc sở|giám đốc|trưởng ban|bộ trưởng
        thủ tướng chính phủ|hội đồng nhân dân|cục trưởng|chi cục trưởng|chánh văn phòng|thủ trưởng|ban chỉ đạo
        hiệu trưởng|trưởng phòng|tổng cục trưởng|chánh thanh tra|ban thường vụ|tổng giám đốc|ban bí thư
        """)

    /// How the first paragraph after the subject begins.
    static let preambles = Lexicon<Void>(
        """
        căn cứ|ngày|thực hiện|xét|theo|để|trong|sau khi|kính gửi|thi hành|nhằm|vừa qua|hôm nay|chiều|sáng|hưởng ứng
        tiếp theo|triển khai thực hiện|qua|trên cơ sở|tiếp tục|thời gian qua|năm|từ ngày|chiều ngày|sáng ngày
        ủy ban nhân dân|ubnd|phần|i.|1.|điều|vào ngày|lúc|hiện nay|những năm
        """)

    static let bases = Lexicon<Void>("căn cứ|xét đề nghị|theo đề nghị|xét tờ trình|thực hiện|xét|thi hành|căn cứ vào")
}
