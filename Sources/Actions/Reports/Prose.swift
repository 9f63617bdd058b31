// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// Numbers and days as Vietnamese officials write them in running text.
enum Prose {
    /// A number: below ten with a nought before it, points between thousands: `09`, `73`, `1.850`.
    static func number(_ value: Int) -> String {
        guard value >= 10 else { return value == 0 ? "0" : "0\(value)" }
        return plain(value)
    }

    /// A number for a table: `9`, `1.850`.
    static func plain(_ value: Int) -> String {
        let digits = String(value)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// How late something is, for a column of working days: a day of rest after the due date is no whole one.
    static func workingDaysLate(_ days: Int) -> String { days == 0 ? "dưới 1" : plain(days) }

    /// A share in percent with one decimal, without its sign: `80,8`; nil of nothing.
    static func percent(_ share: Tally.Share) -> String? {
        share.tenths.map { $0 == 1000 ? "100" : "\($0 / 10),\($0 % 10)" }
    }

    /// A day as in running text: `10/8/2026`; months 1 and 2 and days below ten are padded.
    static func day(_ day: Day) -> String {
        let parts = day.civil
        let month = parts.month < 3 ? "0\(parts.month)" : "\(parts.month)"
        return "\(parts.day < 10 ? "0" : "")\(parts.day)/\(month)/\(parts.year)"
    }

    /// A period under the name officials give it: `quý III năm 2026`.
    static func period(_ period: ReportPeriod) -> String {
        switch period.name {
        case .month(let month, let year): "tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
        case .quarter(let quarter, let year): "quý \(["I", "II", "III", "IV"][(quarter - 1) % 4]) năm \(year)"
        case .firstHalf(let year): "6 tháng đầu năm \(year)"
        case .secondHalf(let year): "6 tháng cuối năm \(year)"
        case .year(let year): "năm \(year)"
        case .days: "từ ngày \(day(period.from)) đến ngày \(day(period.to))"
        }
    }

    /// How often a standing duty is reported on.
    static func rhythm(_ rhythm: Rhythm) -> String {
        switch rhythm {
        case .daily: "Hằng ngày"
        case .weekly: "Hằng tuần"
        case .monthly: "Hằng tháng"
        case .quarterly: "Hằng quý"
        case .halfYearly: "6 tháng"
        case .yearly: "Hằng năm"
        }
    }

    /// A kind of document by its abbreviation: `TB` gives `Thông báo`.
    static func kind(_ abbreviation: String) -> String {
        switch abbreviation.uppercased() {
        case "TB": "Thông báo"
        case "QĐ": "Quyết định"
        case "KH": "Kế hoạch"
        case "CV": "Công văn"
        case "CT": "Chỉ thị"
        case "KL": "Kết luận"
        case "CTR": "Chương trình"
        default: "Văn bản"
        }
    }

    /// A text as the end of a sentence that goes on: without its final stop.
    static func unended(_ text: String) -> String {
        var text = text.trimmed
        while let last = text.last, last == "." || last == ";" || last == "/" { text.removeLast() }
        return text
    }
}
