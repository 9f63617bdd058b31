// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

/// What of a table becomes no item, or no day, is told: nothing of it is lost unseen.
@Suite struct PlanTableTests {
    @Test func `days that can't be read are named with their row and column, as they are written`() throws {
        let table = try PlanTable([
            ["Nội dung", "Bắt đầu", "Người chịu trách nhiệm", "Kết thúc"],
            ["Viết quy trình", "31/02/2026", "Thư ký", "cuối quý II"], ["Tập huấn", "01/3/2026", "", "15/3/2026"],
            ["Đánh giá nội bộ", "", "Đoàn đánh giá", "khi xong"],
        ])
        #expect(table.items.count == 3)
        #expect(table.unread.map(\.place) == [1, 1, 3])
        #expect(table.unread.map(\.text) == ["31/02/2026", "cuối quý II", "khi xong"])
        #expect(table.unread.map(\.column) == [.begins, .ends, .ends])
    }

    @Test func `headings, and rows beyond what a plan holds, are told`() throws {
        var rows = [["Nội dung", "Chủ trì", "Kết thúc"], ["I. CHUẨN BỊ", "", ""]]
        rows += (1...PlanContent.mostItems + 2).map { ["Việc \($0)", "Thư ký", "30/6/2026"] }
        let table = try PlanTable(rows)
        #expect(table.items.count == PlanContent.mostItems && table.unread.isEmpty)
        #expect(table.leftOut.count == 3 && table.leftOut.first == "I. CHUẨN BỊ")
    }
}
