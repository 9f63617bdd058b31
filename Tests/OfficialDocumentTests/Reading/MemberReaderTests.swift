// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing

@Suite struct MemberReaderTests {
    private func read(_ text: String) -> [ReadMember] { MemberReader().members(in: text) }

    @Test(arguments: [
        "1. Ông Nguyễn Văn Lâm, Giám đốc Sở Nội vụ, Trưởng ban;",
        "- Ông Nguyễn Văn Lâm - Giám đốc Sở Nội vụ - Trưởng ban.",
        "1) Đồng chí Nguyễn Văn Lâm – Giám đốc Sở Nội vụ – Trưởng ban",
        "Trưởng ban: Ông Nguyễn Văn Lâm, Giám đốc Sở Nội vụ.",
        "+ Đ/c Nguyễn Văn Lâm: Giám đốc Sở Nội vụ, làm Trưởng ban;",
        "| 1 | Ông Nguyễn Văn Lâm | Giám đốc Sở Nội vụ | Trưởng ban |",
        "1\tNguyễn Văn Lâm\tGiám đốc Sở Nội vụ\tTrưởng ban",
        "1    Nguyễn Văn Lâm       Giám đốc Sở Nội vụ      Trưởng ban",
        "1. Ông Nguyễn Văn Lâm, Giám đốc\nSở Nội vụ, Trưởng ban;",
    ])
    func `a member is read however decisions list them`(line: String) throws {
        let member = try #require(read("Điều 1. Thành lập Ban Chỉ đạo ISO gồm:\n\n\(line)\n\nĐiều 2. Hiệu lực.").first)
        #expect(member.name == "Nguyễn Văn Lâm")
        #expect(member.position == "Giám đốc Sở Nội vụ")
        #expect(member.role.hasSuffix("Trưởng ban"))
    }

    @Test func `who stands under a part has it, until the text goes on`() {
        let found = read(
            """
            Điều 1. Kiện toàn Ban Chỉ đạo ISO gồm các ông, bà:
            1. Trưởng ban: Ông Lò Văn Păn, Chủ tịch UBND xã;
            2. Các ủy viên:
            - Bà Tẩn Thị Mẩy, Phó Chủ tịch UBND xã;
            - Ông Vàng A Páo, Văn phòng HĐND và UBND.
            Điều 2. Ban Chỉ đạo có nhiệm vụ chỉ đạo, kiểm tra.
            Ông Nguyễn Văn Tám, Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành.
            """)
        #expect(found.map(\.name) == ["Lò Văn Păn", "Tẩn Thị Mẩy", "Vàng A Páo"])
        #expect(found.map(\.role) == ["Trưởng ban", "Các ủy viên", "Các ủy viên"])
    }

    @Test func `several parts in one cell, and parts that are positions elsewhere`() {
        let found = read(
            """
            1. Bà Đỗ Hải Yến, Trưởng ban Dân tộc tỉnh, Ủy viên;
            2. Ông Phạm Hoài Nam, Chuyên viên, Ủy viên, thư ký.
            """)
        #expect(found.map(\.role) == ["Ủy viên", "Ủy viên, thư ký"])
        #expect(found.first?.position == "Trưởng ban Dân tộc tỉnh")
    }

    @Test(arguments: [
        "", "Điều 1. Thành lập Ban Chỉ đạo.", "Trưởng ban chịu trách nhiệm trước pháp luật.",
        "Nơi nhận:\n- Như Điều 3;",
        "| STT | Họ và tên | Chức vụ | Vai trò |", "GIÁM ĐỐC\n\nNguyễn Văn Lâm", "||||", "- - - -", ",,,;;;:::",
        "1. Ủy viên;", String(repeating: "Ông ", count: 5000),
    ])
    func `nothing is made up`(text: String) { #expect(read(text).isEmpty) }

    @Test func `a long list is cut, and a name stands once`() {
        let line = "- Ông Nguyễn Văn Lâm, Giám đốc, Trưởng ban;\n"
        #expect(read(String(repeating: line, count: 50)).count == 1)
    }
}
