// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText
import WorkingTime

/// Everything above the body: who issues, under which number, where and when, about what, to whom.
struct Letterhead: Sendable {
    var number: Found?
    /// The kind its symbol or title says.
    var kind: Found?
    var place: Found?
    var issuedOn: FoundDay?
    var superior: Found?
    var issuer: Found?
    var subject: Found?
    var addressedTo: [Found] = []
    /// The first line of the body.
    var bodyStart = 0
}

/// Reads the letterhead from the first lines of a document.
struct LetterheadReader {
    let source: SourceText
    /// No letterhead line stands beyond it.
    let limit: Int
    private var tokens: [Token] { source.tokens }

    init(source: SourceText, before closing: Int) {
        self.source = source
        limit = min(closing, 90)
    }

    func read() -> Letterhead {
        var head = Letterhead()
        let number = NumberReader(source: source).read(lines: limit)
        let date = PlaceAndDateReader(source: source).read(lines: limit)
        let title = title(after: number?.line)
        head.number = number?.number
        head.place = date?.place
        head.issuedOn = date?.issuedOn
        head.kind = kind(title, number)
        var end = max(number.map { $0.line + 1 } ?? 0, date.map { $0.line + 1 } ?? 0)
        let top = [number?.line, date?.line, title?.line].compactMap { $0 }.min() ?? 0
        let bodies = IssuerReader(source: source).read(
            lines: 0..<min(limit, top + 1), number: number?.tokens.lowerBound)
        head.issuer = bodies.last
        head.superior = bodies.count > 1 ? bodies[bodies.count - 2] : nil
        if let title {
            let subject = SubjectReader(source: source).titled(title.line, after: title.tokens.upperBound, limit: limit)
            head.subject = subject?.found
            end = max(end, subject?.end ?? title.line + 1)
        } else if let subject = SubjectReader(source: source).letter(limit: limit) {
            head.subject = subject.found
            end = max(end, subject.end)
        }
        if let addressed = AddressedToReader(source: source).read(limit: limit) {
            head.addressedTo = addressed.found
            end = max(end, addressed.end)
        }
        if head.number == nil && head.issuedOn == nil && title == nil && head.addressedTo.isEmpty && head.subject == nil
        {
            end = 0
        }
        head.bodyStart = end
        return head
    }

    /// The line that holds the kind in capitals.
    private func title(after number: Int?) -> (line: Int, tokens: Range<Int>, kind: String)? {
        for index in 0..<limit {
            let line = source.lines[index]
            for cell in source.cells(line) {
                guard let found = DocumentKinds.titles.match(tokens, cell.lowerBound, cell.upperBound) else { continue }
                let words = cell.lowerBound..<cell.lowerBound + found.length
                let isAlone =
                    cell.upperBound - words.upperBound <= 1
                    && (cell.count == found.length || tokens[words.upperBound].kind == .mark)
                let isCapital = words.allSatisfy { tokens[$0].isAllCaps }
                let afterNumber = number.map { index > $0 } ?? false
                if isCapital && (isAlone || afterNumber && line.tokens.lowerBound == cell.lowerBound && words.count > 1)
                {
                    return (index, words, found.tag)
                }
            }
        }
        return nil
    }

    /// The title says the kind; without one the symbol does, and a symbol without a kind is that of a letter.
    private func kind(
        _ title: (line: Int, tokens: Range<Int>, kind: String)?, _ number: NumberReader.Result?
    ) -> Found? {
        if let title { return Found(text: title.kind, span: source.span(title.tokens)) }
        guard let number, let symbol = number.symbol else { return nil }
        let kind = DocumentKinds.symbols.match(tokens, symbol, symbol + 1)?.tag ?? "CV"
        return Found(text: kind, span: source.span(symbol..<symbol + 1))
    }
}
