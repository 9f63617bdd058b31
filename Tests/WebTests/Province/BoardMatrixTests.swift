// SPDX-License-Identifier: AGPL-3.0-or-later

import Compression
import Domain
import Foundation
import HTML
import Testing
import WorkingTime

@testable import Web

@Suite struct BoardMatrixTests {
    private static func id<T>(_ number: UInt64) -> ID<T> {
        // As unlike each other as real ones, so that compression finds no more in them than in those.
        var state = number &* 0x9E37_79B9_7F4A_7C15
        state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        return ID(high: 0x0198_0000_0000_7000 | number & 0xFFF, low: state ^ state >> 27)
    }

    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    /// So many agencies with so many orders each, in every state.
    private static func board(agencies: Int, orders: Int, title: String = "Rà soát tài liệu") -> ProvinceBoard {
        let bodies = (0..<agencies).map {
            Agency(
                id: id(1000 + UInt64($0)), name: "Ủy ban nhân dân xã Bản Mới \($0)", shortName: "UBND xã Bản Mới \($0)",
                level: $0 % 3 == 0 ? .department : .commune)
        }
        let documents = (0..<3).map {
            ProvinceBoard.Document(id: id(10 + UInt64($0)), kind: "TB", number: "\(46 + $0)/TB-UBND", subject: title)
        }
        let columns = (0..<orders).map {
            ProvinceBoard.Order(
                id: id(2000 + UInt64($0)), notice: documents[$0 * 3 / orders].id, label: "\($0 + 1)", title: title,
                due: day("2026-09-01").adding(days: $0))
        }
        let issued = Instant(day: day("2026-08-11"), hour: 9, in: .vietnam)
        let facts = bodies.enumerated().flatMap { row, body in
            columns.enumerated().map { column, order in
                var assignment = Assignment(
                    id: id(100_000 + UInt64(row * 100 + column)), notice: order.notice, directive: order.id,
                    agency: body.id, acceptingBody: id(1), due: order.due, rhythm: nil, issuedAt: issued)
                if (row + column) % 5 > 0 { assignment.acknowledgedAt = issued.adding(seconds: 86_400) }
                if (row * column) % 7 > 2 {
                    assignment.reports = 1
                    assignment.reportedAt = issued.adding(seconds: 90_000)
                    assignment.reportedOn = order.due?.adding(days: column % 4 - 2)
                    assignment.acceptedAt = issued.adding(seconds: 190_000)
                    assignment.doneOn = assignment.reportedOn
                }
                return AssignmentFacts(assignment)
            }
        }
        return ProvinceBoard(
            facts: facts, documents: documents, orders: columns, directory: AgencyDirectory(agencies: bodies),
            today: day("2026-10-14"), calendar: .national, zone: .vietnam)
    }

    private func matrix(_ board: ProvinceBoard, _ query: [String: String] = [:], _ language: Language = .vi) -> String {
        let filter = ProvinceFilter { query[$0] }
        return BoardMatrix(
            board: board, filter: filter, list: filter.list(notice: nil, today: board.today), language: language
        ).html().markup
    }

    @Test func `a hundred agencies by sixty orders are under 200 KB as sent`() throws {
        let markup = matrix(Self.board(agencies: 100, orders: 60))
        let cells = markup.components(separatedBy: "aria-label=").count - 2
        #expect(cells == 6000)
        let piece = try #require(DeflatedPiece(Array(markup.utf8)))
        // The rest of the page is about 30 KB.
        #expect(piece.size < 165_000, "\(piece.size) of \(markup.utf8.count)")
    }

    @Test func `a head for every column, each notice over its own, and a name for every row`() {
        let markup = matrix(Self.board(agencies: 4, orders: 6))
        #expect(markup.components(separatedBy: "scope=\"col\"").count - 1 == 8)
        #expect(markup.components(separatedBy: "scope=\"colgroup\" colspan=\"2\"").count - 1 == 3)
        #expect(markup.components(separatedBy: "scope=\"row\"").count - 1 == 4)
        #expect(markup.components(separatedBy: "scope=\"rowgroup\"").count - 1 == 2)
    }

    @Test func `the longest table stops at sixty orders and scrolls in its own frame`() {
        let wide = matrix(Self.board(agencies: 2, orders: 70))
        #expect(wide.components(separatedBy: "scope=\"col\"").count - 1 == BoardMatrix.longest + 2)
        #expect(wide.contains("class=\"mx mw\"") && wide.contains("tabindex=\"0\""))
        #expect(!matrix(Self.board(agencies: 2, orders: 6)).contains("mx mw"))
    }

    @Test func `rows without late ones go when asked, and the most late come first`() {
        let board = Self.board(agencies: 9, orders: 12)
        let late = board.bodies.filter { $0.late > 0 }
        #expect(matrix(board, ["tre": "1"]).components(separatedBy: "scope=\"row\"").count - 1 == late.count)
        let sorted = matrix(board, ["xep": "tre"])
        let worst = board.bodies.max { ($0.late, $0.longestLate) < ($1.late, $1.longestLate) }
        let first = sorted.components(separatedBy: "scope=\"row\">").dropFirst().first ?? ""
        #expect(first.contains(">\(worst?.name ?? "?")</a>"))
        #expect(!sorted.contains("rowgroup"))
    }

    @Test(arguments: [Language.vi, .en])
    func `what is written in documents stays text, and every cell says itself`(language: Language) {
        let markup = matrix(Self.board(agencies: 3, orders: 4, title: "\"><script>Đánh giá</script>"), [:], language)
        #expect(!markup.contains("<script>") && markup.contains("&lt;script&gt;Đánh giá"))
        #expect(!markup.contains("aria-label=\"\""))
        #expect(!markup.contains(" style="))
        #expect(markup.contains(language == .vi ? "quá hạn" : "days late"))
    }

    @Test func `every state has a mark of its own, a sign in the legend and a drawing`() throws {
        let marks = Assignment.State.allCases.filter { $0 != .superseded }.map(\.mark)
        #expect(Set(marks).count == marks.count)
        #expect(Set(ProvinceWords.vi.legend.map(\.mark)) == Set(marks))
        #expect(Set(ProvinceWords.en.legend.map(\.mark)) == Set(marks))
        let folder = URL(filePath: #filePath).appending(path: "../../../../Public").standardized
        let theme = try String(contentsOf: folder.appending(path: "theme.css"), encoding: .utf8)
        for state in Assignment.State.allCases where state != .superseded {
            let file = "signs/\(state.rawValue).svg"
            #expect(theme.contains("url(\(file))"), "\(state)")
            // Bare in a cell, on a disc in a list: the stroke is the same.
            let drawing = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for stroke in state.sign.markup.components(separatedBy: " d=\"").dropFirst() {
                #expect(drawing.contains(stroke.prefix { $0 != "\"" }), "\(state)")
            }
        }
    }
}
