// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import HTML
import Store
import Testing
import WorkingTime

@testable import Web

@Suite struct ReportPagesTests {
    private static func id<T>(_ number: UInt64) -> ID<T> { ID(high: 0, low: number) }

    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    private let agency = Agency(
        id: id(2), name: "Ủy ban nhân dân xã Nà Luông", shortName: "UBND xã Nà Luông", level: .commune)

    /// One late assignment with a difficulty that tries to be markup, and one standing duty.
    private func figures() -> SummaryFigures {
        let issued = Instant(day: Self.day("2026-08-11"), hour: 9, in: .vietnam)
        func directive(_ number: UInt64, due: Day?, rhythm: Rhythm?) -> Directive {
            Directive(
                id: Self.id(number), notice: Self.id(20), ordinal: Int(number), label: "\(number)", text: "",
                title: "\(number). Việc", deliverable: "", submitTo: "", due: due, phrase: "", rhythm: rhythm,
                acceptingBody: Self.id(1))
        }
        let directives = [
            directive(4, due: Self.day("2026-09-15"), rhythm: nil), directive(5, due: nil, rhythm: .monthly),
        ]
        let facts = directives.map { order in
            let assignment = Assignment(
                id: Self.id(100 + UInt64(order.ordinal)), notice: order.notice, directive: order.id, agency: agency.id,
                acceptingBody: Self.id(1), due: order.due, rhythm: order.rhythm, issuedAt: issued)
            let note = ProgressNote(
                id: Self.id(7), assignment: assignment.id, text: "<b>Chưa có kinh phí</b>",
                at: issued.adding(seconds: 60), person: Self.id(3))
            return AssignmentFacts(assignment, notes: order.due == nil ? [] : [note])
        }
        let notice = Notice(
            id: Self.id(20), kind: "TB", number: "46/TB-UBND", issuer: "UBND tỉnh", issuedOn: nil, subject: "",
            signer: .init(), recipients: [], textHash: [], readerVersion: "", agency: Self.id(1),
            importedAt: issued, importedBy: Self.id(3))
        return .count(
            SummaryFacts(
                assignments: facts, directives: directives, notices: [notice],
                directory: AgencyDirectory(agencies: [agency])),
            period: .quarter(of: Self.day("2026-09-01")), today: Self.day("2026-10-14"), calendar: .national,
            zone: .vietnam)
    }

    private func seen(isWhole: Bool = true, frozen: Bool = false) throws -> SeenReport {
        let now = Instant(day: Self.day("2026-10-14"), hour: 8, in: .vietnam)
        let counted = figures()
        var report = SummaryReport(
            id: Self.id(50), agency: Self.id(1), notice: nil, period: counted.period, asOf: counted.asOf,
            text: ReportText(results: "Nhận xét nội bộ"), madeAt: now, madeBy: Self.id(3), countedAt: now)
        if frozen { try report.freeze(trailHead: "3f9a-01c2/12", by: Self.id(3), at: now) }
        return SeenReport(
            report: isWhole ? report : report.withoutText, figures: counted, isWhole: isWhole,
            agencyName: "Sở Khoa học và Công nghệ", maker: "Đỗ Hải Yến", issuer: frozen ? "Đỗ Hải Yến" : nil,
            notice: nil)
    }

    private func frame(_ language: Language = .vi) -> Frame {
        Frame(
            language: language, province: "tỉnh Sông Mây",
            visitor: Visitor(name: "Đỗ Hải Yến", role: .standingOfficer, agency: "Sở KH&CN"), csrf: "c", request: "r",
            today: Self.day("2026-10-14"), now: Instant(day: Self.day("2026-10-14"), in: .vietnam), zone: .vietnam,
            path: "/bao-cao")
    }

    private func page(_ seen: SeenReport, mayChange: Bool = true, _ language: Language = .vi) -> String {
        ReportPage(seen: seen, mayChange: mayChange, history: nil).html(in: frame(language)).markup
    }

    @Test func `every figure on the page opens to as many rows`() throws {
        let seen = try seen()
        let markup = page(seen)
        var links = 0
        for piece in markup.components(separatedBy: "href=\"").dropFirst() {
            let parts = piece.split(separator: ">", maxSplits: 1)
            let address = parts[0].prefix { $0 != "\"" }
            guard address.contains("/so-lieu?"), let number = Int(parts[1].prefix { $0 != "<" }) else { continue }
            let raw = address.split(separator: "?")[1].split(separator: "&amp;").joined(separator: "&")
            let selection = try #require(RowSelection(Query(raw)))
            #expect(seen.figures.rows(selection).count == number, "\(raw)")
            links += 1
        }
        #expect(links > 8)
    }

    @Test func `a draft can be edited, counted anew and issued; an issued report cannot`() throws {
        let draft = page(try seen())
        #expect(draft.contains("/ban-hanh") && draft.contains("/tinh-lai") && draft.contains("/sua"))
        let frozen = page(try seen(frozen: true))
        #expect(!frozen.contains("/ban-hanh") && !frozen.contains("/tinh-lai") && !frozen.contains("/sua"))
        #expect(frozen.contains("3f9a-01c2/12"))
        let other = page(try seen(), mayChange: false)
        #expect(!other.contains("/ban-hanh") && !other.contains("/sua"))
    }

    @Test func `who sees a part sees neither the document nor the office's words`() throws {
        let part = page(try seen(isWhole: false, frozen: true), mayChange: false)
        #expect(!part.contains("/pdf") && !part.contains("/ban-in") && !part.contains("Nhận xét nội bộ"))
        #expect(part.contains(ReportWords.vi.ownPart))
    }

    @Test(arguments: [Language.vi, .en])
    func `what agencies write stays text`(language: Language) throws {
        let markup = page(try seen(), language)
        #expect(markup.contains("&lt;b&gt;Chưa có kinh phí"))
        #expect(!markup.contains("<b>Chưa có"))
        let rows = ReportRowsPage(seen: try seen(), selection: RowSelection(.late), page: 1)
            .html(in: frame(language)).markup
        #expect(rows.contains("&lt;b&gt;Chưa có kinh phí"))
    }

    @Test func `the order's number is not said twice`() {
        #expect(figures().directives.map(\.title) == ["Việc", "Việc"])
    }

    @Test func `the periods offered hold today or have just ended`() {
        let today = Self.day("2026-01-05")
        let presets = ReportFormPage.presets(on: today)
        #expect(presets.count == 8)
        #expect(presets.allSatisfy { $0.from <= today && $0.name != .days })
        #expect(Set(presets).count == presets.count)
    }
}
