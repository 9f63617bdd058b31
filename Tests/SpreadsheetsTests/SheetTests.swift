// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing
import WorkingTime

@testable import Spreadsheets

struct SheetTests {
    static let moment = Instant(milliseconds: 1_791_940_500_000)
    static let head = SheetHead(
        title: "Nhiệm vụ", lines: ["Điều kiện lọc: quá hạn.", "Lập lúc 08:15 ngày 14/10/2026."],
        columns: [
            SheetColumn("Thời hạn", width: 12), SheetColumn("Nhiệm vụ", width: 40), SheetColumn("Số ngày"),
            SheetColumn("Tỷ lệ"), SheetColumn("Cập nhật"),
        ])

    /// The bytes of a table.
    static func made(
        _ format: SheetFormat, _ rows: [[SheetCell]], head: SheetHead = SheetTests.head
    ) throws -> Data {
        let path = FileManager.default.temporaryDirectory.appending(path: "bang-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let sheet = try format.begin(head, path: path, zone: .vietnam, at: moment)
        for row in rows { try sheet.append(row) }
        try sheet.finish()
        return try Data(contentsOf: URL(filePath: path))
    }

    static func csv(_ rows: [[SheetCell]]) throws -> String {
        String(decoding: try made(.csv, rows), as: UTF8.self)
    }

    @Test func `a CSV begins with its mark and holds titles and rows as RFC 4180 has them`() throws {
        let day = try #require(Day(year: 2026, month: 10, day: 4))
        let text = try Self.csv([
            [
                .day(day), .text("Rà soát, \"công bố\"\nlại"), .number(-3), .decimal(80.75, digits: 1),
                .moment(Self.moment),
            ],
            [.empty, .text("đủ")],
        ])
        #expect(text.hasPrefix("\u{FEFF}Thời hạn,Nhiệm vụ,Số ngày,Tỷ lệ,Cập nhật\r\n"))
        #expect(
            text.contains("04/10/2026,\"Rà soát, \"\"công bố\"\"\nlại\",-3,\"80,8\",14/10/2026 08:15\r\n"), "\(text)")
        #expect(text.hasSuffix("\r\n,đủ,,,\r\n"))
    }

    @Test(arguments: [
        "=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\"=1\"", "'=1", "“=1", "＝1+1", "＋1", "－1",
        "＠x",
        "\u{200B}=1", "\u{00A0}=cmd|' /C calc'!A0", "\u{0001}=1", "−1",
    ]) func `what a spreadsheet could run is made a text`(typed: String) throws {
        #expect(FormulaGuard.guarded(typed).hasPrefix("'"))
        let cell = try #require(try Self.csv([[.text(typed)]]).split(separator: "\r\n", maxSplits: 1).last)
        #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)")
    }

    @Test(arguments: ["Sở Y tế", "1.850", "", "(=1)", "46/TB-UBND", "ý 4.1"]) func `other texts stay as they are`(
        typed: String
    ) {
        #expect(FormulaGuard.guarded(typed) == typed)
    }

    @Test func `a workbook has no formula, whatever was typed`() throws {
        let parts = try Unzipped(try Self.made(.xlsx, [[.empty, .text("=HYPERLINK(\"http://x\",\"y\")")]]))
        let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(!sheet.contains("<f>") && !sheet.contains("<f "))
        #expect(sheet.contains("'=HYPERLINK(") || sheet.contains("&apos;=HYPERLINK("), "\(sheet)")
    }

    @Test func `dates of a workbook are real, its head stays and is printed on every page across A4`() throws {
        let day = try #require(Day(year: 2026, month: 10, day: 14))
        let parts = try Unzipped(
            try Self.made(.xlsx, [[.day(day), .text("x"), .number(9), .empty, .moment(Self.moment)]]))
        let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
        // 46309 is 14/10/2026 as spreadsheets count days.
        #expect(sheet.contains("<v>46309</v>") && sheet.contains("<v>46309.34375</v>"), "\(sheet)")
        #expect(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"4\""))
        #expect(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""))
        #expect(try #require(parts["xl/workbook.xml"]).contains("'Danh sách'!$4:$4"))
        #expect(try #require(parts["xl/styles.xml"]).contains("dd/mm/yyyy"))
        #expect(sheet.contains("Điều kiện lọc: quá hạn."))
    }

    @Test func `a day before spreadsheets' calendars is a text`() throws {
        let day = try #require(Day(year: 1887, month: 10, day: 17))
        let sheet = try Unzipped(try Self.made(.xlsx, [[.day(day)]]))["xl/worksheets/sheet1.xml"]
        #expect(try #require(sheet).contains("17/10/1887"))
    }

    @Test func `controls, broken texts and very long ones leave a workbook that opens`() throws {
        let odd = "a\u{0}b\u{1B}c\u{FFFE}d ]]> <b>&\u{1F600} tie\u{0302}\u{0301}ng"
        let parts = try Unzipped(
            try Self.made(.xlsx, [[.text(odd), .text(String(repeating: "chữ ", count: 20_000))]]))
        let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(sheet.contains("abcd ]]&gt; &lt;b&gt;&amp;\u{1F600}"))
        #expect(sheet.contains("…"))
        let reader = XMLCheck()
        #expect(reader.isWellFormed(Data(sheet.utf8)))
    }

    @Test func `the same rows make the same file`() throws {
        let rows: [[SheetCell]] = [[.text("a"), .text("b")]]
        #expect(try Self.made(.xlsx, rows) == Self.made(.xlsx, rows))
    }

    @Test func `twenty thousand rows are all there`() throws {
        let rows = (0..<20_000).map { [SheetCell.number($0), .text("Nhiệm vụ số \($0)")] }
        #expect(try Self.csv(rows).split(separator: "\r\n").count == 20_001)
        let sheet = try Unzipped(try Self.made(.xlsx, rows))["xl/worksheets/sheet1.xml"]
        #expect(try #require(sheet).contains("Nhiệm vụ số 19999"))
    }
}
