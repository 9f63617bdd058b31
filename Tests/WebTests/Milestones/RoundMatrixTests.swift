// SPDX-License-Identifier: AGPL-3.0-or-later

import Compression
import Domain
import Foundation
import HTML
import Testing
import WorkingTime

@testable import Web

@Suite struct RoundMatrixTests {
    private static func id<T>(_ number: UInt64) -> ID<T> {
        // As unlike each other as real ones, so that compression finds no more in them than in those.
        var state = number &* 0x9E37_79B9_7F4A_7C15
        state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        return ID(high: 0x0198_0000_0000_7000 | number & 0xFFF, low: state ^ state >> 27)
    }

    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    /// So many agencies with so many milestones each, in every standing.
    private static func board(agencies: Int, milestones: Int, name: String = "Đánh giá nội bộ") -> RoundBoard {
        let (start, today) = (day("2026-03-02"), day("2026-10-14"))
        let track = RoundTrack(
            id: id(1), round: id(2), kind: .firstApplication, starts: start, ends: day("2026-12-18"),
            edition: "TCVN ISO 9001:2015")
        let steps = (0..<milestones).map {
            Milestone(
                id: id(10 + UInt64($0)), track: track.id, ordinal: $0 + 1, kind: .other, name: name,
                planned: start.adding(days: 25 * $0), blockers: $0 > 0 ? [id(9 + UInt64($0))] : [])
        }
        let known = (0..<agencies).map { row in
            var facts: [ID<Milestone>: MilestoneFacts] = [:]
            for (place, step) in steps.enumerated().prefix(row % (milestones + 1)) {
                facts[step.id] = MilestoneFacts(
                    reachedOn: step.planned?.adding(days: (row + place) % 6 - 2), isAccepted: (row + place) % 4 > 0)
            }
            return RoundBoard.Known(
                enrolment: id(1000 + UInt64(row)), agency: id(5000 + UInt64(row)), name: "UBND xã Bản Mới \(row)",
                state: .active, facts: facts)
        }
        return RoundBoard(
            today: today,
            tracks: [RoundBoard.Track(track, milestones: steps, known: known, today: today, calendar: .national)])
    }

    private func matrix(_ board: RoundBoard, _ language: Language = .vi) -> String {
        RoundMatrix(round: Self.id(2), board: board, language: language).html().markup
    }

    @Test func `three hundred agencies by fourteen milestones leave room under 300 KB, compressed or not`() throws {
        let markup = matrix(Self.board(agencies: 300, milestones: 14))
        #expect(markup.components(separatedBy: "<td").count - 1 == 4200)
        // The rest of the page is about 30 KB.
        #expect(markup.utf8.count < 460_000, "\(markup.utf8.count)")
        let piece = try #require(DeflatedPiece(Array(markup.utf8)))
        #expect(piece.size < 150_000, "\(piece.size) of \(markup.utf8.count)")
    }

    @Test(arguments: [Language.vi, .en])
    func `what is typed stays text, and no cell is told by colour alone`(language: Language) {
        let markup = matrix(Self.board(agencies: 9, milestones: 6, name: "\"><script>Đánh giá</script>"), language)
        #expect(!markup.contains("<script>") && markup.contains("&lt;script&gt;Đánh giá"))
        #expect(!markup.contains(" style="))
        for piece in markup.components(separatedBy: "<td class=k>").dropFirst() {
            #expect(piece.prefix(200).contains(language == .vi ? "nguy cơ trễ" : "at risk"))
        }
        for piece in markup.components(separatedBy: "<td class=\"l\">").dropFirst() {
            #expect(piece.split(separator: ">").dropFirst().first?.hasPrefix("!") == true)
        }
    }

    @Test func `a head for every milestone, a name for every row, another year with its year`() {
        let markup = matrix(Self.board(agencies: 4, milestones: 14))
        #expect(markup.components(separatedBy: "scope=\"col\"").count - 1 == 15)
        #expect(markup.components(separatedBy: "scope=\"row\"").count - 1 == 4)
        #expect(markup.contains("/27<"))
    }
}
