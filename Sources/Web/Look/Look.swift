// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// The components pages are made of: plain functions that give HTML.
package enum Look {
    /// A piece inside an element, or nothing when there is nothing in it.
    package static func wrapped(_ piece: HTML, _ element: StaticString, _ name: StaticString) -> HTML {
        guard !piece.isEmpty else { return .empty }
        let tag = HTML(trusted: "\(element)")
        return "<\(tag) class=\"\(HTML(trusted: "\(name)"))\">\(piece)</\(tag)>"
    }

    /// A text of several lines as paragraphs.
    package static func paragraphs(_ text: String) -> HTML {
        text.split(whereSeparator: \.isNewline).map { "<p>\(String($0))</p>" as HTML }.joined()
    }

    /// A number that opens to its rows; plain when there are none.
    package static func figure(_ text: String, _ url: String?) -> HTML {
        guard let url else { return "<span>\(text)</span>" }
        return "<a href=\"\(url)\">\(text)</a>"
    }

    /// A count beside a title.
    package static func badge(_ text: String, isLate: Bool = false) -> HTML {
        "<span class=\"\(isLate ? "n n-late" : "n")\">\(text)</span>"
    }

    /// A section with its title over a rule.
    package static func section(
        _ title: String, id: String? = nil, badge: HTML = .empty, aside: HTML = .empty, isLate: Bool = false,
        _ body: HTML
    ) -> HTML {
        let mark: HTML? = id.map { " id=\"\($0)\"" }
        return """
            <section\(mark) class="\(isLate ? "sec sec-late" : "sec")"><div class="sech"><h2>\(title)\(badge)</h2>\
            \(wrapped(aside, "p", "aside"))</div>\(body)</section>
            """
    }

    /// A box of the side column.
    package static func box(_ title: String, isMain: Bool = false, id: String? = nil, _ body: HTML) -> HTML {
        let mark: HTML? = id.map { " id=\"\($0)\"" }
        return "<section\(mark) class=\"\(isMain ? "box box-main" : "box")\"><h2>\(title)</h2>\(body)</section>"
    }

    /// Names and their values.
    package static func facts(_ facts: [(name: String, value: HTML)]) -> HTML {
        let rows = facts.map { "<dt>\($0.name)</dt><dd>\($0.value)</dd>" as HTML }
        return "<dl class=\"facts\">\(rows)</dl>"
    }

    /// What is shown where there is nothing: what this is, what to do next, one button.
    package static func empty(_ title: String, _ text: String, button: HTML = .empty) -> HTML {
        "<div class=\"empty\"><h2>\(title)</h2><p>\(text)</p>\(button)</div>"
    }

    /// Something that can be opened.
    package static func details(_ summary: String, isOpen: Bool = false, _ body: HTML) -> HTML {
        "<details class=\"more\"\("open", if: isOpen)><summary>\(summary)</summary>\(body)</details>"
    }

    /// A button that can't be undone, behind a sentence: what follows from it, then the button.
    package static func fold(_ summary: String, _ consequence: String, _ button: HTML) -> HTML {
        details(summary, "<p>\(consequence)</p><p>\(button)</p>")
    }

    /// An address chip: a condition in force, with a cross that lifts it.
    package static func condition(_ text: String, remove url: String, label: String) -> HTML {
        "<a class=\"cond\" href=\"\(url)\" aria-label=\"\(label)\">\(text)\(Icon.cross.html)</a>"
    }
}
