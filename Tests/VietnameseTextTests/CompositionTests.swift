// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import VietnameseText

@Suite struct CompositionTests {
    @Test func `decomposed letters come together whatever the order of their marks`() {
        #expect(Array(composed("e\u{0323}\u{0302}").unicodeScalars) == Array("ệ".unicodeScalars))
        #expect(Array(composed("e\u{0302}\u{0323}").unicodeScalars) == Array("ệ".unicodeScalars))
        #expect(Array(composed("U\u{031B}\u{0301}").unicodeScalars) == Array("Ứ".unicodeScalars))
    }

    @Test func `composed text and foreign marks stay`() {
        #expect(composed("Lai Châu") == "Lai Châu")
        #expect(Array(composed("n\u{0327}").unicodeScalars).count == 2)
    }

    @Test func `texts that differ only in typing are comparable`() {
        #expect(comparable(" ISO–Hành\u{A0}chính  tỉnh ") == "ISO-Hành chính tỉnh")
        #expect(comparable("\u{FEFF}a\u{200B}b") == "ab")
    }
}
