// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import OfficialDocument
import Testing

@Suite struct OddTextTests {
    private func labels(_ text: String) -> [String] { DocumentReader().read(text).directives.map(\.label) }

    @Test func `decomposed text, Windows line ends and no-break spaces change nothing`() throws {
        for document in try Documents.all() {
            let plain = DocumentReader().read(document.text)
            let variants = [
                document.text.decomposedStringWithCanonicalMapping,
                "\u{FEFF}" + document.text.replacingOccurrences(of: "\n", with: "\r\n"),
                document.text.replacingOccurrences(of: "ngày ", with: "ngày\u{A0}"),
            ]
            for variant in variants {
                let reading = DocumentReader().read(variant)
                #expect(reading.number?.text == plain.number?.text && reading.issuedOn?.day == plain.issuedOn?.day)
                #expect(reading.signer?.name?.text == plain.signer?.name?.text)
                #expect(reading.directives.map(\.label) == plain.directives.map(\.label), "\(document.name)")
                #expect(reading.directives.map { $0.deadline?.on } == plain.directives.map { $0.deadline?.on })
            }
        }
    }

    @Test func `letterhead and signature in two columns are read as two columns`() {
        let reading = DocumentReader().read(
            """
            UBND TỈNH MƯỜNG AN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc

            Số: 12/SNV-CCHC               Mường An, ngày 03 tháng 4 năm 2019
            V/v báo cáo công tác
            cải cách hành chính

            Kính gửi: Các sở, ban, ngành; UBND các huyện, thành phố.

            1. Đề nghị các cơ quan gửi báo cáo về Sở Nội vụ trước ngày 15/4/2019.

            Nơi nhận:                          KT. GIÁM ĐỐC
            - Như trên;                        PHÓ GIÁM ĐỐC
            - Lưu: VT, CCHC.

                                               Lò Văn Tâm
            """)
        #expect(reading.issuer?.text == "SỞ NỘI VỤ" && reading.superior?.text == "UBND TỈNH MƯỜNG AN")
        #expect(
            reading.number?.text == "12/SNV-CCHC" && reading.kind?.text == "CV" && reading.place?.text == "Mường An")
        #expect(reading.subject?.text == "V/v báo cáo công tác cải cách hành chính")
        #expect(reading.addressedTo.map(\.text) == ["Các sở, ban, ngành", "UBND các huyện, thành phố"])
        #expect(reading.recipients.map(\.text) == ["Như trên", "Lưu: VT, CCHC"])
        #expect(reading.signer?.position?.text == "Phó Giám đốc" && reading.signer?.name?.text == "Lò Văn Tâm")
        #expect(reading.signer?.authority.map(\.text) == ["KT. GIÁM ĐỐC"])
        #expect(reading.directives.first?.deliverable?.text == "báo cáo")
    }

    @Test func `a header run into one line and a signature run into one line come apart`() {
        let reading = DocumentReader().read(
            """
            ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            TỈNH KHÂU PHẠ | Độc lập - Tự do - Hạnh phúc |
            Số: 43/UBND-VX V/v rà soát quy trình | Khâu Phạ, ngày 22 tháng 6 năm 2022 |

            1. Sở Y tế rà soát quy trình.

            Nơi nhận: - Như trên; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Vàng A Páo |
            """)
        #expect(reading.issuer?.text == "ỦY BAN NHÂN DÂN TỈNH KHÂU PHẠ")
        #expect(reading.subject?.text == "V/v rà soát quy trình")
        #expect(reading.signer?.authority.map(\.text) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        #expect(reading.signer?.position?.text == "Phó Chủ tịch" && reading.signer?.name?.text == "Vàng A Páo")
        #expect(reading.recipients.map(\.text) == ["Như trên", "Lưu: VT"])
    }

    @Test(arguments: [
        ("Số: 12 /TB-UB", "12/TB-UB", "TB"), ("Số: 05/2006/CT-UBND", "05/2006/CT-UBND", "CT"),
        ("Số 2927-TB/TU", "2927-TB/TU", "TB"),
        ("Số:\n04/QĐ-BCĐISO", "04/QĐ-BCĐISO", "QĐ"), ("SỐ : 123/UBND–VX", "123/UBND-VX", "CV"),
        ("Số: 27/QĐ-UB", "27/QĐ-UB", "QĐ"),
    ])
    func `old and new symbols are read`(line: String, number: String, kind: String) {
        let reading = DocumentReader().read("ỦY BAN NHÂN DÂN\nTỈNH A\n\(line)\n\nA, ngày 3 tháng 4 năm 2006\n")
        #expect(reading.number?.text == number && reading.kind?.text == kind)
    }
}
