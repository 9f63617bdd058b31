// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A moment in time, to the millisecond, the same for everyone wherever they are.
public struct Instant: Sendable, Hashable, Comparable, Codable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Finds the moment when the clocks of a zone show this day and time.
    ///
    /// A time that a change of clocks skips gives the moment just after the change.
    public init(day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, in zone: Zone) {
        let local = (Int64(day.number) * 86_400 + Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)) * 1000
        let guess = Instant(milliseconds: local - Int64(zone.secondsAhead(at: Instant(milliseconds: local))) * 1000)
        self.init(milliseconds: local - Int64(zone.secondsAhead(at: guess)) * 1000)
    }

    /// Reads the machine's clock.
    ///
    /// Only the composition root calls this; everyone else is handed a clock.
    public static func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// Counts the milliseconds from `right` to `left`.
    public static func - (left: Instant, right: Instant) -> Int64 { left.milliseconds - right.milliseconds }

    public func adding(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }

    public func adding(seconds: Int) -> Instant { adding(milliseconds: Int64(seconds) * 1000) }

    /// The day on the calendars of a zone at this moment.
    public func day(in zone: Zone) -> Day { Day(number: Int(Instant.divide(local(in: zone), 86_400_000).quotient)) }

    /// The time of day in a zone as `08:15`.
    public func clock(in zone: Zone) -> String {
        let minutes = Instant.divide(local(in: zone), 86_400_000).remainder / 60_000
        return Instant.padded(minutes / 60) + ":" + Instant.padded(minutes % 60)
    }

    /// The moment as `2026-10-14T01:21:05Z`, milliseconds left out: for machines and logs.
    public var iso: String {
        let seconds = Instant.divide(milliseconds, 86_400_000).remainder / 1000
        let day = day(in: Zone(secondsAhead: 0))
        let hour = Instant.padded(seconds / 3600)
        return "\(day.iso)T\(hour):\(Instant.padded(seconds / 60 % 60)):\(Instant.padded(seconds % 60))Z"
    }

    private func local(in zone: Zone) -> Int64 { milliseconds + Int64(zone.secondsAhead(at: self)) * 1000 }

    /// Divides so that the remainder is never negative: moments before 1970 fall into the right day.
    private static func divide(_ value: Int64, _ by: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: by)
        return remainder < 0 ? (quotient - 1, remainder + by) : (quotient, remainder)
    }

    private static func padded(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// An instant travels as its milliseconds.
extension Instant {
    public init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
