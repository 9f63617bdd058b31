// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Reads what stands between letterhead and signature: bases, meeting, orders.
struct BodyReader {
    let source: SourceText
    let head: Letterhead
    private var tokens: [Token] { source.tokens }

    /// Reports and proposals ask; they don't order.
    private static let asking: Set<String> = ["BC", "TTr", "BB"]

    func read(_ body: Range<Int>, annex: Range<Int>, into reading: inout Reading) {
        let all = ParagraphBuilder(source: source).paragraphs(body)
        let preamble = preamble(all)
        reading.legalBases = preamble.bases.map { found(trimmed($0)) }
        reading.meeting = MeetingReader(source: source).read(reading.subject, all.first)
        let paragraphs = Array(all.dropFirst(preamble.count))
        if let kind = reading.kind?.text, Self.asking.contains(kind) {
            reading.notes.append("\(kind): a document of this kind asks or reports; it gives no orders.")
            return
        }
        let (read, execution) = orders(paragraphs)
        let drafts = reading.kind?.text == "GM" ? read.filter(isPreparation) : read
        let builder = DirectiveBuilder(source: source, issuedOn: head.issuedOn?.day)
        reading.directives = drafts.map(builder.directive)
        reading.execution = execution.map(found)
        if reading.directives.isEmpty { annexOrders(annex, builder, &reading) }
        explain(&reading)
    }

    /// An invitation asks people to come; it orders only what a body is to prepare.
    private func isPreparation(_ draft: DraftOrder) -> Bool {
        guard draft.source == .own || draft.source == .heading, let range = draft.ranges.first else { return false }
        return !range.contains { Self.coming.length(tokens, $0, range.upperBound) > 0 }
    }

    private static let coming = Lexicon<Void>(
        "đến dự|kính mời|dự họp đúng|tham dự đúng|kết luận, giao nhiệm vụ|thảo luận")

    private func orders(_ paragraphs: [Paragraph]) -> ([DraftOrder], [Range<Int>]) {
        let outline = Outline(source: source, paragraphs: paragraphs)
        var context = OrderContext()
        context.bodies = addressed()
        context.source = .addressee
        let issuer = reading(head.issuer)
        var finder = OrderFinder(source: source, outline: outline, begun: false, issuer: issuer)
        finder.walk(context)
        if finder.drafts.isEmpty {
            finder = OrderFinder(source: source, outline: outline, begun: true, issuer: issuer)
            finder.walk(context)
        }
        return (finder.drafts, finder.execution)
    }

    private func reading(_ issuer: Found?) -> [UInt64] { issuer.map { Lexicon<Void>.hashes($0.text) } ?? [] }

    /// The bodies of Kính gửi as mentions, for items that name none.
    private func addressed() -> [Mention] {
        head.addressedTo.compactMap { found in
            guard let first = tokens.partition(from: found.span.start),
                let last = tokens.partition(from: found.span.end) ?? .some(tokens.count)
            else { return nil }
            return first < last ? Mention(tokens: first..<last, isGeneric: false, hasHead: true) : nil
        }
    }

    /// Decisions often order through the plan attached to them.
    private func annexOrders(_ annex: Range<Int>, _ builder: DirectiveBuilder, _ reading: inout Reading) {
        guard annex.count > 3 else { return }
        let paragraphs = ParagraphBuilder(source: source).paragraphs(annex)
        let (drafts, _) = orders(paragraphs)
        guard !drafts.isEmpty else { return }
        reading.directives = drafts.map(builder.directive)
        reading.notes.append("The orders stand in what is attached after the signature.")
    }

    // MARK: Preamble

    private func preamble(_ paragraphs: [Paragraph]) -> (bases: [Range<Int>], count: Int) {
        var bases: [Range<Int>] = []
        var count = 0
        for paragraph in paragraphs.prefix(60) {
            guard paragraph.marker == nil || paragraph.marker?.label == "", let last = paragraph.tokens.last else {
                break
            }
            let isBase =
                DocumentKinds.bases.length(tokens, paragraph.tokens.lowerBound, paragraph.tokens.upperBound) > 0
            let isTitle =
                paragraph.tokens.count <= 3
                && DocumentKinds.titles.length(tokens, paragraph.tokens.lowerBound, paragraph.tokens.upperBound) > 0
            let isDecider =
                DocumentKinds.deciders.length(tokens, paragraph.tokens.lowerBound, paragraph.tokens.upperBound) > 0
                && tokens[last].isAllCaps
            let isCanCu = Self.citing.length(tokens, paragraph.tokens.lowerBound, paragraph.tokens.upperBound) > 0
            guard isBase && (isCanCu || tokens[last].isMark(";")) || isTitle || isDecider else { break }
            if isBase { bases.append(paragraph.tokens) }
            count += 1
        }
        return (bases, count)
    }

    private static let citing = Lexicon<Void>(
        """
        căn cứ luật|căn cứ nghị|căn cứ quyết|căn cứ thông|căn cứ pháp|căn cứ hiến|xét đề nghị|theo đề nghị
        xét tờ trình|căn cứ chỉ thị|căn cứ công văn|căn cứ kế hoạch|căn cứ văn bản|căn cứ bộ luật|căn cứ quy
        căn cứ kết|căn cứ hướng|căn cứ chương
        """)

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, tokens[last].isMark(";") || tokens[last].isMark(",") || tokens[last].isMark(".")
        else { return range }
        return range.lowerBound..<last
    }

    private func found(_ range: Range<Int>) -> Found { Found(text: source.text(range), span: source.span(range)) }

    private func explain(_ reading: inout Reading) {
        for execution in reading.execution {
            reading.notes.append(
                "Execution clause, no order of its own: bytes \(execution.span.start)–\(execution.span.end).")
        }
        for directive in reading.directives {
            guard let deadline = directive.deadline else { continue }
            if deadline.after != nil && deadline.on == nil {
                reading.notes.append(
                    "\(directive.label): “\(deadline.phrase.text)” counts from an event whose day is not known.")
            } else if let on = deadline.on, !deadline.phrase.text.contains(String(on.year)) {
                reading.notes.append(
                    "\(directive.label): the year of “\(deadline.phrase.text)” is taken from the day of issue.")
            }
        }
    }
}

extension [Token] {
    /// The first token at or after a byte, by bisection.
    func partition(from byte: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(self[middle].start) < byte { low = middle + 1 } else { high = middle }
        }
        return low < count ? low : nil
    }
}
