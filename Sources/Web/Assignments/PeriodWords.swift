// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The words of a standing duty's periods.
struct PeriodWords: Words {
    let title: String
    let period: String
    let expected: String
    let stand: String
    let report: String
    let standOf: @Sendable (DutyPeriod.Stand) -> String
    let reportOn: @Sendable (_ number: Int, _ day: String) -> String
    let choose: String
    let chooseHelp: String
    let current: @Sendable (_ period: String, _ day: String) -> String
    let earlier: @Sendable (Int) -> String
    let day: @Sendable (_ day: String) -> String
    let week: @Sendable (_ first: String, _ last: String) -> String
    let month: @Sendable (_ month: Int, _ year: Int) -> String
    let quarter: @Sendable (_ quarter: String, _ year: Int) -> String
    let half: @Sendable (_ isFirst: Bool, _ year: Int) -> String
    let year: @Sendable (_ year: Int) -> String

    static let vi = PeriodWords(
        title: "Các kỳ báo cáo", period: "Kỳ", expected: "Báo cáo trước", stand: "Tình trạng", report: "Báo cáo",
        standOf: { stand in
            switch stand {
            case .running: "Trong kỳ"
            case .reported: "Chờ xem xét"
            case .returned: "Yêu cầu bổ sung"
            case .accepted: "Đã báo cáo"
            case .notUpdated: "Chưa cập nhật"
            }
        },
        reportOn: { "lần\u{a0}\($0), \($1)" }, choose: "Kỳ báo cáo",
        chooseHelp: "Mỗi báo cáo gắn với một kỳ của nhiệm vụ thường xuyên.",
        current: { "\($0), báo cáo trước \($1)" }, earlier: { "Xem \($0) kỳ trước" },
        day: { "ngày\u{a0}\($0)" }, week: { "tuần \($0)–\($1)" }, month: { "tháng\u{a0}\($0)/\($1)" },
        quarter: { "quý\u{a0}\($0)/\($1)" },
        half: { $0 ? "6\u{a0}tháng đầu năm\u{a0}\($1)" : "6\u{a0}tháng cuối năm\u{a0}\($1)" },
        year: { "năm\u{a0}\($0)" })

    static let en = PeriodWords(
        title: "Reporting periods", period: "Period", expected: "Report by", stand: "Stands", report: "Report",
        standOf: { stand in
            switch stand {
            case .running: "Running"
            case .reported: "Awaiting review"
            case .returned: "Returned for additions"
            case .accepted: "Reported"
            case .notUpdated: "Not updated"
            }
        },
        reportOn: { "no.\u{a0}\($0), \($1)" }, choose: "Period reported on",
        chooseHelp: "Each report is about one period of the standing duty.",
        current: { "\($0), report by \($1)" },
        earlier: { $0 == 1 ? "See 1 earlier period" : "See \($0) earlier periods" },
        day: { $0 }, week: { "week \($0)–\($1)" }, month: { "month\u{a0}\($0)/\($1)" },
        quarter: { "quarter\u{a0}\($0) of \($1)" },
        half: { $0 ? "first half of \($1)" : "second half of \($1)" }, year: { String($0) })
}

extension PeriodWords {
    /// The period of a rhythm that begins on a day: "tháng 8/2026", "quý III/2026".
    func name(_ rhythm: Rhythm, from first: Day) -> String {
        switch rhythm {
        case .daily: day(first.official)
        case .weekly: week(first.short, first.adding(days: 6).official)
        case .monthly: month(first.month, first.year)
        case .quarterly: quarter(["I", "II", "III", "IV"][(first.month - 1) / 3], first.year)
        case .halfYearly: half(first.month < 7, first.year)
        case .yearly: year(first.year)
        }
    }
}
