// SPDX-License-Identifier: AGPL-3.0-or-later

extension Day {
    /// Reads `yyyy-MM-dd`, exactly ten characters; nil for anything else.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Day.decimal(bytes[0..<4]), let month = Day.decimal(bytes[5..<7]),
            let day = Day.decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Reads a date as officials write it: `30/6/2012`, `30/06/2012`, `30-06-2012` or `30.6.2012`.
    public init?(official text: some StringProtocol) {
        let separators: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")]
        let fields = Array(text.utf8).split(omittingEmptySubsequences: false) { separators.contains($0) }
        guard fields.count == 3, (1...2).contains(fields[0].count), (1...2).contains(fields[1].count),
            fields[2].count == 4, let day = Day.decimal(fields[0]), let month = Day.decimal(fields[1]),
            let year = Day.decimal(fields[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `2012-06-30`: for storing, links and machines.
    public var iso: String {
        let parts = civil
        return "\(Day.padded(parts.year, 4))-\(Day.padded(parts.month, 2))-\(Day.padded(parts.day, 2))"
    }

    /// The day as `30/06/2012`: for screens and tables.
    public var official: String {
        let parts = civil
        return "\(Day.padded(parts.day, 2))/\(Day.padded(parts.month, 2))/\(Day.padded(parts.year, 4))"
    }

    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return digits.isEmpty ? nil : value
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}

extension Day: CustomStringConvertible {
    public var description: String { iso }
}

/// A day travels as its ISO text, readable in any JSON.
extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day: \(text)")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
