// SPDX-License-Identifier: AGPL-3.0-or-later

/// The body as a tree: sections, items, and paragraphs without number under them.
struct Outline: Sendable {
    struct Node: Sendable {
        var paragraph: Paragraph
        var parent: Int?
        var children: [Int] = []
        /// The path of numbers: "II.2.a"; empty for paragraphs without number.
        var label: String
        /// Further paragraphs that go on with this one.
        var continuations: [Range<Int>] = []
        /// Bulleted children so far, and whether any child has a marker at all.
        var bullets = 0
        var hasItems = false
    }

    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []
    private let source: SourceText
    /// Open items, outermost first.
    private var stack: [Int] = []

    init(source: SourceText, paragraphs: [Paragraph]) {
        self.source = source
        for (index, paragraph) in paragraphs.enumerated() {
            if let marker = paragraph.marker {
                add(paragraph, marker)
            } else {
                let following = paragraphs[(index + 1)...].prefix(60).lazy.compactMap(\.marker)
                addPlain(paragraph, next: following.first, numbered: following.first { $0.ordinal > 0 })
            }
        }
    }

    private mutating func add(_ paragraph: Paragraph, _ marker: Marker) {
        settle(marker)
        let parent = stack.last
        let label = label(marker, under: parent)
        stack.append(append(paragraph, parent: parent, label: label))
        // Deeper nesting than any document has would only cost memory.
        if stack.count > 12 { stack.removeFirst() }
    }

    /// Closes the items that the marker does not stand under.
    private mutating func settle(_ marker: Marker) {
        if marker.style == .nested {
            while let top = stack.last, let open = nodes[top].paragraph.marker, !holds(open, marker) {
                stack.removeLast()
            }
            return
        }
        if let same = stack.lastIndex(where: { nodes[$0].paragraph.marker?.style == marker.style }) {
            let isRestart =
                marker.ordinal == 1 && (nodes[stack[same]].paragraph.marker?.ordinal ?? 0) >= 1
                && same == stack.count - 1 && isHeadingOnly(stack[same]) && marker.style == .number
            if !isRestart { stack.removeSubrange(same...) }
            return
        }
        while let top = stack.last, let open = nodes[top].paragraph.marker, open.style.rank > marker.style.rank {
            if case .bullet = open.style, case .bullet = marker.style { break }
            stack.removeLast()
        }
    }

    private func isHeadingOnly(_ node: Int) -> Bool {
        let tokens = nodes[node].paragraph.tokens
        return tokens.last.map { source.tokens[$0].isMark(":") } ?? false
    }

    private func holds(_ open: Marker, _ marker: Marker) -> Bool {
        switch open.style {
        case .part, .upperLetter, .roman, .article: true
        case .number, .nested:
            open.path.count < marker.path.count && Array(marker.path.prefix(open.path.count)) == open.path
        default: false
        }
    }

    private mutating func label(_ marker: Marker, under parent: Int?) -> String {
        let above = parent.map { nodes[$0].label } ?? ""
        if case .bullet = marker.style {
            guard let parent, !above.isEmpty else { return "" }
            nodes[parent].bullets += 1
            return "\(above).\(nodes[parent].bullets)"
        }
        if marker.style == .part { return above }
        if marker.style == .nested, let parent, let open = nodes[parent].paragraph.marker,
            open.style == .number || open.style == .nested
        {
            let rest = marker.path.dropFirst(open.path.count).map(String.init).joined(separator: ".")
            return "\(above).\(rest)"
        }
        return above.isEmpty ? marker.label : "\(above).\(marker.label)"
    }

    /// A paragraph without number belongs to the heading it stands under, goes on with an item, or stands alone.
    ///
    /// - Parameters:
    ///   - paragraph: the paragraph without marker.
    ///   - next: the marker that comes next.
    ///   - numbered: the next marker with a number or letter: what it goes on with is still open here.
    private mutating func addPlain(_ paragraph: Paragraph, next: Marker?, numbered: Marker?) {
        if let top = stack.last, !paragraph.isTableRow, addOpen(paragraph, top, next, numbered) { return }
        if paragraph.isTableRow, let top = stack.last, isOpenHeading(top), !isSection(top) {
            _ = append(paragraph, parent: top, label: "")
            return
        }
        if paragraph.isTableRow || paragraph.isHeadingLine == false && isLead(paragraph),
            let section = stack.first(where: { isSection($0) })
        {
            stack = Array(stack.prefix { $0 != section }) + [section]
            _ = append(paragraph, parent: section, label: "")
            return
        }
        stack = []
        _ = append(paragraph, parent: nil, label: "")
    }

    /// Gives the paragraph to what is still open; false where it stands alone.
    private mutating func addOpen(_ paragraph: Paragraph, _ top: Int, _ next: Marker?, _ numbered: Marker?) -> Bool {
        if AttributeNames.match(source.tokens, paragraph.tokens) != nil {
            nodes[top].continuations.append(paragraph.tokens)
            return true
        }
        if let holder = stack.last(where: { isOpenHeading($0) }), holder == top || nodes[holder].children.isEmpty,
            numbered != nil || nodes[holder].children.isEmpty || !gives(paragraph)
        {
            _ = append(paragraph, parent: holder, label: "")
            return true
        }
        if let next, let sibling = stack.last(where: { continuesList($0, next) }), !isOpenHeading(sibling),
            nodes[sibling].children.isEmpty
        {
            // "In carrying this out …" between two items belongs to neither.
            if !isClosing(paragraph) { nodes[sibling].continuations.append(paragraph.tokens) }
            return true
        }
        guard let numbered, let open = stack.lastIndex(where: { continuesList($0, numbered) }) else { return false }
        return addInside(open, paragraph)
    }

    private func isClosing(_ paragraph: Paragraph) -> Bool {
        ClosingWords.openings.length(source.tokens, paragraph.tokens.lowerBound, paragraph.tokens.upperBound) > 0
    }

    /// Between an item with a list under it and the next item: what is said there still belongs to the first.
    private mutating func addInside(_ open: Int, _ paragraph: Paragraph) -> Bool {
        guard let holder = stack[open...].last(where: { !nodes[$0].children.isEmpty }) else { return false }
        if isClosing(paragraph) { return true }
        if isLead(paragraph) || isSection(holder) {
            while let top = stack.last, top != holder { stack.removeLast() }
            _ = append(paragraph, parent: holder, label: "")
        } else {
            nodes[holder].continuations.append(paragraph.tokens)
        }
        return true
    }

    /// After the last item a paragraph that orders in its own words no longer stands under it.
    private func gives(_ paragraph: Paragraph) -> Bool {
        paragraph.tokens.contains { OrderWords.strong.length(source.tokens, $0, paragraph.tokens.upperBound) > 0 }
    }

    private func isSection(_ node: Int) -> Bool {
        guard let style = nodes[node].paragraph.marker?.style else { return false }
        return style == .roman || style == .upperLetter || style == .part
    }

    private func isLead(_ paragraph: Paragraph) -> Bool {
        paragraph.tokens.last.map { source.tokens[$0].isMark(":") } ?? false
    }

    private func continuesList(_ node: Int, _ next: Marker) -> Bool {
        guard let marker = nodes[node].paragraph.marker, marker.style == next.style else { return false }
        if case .bullet = marker.style { return false }
        return marker.ordinal + 1 == next.ordinal && marker.path.dropLast() == next.path.dropLast()
    }

    /// Nothing said yet but the heading: what follows without number is its text.
    private func isOpenHeading(_ node: Int) -> Bool {
        guard !nodes[node].hasItems else { return false }
        guard let last = nodes[node].paragraph.tokens.last else { return true }
        let end = source.tokens[last]
        return !(end.isMark(".") || end.isMark(";"))
    }

    private mutating func append(_ paragraph: Paragraph, parent: Int?, label: String) -> Int {
        nodes.append(Node(paragraph: paragraph, parent: parent, label: label))
        let index = nodes.count - 1
        if let parent {
            nodes[parent].children.append(index)
            if paragraph.marker != nil { nodes[parent].hasItems = true }
        } else {
            roots.append(index)
        }
        return index
    }
}
