// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The pages of a scanned document with every word the reader understood marked on the picture.
///
/// Marks lie in a drawing over the picture, in the page's own units, so they fit at every width.
struct ScannedMarkup {
    let source: ScannedSource
    let markup: SourceMarkup
    let notice: ID<Notice>
    let open: Int?

    func html(_ words: CheckWords, _ scans: ScanWords) -> HTML {
        source.pages.map { page in
            """
            <figure class="sheet" id="trang-\(page.number)"><figcaption>\(scans.page(page.number, source.pages.count)) · \
            <a href="\(URLs.scannedPage(notice, page.number))">\(scans.openLarge)</a></figcaption><div>\
            <img src="\(URLs.scannedPage(notice, page.number))" loading="lazy" decoding="async" width="\(page.width)" \
            height="\(page.height)" alt="\(scans.picture(page.number))">\
            <svg viewBox="0 0 \(page.width) \(page.height)" role="group" aria-label="\(words.orders)">\
            <g aria-hidden="true">\(opened(page))\(marks(page))\(unsure(page))</g>\(labels(page, words))</svg></div></figure>
            """ as HTML
        }.joined()
    }

    /// The part of the page, or pages, where an order stands, large enough to be compared word by word.
    func strips(of order: DraftDirective, _ scans: ScanWords) -> HTML {
        guard let range = markup.starts.first(where: { $0.order.key == order.key })?.range else { return .empty }
        return source.pages.compactMap { page -> HTML? in
            let boxes = page.boxes(of: range)
            guard let top = boxes.map(\.y).min(), let bottom = boxes.map(\.bottom).max(),
                let left = page.words.map(\.x).min(), let right = page.words.map({ $0.x + $0.width }).max()
            else { return nil }
            let edge = unit(page) * 3 / 2
            let (x, y) = (max(0, left - edge), max(0, top - edge))
            let (width, height) = (right + edge - x, bottom + edge - y)
            return """
                <svg class="excerpt" viewBox="\(x) \(y) \(width) \(height)" width="\(width)" height="\(height)" role="img" \
                aria-label="\(scans.strip(order.label, page.number))"><image href="\(URLs.scannedPage(notice, page.number))" \
                width="\(page.width)" height="\(page.height)"/>\(marks(page, within: range))\(unsure(page, within: range))</svg>
                """
        }.joined()
    }

    /// The lines of the open order.
    private func opened(_ page: ScannedSource.Page) -> HTML {
        guard let range = markup.starts.first(where: { $0.order.key == open })?.range else { return .empty }
        return page.boxes(of: range).map { rect($0, "on", page, wide: 2) }.joined()
    }

    private func marks(_ page: ScannedSource.Page, within part: Range<Int>? = nil) -> HTML {
        guard let first = page.words.first, let last = page.words.last else { return .empty }
        let whole = first.start..<last.end
        return markup.spans(in: part.map { $0.clamped(to: whole) } ?? whole).map { span -> HTML in
            let key = span.keys.first { $0 == open } ?? span.keys.first ?? 0
            let boxes = page.boxes(of: span.start..<span.end).map { box -> HTML in
                let line = box.bottom + unit(page) / 2
                return """
                    \(rect(box, "m", page))<path d="M\(box.x) \(line)H\(box.right)"/>
                    """
            }
            guard part == nil else { return "<g class=\"k-\(span.kind.rawValue)\">\(boxes)</g>" }
            return """
                <a class="k-\(span.kind.rawValue)" href="\(URLs.check(notice, order: key))" tabindex="-1">\(boxes)</a>
                """
        }.joined()
    }

    private func unsure(_ page: ScannedSource.Page, within part: Range<Int>? = nil) -> HTML {
        page.words.filter { $0.isUnsure && (part?.contains($0.start) ?? true) }.map { word in
            let box = ScannedSource.Page.Stretch(
                x: word.x, y: word.y, right: word.x + word.width, bottom: word.y + word.height)
            return rect(box, "unsure", page, wide: 1)
        }.joined()
    }

    /// Every order's number in the margin, a link that opens it.
    private func labels(_ page: ScannedSource.Page, _ words: CheckWords) -> HTML {
        let size = unit(page) * 5
        return markup.starts.compactMap { order, range -> HTML? in
            guard let first = page.words.first?.start, let last = page.words.last?.end,
                (first..<last).contains(range.lowerBound), let box = page.boxes(of: range).first
            else { return nil }
            let wide = size * (order.label.count + 1) * 6 / 10
            let x = max(unit(page), box.x - wide - unit(page) * 2)
            let y = (box.y + box.bottom - size * 14 / 10) / 2
            let current: HTML? = order.key == open ? " aria-current=\"true\"" : nil
            return """
                <a class="lab" id="s\(order.key)" href="\(URLs.check(notice, order: order.key))"\(current) \
                aria-label="\(words.openOrder(order.label))"><rect x="\(x)" y="\(y)" width="\(wide)" \
                height="\(size * 14 / 10)" rx="\(unit(page))"/><text x="\(x + wide / 2)" y="\(y + size * 105 / 100)" \
                font-size="\(size)">\(order.label)</text></a>
                """
        }.joined()
    }

    private func rect(_ box: ScannedSource.Page.Stretch, _ name: String, _ page: ScannedSource.Page, wide: Int = 1)
        -> HTML
    {
        let edge = unit(page) * wide / 2
        return """
            <rect class="\(name)" x="\(box.x - edge)" y="\(box.y - edge)" width="\(box.right - box.x + 2 * edge)" \
            height="\(box.bottom - box.y + 2 * edge)"/>
            """
    }

    /// A three-hundredth of the page's height: what a point is on paper.
    private func unit(_ page: ScannedSource.Page) -> Int { max(1, page.height / 300) }
}
