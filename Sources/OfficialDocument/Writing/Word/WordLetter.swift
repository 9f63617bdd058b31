// SPDX-License-Identifier: AGPL-3.0-or-later

/// A document laid out as paragraphs and tables of Word, in the same order and measures as its HTML.
struct WordLetter {
    let letter: OfficialLetter
    let layout: LetterLayout

    /// A4, in twips.
    static let paper = (width: 11_906, height: 16_838)

    private var sizes: LetterLayout.Sizes { layout.sizes }

    /// The width of the words on an upright page.
    var width: Int {
        Self.paper.width - Twips.millimetres(layout.margins.left) - Twips.millimetres(layout.margins.right)
    }

    /// `word/document.xml`.
    var part: String {
        let elements = head + title + addressees + body + foot + note + appendices + [lastSection]
        return XML("w:document", Word.namespaces, [XML("w:body", [:], elements)]).document
    }

    // MARK: - Head

    /// Two rows: the bodies beside the nation's name, then number beside date, each read from left to right.
    private var head: [XML] {
        let left = width * 44 / 100
        let table = WordTable(
            widths: [left, width - left],
            rows: [
                [WordTable.Cell(paragraphs: issuer(left)), WordTable.Cell(paragraphs: nation(width - left))],
                [WordTable.Cell(paragraphs: number), WordTable.Cell(paragraphs: day)],
            ])
        return [table.xml, WordParagraph([], after: 0).with { $0.height = 14 }.xml]
    }

    private func issuer(_ width: Int) -> [WordParagraph] {
        let size = sizes.issuer
        let superior = letter.superiorBody.map { [WordParagraph([WordRun($0, size: size)], .center)] } ?? []
        let names = letter.issuerLines.map { WordParagraph([WordRun($0, bold: true, size: size)], .center) }
        // As long as the decree asks: a third to a half of the line above.
        let longest = letter.issuerLines.map(\.count).max() ?? 0
        return superior + names + [rule(min(width * 2 / 5, longest * size * 6), in: width)]
    }

    private func nation(_ width: Int) -> [WordParagraph] {
        [
            WordParagraph([WordRun("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, size: sizes.nation)], .center),
            WordParagraph([WordRun("Độc lập - Tự do - Hạnh phúc", bold: true, size: sizes.motto)], .center),
            // As long as the motto in this face.
            rule(Twips.points(sizes.motto) * 123 / 10, in: width),
        ]
    }

    /// A rule in the middle of a column, so many twips long.
    private func rule(_ length: Int, in width: Int) -> WordParagraph {
        let side = max(0, (width - length) / 2)
        return WordParagraph([], .center, before: 2, after: 0).with {
            $0.hasRule = true
            $0.height = 2
            $0.left = side
            $0.right = side
        }
    }

    private var number: [WordParagraph] {
        var found = [WordParagraph([run(letter.numberLine, size: sizes.number)], .center, before: 4)]
        if letter.kind == .dispatch {
            let about = "V/v " + letter.subject.joined(separator: " ")
            found.append(WordParagraph([WordRun(about, size: sizes.dispatchSubject)], .center, before: 6))
        }
        if let urgency = letter.urgency {
            found.append(
                WordParagraph([WordRun(urgency.mark, bold: true, size: sizes.motto)], .center, before: 8, after: 4)
                    .with {
                        $0.isFramed = true
                        let side = width * 44 / 100 / 2 - urgency.mark.count * sizes.motto * 9
                        $0.left = max(0, side)
                        $0.right = max(0, side)
                    })
        }
        return found
    }

    private var day: [WordParagraph] {
        guard let line = letter.dateLine else { return [] }
        return [WordParagraph([run(line, italic: true, size: sizes.date)], .center, before: 4)]
    }

    private func run(_ pieces: [LetterPiece], italic: Bool = false, size: Int? = nil) -> WordRun {
        let text = pieces.map { piece -> String in
            switch piece {
            case .words(let words): words
            case .blank: String(repeating: "\u{A0}", count: 8)
            }
        }.joined()
        return WordRun(text, italic: italic, size: size)
    }

    // MARK: - Title and addressees

    private var title: [XML] {
        guard case .named(let name) = letter.kind else { return [] }
        let lines = ([name] + letter.subject).map { line in
            WordParagraph([WordRun(line, bold: true, size: sizes.title)], .center).with { $0.keepsWithNext = true }
        }
        let longest = letter.subject.map(\.count).max() ?? 0
        return
            (lines + [
                rule(min(width * 2 / 5, max(600, longest * sizes.title * 4)), in: width).with {
                    $0.before = 5
                    $0.after = 10
                    $0.keepsWithNext = true
                }
            ]).map(\.xml)
    }

    private var addressees: [XML] {
        let closed = OfficialLetter.closed(letter.addressedTo)
        guard let first = closed.first else { return [] }
        if closed.count == 1 {
            return [WordParagraph([WordRun("Kính gửi: \(first)")], .center, before: 4, after: 10).xml]
        }
        let left = Twips.millimetres(25)
        let head = WordParagraph([WordRun("Kính gửi:")], before: 4).with { $0.left = left }
        let lines = closed.enumerated().map { index, text in
            WordParagraph([WordRun("- \(text)")], after: index == closed.count - 1 ? 10 : 0).with {
                $0.left = left + Twips.millimetres(5)
                $0.hanging = Twips.millimetres(3)
            }
        }
        return ([head] + lines).map(\.xml)
    }

    // MARK: - Foot

    /// The last words stay with the closing: a signature never stands on a page alone.
    private var body: [XML] {
        let blocks = letter.endedBody
        return blocks.enumerated().flatMap { index, block in
            block.word(width: width, keepsWithNext: index == blocks.count - 1)
        }
    }

    private var foot: [XML] {
        let half = width / 2
        let gap = WordParagraph([], after: 0).with {
            $0.height = 8
            $0.keepsWithNext = true
        }
        let left =
            letter.secondSignature.map(signed) ?? (letter.recipients.isEmpty ? [WordParagraph()] : copies)
        let table = WordTable(
            widths: [half, width - half],
            rows: [[WordTable.Cell(paragraphs: left), WordTable.Cell(paragraphs: signed(letter.signature))]])
        let below = letter.secondSignature == nil || letter.recipients.isEmpty ? [] : [gap] + copies
        return [gap.xml, table.xml] + below.map(\.xml)
    }

    private var copies: [WordParagraph] {
        let head = WordParagraph(
            [WordRun("Nơi nhận:", bold: true, italic: true, size: sizes.recipientsHead)], .left)
        return [head]
            + OfficialLetter.closed(letter.recipients).map { text in
                WordParagraph([WordRun("- \(text)", size: sizes.recipients)], .left).with {
                    $0.left = Twips.millimetres(2.5)
                    $0.hanging = Twips.millimetres(2.5)
                }
            }
    }

    private func signed(_ signature: LetterSignature) -> [WordParagraph] {
        let size = sizes.signature
        let lines = signature.lines.map { WordParagraph([WordRun($0, bold: true, size: size)], .center) }
        let name = WordParagraph([WordRun(signature.name ?? "", bold: true, size: size)], .center, before: 80)
        return lines + [name]
    }

    private var note: [XML] {
        guard let note = letter.note else { return [] }
        return [WordParagraph([WordRun(note, size: sizes.note)], .left, before: 12).xml]
    }

    // MARK: - Appendices and sections

    private var appendices: [XML] {
        var isLandscape = false
        return letter.appendices.flatMap { appendix -> [XML] in
            var found: [XML] = []
            let turns = appendix.isLandscape != isLandscape
            if turns {
                // What stands before ends its section here.
                found.append(
                    WordParagraph([], after: 0).with {
                        $0.height = 1
                        $0.section = section(isLandscape: isLandscape, isFirst: !isLandscape)
                    }.xml)
                isLandscape = appendix.isLandscape
            }
            return found + content(of: appendix, beginsPage: !turns)
        }
    }

    private func content(of appendix: LetterAppendix, beginsPage: Bool) -> [XML] {
        let width =
            appendix.isLandscape
            ? Self.paper.height - Twips.millimetres(layout.margins.left) - Twips.millimetres(layout.margins.right)
            : width
        let label = WordParagraph([WordRun(appendix.label, bold: true)], .center).with { $0.beginsPage = beginsPage }
        return [
            label.xml, WordParagraph([WordRun(appendix.title, bold: true)], .center).xml,
            WordParagraph(
                [WordRun("(Kèm theo ", italic: true), run(letter.reference, italic: true), WordRun(")", italic: true)],
                .center, after: 12
            ).xml,
        ] + appendix.body.flatMap { $0.word(width: width) }
    }

    private var lastSection: XML {
        let isLandscape = letter.appendices.last?.isLandscape ?? false
        let isFirst = !letter.appendices.contains(where: \.isLandscape)
        return section(isLandscape: isLandscape, isFirst: isFirst)
    }

    /// Paper, margins, and the page's number above from the second page on.
    private func section(isLandscape: Bool, isFirst: Bool) -> XML {
        let margins = layout.margins
        let (wide, high) = isLandscape ? (Self.paper.height, Self.paper.width) : (Self.paper.width, Self.paper.height)
        var size = XML("w:pgSz", ["w:w": "\(wide)", "w:h": "\(high)"])
        if isLandscape { size.attributes.append(.init(name: "w:orient", value: "landscape")) }
        return XML(
            "w:sectPr", [:],
            [
                XML("w:headerReference", ["w:type": "default", "r:id": "header"]),
                XML("w:type", ["w:val": "nextPage"]), size,
                XML(
                    "w:pgMar",
                    [
                        "w:top": "\(Twips.millimetres(margins.top))", "w:right": "\(Twips.millimetres(margins.right))",
                        "w:bottom": "\(Twips.millimetres(margins.bottom))",
                        "w:left": "\(Twips.millimetres(margins.left))", "w:header": "\(Twips.millimetres(10))",
                        "w:footer": "\(Twips.millimetres(10))", "w:gutter": "0",
                    ]),
            ] + (isFirst ? [XML("w:titlePg")] : []))
    }
}

extension LetterBlock {
    /// The block as Word has it, in a column so many twips wide.
    func word(width: Int, keepsWithNext: Bool = false) -> [XML] {
        func paragraph(_ runs: [WordRun], _ style: String = "Text") -> [XML] {
            [WordParagraph(runs, style: style).with { $0.keepsWithNext = keepsWithNext }.xml]
        }
        switch self {
        case .legalBasis(let text): return paragraph(text.runs(italic: true))
        case .heading(let level, let text): return paragraph(text.runs(), "Heading\(max(1, min(level, 3)))")
        case .centred(let text):
            return [WordParagraph(text.runs(bold: true), style: "Text", .center).with { $0.keepsWithNext = true }.xml]
        case .article(let number, let text):
            return paragraph([WordRun("Điều \(number).", bold: true), WordRun(" ")] + text.runs())
        case .paragraph(let text): return paragraph(text.runs())
        case .item(let label, let text): return paragraph([WordRun(label + " ")] + text.runs())
        case .table(let table):
            let caption = table.caption.map { words in
                WordParagraph([WordRun(words, italic: true)], .center, after: 4).with { $0.keepsWithNext = true }.xml
            }
            let gap = WordParagraph([], after: 0).with { $0.height = 10 }.xml
            return [caption, table.word(width: width).xml, gap].compactMap(\.self)
        }
    }
}
