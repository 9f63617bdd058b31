// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// How a due date counted from an event came about, a sentence a step, with the rule it stands on.
struct DeadlineTraceWords: Words {
    let start: @Sendable (_ day: String, _ event: String) -> String
    let unnamedEvent: String
    let firstDayNotCounted: @Sendable (_ day: String) -> String
    let counted: @Sendable (_ day: String, _ ordinal: Int) -> String
    let makeUp: @Sendable (_ day: String, _ ordinal: Int) -> String
    let skipped: @Sendable (_ day: String, _ why: String) -> String
    let moved: @Sendable (_ day: String, _ why: String, _ to: String) -> String
    let holidaysUnknown: @Sendable (_ year: Int) -> String
    let end: @Sendable (_ day: String) -> String
    let sources: @Sendable (_ articles: String) -> String
    let weeklyRest: String
    let dayOff: String
    let holiday: @Sendable (Holiday) -> String
    let inLieu: @Sendable (_ holiday: String) -> String
    /// The time an order gives: "05 ngày làm việc".
    let term: @Sendable (Term) -> String

    static let vi = DeadlineTraceWords(
        start: { "Sự kiện “\($1)”: \($0)." }, unnamedEvent: "nêu trong văn bản",
        firstDayNotCounted: { "\($0) là ngày có sự kiện, không tính." },
        counted: { "\($0): ngày thứ \($1)." }, makeUp: { "\($0): ngày thứ \($1), ngày làm bù." },
        skipped: { "\($0) không tính: \($1)." },
        moved: { "\($0) là \($1), hạn chuyển sang ngày làm việc kế tiếp \($2)." },
        holidaysUnknown: { "Chưa có lịch nghỉ lễ năm \($0); chỉ trừ ngày nghỉ hằng tuần." },
        end: { "Hạn là \($0)." },
        sources: { "Căn cứ, áp dụng tương tự: \($0)." },
        weeklyRest: "nghỉ hằng tuần", dayOff: "nghỉ hoán đổi",
        holiday: { holiday in
            switch holiday {
            case .newYear: "Tết Dương lịch"
            case .lunarNewYear: "Tết Âm lịch"
            case .hungKings: "Giỗ Tổ Hùng Vương"
            case .reunification: "Ngày Chiến thắng 30/4"
            case .labour: "Quốc tế Lao động 01/5"
            case .national: "Quốc khánh"
            case .culture: "Ngày Văn hóa Việt Nam"
            }
        },
        inLieu: { "nghỉ bù \($0)" },
        term: { term in
            let count = term.count < 10 ? "0\(term.count)" : String(term.count)
            return switch term.unit {
            case .hour: "\(count)\u{a0}giờ"
            case .day: "\(count)\u{a0}ngày"
            case .workingDay: "\(count)\u{a0}ngày làm việc"
            case .month: "\(count)\u{a0}tháng"
            }
        })

    static let en = DeadlineTraceWords(
        start: { "The event “\($1)”: \($0)." }, unnamedEvent: "named in the document",
        firstDayNotCounted: { "\($0), the day of the event, does not count." },
        counted: { "\($0): day \($1)." }, makeUp: { "\($0): day \($1), a make-up day." },
        skipped: { "\($0) does not count: \($1)." },
        moved: { "\($0) is a day of rest (\($1)); the next working day is \($2)." },
        holidaysUnknown: { "The holidays of \($0) are not known yet; only weekly rest is left out." },
        end: { "Due on \($0)." },
        sources: { "By analogy with: \($0)." },
        weeklyRest: "weekly rest", dayOff: "swapped day off",
        holiday: { holiday in
            switch holiday {
            case .newYear: "New Year"
            case .lunarNewYear: "Lunar New Year"
            case .hungKings: "Hung Kings' day"
            case .reunification: "Reunification day"
            case .labour: "Labour day"
            case .national: "National day"
            case .culture: "Culture day"
            }
        },
        inLieu: { "in lieu of \($0)" },
        term: { term in
            let one = term.count == 1
            return switch term.unit {
            case .hour: "\(term.count)\u{a0}\(one ? "hour" : "hours")"
            case .day: "\(term.count)\u{a0}\(one ? "day" : "days")"
            case .workingDay: "\(term.count)\u{a0}\(one ? "working day" : "working days")"
            case .month: "\(term.count)\u{a0}\(one ? "month" : "months")"
            }
        })
}

extension DeadlineTraceWords {
    private var language: Language { dayOff == Self.vi.dayOff ? .vi : .en }

    /// The steps of a term counted from a day on, and the articles it stands on.
    func sentences(_ term: Term, event: String, on start: Day, calendar: WorkingCalendar) -> [String] {
        let deadline = term.deadline(from: start, calendar: calendar)
        let articles = DeadlinePolicy.civilCode(on: start).sources.map { "\($0.article) \($0.document)" }
        return deadline.trace.compactMap { sentence($0, event: event) } + [sources(articles.joined(separator: "; "))]
    }

    private func sentence(_ line: TraceLine, event: String) -> String? {
        switch line {
        case .start(let day): start(long(day), event.isEmpty ? unnamedEvent : event)
        case .firstDayNotCounted(let day): firstDayNotCounted(day.official)
        case .counted(let day, let ordinal, .makeUp): makeUp(long(day), ordinal)
        case .counted(let day, let ordinal, _): counted(long(day), ordinal)
        case .skipped(let day, let status): skipped(long(day), why(status))
        case .moved(let day, let status, let next): moved(long(day), why(status), next.official)
        case .holidaysUnknown(let year): holidaysUnknown(year)
        case .end(let day): end(long(day))
        // A term's end is never stated, and with the Civil Code never stays on a day of rest.
        case .stated, .endsTheDayBefore, .stays: nil
        }
    }

    private func long(_ day: Day) -> String {
        let look = LookWords.in(language)
        return look.longDay(look.weekday(day.weekday.rawValue), day.official)
    }

    private func why(_ status: DayStatus) -> String {
        switch status {
        case .weeklyRest, .working, .makeUp: weeklyRest
        case .holiday(let day): holiday(day)
        case .inLieu(let day): inLieu(holiday(day))
        case .dayOff: dayOff
        }
    }
}
