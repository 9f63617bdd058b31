// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Programs
import Spreadsheets
import Testing
import WorkingTime

@Suite struct WorkbookTableTests {
    @Test func `what is written to a workbook is read from it, row by row`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "bang-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let head = SheetHead(
            title: "Kế hoạch", columns: [SheetColumn("Nội dung"), SheetColumn("Bắt đầu"), SheetColumn("Người")])
        let sheet = try SheetFormat.xlsx.begin(head, path: path, zone: .vietnam, at: Instant(milliseconds: 0))
        let day = try #require(Day(iso: "2026-03-01"))
        try sheet.append([.text("Viết “quy trình” <1> & 2"), .day(day), .text("Thư ký\nISO")])
        try sheet.append([.text("Đánh giá"), .empty, .number(7)])
        try sheet.finish()
        let rows = try #require(WorkbookTable.rows(path: path))
        let written = try #require(rows.first { $0.first == "Viết “quy trình” <1> & 2" })
        #expect(written[1] == "46082" && written[2] == "Thư ký\nISO")
        #expect(rows.contains { $0.first == "Nội dung" && $0.count == 3 })
        #expect(rows.last?.first == "Đánh giá" && rows.last?.last == "7")
    }

    @Test(arguments: ["", "không phải bảng", "PK\u{3}\u{4}"])
    func `what is no workbook has no rows`(content: String) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "bang-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(content.utf8).write(to: URL(filePath: path))
        #expect(WorkbookTable.rows(path: path) == nil)
    }
}
