// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing

@Suite struct RestraintTests {
    private func directives(_ body: String) -> [ReadDirective] {
        DocumentReader().read(
            "Số: 1/TB-UBND\n\nLai Sơn, ngày 10 tháng 5 năm 2012\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n\(body)"
        ).directives
    }

    @Test func `a cited date is not a deadline`() {
        let found = directives("1. Sở Nội vụ thực hiện Quyết định số 12/QĐ-UBND ngày 15/3/2012 của UBND tỉnh.")
        #expect(found.count == 1)
        #expect(found.first?.deadline == nil)
    }

    @Test func `the day a rule takes effect is not a deadline`() {
        #expect(directives("1. Thông báo này có hiệu lực từ ngày 01/7/2012.").isEmpty)
        #expect(directives("1. Giao Sở Y tế áp dụng từ ngày 01/7/2012.").first?.deadline == nil)
    }

    @Test func `papers dealt with before a day are described, not limited`() {
        let found = directives("1. Giao Sở Tư pháp rà soát các hồ sơ đã tiếp nhận trước ngày 01/7/2011.")
        #expect(found.first?.deadline == nil)
    }

    @Test func `an assessment is not an order`() {
        #expect(directives("1. Sở Nội vụ đã hoàn thành kế hoạch trước ngày 30/4/2012.").isEmpty)
        #expect(
            directives("I. ĐÁNH GIÁ TÌNH HÌNH\n\n1. Các sở, ngành còn chậm.\n\n2. Sở Y tế cần cố gắng hơn.").isEmpty)
    }

    @Test func `purposes and closing sentences are not orders`() {
        #expect(
            directives("I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức của cán bộ.\n\n2. Thực hiện đúng tiến độ.")
                .isEmpty)
        let found = directives(
            "1. Giao Sở Y tế kiểm tra.\n\nTrên đây là kết luận, yêu cầu các cơ quan nghiêm túc thực hiện./.")
        #expect(found.map(\.label) == ["1"])
    }

    @Test func `a member of a committee is not ordered`() {
        let found = directives(
            "1. Ông Lò Văn A, Phó Chủ tịch UBND tỉnh, Trưởng ban;\n2. Bà Vì Thị B, Giám đốc Sở Nội vụ, Ủy viên.")
        #expect(found.isEmpty)
    }

    @Test func `the execution clause of a decision is kept apart`() {
        let reading = DocumentReader().read(
            """
            Số: 9/QĐ-UBND

            Lai Sơn, ngày 10 tháng 5 năm 2012

            QUYẾT ĐỊNH
            Về việc thành lập Đoàn kiểm tra

            Điều 1. Thành lập Đoàn kiểm tra năm 2012.

            Điều 2. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.
            """)
        #expect(reading.directives.isEmpty)
        #expect(reading.execution.count == 1)
    }

    @Test func `reports and proposals order nothing`() {
        let reading = DocumentReader().read(
            "Số: 9/BC-SNV\n\nBÁO CÁO\nKết quả\n\n1. Đề nghị UBND tỉnh bố trí kinh phí trước ngày 01/7/2012.")
        #expect(reading.kind?.text == "BC" && reading.directives.isEmpty)
    }

    @Test(arguments: ["", " ", "\n\n", "-", "1.", "Số:", "Nơi nhận:", "ngày tháng năm", "(((", "**", "|", "Điều 1."])
    func `almost nothing gives an empty reading`(text: String) {
        let reading = DocumentReader().read(text)
        #expect(reading.directives.isEmpty && reading.number == nil && reading.issuedOn == nil && reading.signer == nil)
    }
}
