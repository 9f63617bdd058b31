// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// One column of a list's head.
package struct Column: Sendable {
    /// Which way the list is sorted by it now.
    package enum Sorted: String, Sendable {
        case ascending
        case descending
    }

    package let text: String
    /// Where its link sorts to; nil when the list can't be sorted by it.
    package let url: String?
    package let sorted: Sorted?
    package let isNumber: Bool

    package init(_ text: String, url: String? = nil, sorted: Sorted? = nil, isNumber: Bool = false) {
        self.text = text
        self.url = url
        self.sorted = sorted
        self.isNumber = isNumber
    }

    func html(_ words: LookWords) -> HTML {
        let order: HTML? = sorted.map { " aria-sort=\"\($0.rawValue)\"" }
        let side: HTML? = isNumber ? " class=\"num\"" : nil
        let arrow: HTML? = sorted.map {
            $0 == .ascending ? "<span aria-hidden=\"true\">▲</span>" : "<span aria-hidden=\"true\">▼</span>"
        }
        guard let url else { return "<th scope=\"col\"\(order)\(side)>\(text)\(arrow)</th>" }
        return """
            <th scope="col"\(order)\(side)><a href="\(url)" title="\(words.sortBy(text))">\(text)\(arrow)</a></th>
            """
    }
}

/// Where one is in a list of many pages.
package struct Paging: Sendable {
    /// First and last row shown, counted from 1.
    package let first: Int
    package let last: Int
    package let total: Count
    package let perPage: Int
    package let page: Int
    /// How many pages there are; nil where the rows were counted up to a limit only.
    package let pages: Int?
    package let previous: String?
    package let next: String?
    /// The last page, where it is known and isn't this one.
    package let end: String?

    /// A page of a list; `url` gives the address of another.
    package init(page: Int, perPage: Int, shown: Int, total: Count, url: (Int) -> String) {
        first = shown == 0 ? 0 : (page - 1) * perPage + 1
        last = (page - 1) * perPage + shown
        self.total = total
        self.perPage = perPage
        self.page = page
        let pages = total.isCapped ? nil : max(1, (total.value + perPage - 1) / perPage)
        self.pages = pages
        previous = page > 1 ? url(page - 1) : nil
        next = (pages.map { page < $0 } ?? (shown == perPage)) ? url(page + 1) : nil
        end = pages.flatMap { page < $0 ? url($0) : nil }
    }
}

extension Look {
    /// The head of a list's table.
    package static func tableHead(_ columns: [Column], _ words: LookWords) -> HTML {
        "<thead><tr>\(columns.map { $0.html(words) })</tr></thead>"
    }

    /// A table; its name is for screen readers.
    package static func table(
        _ name: String, _ columns: [Column], class style: String = "list", _ words: LookWords, rows: [HTML]
    ) -> HTML {
        """
        <div class="scroll" role="region" aria-label="\(name)" tabindex="0"><table class="\(style)">\
        <caption class="vh">\(name)</caption>\(tableHead(columns, words))<tbody>\(rows)</tbody></table></div>
        """
    }

    /// The line under a list: what is shown, and the ways to the pages before and after.
    package static func pager(_ paging: Paging, _ frame: Frame, _ words: LookWords) -> HTML {
        let shown = words.rowsShown(frame.number(paging.first), frame.number(paging.last), frame.count(paging.total))
        guard paging.previous != nil || paging.next != nil else {
            return "<div class=\"pager\"><p>\(shown)</p></div>"
        }
        let here = words.pageOf(frame.number(paging.page), paging.pages.map(frame.number))
        let end: HTML? = paging.end.map { "<a class=\"btn\" href=\"\($0)\">\(words.lastPage)</a>" }
        return """
            <div class="pager"><p>\(shown)</p><nav aria-label="\(words.pages)">\
            \(step(words.previous, paging.previous, before: .left))<span class="here" aria-current="page">\(here)</span>\
            \(step(words.next, paging.next, after: .right))\(end)</nav><p>\(words.perPage(paging.perPage))</p></div>
            """
    }

    private static func step(_ text: String, _ url: String?, before: Icon? = nil, after: Icon? = nil) -> HTML {
        guard let url else { return "<span class=\"btn off\">\(before?.html)\(text)\(after?.html)</span>" }
        return "<a class=\"btn\" href=\"\(url)\">\(before?.html)\(text)\(after?.html)</a>"
    }

    /// The band of a list's filter: a GET form whose fields are given; folds away on phones.
    package static func filterBand(
        _ action: String, fields: HTML, inForce: Int, clear url: String, _ words: LookWords
    ) -> HTML {
        let clear: HTML? = inForce == 0 ? nil : "<a class=\"btn-link\" href=\"\(url)\">\(words.clearFilter)</a>"
        let title = inForce == 0 ? words.filter : words.filterCount(inForce)
        return """
            <div class="band"><input type="checkbox" id="fold" class="fold"><label for="fold" class="btn">\
            \(Icon.filter.html)\(title)</label><form action="\(action)" class="filter">\(fields)<div class="go">\
            <button class="btn btn-main">\(words.applyFilter)</button>\(clear)</div></form></div>
            """
    }

    /// The conditions in force, each with a cross that lifts it.
    package static func conditions(_ links: [Link], _ words: LookWords, aside: HTML = .empty) -> HTML {
        guard !links.isEmpty || !aside.isEmpty else { return .empty }
        let chips = links.map { condition($0.text, remove: $0.url, label: words.removeFilter($0.text)) }
        let left: HTML? = links.isEmpty ? nil : "<p><span>\(words.filteredBy)</span> \(chips)</p>"
        return "<div class=\"conds\">\(left)\(wrapped(aside, "p", "quick"))</div>"
    }
}
