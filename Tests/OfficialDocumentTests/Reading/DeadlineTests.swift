// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing
import WorkingTime

@Suite struct DeadlineTests {
    private func deadline(_ words: String) -> OfficialDocument.Deadline? {
        DocumentReader().read(
            "Số: 1/TB-UBND\n\nLai Sơn, ngày 10 tháng 5 năm 2012\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Sở Nội vụ \(words)."
        )
        .directives.first?.deadline
    }

    @Test(arguments: [
        ("hoàn thành trước ngày 30/6/2012", "2012-06-30", "trước ngày 30/6/2012"),
        ("báo cáo chậm nhất trước ngày 30/6/2012", "2012-06-30", "chậm nhất trước ngày 30/6/2012"),
        ("nộp hồ sơ chậm nhất là ngày 05 tháng 7 năm 2012", "2012-07-05", "chậm nhất là ngày 05 tháng 7 năm 2012"),
        ("hoàn thành trong tháng 6/2012", "2012-06-30", "trong tháng 6/2012"),
        ("hoàn thành trong quý III năm 2012", "2012-09-30", "trong quý III năm 2012"),
        ("hoàn thành trước tháng 11/2012", "2012-10-31", "trước tháng 11/2012"),
        ("hoàn thành đến hết năm 2012", "2012-12-31", "đến hết năm 2012"),
        ("hoàn thành trước ngày 30/6", "2012-06-30", "trước ngày 30/6"),
        ("hoàn thành trước ngày 15/01", "2013-01-15", "trước ngày 15/01"),
        ("gửi kế hoạch trước 17 giờ ngày 20/5/2012", "2012-05-20", "trước 17 giờ ngày 20/5/2012"),
    ])
    func `a dated limit has its day and its words`(words: String, day: String, phrase: String) {
        #expect(deadline(words)?.on?.iso == day)
        #expect(deadline(words)?.phrase.text == phrase)
    }

    @Test func `before and within are told apart`() {
        #expect(deadline("hoàn thành trước ngày 30/6/2012")?.bound == .before)
        #expect(deadline("hoàn thành trong tháng 6/2012")?.bound == .within)
        #expect(deadline("hoàn thành chậm nhất ngày 30/6/2012")?.bound == .by)
    }

    @Test(arguments: [
        ("báo cáo UBND tỉnh hàng quý", OfficialDocument.Deadline.Rhythm.quarterly),
        ("định kỳ 6 tháng, hằng năm báo cáo UBND tỉnh", .halfYearly),
        ("gửi báo cáo trước ngày 20 hằng tháng", .monthly), ("báo cáo trước ngày 15/12 hàng năm", .yearly),
    ])
    func `a recurring duty has a rhythm and no day`(words: String, rhythm: OfficialDocument.Deadline.Rhythm) {
        #expect(deadline(words)?.rhythm == rhythm)
        #expect(deadline(words)?.on == nil)
    }

    @Test func `working days from an event keep count, unit and event`() {
        let found = deadline("trả lời trong thời hạn 07 ngày làm việc kể từ ngày nhận được hồ sơ")
        #expect(
            found?.after?.count == 7 && found?.after?.unit == .workingDay && found?.after?.event == "nhận được hồ sơ")
        #expect(found?.on == nil)
    }

    @Test func `days from the issue of the document itself can be counted`() {
        #expect(deadline("báo cáo trong thời hạn 10 ngày kể từ ngày ban hành Thông báo này")?.on?.iso == "2012-05-20")
    }

    @Test func `a standing duty has no deadline`() {
        #expect(deadline("thường xuyên kiểm tra, đôn đốc") == nil)
        #expect(deadline("coi đây là nhiệm vụ trọng tâm trong năm 2012") == nil)
    }
}
