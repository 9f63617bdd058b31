// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTTPTypes
import Testing
import Web

@Suite struct AgencySentTwiceTests {
    @Test func `a new agency sent twice is made once, and leads to its page both times`() async throws {
        let site = try await TestSite(AgencyRoutes.all)
        let browser = try await site.signedIn()
        _ = await browser.get("/co-quan/moi")
        var fields = ["name": "Trung tâm Phục vụ hành chính công", "level": "serviceUnit", "request": "một"]
        let replies = [await browser.send("/co-quan/moi", fields), await browser.send("/co-quan/moi", fields)]
        #expect(replies.map(\.status) == [.seeOther, .seeOther])
        #expect(replies[0].location == replies[1].location)
        // Another form with the same name is another agency, and refused.
        fields["request"] = "hai"
        #expect(await browser.send("/co-quan/moi", fields).status == .unprocessableContent)
        try await site.close()
    }
}
