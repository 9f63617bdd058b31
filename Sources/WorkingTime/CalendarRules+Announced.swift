// SPDX-License-Identifier: AGPL-3.0-or-later

/// What was announced year by year. Numbers of the announcements are given where they are known for sure.
extension CalendarRules {
    /// The yearly announcement of holidays for officials, whose number is not known to us.
    private static func announcement(_ year: Int) -> LegalSource {
        LegalSource(
            document: "Thông báo lịch nghỉ lễ, tết năm \(year) đối với công chức, viên chức", standing: .unconfirmed)
    }

    /// Days of Tết and of 2 September as taken; 2014 and 2016 follow the default, 2027 on is not announced.
    static let announcedChoices: [HolidayChoice] =
        [
            (2015, -2...2), (2017, -2...2), (2018, -2...2), (2019, -1...3), (2020, -2...2), (2021, -2...2),
            (2022, -1...3), (2023, -2...2), (2024, -2...2), (2025, -2...2), (2026, -1...3),
        ].map { HolidayChoice(.lunarNewYear, year: $0.0, span: $0.1, source: announcement($0.0)) }
        + [(2021, 0...1), (2022, -1...0), (2023, -1...0), (2024, 0...1), (2025, -1...0), (2026, -1...0)]
        .map { HolidayChoice(.national, year: $0.0, span: $0.1, source: announcement($0.0)) }

    /// Working days given away for a Saturday: the day off, then the Saturday worked.
    static let announcedSwaps: [DayRule] =
        swap("2010-02-19", "2010-02-27", announcement(2010))
        + swap("2012-01-27", "2012-02-04", announcement(2012))
        + swap("2013-04-29", "2013-05-04", announcement(2013))
        + swap("2014-05-02", "2014-04-26", announcement(2014))
        + swap("2014-09-01", "2014-09-06", announcement(2014))
        + swap("2015-01-02", "2014-12-27", announcement(2015))
        + swap("2015-02-16", "2015-02-14", announcement(2015))
        + swap("2015-04-29", "2015-04-25", announcement(2015))
        + swap("2018-12-31", "2019-01-05", LegalSource(document: "Công văn 6519/VPCP-KGVX (2018)"))
        + swap("2019-04-29", "2019-05-04", LegalSource(document: "Công văn 6519/VPCP-KGVX (2018)"))
        + swap("2024-04-29", "2024-05-04", LegalSource(document: "Công văn 2450/VPCP-KGVX (2024)"))
        + swap("2025-05-02", "2025-04-26", LegalSource(document: "Thông báo 6150/TB-BLĐTBXH (2024)"))
        + swap("2026-01-02", "2026-01-10", LegalSource(document: "Công văn 12729/VPCP-KGVX (2025)"))
        + swap("2026-08-31", "2026-08-22", announcement(2026))

    private static func swap(_ off: String, _ worked: String, _ source: LegalSource) -> [DayRule] {
        guard let off = Day(iso: off), let worked = Day(iso: worked) else { return [] }
        return [
            DayRule(off, .off, swappedWith: worked, source: source),
            DayRule(worked, .work, swappedWith: off, source: source),
        ]
    }
}
