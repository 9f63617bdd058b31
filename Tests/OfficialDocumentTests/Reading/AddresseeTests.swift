// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing

@Suite struct AddresseeTests {
    private func first(_ words: String) -> ReadDirective? {
        DocumentReader().read(
            "Số: 1/TB-UBND\n\nLai Sơn, ngày 10 tháng 5 năm 2012\n\nTHÔNG BÁO\nKết luận\n\n1. \(words)"
        ).directives.first
    }

    @Test(arguments: [
        ("Giao Sở Lao động, Thương binh và Xã hội chủ trì.", ["Sở Lao động, Thương binh và Xã hội"]),
        ("Yêu cầu Sở Nội vụ, Tài chính thẩm định.", ["Sở Nội vụ", "Tài chính"]),
        ("Giao các Sở: Tài chính, Kế hoạch và Đầu tư thẩm định.", ["Tài chính", "Kế hoạch và Đầu tư"]),
        ("Chủ tịch UBND các huyện, thị xã, thành phố chỉ đạo rà soát.", ["Chủ tịch UBND các huyện, thị xã, thành phố"]),
        (
            "UBND các huyện A Lưới, Nam Đông và thị xã Hương Trà báo cáo.",
            ["UBND các huyện A Lưới", "Nam Đông", "thị xã Hương Trà"]
        ),
        ("UBND các xã, phường, đặc khu niêm yết thủ tục.", ["UBND các xã, phường, đặc khu"]),
        (
            "Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các huyện phải kiểm tra.",
            ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các huyện"]
        ),
        ("Văn phòng HĐND và UBND tỉnh, Báo Lai Sơn đăng tải.", ["Văn phòng HĐND và UBND tỉnh", "Báo Lai Sơn"]),
        ("Về kinh phí: Giao Sở Tài chính cân đối.", ["Sở Tài chính"]),
        ("Định kỳ hằng quý, các sở, ngành báo cáo.", ["các sở, ngành"]),
        ("Việc xây dựng phần mềm do Sở Thông tin và Truyền thông chủ trì thực hiện.", ["Sở Thông tin và Truyền thông"]),
    ])
    func `bodies are named as the source names them`(words: String, bodies: [String]) {
        #expect(first(words)?.addressees.map(\.text) == bodies)
    }

    @Test(arguments: [
        (
            "Các cơ quan, đơn vị triển khai áp dụng năm 2012 tổ chức thành lập ngay Ban Chỉ đạo ISO.",
            "Các cơ quan, đơn vị triển khai áp dụng năm 2012"
        ),
        ("Các đơn vị áp dụng năm 2012 lập kế hoạch chi tiết.", "Các đơn vị áp dụng năm 2012"),
        ("Các đơn vị áp dụng năm 2012, lập kế hoạch chi tiết.", "Các đơn vị áp dụng năm 2012"),
        (
            "Các cơ quan, đơn vị áp dụng HTQLCL theo TCVN ISO 9001:2008 năm 2011 tiếp tục duy trì, cải tiến hệ thống.",
            "Các cơ quan, đơn vị áp dụng HTQLCL theo TCVN ISO 9001:2008 năm 2011"
        ),
        (
            "Yêu cầu các cơ quan triển khai, áp dụng hệ thống quản lý chất lượng năm 2012 khẩn trương lập kế hoạch.",
            "các cơ quan triển khai, áp dụng hệ thống quản lý chất lượng năm 2012"
        ),
        ("Giao các đơn vị áp dụng từ năm 2011 rà soát quy trình.", "các đơn vị áp dụng từ năm 2011"),
        ("Các đơn vị áp dụng năm 2011 và năm 2012 báo cáo kết quả.", "Các đơn vị áp dụng năm 2011 và năm 2012"),
        (
            "Các cơ quan, đơn vị mới áp dụng HTQLCL năm 2012 khẩn trương triển khai kế hoạch.",
            "Các cơ quan, đơn vị mới áp dụng HTQLCL năm 2012"
        ),
        (
            "Đối với các đơn vị triển khai áp dụng năm 2012 tổ chức thành lập ngay Ban Chỉ đạo ISO.",
            "các đơn vị triển khai áp dụng năm 2012"
        ),
        (
            "Đối với các cơ quan, đơn vị triển khai áp dụng năm 2012: tổ chức thành lập ngay Ban Chỉ đạo ISO.",
            "các cơ quan, đơn vị triển khai áp dụng năm 2012"
        ),
    ])
    func `those who apply the standard since a year are named by it, also as who is to act`(
        words: String, body: String
    ) {
        #expect(first(words)?.addressees.map(\.text) == [body])
    }

    @Test(arguments: [
        ("Các cơ quan, đơn vị triển khai áp dụng HTQLCL trong năm 2012.", "Các cơ quan, đơn vị"),
        ("Các cơ quan, đơn vị áp dụng HTQLCL năm 2012.", "Các cơ quan, đơn vị"),
        ("Các cơ quan, đơn vị áp dụng HTQLCL năm 2012, báo cáo kết quả.", "Các cơ quan, đơn vị"),
        ("Các đơn vị triển khai kế hoạch năm 2012, báo cáo kết quả.", "Các đơn vị"),
        ("Các đơn vị thực hiện kế hoạch năm 2012 báo cáo kết quả.", "Các đơn vị"),
    ])
    func `what is to be done in a year names nobody`(words: String, body: String) {
        #expect(first(words)?.addressees.map(\.text) == [body])
    }

    @Test func `who leads and who takes part are told apart`() {
        let found = first(
            "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan lập dự toán, trình UBND tỉnh.")
        #expect(found?.lead.map(\.text) == ["Sở Y tế"])
        #expect(found?.coordinators.map(\.text) == ["Sở Tài chính", "các đơn vị liên quan"])
        #expect(found?.deliverable?.text == "dự toán" && found?.submitTo.map(\.text) == ["UBND tỉnh"])
    }

    @Test func `an act whose first syllable is a body's noun names nobody`() {
        #expect(first("Báo cáo kết quả theo quy định.") == nil)
        #expect(first("Tổ chức thực hiện tốt Kế hoạch.") == nil)
        #expect(first("Ban hành quy chế mới.") == nil)
    }

    @Test func `items inherit from the sentence that leads them`() {
        let reading = DocumentReader().read(
            """
            Số: 3/CT-UBND

            CHỈ THỊ
            Về kỷ cương

            Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các huyện thực hiện:

            1. Rà soát quy chế.

            2. Sở Nội vụ kiểm tra.
            """)
        #expect(
            reading.directives.map { $0.addressees.map(\.text) } == [
                ["Giám đốc các sở", "Chủ tịch UBND các huyện"], ["Sở Nội vụ"],
            ])
        #expect(reading.directives.map(\.addressedBy) == [.lead, .own])
    }
}
