// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import VietnameseText

@Suite struct OldEncodingTests {
    static let unicode = """
        Cộng hòa xã hội chủ nghĩa Việt Nam
        Độc lập - Tự do - Hạnh phúc
        Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh, Sở Tài chính chủ trì rà soát kinh phí, báo cáo kết quả
        trước ngày 30/6/2012; các huyện, thị xã phối hợp thực hiện đúng thời hạn quy định.
        """
    static let vni = """
        Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam
        Ñoäc laäp - Töï do - Haïnh phuùc
        Thöïc hieän yù kieán chæ ñaïo cuûa Chuû tòch UÛy ban nhaân daân tænh
        """

    @Test func `TCVN3 becomes Unicode`() {
        let converted = OldEncoding.converting("Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc")
        #expect(converted.from == .tcvn3)
        #expect(converted.text == "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc")
    }

    @Test func `VNI becomes Unicode, whatever the case of its marks`() {
        let converted = OldEncoding.converting(Self.vni)
        #expect(converted.from == .vni)
        #expect(converted.text.hasPrefix("Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n"))
        #expect(converted.text.hasSuffix("Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh"))
        #expect(OldEncoding.vni.converted("COÄNG HOøA ÖÙNG ÔÛ ÑÖÔØNG AÊ Aê") == "CỘNG HÒA ỨNG Ở ĐƯỜNG Ă Ă")
    }

    @Test func `Windows-1258 becomes Unicode`() {
        let bytes: [UInt8] =
            Array("C".utf8) + [0xF4, 0xF2] + Array("ng ho".utf8) + [0xCC] + Array("a x".utf8) + [0x61, 0xDE]
            + Array(" h".utf8) + [0xF4, 0xF2] + Array("i chu".utf8) + [0xD2] + Array(" nghi".utf8) + [0xDE]
            + Array("a Vi".utf8) + [0xEA, 0xF2] + Array("t Nam".utf8)
        let converted = OldEncoding.converting(westernText(bytes))
        #expect(converted.from == .windows1258)
        #expect(converted.text == "Cộng hòa xã hội chủ nghĩa Việt Nam")
    }

    /// Every letter there and back: what the font's keyboards wrote is what is read.
    @Test func `every letter of TCVN3 is one code`() {
        let pairs = (0xA1...0xFF).compactMap { code in
            Unicode.Scalar(UInt32(code)).flatMap { scalar in TCVN3.letter(scalar).map { ($0, scalar) } }
        }
        #expect(pairs.count == 74)
        #expect(Set(pairs.map(\.0)).count == 74)
        let codes = Dictionary(uniqueKeysWithValues: pairs)
        let small = Self.unicode.lowercased()
        let written = String(String.UnicodeScalarView(small.unicodeScalars.map { codes[$0] ?? $0 }))
        #expect(written != small)
        #expect(OldEncoding.tcvn3.converted(written) == small)
        // Word keeps the codes of fonts it takes for symbols at U+F000.
        #expect(OldEncoding.tcvn3.converted("C\u{F0E9}ng h\u{F0DF}a") == "Cộng hòa")
    }

    @Test func `words in capitals get capital letters, as a font of capitals draws them`() {
        let text = """
            ñY BAN NH¢N D¢N TØNH S¤NG M¢Y
            Uû BAN NH¢N D¢N HUYÖN
            QUYÕT §ÞNH vÒ viÖc giao nhiÖm vô
            Sè: 15/Q§-UBND
            céng hßa x· héi chñ nghÜa viÖt nam
            thùc hiÖn nhiÖm vô n¨m häc
            """
        let converted = OldEncoding.converting(text)
        #expect(
            converted.text == """
                ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY
                UỶ BAN NHÂN DÂN HUYỆN
                QUYẾT ĐỊNH về việc giao nhiệm vụ
                Số: 15/QĐ-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                thực hiện nhiệm vụ năm học
                """)
    }

    @Test func `a font is known by its name`() {
        #expect(OldFont(named: ".VnTime")?.drawsCapitals == false)
        #expect(OldFont(named: ".VnTimeH")?.converted("uû ban nh©n d©n") == "UỶ BAN NHÂN DÂN")
        #expect(OldFont(named: ".VnArial NarrowH")?.drawsCapitals == true)
        #expect(OldFont(named: "VNI-Times")?.encoding == .vni)
        #expect(OldFont(named: "Times New Roman") == nil)
        #expect(OldFont(named: "Vni") == nil)
    }

    @Test(arguments: [
        unicode, unicode.decomposedStringWithCanonicalMapping, "Có hai bà già ở đó, và có ba cô là cán bộ.",
        "Có hai bà là bác sĩ, có ba ông là giám sát, bà bán cá, cá bé tí, bé có áo.",
        "The committee reviewed the résumé of a naïve café owner, fiancée of the protégé in São Paulo.",
        "· Sở Tài chính\n· mục hai\n· mục ba\n§ 1\n§ 2\n± 5 µm, 10 µm, 3 µg, 20 °C",
        "Déjà vu à l'école: les élèves étaient très fatigués, où êtes-vous, mon frère bien-aimé ?",
        "Für die Behörden müssen größere Änderungen übernommen werden, würde ich vorschlagen.",
        "Số: 28/TB-UBND", "", "plain ASCII only",
        "Ðề nghị các cơ quan ð\u{E3} nêu",
    ])
    func `what is Unicode stays, composed or not, in any language`(text: String) {
        #expect(OldEncoding.converting(text) == ConvertedText(text: text, from: nil))
    }

    @Test func `in a document of both, only the old lines change`() {
        let text = Self.unicode + "\n" + "Së Tµi chÝnh chñ tr× rµ so¸t kinh phÝ, b¸o c¸o kÕt qu¶ tr­íc ngµy 30/6/2012"
        let converted = OldEncoding.converting(text)
        #expect(converted.from == .tcvn3)
        #expect(
            converted.text == Self.unicode + "\n"
                + "Sở Tài chính chủ trì rà soát kinh phí, báo cáo kết quả trước ngày 30/6/2012")
    }

    @Test func `bytes are shown as Windows-1252 shows them`() {
        #expect(westernText([0x93, 0x43, 0xE9, 0x6E, 0x67, 0x94]) == "“Céng”")
        #expect(westernText([0x81, 0xAD]) == "\u{81}\u{AD}")
    }

    @Test func `odd bytes never stop the reading`() {
        var generator = SystemRandomNumberGenerator()
        for length in [1, 2, 50, 4000] {
            let bytes = (0..<length).map { _ in UInt8.random(in: 1...255, using: &generator) }
            _ = OldEncoding.converting(westernText(bytes))
        }
    }
}
