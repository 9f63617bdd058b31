// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of time limits.
enum TimeWords {
    /// Single words that lead up to a date: "chậm nhất là đến hết ngày …".
    static let leading = Lexicon<Void>(
        "trước|định|kỳ|chậm|nhất|muộn|là|đến|hết|vào|trong|thời|điểm|không|quá|hạn|cuối|giờ|lúc|khoảng|vòng|tối|đa|sau|cùng|từ|nay"
    )

    /// Phrases of those words that make what follows a limit.
    static let cues = Lexicon<Deadline.Bound>([
        ("trước", .before), ("chậm nhất", .by), ("muộn nhất", .by), ("đến hết", .by), ("hết", .by), ("không quá", .by),
        ("hạn cuối", .by), ("hạn chót", .by), ("trong", .within), ("từ nay đến", .by), ("thời hạn", .by),
        ("tối đa", .by), ("trong vòng", .within), ("trong thời hạn", .within), ("cuối", .by), ("định kỳ", .by),
        ("đến ngày", .by), ("đến", .by), ("định kỳ vào", .by), ("định kỳ trước", .before), ("thời hạn cuối", .by),
    ])

    static let rhythms = Lexicon<Deadline.Rhythm>(
        list("ngày", .daily) + list("ngày", .daily) + list("tuần", .weekly) + list("tháng", .monthly)
            + list("quý", .quarterly) + list("năm", .yearly) + [
                ("6 tháng một lần", .halfYearly), ("định kỳ 6 tháng", .halfYearly), ("định kỳ sáu tháng", .halfYearly),
                ("định kỳ 6 tháng, năm", .halfYearly), ("định kỳ 6 tháng, hằng năm", .halfYearly),
                ("định kỳ 6 tháng, hàng năm", .halfYearly), ("định kỳ 6 tháng và năm", .halfYearly),
                ("định kỳ 6 tháng và hằng năm", .halfYearly), ("định kỳ 6 tháng và hàng năm", .halfYearly),
                ("6 tháng, hằng năm", .halfYearly), ("6 tháng, hàng năm", .halfYearly), ("hàng 6 tháng", .halfYearly),
                ("hằng 6 tháng", .halfYearly), ("mỗi 6 tháng", .halfYearly), ("6 tháng/lần", .halfYearly),
                ("định kỳ 6 tháng/lần", .halfYearly), ("định kỳ 06 tháng/lần", .halfYearly),
                ("06 tháng/lần", .halfYearly),
                ("định kỳ 3 tháng/lần", .quarterly), ("định kỳ 1 năm/lần", .yearly), ("3 tháng/lần", .quarterly),
                ("định kỳ 3 tháng", .quarterly), ("1 tháng/lần", .monthly), ("1 năm/lần", .yearly),
                ("định kỳ quý", .quarterly),
                ("định kỳ tháng", .monthly), ("định kỳ năm", .yearly), ("định kỳ theo quý", .quarterly),
                ("hàng quý, 6 tháng, năm", .quarterly),
                ("hằng quý, 6 tháng, năm", .quarterly), ("định kỳ tháng, quý, năm", .monthly),
                ("định kỳ quý, 6 tháng, năm", .quarterly),
                ("định kỳ hàng quý, 6 tháng, năm", .quarterly), ("định kỳ hằng quý, 6 tháng, năm", .quarterly),
                ("định kỳ 6 tháng, 1 năm", .halfYearly), ("định kỳ 6 tháng, một năm", .halfYearly),
                ("thứ sáu hàng tuần", .weekly), ("thứ sáu hằng tuần", .weekly), ("thứ 6 hàng tuần", .weekly),
                ("thứ 6 hằng tuần", .weekly),
                ("thứ năm hàng tuần", .weekly), ("thứ năm hằng tuần", .weekly), ("thứ 5 hàng tuần", .weekly),
                ("thứ 5 hằng tuần", .weekly),
            ])

    private static func list(_ unit: String, _ rhythm: Deadline.Rhythm) -> [(String, Deadline.Rhythm)] {
        ["hàng", "hằng", "mỗi", "từng", "định kỳ hàng", "định kỳ hằng", "định kỳ mỗi"].map { ("\($0) \(unit)", rhythm) }
            + ["mỗi \(unit) một lần", "một \(unit) một lần", "01 lần/\(unit)", "mỗi \(unit) 01 lần"].map {
                ($0, rhythm)
            }
    }

    /// ", quý", ", 6 tháng và năm": further periods of the same report.
    static let morePeriods = Lexicon<Void>(
        """
        tuần|tháng|quý|6 tháng|06 tháng|sáu tháng|năm|hàng quý|hằng quý|hàng năm|hằng năm|cả năm|01 năm|1 năm|một năm
        9 tháng|09 tháng|3 tháng|hàng tháng|hằng tháng|đột xuất|hoặc đột xuất
        """)

    static let weekday = Lexicon<Void>(
        """
        thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|chủ nhật
        """)

    static let countUnits = Lexicon<Deadline.After.Unit>([
        ("ngày làm việc", .workingDay), ("ngày", .day), ("tháng", .month), ("giờ", .hour), ("giờ làm việc", .hour),
    ])

    static let eventLeads = Lexicon<Void>(
        """
        kể từ ngày|kể từ khi|kể từ|tính từ ngày|tính từ|từ ngày|từ khi|sau khi|sau ngày|, kể từ ngày|, kể từ khi
        , tính từ ngày|, kể từ|(kể từ ngày|kể từ thời điểm|từ thời điểm|sau
        """)

    static let eventEnds = Lexicon<Void>("và|phải|báo cáo|gửi|để|thì|trình|trình UBND|nếu")
    static let issuing = Lexicon<Void>("ban hành|ký|ký ban hành|ký, ban hành")
    static let standing = Lexicon<Void>("thường xuyên|liên tục|theo quy định")

    static let day = Lexicon<Void>.hashes("ngày")[0]
    static let month = Lexicon<Void>.hashes("tháng")[0]
    static let quarter = Lexicon<Void>.hashes("quý")[0]
    static let year = Lexicon<Void>.hashes("năm")[0]
    static let romans = ["I", "II", "III", "IV"].map { Lexicon<Void>.hashes($0)[0] }
    static let halves = Lexicon<Int>([
        ("6 tháng đầu năm", 6), ("sáu tháng đầu năm", 6), ("6 tháng cuối năm", 12), ("sáu tháng cuối năm", 12),
    ])
    /// A past act named by its date is not a limit: "hồ sơ đã tiếp nhận trước ngày …".
    static let past = Lexicon<Void>(
        """
        đã|tiếp nhận|phát sinh|khởi công|được cấp|sinh ngày|sinh từ|có hiệu lực|được ban hành|được ký|đã được|được công bố
        """)
    /// "tính đến ngày …", "định hướng đến năm …": how far figures or plans reach, not until when.
    static let reaching = Lexicon<Void>(
        """
        tính|lũy kế|kể|giai đoạn|định hướng|tầm nhìn|quy hoạch|số liệu|kéo dài|thời kỳ|kết quả|năm|dự kiến
        thống kê|mục tiêu|và
        """)
    static let finishing = Lexicon<Void>("hoàn thành|xong|hoàn tất|kết thúc|nộp|gửi|báo cáo|trình")
    static let task = Lexicon<Void>("nhiệm vụ|là một|mục tiêu|kết quả")
    static let ofMonth = Lexicon<Deadline.Rhythm>([
        ("của tháng cuối quý", .quarterly), ("tháng cuối quý", .quarterly), ("của tháng cuối mỗi quý", .quarterly),
        ("tháng cuối của quý", .quarterly),
        ("của tháng cuối hàng quý", .quarterly), ("tháng đầu quý sau", .quarterly),
        ("của tháng đầu quý sau", .quarterly), ("của tháng", .monthly),
        ("tháng cuối mỗi quý", .quarterly), ("của tháng sau", .monthly), ("của tháng cuối quý báo cáo", .quarterly),
        ("tháng cuối cùng của quý", .quarterly), ("của tháng cuối cùng hàng quý", .quarterly),
        ("của tháng cuối cùng của quý", .quarterly),
    ])
}
