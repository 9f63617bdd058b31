// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What falls due as a calendar file that other programs take in: iCalendar, RFC 5545.
///
/// Every entry is a whole day that leaves its reader free, under an identity that stays the same, so that a file taken in
/// again renews what was there.
struct CalendarFile: Sendable {
    /// What one entry says besides itself.
    struct Line: Sendable {
        let entry: DueEntry
        let title: String
        let note: String
        let category: String
        /// Where it is opened, with the site's own address.
        let url: String
    }

    let name: String
    /// The site, which makes the identities the world's own: `iso.songmay.gov.vn`.
    let site: String
    let lines: [Line]
    let now: Instant

    static let mediaType = "text/calendar; charset=utf-8"

    /// The file's text, its lines ended by CRLF and none longer than 75 bytes.
    var text: String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ne Nep//nenep//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + Self.escaped(name),
        ]
        let all = head + lines.flatMap(event) + ["END:VCALENDAR"]
        return all.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ line: Line) -> [String] {
        let day = line.entry.day
        return [
            "BEGIN:VEVENT",
            "UID:\(line.entry.record.key)@\(site)",
            "DTSTAMP:" + Self.stamp(now),
            "DTSTART;VALUE=DATE:" + Self.date(day),
            "DTEND;VALUE=DATE:" + Self.date(day.adding(days: 1)),
            "SUMMARY:" + Self.escaped(line.title),
            "DESCRIPTION:" + Self.escaped(line.note),
            "CATEGORIES:" + Self.escaped(line.category),
            "URL:" + line.url,
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    }

    private static func date(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    private static func stamp(_ moment: Instant) -> String {
        let second = Int((moment.milliseconds / 1000) % 86_400)
        let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(date(moment.day(in: Zone(secondsAhead: 0))))T\(parts.joined())Z"
    }

    /// A text as a value (3.3.11): backslash, comma and semicolon marked, a new line as `\n`, other controls left out.
    static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": out.append(contentsOf: "\\\(scalar)".unicodeScalars)
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": out.append(contentsOf: "\\n".unicodeScalars)
            case "\t": out.append(" ")
            default: if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) { out.append(scalar) }
            }
        }
        return String(out)
    }

    /// A line in pieces of at most 75 bytes, those after the first behind a space (3.1); no letter is cut.
    static func folded(_ line: String) -> String {
        var out = String.UnicodeScalarView()
        var used = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if used + size > 75 {
                out.append(contentsOf: "\r\n ".unicodeScalars)
                used = 1
            }
            out.append(scalar)
            used += size
        }
        return String(out)
    }
}
