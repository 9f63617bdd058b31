// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import VietnameseText

@Suite struct OfficialDateTests {
    @Test(arguments: [
        "ngày 08 tháng 6 năm 2012", "Ngày 8 tháng 06 năm 2012", "08/6/2012", "8-6-2012", "08.06.2012", "ngày 08/6/2012",
        "nga\u{0300}y 08 tha\u{0301}ng 6 na\u{0306}m 2012",
    ])
    func `all official wordings are read`(wording: String) {
        #expect(OfficialDate(wording: wording) == OfficialDate(year: 2012, month: 6, day: 8))
    }

    @Test(arguments: ["30/02/2012", "tháng 6 năm 2012", "08/6", "2012-06-08", "08/6-2012", "", "ngày mai", "1/1/99999"])
    func `what is no date is refused`(wording: String) {
        #expect(OfficialDate(wording: wording) == nil)
    }

    @Test func `days below ten and the first two months are padded`() {
        #expect(OfficialDate(year: 2012, month: 2, day: 8)?.inWords == "ngày 08 tháng 02 năm 2012")
        #expect(OfficialDate(year: 2012, month: 6, day: 18)?.inWords == "ngày 18 tháng 6 năm 2012")
        #expect(OfficialDate(year: 2012, month: 6, day: 8)?.inDigits == "08/06/2012")
    }
}
