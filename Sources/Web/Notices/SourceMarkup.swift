// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The text of a document with every word the reader understood marked where it stands.
///
/// Marks are UTF-8 byte ranges of the text; those that don't fit it are left out, overlapping ones are cut.
package struct SourceMarkup: Sendable {
    /// A marked stretch, of one or several orders.
    struct Span: Hashable {
        let start: Int
        let end: Int
        let kind: DraftDirective.MarkKind
        var keys: [Int]
    }

    let notice: ID<Notice>
    private let bytes: [UInt8]
    private let orders: [DraftDirective]
    private let open: Int?
    /// In the text's order, none overlapping another.
    private let spans: [Span]
    private let labels: [Int: String]
    /// Words that recognition is not sure of, in the text's order.
    private let unsure: [Range<Int>]
    /// Whether an order's number is what a link to its place leads to; false where the page's picture is.
    private let isAnchored: Bool

    package init(
        text: String, orders: [DraftDirective], open: Int?, notice: ID<Notice>, unsure: [Range<Int>] = [],
        isAnchored: Bool = true
    ) {
        self.unsure = unsure
        self.isAnchored = isAnchored
        bytes = Array(text.utf8)
        self.orders = orders
        self.open = open
        self.notice = notice
        spans = SourceMarkup.spans(of: orders, within: bytes.count)
        labels = Dictionary(orders.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every line as a paragraph; the first line of an order carries its number in the margin.
    package func html(_ words: CheckWords) -> HTML {
        var starts = starts[...]
        let opened = starts.first { $0.order.key == open }?.range
        let firstOrder = starts.first?.range.lowerBound ?? 0
        var pieces: [HTML] = []
        for line in lines(0..<bytes.count) {
            // Lines and starts go forward together.
            starts = starts.drop { $0.range.lowerBound < line.lowerBound }
            let first = starts.first.flatMap { $0.range.lowerBound <= line.upperBound ? $0.order : nil }
            let isOn = opened.map { $0.overlaps(line) } ?? false
            if line.upperBound < firstOrder, let letterhead = halves(of: line) {
                pieces.append("<p class=\"duo\">\(letterhead)</p>\n")
                continue
            }
            let isHead = line.lowerBound < firstOrder && isCapitals(line)
            let name = isOn ? " class=\"on\"" : isHead ? " class=\"up\"" : ""
            let marks = first.map { label($0, words) }
            pieces.append("<p\(HTML(trusted: name))>\(marks)\(text(line))</p>\n")
        }
        return pieces.joined()
    }

    /// The words of one order with its marks, for where the whole source isn't beside it.
    package func quote(_ order: DraftDirective) -> HTML {
        guard let range = range(of: order) else { return .text(order.text) }
        return text(range)
    }

    private func label(_ order: DraftDirective, _ words: CheckWords) -> HTML {
        let current: HTML? = order.key == open ? " aria-current=\"true\"" : nil
        let anchor: HTML? = isAnchored ? " id=\"s\(order.key)\"" : nil
        return """
            <a class="lab"\(anchor) href="\(URLs.check(notice, order: order.key))"\(current) \
            title="\(words.openOrder(order.label))">\(order.label)</a>
            """
    }

    /// A stretch of the text with its marks.
    private func text(_ range: Range<Int>) -> HTML {
        var pieces: [HTML] = []
        var position = range.lowerBound
        for span in spans(in: range) {
            let start = max(span.start, position)
            let end = min(span.end, range.upperBound)
            pieces += [plain(position..<start), mark(span, start..<end, isLast: span.end <= range.upperBound)]
            position = end
        }
        return pieces.joined() + plain(position..<range.upperBound)
    }

    /// The marks that touch a stretch: found by halving, since none overlaps another and a long document has thousands.
    func spans(in range: Range<Int>) -> ArraySlice<Span> {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return spans[low...].prefix { $0.start < range.upperBound }
    }

    private func mark(_ span: Span, _ range: Range<Int>, isLast: Bool) -> HTML {
        let key = span.keys.first { $0 == open } ?? span.keys.first ?? 0
        let labels = span.keys.compactMap { self.labels[$0] }
        let shown = labels.count > 2 ? "\(labels[0])–\(labels[labels.count - 1])" : labels.joined(separator: ", ")
        let note: HTML? = isLast ? "<sup>\(shown)</sup>" : nil
        return """
            <mark class="m-\(span.kind.rawValue)"><a href="\(URLs.check(notice, order: key))">\(plain(range))\(note)</a></mark>
            """
    }

    /// A stretch without marks; in recognised text the words that aren't sure are shown.
    private func plain(_ range: Range<Int>) -> HTML {
        var pieces: [HTML] = []
        var position = range.lowerBound
        for word in unsure(in: range) {
            let (start, end) = (max(word.lowerBound, position), min(word.upperBound, range.upperBound))
            guard start < end else { continue }
            pieces += [letters(position..<start), "<span class=\"unsure\">\(letters(start..<end))</span>"]
            position = end
        }
        return pieces.joined() + letters(position..<range.upperBound)
    }

    private func letters(_ range: Range<Int>) -> HTML {
        range.isEmpty ? .empty : .text(String(decoding: bytes[range], as: UTF8.self))
    }

    /// The words of a stretch that recognition is not sure of.
    private func unsure(in range: Range<Int>) -> ArraySlice<Range<Int>> {
        var (low, high) = (0, unsure.count)
        while low < high {
            let middle = (low + high) / 2
            if unsure[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return unsure[low...].prefix { $0.lowerBound < range.upperBound }
    }

    /// The words of an order that recognition is not sure of.
    func unsureWords(of order: DraftDirective) -> [String] {
        guard let range = range(of: order) else { return [] }
        return unsure(in: range).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The lines of a stretch that hold something.
    private func lines(_ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where bytes[position] == UInt8(ascii: "\n") {
            lines.append(start..<position)
            start = position + 1
        }
        lines.append(start..<range.upperBound)
        return lines.filter { line in bytes[line].contains { $0 > 0x20 } }
    }

    /// The two halves of a letterhead's line, which plain text sets apart by blanks.
    private func halves(of line: Range<Int>) -> HTML? {
        guard line.count < 240, spans(in: line).isEmpty
        else {
            return nil
        }
        let text = String(decoding: bytes[line], as: UTF8.self).trimmed.replacing("\t", with: "    ")
        guard let gap = text.firstRange(of: "    ") else { return nil }
        let (left, right) = (String(text[..<gap.lowerBound]), String(text[gap.upperBound...]).trimmed)
        return right.contains("    ") ? nil : "<span>\(left)</span><span>\(right)</span>"
    }

    private func isCapitals(_ line: Range<Int>) -> Bool {
        guard line.count < 120 else { return false }
        let text = String(decoding: bytes[line], as: UTF8.self)
        return text == text.uppercased() && text.contains(where: \.isLetter)
    }

    /// Where each order begins and ends, in the text's order.
    var starts: [(order: DraftDirective, range: Range<Int>)] {
        orders.compactMap { order in range(of: order).map { (order, $0) } }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func range(of order: DraftDirective) -> Range<Int>? {
        let own = order.marks.filter { $0.kind == .order && $0.start < $0.end && $0.end <= bytes.count }
        guard let start = own.map(\.start).min(), let end = own.map(\.end).max() else { return nil }
        return start..<end
    }

    private static func spans(of orders: [DraftDirective], within count: Int) -> [Span] {
        var spans: [[Int]: Span] = [:]
        for order in orders {
            for mark in order.marks
            where mark.kind != .order && mark.start >= 0 && mark.start < mark.end && mark.end <= count {
                let place = [mark.start, mark.end]
                spans[place, default: Span(start: mark.start, end: mark.end, kind: mark.kind, keys: [])]
                    .keys.append(order.key)
            }
        }
        var position = 0
        return spans.values.sorted { ($0.start, $1.end) < ($1.start, $0.end) }.compactMap { span in
            let start = max(span.start, position)
            guard start < span.end else { return nil }
            position = span.end
            return Span(start: start, end: span.end, kind: span.kind, keys: span.keys)
        }
    }
}
