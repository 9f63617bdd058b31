// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of deadlines that are counted from an event.
struct EventWords: Words {
    let title: String
    let event: String
    let eventExample: String
    let count: String
    let unitLabel: String
    let unit: @Sendable (Term.Unit) -> String
    let eventOn: String
    let help: String
    let dueOn: @Sendable (_ day: String) -> String
    /// In a list: the time given, and that it waits.
    let short: @Sendable (_ term: String, _ event: String) -> String

    let waiting: String
    let waitingFor: @Sendable (_ term: String, _ event: String) -> String
    let giveTitle: String
    let give: String
    let correct: String
    let alsoOthers: @Sendable (_ agencies: Int) -> String
    let listWaiting: @Sendable (_ assignments: Int) -> String
    let unnamed: String

    static let vi = EventWords(
        title: "Thời hạn tính từ một sự kiện", event: "Kể từ", eventExample: "ngày nhận được hồ sơ",
        count: "Trong", unitLabel: "Đơn vị",
        unit: { unit in
            switch unit {
            case .hour: "giờ"
            case .day: "ngày"
            case .workingDay: "ngày làm việc"
            case .month: "tháng"
            }
        },
        eventOn: "Ngày có sự kiện",
        help: "Chưa biết ngày thì để trống: nhiệm vụ chờ sự kiện, chưa tính hạn. Cho biết ngày sau cũng được.",
        dueOn: { "Hạn tính ra: \($0)" }, short: { "chờ: \($1), \($0)" },
        waiting: "Chờ sự kiện", waitingFor: { "Trong \($0) kể từ \($1). Chưa có ngày sự kiện nên chưa tính hạn." },
        giveTitle: "Chờ sự kiện", give: "Ghi ngày sự kiện", correct: "Sửa ngày sự kiện",
        alsoOthers: { "Cùng ngày cho \($0) cơ quan khác đang chờ" },
        listWaiting: { "\($0) nhiệm vụ chờ sự kiện" }, unnamed: "sự kiện nêu trong văn bản")

    static let en = EventWords(
        title: "Counted from an event", event: "From", eventExample: "receipt of the dossier", count: "Within",
        unitLabel: "Unit",
        unit: { unit in
            switch unit {
            case .hour: "hours"
            case .day: "days"
            case .workingDay: "working days"
            case .month: "months"
            }
        },
        eventOn: "Day of the event",
        help:
            "Leave the day empty while it is unknown: the assignment waits, and no deadline is counted. It can be given later.",
        dueOn: { "Due on \($0)" }, short: { "waits: \($1), \($0)" },
        waiting: "Awaits its event",
        waitingFor: { "Within \($0) from \($1). The event's day isn't known; nothing is due yet." },
        giveTitle: "Awaits its event", give: "Record the event's day", correct: "Correct the event's day",
        alsoOthers: {
            $0 == 1 ? "The same day for the other agency that waits" : "The same day for \($0) other agencies that wait"
        },
        listWaiting: { $0 == 1 ? "1 assignment awaits its event" : "\($0) assignments await their event" },
        unnamed: "the event named in the document")
}

extension EventWords {
    /// The event in the document's words, or that it has none.
    ///
    /// The reader leaves "kể từ ngày" out of the event's words; in a sentence the day is said again.
    func named(_ event: String) -> String {
        guard !event.isEmpty, unnamed == Self.vi.unnamed else { return event.isEmpty ? unnamed : event }
        let beginnings = ["ngày", "khi", "lúc", "thời điểm"]
        return beginnings.contains { event.lowercased().hasPrefix($0) } ? event : "ngày \(event)"
    }

    /// In a list of orders under check.
    func short(_ event: DraftDirective.Event, _ language: Language) -> String {
        short(DeadlineTraceWords.in(language).term(event.term), named(event.words))
    }
}
