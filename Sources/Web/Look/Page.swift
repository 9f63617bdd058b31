// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import WorkingTime

/// A whole page: the blue bar, the menu, one title with one line that says how much, and the body.
package struct Page: Sendable {
    /// The title, once on the page and in the window.
    package var title: String
    /// A small line above the title.
    package var kicker: HTML
    /// The line under the title that says how much.
    package var line: HTML
    package var breadcrumbs: [Link]
    /// Buttons beside the title.
    package var actions: HTML
    /// The word of the menu this page belongs to.
    package var entry: MenuEntry?
    package var body: HTML
    /// A narrow column, for pages that are one form.
    package var isNarrow: Bool
    /// The moment its figures tell of; nil is now.
    package var figuresAt: Instant?

    package init(
        title: String, kicker: HTML = .empty, line: HTML = .empty, breadcrumbs: [Link] = [], actions: HTML = .empty,
        entry: MenuEntry? = nil, isNarrow: Bool = false, figuresAt: Instant? = nil, body: HTML
    ) {
        self.title = title
        self.kicker = kicker
        self.line = line
        self.breadcrumbs = breadcrumbs
        self.actions = actions
        self.entry = entry
        self.isNarrow = isNarrow
        self.figuresAt = figuresAt
        self.body = body
    }

    /// The page as a document.
    package func html(in frame: Frame) -> HTML {
        let words = LookWords.in(frame.language)
        return """
            <!doctype html>
            <html lang="\(frame.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) · \(words.product)</title>
            <link rel="stylesheet" href="\(URLs.asset("theme.css", frame.assets))">
            <link rel="icon" href="\(URLs.asset("icon.svg", frame.assets))" type="image/svg+xml">
            <script src="\(URLs.asset("nenep.js", frame.assets))" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">\(words.skip)</a>
            \(bar(frame, words))\(menu(frame, words))
            <main id="main" class="\(isNarrow ? "wrap narrow" : "wrap")" tabindex="-1">
            \(crumbs(words))\(frame.flash?.html)
            \(head)
            \(body)
            </main>
            \(foot(frame, words))
            </body>
            </html>
            """
    }

    private var head: HTML {
        """
        <div class="head"><div>\(Look.wrapped(kicker, "p", "kicker"))<h1>\(title)</h1>\
        \(Look.wrapped(line, "p", "line"))</div>\(Look.wrapped(actions, "div", "acts"))</div>
        """
    }

    private func crumbs(_ words: LookWords) -> HTML {
        guard !breadcrumbs.isEmpty else { return .empty }
        let items = breadcrumbs.map { crumb -> HTML in
            crumb.url.isEmpty ? "<li>\(crumb.text)</li>" : "<li><a href=\"\(crumb.url)\">\(crumb.text)</a></li>"
        }
        return "<nav class=\"crumbs\" aria-label=\"\(words.youAreHere)\"><ol>\(items)</ol></nav>"
    }

    private func foot(_ frame: Frame, _ words: LookWords) -> HTML {
        let day = words.longDay(words.weekday(frame.today.weekday.rawValue), frame.today.official)
        let time = frame.clock(figuresAt ?? frame.now)
        let figures: HTML? =
            frame.visitor == nil
            ? nil : "<p>\(words.figuresAt(time, day)) · \(words.product) \(ProgramVersion.text)</p>"
        return """
            <footer class="foot"><div class="wrap">\(figures)\
            <form method="post" action="\(URLs.language)">\(Look.hidden("csrf", frame.csrf))\
            \(Look.hidden("language", frame.language == .vi ? "en" : "vi"))\(Look.hidden("back", frame.path))\
            <button class="plain" lang="\(frame.language == .vi ? "en" : "vi")">\(words.otherLanguage)</button></form>\
            </div></footer>
            """
    }
}
