// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

struct TitleTests {
    private func title(_ text: String, addressed mentions: [String] = []) -> String {
        DraftDirective(
            key: 1, label: "1", text: text,
            addressees: mentions.map {
                DraftDirective.Party(mention: $0, certainty: .exact, confidence: 100, agencies: [])
            }
        ).title
    }

    @Test func `a short order is its own title, without number and final stop`() {
        #expect(title("2. Rà soát quy trình nội bộ.") == "Rà soát quy trình nội bộ")
        #expect(title("- Tham dự đầy đủ các lớp tập huấn;") == "Tham dự đầy đủ các lớp tập huấn")
    }

    @Test func `who is addressed is not said again`() {
        let order = "7. Giao Sở Tài chính phối hợp với Sở KH&CN bố trí kinh phí."
        #expect(title(order, addressed: ["Sở Tài chính"]) == "Phối hợp với Sở KH&CN bố trí kinh phí")
    }

    @Test func `a bracket is never left open`() {
        let order = """
            Lập kế hoạch triển khai chi tiết (nội dung công việc, thời gian thực hiện, người chịu trách nhiệm, thời gian \
            kết thúc từng việc), trình thủ trưởng cơ quan phê duyệt.
            """
        #expect(title(order) == "Lập kế hoạch triển khai chi tiết")
    }

    @Test func `a deadline is left to its own column`() {
        let order = """
            Thành lập Ban Chỉ đạo ISO tại cơ quan, đơn vị và gửi Quyết định thành lập về Sở KH&CN chậm nhất trước ngày \
            30/6/2012 để tổng hợp, báo cáo UBND tỉnh.
            """
        #expect(
            title(order)
                == "Thành lập Ban Chỉ đạo ISO tại cơ quan, đơn vị và gửi Quyết định thành lập về Sở KH&CN")
    }

    @Test func `a list of nouns is cut between words, and says that it goes on`() {
        let order = """
            Công khai danh mục thủ tục hành chính, thành phần hồ sơ, lệ phí, thời hạn giải quyết, địa chỉ tiếp nhận, số \
            điện thoại đường dây nóng tại nơi tiếp nhận hồ sơ
            """
        #expect(title(order).hasSuffix("…"))
        #expect(title(order).count <= 111)
    }
}
