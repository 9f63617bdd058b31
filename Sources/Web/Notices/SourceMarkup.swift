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
    private let spans: [Span]

    package init(text: String, orders: [DraftDirective], open: Int?, notice: ID<Notice>) {
        bytes = Array(text.utf8)
        self.orders = orders
        self.open = open
        self.notice = notice
        spans = SourceMarkup.spans(of: orders, within: bytes.count)
    }

    /// Every line as a paragraph; the first line of an order carries its number in the margin.
    package func html(_ words: CheckWords) -> HTML {
        let starts = orders.compactMap { order in range(of: order).map { (order, $0) } }
        let opened = starts.first { $0.0.key == open }?.1
        let firstOrder = starts.map(\.1.lowerBound).min() ?? 0
        var pieces: [HTML] = []
        for line in lines(0..<bytes.count) {
            let labels = starts.filter { line.contains($0.1.lowerBound) || $0.1.lowerBound == line.upperBound }
            let isOn = opened.map { $0.overlaps(line) } ?? false
            if line.upperBound < firstOrder, let letterhead = halves(of: line) {
                pieces.append("<p class=\"duo\">\(letterhead)</p>\n")
                continue
            }
            let isHead = line.lowerBound < firstOrder && isCapitals(line)
            let name = isOn ? " class=\"on\"" : isHead ? " class=\"up\"" : ""
            let marks = labels.prefix(1).map { label($0.0, words) }
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
        return """
            <a class="lab" id="s\(order.key)" href="\(URLs.check(notice, order: order.key))"\(current) \
            title="\(words.openOrder(order.label))">\(order.label)</a>
            """
    }

    /// A stretch of the text with its marks.
    private func text(_ range: Range<Int>) -> HTML {
        var html = HTML.empty
        var position = range.lowerBound
        for span in spans where span.end > range.lowerBound && span.start < range.upperBound {
            let start = max(span.start, position)
            let end = min(span.end, range.upperBound)
            guard start < end else { continue }
            let isLast = span.end <= range.upperBound
            html = html + plain(position..<start) + mark(span, start..<end, isLast: isLast)
            position = end
        }
        return html + plain(position..<range.upperBound)
    }

    private func mark(_ span: Span, _ range: Range<Int>, isLast: Bool) -> HTML {
        let key = span.keys.first { $0 == open } ?? span.keys.first ?? 0
        let labels = span.keys.compactMap { key in orders.first { $0.key == key }?.label }
        let shown = labels.count > 2 ? "\(labels[0])–\(labels[labels.count - 1])" : labels.joined(separator: ", ")
        let note: HTML? = isLast ? "<sup>\(shown)</sup>" : nil
        return """
            <mark class="m-\(span.kind.rawValue)"><a href="\(URLs.check(notice, order: key))">\(plain(range))\(note)</a></mark>
            """
    }

    private func plain(_ range: Range<Int>) -> HTML {
        range.isEmpty ? .empty : .text(String(decoding: bytes[range], as: UTF8.self))
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
        guard line.count < 240, !spans.contains(where: { $0.start < line.upperBound && $0.end > line.lowerBound })
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
        return spans.values.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    }
}
