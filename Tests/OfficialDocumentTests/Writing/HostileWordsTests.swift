// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import FoundationXML
import HTML
import OfficialDocument
import Testing

/// Words written to become markup, in every place of a document.
enum HostileWords {
    private static let seeds = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
        "<iframe src=javascript:alert(1)>",
        "<body onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "<math><mtext><style><img onerror=alert(1)>",
        "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<link rel=stylesheet href=//x>",
        "<style>@import'//x'</style>", "<object data=//x>", "<embed src=//x>", "<base href=//x>",
        "<meta http-equiv=refresh>",
        "<w:t>x</w:t>", "<w:fldSimple w:instr=\"INCLUDETEXT //x\"/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
        "<?xml-stylesheet href='//x'?>", "<![CDATA[<script>]]>", "javascript:alert(1)", "=HYPERLINK(\"//x\")",
    ]
    private static let wraps: [@Sendable (String) -> String] = [
        { $0 }, { "\">" + $0 }, { "'>" + $0 }, { "]]>" + $0 }, { "-->" + $0 }, { "</w:t></w:r>" + $0 },
        { "</td></table>" + $0 },
        { "</style>" + $0 }, { $0.uppercased() }, { $0.replacingOccurrences(of: "<", with: "<\u{0}") },
        { $0.replacingOccurrences(of: ">", with: "\t>\n") }, { "&lt;" + $0 }, { $0 + "\u{202E}\u{FFFF}" },
        { "\u{FEFF}" + $0 },
        { "a\u{0302}\u{0301}đ" + $0 },
    ]

    static let all = seeds.flatMap { seed in wraps.map { $0(seed) } }

    /// A letter that says them everywhere.
    static func letter(_ words: String) -> OfficialLetter {
        OfficialLetter(
            superiorBody: words, issuingBody: words, issuerName: words, number: words, symbol: words, place: words,
            date: .pending(month: nil, year: 2026), kind: .named(words), subject: [words], addressedTo: [words, words],
            body: [
                .legalBasis(LetterText(words)), .centred(LetterText(words)), .heading(level: 1, LetterText(words)),
                .article(1, .bold(words)), .item(label: words, .italic(words)),
                .table(LetterTable(caption: words, columns: [.init(words)], rows: [[LetterText(words)]])),
                .paragraph(LetterText(words)),
            ], recipients: [words], signature: LetterSignature(lines: [words], name: words),
            secondSignature: LetterSignature(lines: [words], name: words),
            appendices: [LetterAppendix(label: words, title: words, body: [.paragraph(LetterText(words))])], note: words
        )
    }
}

@Suite struct HostileWordsTests {
    @Test func `three hundred hostile texts are words and nothing else in the page`() {
        #expect(HostileWords.all.count >= 300)
        let ours: Set<String> = [
            "article", "div", "span", "p", "b", "i", "br", "h2", "table", "colgroup", "col", "thead", "tbody", "tr",
            "th",
            "td", "section",
        ]
        for words in HostileWords.all {
            let markup = HostileWords.letter(words).sheet().markup
            for tag in tags(of: markup) {
                let name = tag.prefix { $0.isLetter || $0.isNumber }
                #expect(ours.contains(String(name)), "\(words): \(tag)")
                #expect(!tag.contains(" on") && !tag.contains("href") && !tag.contains("src"), "\(words): \(tag)")
            }
        }
    }

    @Test func `three hundred hostile texts leave a Word file whole, without fields or links`() throws {
        // One in seven is enough for the whole package; each goes through the same escaping.
        for words in HostileWords.all.enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
            let parts = try WordParts(HostileWords.letter(words).docx())
            for name in parts.names { #expect(XMLParser(data: try #require(parts[name])).parse(), "\(words): \(name)") }
            let text = parts.text("word/document.xml")
            #expect(!text.contains("<w:fldSimple") && !text.contains("<script") && !text.contains("<!"), "\(words)")
        }
    }

    /// What stands between `<` and `>`, closing marks left out.
    private func tags(of markup: String) -> [String] {
        markup.split(separator: "<").dropFirst(markup.hasPrefix("<") ? 0 : 1).compactMap { piece in
            piece.hasPrefix("/") ? nil : String(piece.prefix { $0 != ">" })
        }
    }
}
