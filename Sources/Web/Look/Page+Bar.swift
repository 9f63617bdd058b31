// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import WorkingTime

/// The blue bar and the menu under it.
extension Page {
    func bar(_ frame: Frame, _ words: LookWords) -> HTML {
        let programme: HTML = "<span class=\"prog\">\(words.programme)<br>\(frame.province)</span>"
        guard let visitor = frame.visitor else {
            return """
                <header class="bar"><div class="wrap"><a class="name" href="\(URLs.home)">\(Page.logo)\(words.product)</a>\
                \(programme)</div></header>
                """
        }
        return """
            <header class="bar"><div class="wrap"><a class="name" href="\(URLs.home)">\(Page.logo)\(words.product)</a>\
            \(programme)\
            <form class="seek" role="search" action="\(URLs.search())"><label for="seek" class="vh">\(words.search)</label>\
            \(Icon.search.html)<input id="seek" name="q" type="search" placeholder="\(words.searchPlaceholder)" \
            autocomplete="off" maxlength="200"></form>\
            <a class="seekl" href="\(URLs.search())" aria-label="\(words.search)">\(Icon.search.html)</a>\
            \(bell(frame))\(person(visitor, frame, words))</div></header>
            """
    }

    /// The way to the news, with how much of it is unread.
    private func bell(_ frame: Frame) -> HTML {
        let words = NewsWords.in(frame.language)
        let count = frame.newsCount(frame.unread)
        let label = frame.unread == 0 ? words.bellQuiet : words.bell(count)
        let number: HTML? = frame.unread == 0 ? nil : "<span class=\"n\" aria-hidden=\"true\">\(count)</span>"
        return "<a class=\"bell\" href=\"\(URLs.news())\" aria-label=\"\(label)\">\(Icon.bell.html)\(number)</a>"
    }

    private func person(_ visitor: Visitor, _ frame: Frame, _ words: LookWords) -> HTML {
        // What lasts a while says until when: an outsider's reading, and acting for somebody.
        let delegations = DelegationWords.in(frame.language)
        let until: HTML? =
            visitor.principal.map { "<br>\(delegations.onBehalf($0))" }
            ?? visitor.until.map { "<br>\(words.roleUntil($0.official))" }
        let role: HTML = "\(RoleWords.in(frame.language).name(visitor.role)) · \(visitor.agency)"
        let roles: HTML? =
            visitor.roles > 1 ? "<li><a href=\"\(URLs.account)#vai-tro\">\(words.chooseRole)</a></li>" : nil
        return """
            <details class="who"><summary><span class="whon"><strong>\(visitor.name)</strong>\
            <span>\(role)\(until)</span></span><span class="av" aria-hidden="true">\(visitor.initials)</span></summary>\
            <div class="pop"><p class="whop"><strong>\(visitor.name)</strong><br>\(role)</p>\
            <ul><li><a href="\(URLs.account)">\(words.ownAccount)</a></li>\(roles)</ul>\
            <form method="post" action="\(URLs.signOut)">\(Look.hidden("csrf", frame.csrf))\
            <button class="btn">\(words.signOut)</button></form></div></details>
            """
    }

    func menu(_ frame: Frame, _ words: LookWords) -> HTML {
        guard let visitor = frame.visitor else { return .empty }
        let entries = MenuEntry.entries(for: visitor.role).filter { visitor.may($0.ability) }
        let links = entries.map { entry -> HTML in
            let count: HTML? = frame.counts[entry].flatMap {
                $0.value == 0 ? nil : "<span class=\"n\">\(frame.count($0))</span>"
            }
            let current: HTML? = entry == self.entry ? " aria-current=\"page\"" : nil
            return "<li><a href=\"\(entry.url)\"\(current)>\(words.entries(entry))\(count)</a></li>"
        }
        let here = self.entry.map(words.entries) ?? words.menu
        return """
            <nav class="menu" aria-label="\(words.menu)"><ul class="wrap">\(links)</ul>\
            <details><summary>\(Icon.menu.html)<span>\(here)</span>\(Icon.down.html)</summary><ul>\(links)</ul></details></nav>
            """
    }

    private static let logo: HTML = """
        <svg class="logo" viewBox="0 0 16 16" aria-hidden="true"><path d="M1.6 1.6h5v5h-5zM9.4 9.4h5v5h-5zM1.6 9.4h5v5h-5z"/>\
        <path class="f" d="M9 1.2h5.8V7H9z"/></svg>
        """
}
