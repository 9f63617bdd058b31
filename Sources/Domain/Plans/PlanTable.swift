// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// A plan as a table that was uploaded or pasted: which column is what is told by its head, and what can't be read stays
/// empty, to be named and filled in.
package struct PlanTable: Sendable, Hashable {
    package enum Column: Sendable, Hashable, CaseIterable {
        case text, begins, responsible, ends

        /// Words by which a column is known, in the order they are asked.
        fileprivate var words: [String] {
            switch self {
            case .ends: ["ket thuc", "hoan thanh", "den ngay", "thoi han", "han "]
            case .begins: ["bat dau", "thuc hien tu", "tu ngay", "thoi gian", "tien do"]
            case .responsible: ["trach nhiem", "chu tri", "phu trach", "nguoi thuc hien", "don vi thuc hien"]
            case .text: ["noi dung", "cong viec", "nhiem vu", "viec", "hoat dong"]
            }
        }
    }

    /// A day that stands in the table and can't be read: of which item, in which column, as it is written.
    package struct Unread: Sendable, Hashable {
        /// The item's place, from 1.
        package let place: Int
        package let column: Column
        package let text: String
    }

    package let items: [PlanContent.Item]
    package private(set) var unread: [Unread] = []
    /// Rows that became no item: headings within the table, its end, and what is more than a plan holds.
    package private(set) var leftOut: [String] = []
    /// The columns that were found.
    package let columns: Set<Column>

    /// Reads the rows of a table; its head is the first row that names the content and one other column.
    package init(_ rows: [[String]]) throws(Refusal) {
        guard let head = rows.firstIndex(where: { Self.places(in: $0).count > 1 && Self.places(in: $0)[.text] != nil })
        else { throw .plan(.tableUnreadable) }
        let places = Self.places(in: rows[head])
        columns = Set(places.keys)
        var items: [PlanContent.Item] = []
        for row in rows[(head + 1)...] {
            func cell(_ column: Column) -> String {
                places[column].flatMap { $0 < row.count ? row[$0].trimmed : nil } ?? ""
            }
            let text = cell(.text)
            let filled = [cell(.begins), cell(.responsible), cell(.ends)].count { !$0.isEmpty }
            // The rule under a head of bars is no row.
            guard !row.allSatisfy({ $0.allSatisfy { "-:= ".contains($0) } }) else { continue }
            // A row of one cell is a heading within the table, or its end.
            let isItem = !text.isEmpty && (filled > 0 || places.count < 3)
            guard isItem, items.count < PlanContent.mostItems else {
                let told = row.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " · ")
                if !told.isEmpty { leftOut.append(told) }
                continue
            }
            let begin = PlanTime(cell(.begins))
            let end = PlanTime(cell(.ends))
            for (column, time) in [(Column.begins, begin), (.ends, end)] where time == nil && !cell(column).isEmpty {
                unread.append(Unread(place: items.count + 1, column: column, text: cell(column)))
            }
            items.append(
                PlanContent.Item(
                    key: items.count + 1, text: text, begins: begin?.first, responsible: cell(.responsible),
                    ends: end?.last ?? (places[.ends] == nil ? begin?.last : nil)))
        }
        guard !items.isEmpty else { throw .plan(.tableWithoutItems) }
        self.items = items
    }

    private static func places(in row: [String]) -> [Column: Int] {
        var found: [Column: Int] = [:]
        for (index, cell) in row.enumerated() {
            let words = VietnameseText.fold(cell) + " "
            guard words.count < 80 else { continue }
            let column = [Column.ends, .responsible, .begins, .text].first { column in
                found[column] == nil && column.words.contains { words.contains($0) }
            }
            if let column { found[column] = index }
        }
        return found
    }
}

/// When something is to be done, as plans write it: a day, two days, a month, a quarter, or a number of a spreadsheet.
package struct PlanTime: Sendable, Hashable {
    package let first: Day
    package let last: Day

    private init(first: Day, last: Day) {
        self.first = first
        self.last = last
    }

    package init?(_ text: String) {
        let text = VietnameseText.fold(comparable(text))
        if let day = Self.day(text) {
            self.init(first: day, last: day)
            return
        }
        let parts = text.replacing("den", with: "-").replacing("tu ", with: "").split(separator: "-")
            .map { $0.trimmingPrefix(while: \.isWhitespace) }.map { String($0) }
        if parts.count == 2, let from = PlanTime(one: parts[0]), let to = PlanTime(one: parts[1]) {
            self.init(first: from.first, last: to.last)
            return
        }
        guard let one = PlanTime(one: text) else { return nil }
        self = one
    }

    /// "15/3/2026", "thang 3/2026", "quy II/2026", or a spreadsheet's number of days since 30/12/1899.
    private init?(one text: String) {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "/" }).map(String.init)
        if let day = Self.day(text.split(separator: " ").joined()) {
            self.init(first: day, last: day)
        } else if words.count == 3, words[0] == "thang", let month = Int(words[1]), let year = Int(words[2]) {
            self.init(months: month...month, of: year)
        } else if words.count == 3, words[0] == "quy", let year = Int(words[2]) {
            let quarters = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
            guard let quarter = quarters[words[1]] else { return nil }
            self.init(months: (quarter * 3 - 2)...(quarter * 3), of: year)
        } else {
            return nil
        }
    }

    private init?(months: ClosedRange<Int>, of year: Int) {
        guard (1...12).contains(months.lowerBound), (1...12).contains(months.upperBound), (2000...2100).contains(year),
            let first = Day(year: year, month: months.lowerBound, day: 1),
            let last = Day(
                year: year, month: months.upperBound, day: OfficialDate.days(inMonth: months.upperBound, of: year))
        else { return nil }
        self.init(first: first, last: last)
    }

    private static func day(_ text: String) -> Day? {
        if let number = Int(text), (30_000...80_000).contains(number) { return Day(number: number - 25_569) }
        return Day(official: text) ?? Day(iso: text)
    }
}
