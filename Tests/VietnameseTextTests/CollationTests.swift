// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import VietnameseText

@Suite struct CollationTests {
    @Test func `letters follow the alphabet`() {
        let alphabet = [
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
            "u", "ư", "v", "x", "y",
        ]
        #expect(alphabet.shuffled().sorted(by: precedes) == alphabet)
    }

    @Test func `tones follow the dictionary`() {
        let tones = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
        #expect(tones.shuffled().sorted(by: precedes) == tones)
    }

    @Test func `a tone decides only between equal letters`() {
        #expect(precedes("Sở Nội vụ", "Sở Tài chính"))
        #expect(precedes("hoa hồng", "hòa bình") == false)
        #expect(precedes("Đà Nẵng", "Em") && precedes("Dương", "Đà Nẵng"))
    }

    @Test func `capitals come after small letters of the same word`() {
        #expect(precedes("an", "An") && !precedes("An", "an"))
    }
}
