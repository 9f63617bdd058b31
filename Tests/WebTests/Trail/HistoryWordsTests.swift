// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes
import TestKit
import Testing
import WorkingTime

@testable import Store
@testable import Web

@Suite struct HistoryWordsTests {
    private func entry(
        _ action: TrailAction, _ changes: [TrailChange], by person: UInt64 = 1, at seconds: Int64 = 0
    ) -> TrailHistory.Entry {
        TrailHistory.Entry(
            id: ID(high: 1, low: UInt64(seconds)), at: Instant(milliseconds: seconds * 1000),
            chain: ID(high: 1, low: 1),
            sequence: 1, person: ID(high: 1, low: person), personName: "Đỗ Hải Yến", role: .standingOfficer,
            agency: "Sở KH&CN", actingFor: nil, action: action, actionName: action.rawValue, subject: [],
            changes: changes)
    }

    private let sentence = TrailSentence(.vi)

    @Test func `a document's issue says how many assignments by how many orders`() {
        let issued = entry(
            .notice(.issueNotice),
            [
                TrailChange(.state, from: "draft", to: "issued"), TrailChange(.directive, to: "11"),
                TrailChange(.assignments, to: "82"),
            ])
        #expect(sentence.textOnRecord(issued) == "Ban hành 82\u{a0}nhiệm vụ theo 11\u{a0}ý")
    }

    @Test func `a report's text stands above its history, and is quoted only in the whole trail`() {
        let report = entry(
            .assignment(.submitReport),
            [
                TrailChange(.state, from: "inProgress", to: "reported"), TrailChange(.evidence, to: "15-BC-SCT.txt"),
                TrailChange(.report, to: "1"), TrailChange(.text, to: "Đã làm xong"),
            ])
        #expect(sentence.textOnRecord(report) == "Nộp báo cáo lần\u{a0}1, 1\u{a0}tệp: 15-BC-SCT.txt")
        #expect(sentence.text(report).contains("nội dung “Đã làm xong”"))
    }

    @Test func `a leader's answer is told in words`() {
        for answer in Matter.Answer.allCases {
            for language in Language.allCases {
                let decided = entry(.matter(.takeDecision), [TrailChange(.matter(.answer), to: answer.rawValue)])
                let said = TrailSentence(language).text(decided)
                #expect(said.contains("“\(MatterWords.in(language).answer(answer))”"), "\(said)")
            }
        }
    }

    @Test func `checks of one reading by one person in a row are told as one`() {
        let checks = [
            entry(.notice(.checkNotice), [TrailChange(.directive, to: "3")], at: 3),
            entry(.notice(.checkNotice), [TrailChange(.directive, to: "2")], at: 2),
            entry(.notice(.checkNotice), [TrailChange(.directive, to: "1")], at: 1),
            entry(.notice(.checkNotice), [TrailChange(.directive, to: "1")], by: 2, at: 0),
        ]
        let history = History(trail: checks, in: .vi)
        #expect(
            history.entries.map(\.what) == [
                "Kiểm tra bản đọc, 3\u{a0}lần: ý chỉ đạo 1, 2, 3", "Kiểm tra bản đọc: ý chỉ đạo 1",
            ])
        #expect(history.entries.first?.since == Instant(milliseconds: 1000) && history.count == 4)
    }

    @Test func `of accounts made together, a person's page tells theirs and how many others`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("quantri")
        let page = await browser.get(URLs.account(try await scene.actor("yen.do").person)).text
        #expect(page.contains("tên đăng nhập yen.do") && page.contains("cùng 54\u{a0}tài khoản khác."))
        #expect(!page.contains("khanh.lo"))
    }

    @Test func `beyond the end of the trail stands its last page`() async throws {
        let scene = try await ProvinceSite()
        let browser = try await scene.signedIn("quantri")
        let beyond = await browser.get(URLs.trail([("trang", "999")])).text
        #expect(!beyond.contains(TrailPageWords.vi.noneTitle) && beyond.contains(">Hệ thống, mục 1</small>"))
    }
}
