// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The list of orders right of the source.
extension CheckPage {
    func list(_ markup: SourceMarkup, _ frame: Frame, _ words: CheckWords) -> HTML {
        let doubtful = orders.count(where: \.isDoubtful)
        let toggle: HTML =
            isDoubtfulOnly
            ? "<a href=\"\(URLs.check(notice.id))\">\(words.showAll)</a>"
            : doubtful == 0
                ? .empty
                : "<a href=\"\(URLs.link(URLs.check(notice.id), [("chua-ro", "1")]))\">\(words.onlyDoubtful(doubtful))</a>"
        let shown = isDoubtfulOnly ? orders.filter { $0.isDoubtful || $0.key == open?.key } : orders
        let items = shown.map { order -> HTML in
            order.key == open?.key ? openOrder(order, markup, frame, words) : row(order, words)
        }
        let none: HTML? = orders.isEmpty ? Look.empty(words.noOrdersTitle, words.noOrdersText) : nil
        return """
            <div class="sech"><h2 id="y-doc">\(words.ordersRead(orders.count))</h2>\
            \(Look.wrapped(toggle, "p", "aside"))</div>\(none)<ol class="orders">\(items)</ol>\(addForm(frame, words))
            """
    }

    private func row(_ order: DraftDirective, _ words: CheckWords) -> HTML {
        let names = order.agencies.map(name)
        let bodies =
            names.isEmpty
            ? words.noAgency : names.count > 3 ? words.agencyCount(names.count) : names.joined(separator: "; ")
        return """
            <li class="order" id="y\(order.key)"><span class="no">\(order.label)</span><div><h3>\
            <a class="t" href="\(URLs.check(notice.id, order: order.key))">\(order.heading(limit: 90))</a>\
            </h3><p>\(bodies)</p></div><span class="when">\(order.isCounted ? order.phrase : words.dueShort(order.due))</span>\(stand(order, words))</li>
            """
    }

    private func stand(_ order: DraftDirective, _ words: CheckWords) -> HTML {
        if order.isChecked, !order.agencies.isEmpty {
            return "<span class=\"chk\">\(Assignment.State.accepted.sign)\(words.isChecked)</span>"
        }
        let doubts = order.doubts
        if doubts > 0 {
            return "<span class=\"chk doubtful\">\(Icon.question.html)\(words.doubts(doubts))</span>"
        }
        return "<span class=\"chk\">\(Assignment.State.issued.sign)\(words.isUnchecked)</span>"
    }

    /// Fields: `label`, `text`.
    private func addForm(_ frame: Frame, _ words: CheckWords) -> HTML {
        let typed = typed.of(URLs.addOrder(notice.id))
        let prefix = "new-"
        let form: HTML = """
            \(Look.formStart(URLs.addOrder(notice.id), frame, version: notice.version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: prefix))\
            \(Field("label", words.label, prefix: prefix, typed: typed).line(typed.text("label"), size: 8))\
            \(Field("text", words.orderText, help: words.addHelp, prefix: prefix, typed: typed)
                .area(typed.text("text"), rows: 3, isQuoted: true))\(Look.submit(words.add, .plain, icon: .plus))</form>
            """
        return Look.details(words.addOrder, isOpen: !typed.faults.isEmpty, form) + dropForm(frame, words)
    }

    private func dropForm(_ frame: Frame, _ words: CheckWords) -> HTML {
        Look.details(
            words.discardTitle,
            """
            <p class="help">\(words.discardHelp)</p>\
            \(Look.oneButton(words.discard, URLs.discard(notice.id), frame, version: notice.version))
            """)
    }
}

extension DraftDirective {
    /// Counted from an event whose day the document doesn't say: the words are all there is.
    package var isCounted: Bool { due == .none && !phrase.isEmpty }

    /// How many places an officer must look at: bodies that aren't sure, or none at all.
    package var doubts: Int {
        let unsure = (addressees + coordinators).count {
            $0.certainty.isDoubtful && $0.agencies.isEmpty || $0.certainty == .similar
        }
        return unsure + (agencies.isEmpty && unsure == 0 && makesAssignments ? 1 : 0)
    }

    /// Whether it still wants an officer's eye.
    package var isDoubtful: Bool { !isChecked && doubts > 0 }
}
