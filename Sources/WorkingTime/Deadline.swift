// SPDX-License-Identifier: AGPL-3.0-or-later

/// The last day of a term, with the way it was found.
public struct Deadline: Sendable, Hashable {
    public let day: Day
    public let trace: [TraceLine]
}

/// One step on the way to a deadline; worded where it is shown.
public enum TraceLine: Sendable, Hashable {
    /// The term is counted from this day.
    case start(Day)
    /// The order names this day, and uses it as a limit to be kept ("đến ngày", "trước ngày").
    case stated(Day, StatedLimit)
    /// The first day does not count.
    case firstDayNotCounted(Day)
    /// The day counts as number `ordinal`; its status tells an ordinary working day from a make-up day.
    case counted(Day, ordinal: Int, DayStatus)
    /// The day does not count.
    case skipped(Day, DayStatus)
    /// "Trước ngày" was taken literally: the term ends on the day before the one named.
    case endsTheDayBefore(Day)
    /// The end fell on a day not worked and moved.
    case moved(from: Day, DayStatus, to: Day)
    /// The end fell on a day not worked and stays there.
    case stays(Day, DayStatus)
    /// The calendar does not know the holidays of this year; only weekly rest was considered.
    case holidaysUnknown(year: Int)
    /// The last day of the term.
    case end(Day)
}

/// How an order names its last day.
public enum StatedLimit: String, Sendable, Hashable, Codable {
    /// "chậm nhất ngày", "đến ngày", "trong ngày".
    case through
    /// "trước ngày".
    case before
}
