// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import OfficialDocument
import Store
import Testing

@testable import Web

/// A document whose head is missing: its number's symbol tells who issued it, and the checker is told so.
@Suite(.serialized) struct DerivedIssuerTests {
    private func text(place: String) -> String {
        """
        Số: 28 /TB-UBND

        \(place), ngày 18 tháng 6 năm 2012

        THÔNG BÁO
        Kết luận của đồng chí Phó Chủ tịch UBND tỉnh

        1. Sở Công Thương rà soát quy trình trước ngày 30/6/2012.
        """
    }

    @Test func `the province's committee is told by the symbol, and marked for the checker`() async throws {
        let scene = try await ProvinceSite()
        let directory = try await scene.system.directory()
        let read = ReadNotice(text(place: "Sông Mây"), directory: directory)
        #expect(read.reading.issuer == nil && read.issuerName == "Ủy ban nhân dân tỉnh Sông Mây")
        let officer = try await scene.actor("yen.do")
        let id = try await scene.system.perform(ImportNotice(read, file: nil), as: officer)
        let page = await (try await scene.signedIn("yen.do")).get(URLs.check(id))
        #expect(page.status == .ok && page.text.contains("suy từ ký hiệu, cần kiểm tra"))
    }

    @Test func `another province's place tells nothing of ours, nor another symbol`() async throws {
        let scene = try await ProvinceSite()
        let directory = try await scene.system.directory()
        #expect(ReadNotice(text(place: "Lai Châu"), directory: directory).issuer == nil)
        let other = text(place: "Sông Mây").replacing("TB-UBND", with: "TB-SKHCN")
        #expect(ReadNotice(other, directory: directory).issuerName == "")
    }
}
