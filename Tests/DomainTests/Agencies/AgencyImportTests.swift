// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct AgencyImportTests {
    @Test func `headings in Vietnamese, a mark at the start, semicolons and quoted fields`() throws {
        let table = try AgencyImport(
            """
            \u{FEFF}Tên;Tên tắt;Cấp;Cơ quan cấp trên;Mã định danh;Hiệu lực từ;Hiệu lực đến;Tên khác\r
            "Sở Y tế";"Sở Y tế";Sở;UBND tỉnh;000.00.15.H99;01/03/2010;;"Ngành y tế; ""Y tế"" tỉnh"\r
            Trung tâm Kiểm soát bệnh tật;;Đơn vị sự nghiệp;Sở Y tế;;;;\r
            """, directory: Province().directory)
        #expect(table.bad.isEmpty, "\(table.bad)")
        #expect(table.rows[0].draft.code == "000.00.15.H99" && table.rows[0].line == 2)
        #expect(table.rows[0].parent == .existing(Province()["tinh"]))
        #expect(table.rows[0].aliases == ["Ngành y tế", "\"Y tế\" tỉnh"])
        #expect(table.rows[1].parent == .row(0) && table.order == [0, 1])
    }

    @Test func `headings in English, commas, children before their parents`() throws {
        let table = try AgencyImport(
            """
            name,short name,level,parent,code,valid from,valid to,aliases
            Chi cục Dân số,,service unit,Sở Y tế,,2010-03-01,,
            Sở Y tế,,department,UBND tỉnh,H99.15,,,
            """, directory: Province().directory)
        #expect(table.bad.isEmpty && table.order == [1, 0])
    }

    @Test func `every bad row is told with every reason`() throws {
        let table = try AgencyImport(
            """
            Tên,Cấp,Thuộc,Mã,Từ ngày,Đến ngày,Tên khác
            ,Sở,,,,,
            Sở Y tế,Cục,Nơi nào đó,12,31/02/2020,,
            Sở Ngoại vụ,,UBND tỉnh,,02/01/2020,01/01/2020,
            Sở Ngoại vụ,Sở,UBND tỉnh,,,,
            A,Sở,B,,,,
            B,Sở,A,,,,
            """, directory: Province().directory)
        #expect(table.bad.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(table.rows[0].problems == [.nameMissing])
        #expect(
            Set(table.rows[1].problems)
                == [
                    .levelUnknown("Cục"), .parentUnknown("Nơi nào đó"), .codeMalformed("12"),
                    .dateMalformed("31/02/2020"),
                ])
        #expect(Set(table.rows[2].problems) == [.levelMissing, .endsBeforeItBegins])
        #expect(table.rows[3].problems == [.repeated(line: 4)])
        #expect(table.rows[4].problems == [.parentWouldLoop] && table.rows[5].problems == [.parentWouldLoop])
        #expect(table.order.count == 6)
    }

    @Test func `what is there already is passed over, and serves as a parent`() throws {
        let province = Province()
        let table = try AgencyImport(
            """
            Tên,Cấp,Thuộc
            Sở KH&CN,Sở,UBND tỉnh
            Trung tâm Thông tin,Đơn vị sự nghiệp,Sở KH&CN
            """, directory: province.directory)
        #expect(table.bad.isEmpty && table.rows[0].existing == province["khcn"])
        #expect(table.rows[1].parent == .existing(province["khcn"]) && table.order == [1])
    }

    @Test func `a table without rows or without names is refused`() {
        #expect(throws: Refusal.agency(.importIsEmpty)) { try AgencyImport("", directory: .empty) }
        #expect(throws: Refusal.agency(.importIsEmpty)) { try AgencyImport("Tên,Cấp\n", directory: .empty) }
        #expect(throws: Refusal.agency(.importColumnMissing)) { try AgencyImport("a,b\nSở Y tế,Sở", directory: .empty) }
    }

    @Test(arguments: [
        ("000.00.09.H35", "H35.09"), ("H35.09", "H35.09"), ("000.01.09.H35", "H35.09.01"), ("G12.01", "G12.01"),
        ("h35", "H35"), ("000.00.NN.H56", "H56.NN"),
    ])
    func `a code is the same in either order`(_ written: String, _ kept: String) {
        #expect(AgencyCode(written)?.description == kept)
    }

    @Test(arguments: ["", "12", "H35..01", "H35.0a1x", "abc", "....", "H35.1.2.3.4.5.6"])
    func `what is no code is refused`(_ written: String) { #expect(AgencyCode(written) == nil) }
}
