// SPDX-License-Identifier: AGPL-3.0-or-later

/// A calendar date as official documents word it.
public struct OfficialDate: Sendable, Hashable {
    /// Year, four digits.
    public let year: Int
    /// Month, 1–12.
    public let month: Int
    /// Day of the month.
    public let day: Int

    /// A date that exists in the calendar; nil otherwise.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads "ngày 08 tháng 6 năm 2012", "08/06/2012", "8-6-2012" or "8.6.2012"; nil when the text is anything else.
    public init?(wording text: String) {
        let words = fold(text).utf8
        var numbers: [Int] = []
        var letters: [UInt8] = []
        var separators: Set<UInt8> = []
        var current: Int?
        for byte in words {
            if byte >= 0x30 && byte <= 0x39 {
                let value = (current ?? 0) * 10 + Int(byte - 0x30)
                guard value <= 9999 else { return nil }
                current = value
                continue
            }
            if let value = current { numbers.append(value) }
            current = nil
            if byte >= 0x61 && byte <= 0x7A { letters.append(byte) } else if byte != 0x20 { separators.insert(byte) }
        }
        if let value = current { numbers.append(value) }
        let inWords = letters == Array("ngaythangnam".utf8) && separators.isEmpty
        let inDigits =
            (letters.isEmpty || letters == Array("ngay".utf8))
            && separators.count == 1 && separators.isSubset(of: [0x2F, 0x2D, 0x2E])
        guard numbers.count == 3, inWords || inDigits else { return nil }
        self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    /// The letterhead form: "ngày 08 tháng 6 năm 2012"; days below 10 and months 1 and 2 are padded.
    public var inWords: String {
        "ngày \(Self.padded(day)) tháng \(month < 3 ? Self.padded(month) : String(month)) năm \(year)"
    }

    /// The short form: "08/06/2012".
    public var inDigits: String { "\(Self.padded(day))/\(Self.padded(month))/\(year)" }

    /// The number of days of a month.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
