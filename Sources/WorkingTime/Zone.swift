// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// A time zone that was configured: never the server's own.
public struct Zone: Sendable, Hashable {
    /// The name as configured: `Asia/Ho_Chi_Minh`, or `+07:00` for a fixed offset.
    public let identifier: String
    private let fixedOffset: Int?
    private let named: TimeZone?

    /// Việt Nam: seven hours ahead of UTC since 13 June 1975, without summer time.
    ///
    /// Earlier instants get the same offset; no record of an agency's system is that old.
    public static let vietnam = Zone(identifier: "Asia/Ho_Chi_Minh", fixedOffset: 7 * 3600, named: nil)

    private init(identifier: String, fixedOffset: Int?, named: TimeZone?) {
        self.identifier = identifier
        self.fixedOffset = fixedOffset
        self.named = named
    }

    /// Makes a zone that is always so many seconds ahead of UTC.
    public init(secondsAhead: Int) {
        let minutes = abs(secondsAhead) / 60
        let hour = minutes / 60
        let minute = minutes % 60
        let name = "\(secondsAhead < 0 ? "-" : "+")\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        self.init(identifier: name, fixedOffset: secondsAhead, named: nil)
    }

    /// Finds a zone by its name in the time zone database; nil when there is none.
    public init?(identifier: String) {
        if identifier == Zone.vietnam.identifier || identifier == "Asia/Saigon" {
            self.init(identifier: identifier, fixedOffset: 7 * 3600, named: nil)
        } else if let zone = TimeZone(identifier: identifier) {
            self.init(identifier: identifier, fixedOffset: nil, named: zone)
        } else {
            return nil
        }
    }

    /// Tells how many seconds the zone is ahead of UTC at an instant.
    public func secondsAhead(at instant: Instant) -> Int {
        if let fixedOffset { return fixedOffset }
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        return named?.secondsFromGMT(for: date) ?? 0
    }
}
