// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

struct SecrecyMarkTests {
    private func letter(_ head: String) -> String {
        """
        UBND TỈNH SÔNG MÂY          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        \(head)
        Số: 28/TB-UBND              Sông Mây, ngày 10 tháng 8 năm 2026

        THÔNG BÁO
        Kết luận cuộc họp
        """
    }

    @Test(arguments: [
        ("MẬT", SecrecyMark.secret), ("  TỐI MẬT  ", .topSecret), ("**TUYỆT MẬT**", .utmostSecret), ("(Mật)", .secret),
        ("MẬT                      Độc lập - Tự do - Hạnh phúc", .secret), ("| Số: 1/TB | TỐI MẬT |", .topSecret),
        ("M Ậ T", .secret), ("# MẬT", .secret), ("Độ mật: Tối mật", .topSecret),
        ("MA\u{323}\u{302}T", .secret),
    ])
    func `a stamp in the letterhead is seen however it is written`(line: String, mark: SecrecyMark) {
        #expect(SecrecyMark.found(in: letter(line)) == mark)
    }

    @Test(arguments: [
        "", "Độc lập - Tự do - Hạnh phúc", "V/v bảo vệ bí mật nhà nước", "BẢO MẬT THÔNG TIN", "mật", "Độ mật: Thường",
        "MẬT ONG",
    ])
    func `words about secrecy are no stamp`(line: String) {
        #expect(SecrecyMark.found(in: letter(line)) == nil)
    }

    @Test func `far below the letterhead a table may speak of degrees`() {
        let long = letter("") + String(repeating: "\nMột dòng nội dung.", count: 60) + "\n| 1 | MẬT |\n"
        #expect(SecrecyMark.found(in: long) == nil)
    }

    @Test(arguments: [
        ("28-TB-UBND_MẬT.docx", SecrecyMark.secret), ("(Mật) 28 TB.pdf", .secret), ("28 TỐI MẬT.pdf", .topSecret),
        ("MẬT.txt", .secret),
    ])
    func `a file's name tells too`(name: String, mark: SecrecyMark) {
        #expect(SecrecyMark.found(inName: name) == mark)
    }

    @Test(arguments: ["Kế hoạch bảo mật.docx", "KH 12 BẢO MẬT.docx", "bao-mat.pdf", "mật ong.txt"])
    func `an ordinary name doesn't`(name: String) {
        #expect(SecrecyMark.found(inName: name) == nil)
    }
}
