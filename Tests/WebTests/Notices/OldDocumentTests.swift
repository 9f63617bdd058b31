// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes
import TestKit
import Testing

@testable import Web

@Suite struct OldDocumentTests {
    private func text(_ orders: String...) -> String {
        """
        ỦY BAN NHÂN DÂN
        TỈNH SÔNG MÂY
        Số: 128/TB-UBND

        Sông Mây, ngày 18 tháng 6 năm 2012

        THÔNG BÁO
        Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về áp dụng hệ thống quản lý chất lượng

        Phó Chủ tịch UBND tỉnh kết luận như sau:

        \(orders.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))
        """
    }

    @Test func `an order of before a district ended goes to whoever took over, and that is seen`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let imported = await officer.send(
            "/van-ban/nhap", ["text": text("UBND huyện Sông Ngần báo cáo kết quả niêm yết thủ tục.")])
        let url = try #require(imported.location)
        let page = await officer.get(url).text
        // Further down every agency stands in the list to choose from.
        let shown = try #require(page.split(separator: "<datalist", maxSplits: 1).first)
        #expect(shown.contains("Trung Ngần"))
    }

    @Test func `what stands in the way of issuing is told, whatever it is`() async throws {
        let scene = try await ProvinceSite()
        let officer = try await scene.signedIn("yen.do")
        let imported = await officer.send("/van-ban/nhap", ["text": text("Sở Y tế báo cáo kết quả.")])
        let check = try #require(imported.location)
        let notice = check.split(separator: "?")[0].replacing("/kiem-tra", with: "")
        let refused = await officer.send(notice + "/ban-hanh", ["version": "1"])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("class=\"faults\""))
    }
}
