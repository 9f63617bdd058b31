// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import VietnameseText

@Suite struct FoldingTests {
    @Test func `search finds words typed without marks`() {
        #expect(fold("Điều kiện") == "dieu kien")
        #expect(fold("ĐẶC KHU Phú Quốc") == "dac khu phu quoc")
        #expect(fold("Ưu tiên ở Buôn Ma Thuột") == "uu tien o buon ma thuot")
    }

    @Test func `every marked letter folds to its base`() {
        let rows = [
            "a": "àảãáạăằẳẵắặâầẩẫấậ", "e": "èẻẽéẹêềểễếệ", "i": "ìỉĩíị", "o": "òỏõóọôồổỗốộơờởỡớợ", "u": "ùủũúụưừửữứự",
        ]
        for (base, letters) in rows {
            for letter in letters {
                #expect(fold(String(letter)) == base)
                #expect(fold(String(letter).uppercased()) == base)
            }
        }
        #expect(fold("ỳỷỹýỵ Đđ Ðð") == "yyyyy dd dd")
    }

    @Test func `decomposed text folds like composed text`() {
        let decomposed = "Đi\u{0065}\u{0302}\u{0300}u kie\u{0323}\u{0302}n"
        #expect(fold(decomposed) == fold("Điều kiện"))
    }

    @Test func `spaces and dashes are comparable`() {
        #expect(fold("  Lao\u{A0}động – Thương\t\nbinh ") == "lao dong - thuong binh")
        #expect(fold("9001\u{2011}2008") == "9001-2008")
        #expect(fold("hành\u{AD} chính") == "hanh chinh")
        #expect(fold("") == "" && fold(" \n ") == "")
    }

    @Test func `other scripts and letters stay what they are`() {
        #expect(fold("ISO 9001:2015 ß 漢 Ω") == "iso 9001:2015 ß 漢 ω")
        #expect(fold("İ") == "İ" || fold("İ") == "i")
    }
}
