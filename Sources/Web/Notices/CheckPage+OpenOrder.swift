// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The open order: every reading editable, each beside the words it came from.
///
/// Fields: `text`, `party.N` (agencies of the N-th addressee, several), `other.N` (a name typed for it),
/// `coparty.N` and `coother.N` for coordinators, `more` and `comore` (names added), `dueKind` (`day`, `standing`,
/// `none`), `due`, `rhythm`, `deliverable`, `submitTo`, `acceptingBody`, `splitAt`; the button pressed is `act`:
/// `confirm`, `save`, `split`, `merge`, `drop`.
extension CheckPage {
    func openOrder(_ order: DraftDirective, _ markup: SourceMarkup, _ frame: Frame, _ words: CheckWords) -> HTML {
        let action = URLs.checkOrder(notice.id, order.key)
        let typed = typed.of(action)
        return """
            <li class="open" id="y\(order.key)" aria-current="true"><div class="sech"><h3><span class="no">\(order.label)</span> \
            \(order.heading(limit: 120))</h3>\
            <p class="aside tosrc"><a href="#s\(order.key)">\(words.seeSource)</a></p></div>\
            \(quoted(order, markup, frame))\
            \(Look.keptFormStart(action, frame, typed, version: notice.version, isReplacing: true))\
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(textField(order, typed, words))\
            \(parties(order.addressees, "party", "other", "more", words.addressees, .addressee, typed, words, in: frame))\
            \(due(order, typed, frame, words))\(links(order, typed, frame))\(products(order, typed, words))\
            \(coordinators(order, typed, words, frame))\(buttons(order, typed, words))</form></li>
            """
    }

    private func textField(_ order: DraftDirective, _ typed: Typed, _ words: CheckWords) -> HTML {
        Look.details(
            words.editText, isOpen: typed.fault("text") != nil,
            Field("text", words.orderText, typed: typed)
                .area(typed.text("text", or: order.text), rows: 5, isQuoted: true))
    }

    private func due(_ order: DraftDirective, _ typed: Typed, _ frame: Frame, _ words: CheckWords) -> HTML {
        let states = StateWords.in(frame.language)
        let rhythms = Rhythm.allCases.map { Choice($0.rawValue, states.rhythm($0)) }
        let kinds = ["day", "standing", "event", "none"].map { Choice($0, words.dueKind($0)) }
        var (kind, day, rhythm) = ("none", "", Rhythm.quarterly.rawValue)
        switch order.due {
        case .none: break
        case .on(let due): (kind, day) = ("day", due.official)
        case .standing(let often): (kind, rhythm) = ("standing", often.rawValue)
        case .following: kind = "event"
        }
        let said: HTML? = order.phrase.isEmpty ? nil : "<p class=\"help\">“\(order.phrase)”</p>"
        let past: HTML? =
            if case .on(let day) = order.due, day < frame.today {
                "<p class=\"ask\">\(words.pastDue(day.official))</p>"
            } else {
                nil
            }
        return """
            <fieldset class="field"><legend>\(CheckPage.key(.deadline))\(words.deadline)</legend><div class="row end">\
            \(Field("dueKind", words.dueKindLabel, typed: typed).select(kinds, typed.text("dueKind", or: kind)))\
            \(Field("due", words.dueDay, typed: typed).day(typed.text("due", or: day)))\
            \(Field("rhythm", words.rhythm, typed: typed).select(rhythms, typed.text("rhythm", or: rhythm)))</div>\
            \(event(order, typed, frame))\(said)\(past)</fieldset>
            """
    }

    private func products(_ order: DraftDirective, _ typed: Typed, _ words: CheckWords) -> HTML {
        """
        <div class="field"><label for="deliverable">\(CheckPage.key(.deliverable))\(words.deliverable)</label>\
        <textarea id="deliverable" name="deliverable" rows="2">\n\(typed.text("deliverable", or: order.deliverable))</textarea>\
        </div><div class="grid"><div class="field"><label for="submitTo">\(CheckPage.key(.submitTo))\(words.submitTo)</label>\
        <input id="submitTo" name="submitTo" value="\(typed.text("submitTo", or: order.submitTo))" list="agencies"></div>\
        \(Field("acceptingBody", words.acceptingBody, typed: typed)
            .select(agencies, typed.text("acceptingBody", or: order.acceptingBody?.description ?? ""),
                empty: words.byDefault(defaultAcceptingBody)))</div>
        """
    }

    private func coordinators(
        _ order: DraftDirective, _ typed: Typed, _ words: CheckWords, _ frame: Frame
    ) -> HTML {
        let fields = parties(
            order.coordinators, "coparty", "coother", "comore", words.coordinators, .coordinator, typed, words,
            in: frame)
        return order.coordinators.isEmpty ? Look.details(words.addCoordinator, fields) : fields
    }

    private func buttons(_ order: DraftDirective, _ typed: Typed, _ words: CheckWords) -> HTML {
        let later = orders.drop { $0.key != order.key }.dropFirst()
        let next = later.first { !$0.isChecked } ?? orders.first { !$0.isChecked && $0.key != order.key }
        let confirm = next.map { words.rightNext($0.label) } ?? words.rightLast
        let isFirst = orders.first?.key == order.key
        let merge: HTML? = isFirst ? nil : Look.submit(words.merge, .plain, name: "act", value: "merge")
        let split = Look.details(
            words.split, isOpen: typed.fault("splitAt") != nil,
            """
            <div class="row end">\(Field("splitAt", words.splitAt, help: words.splitHelp, typed: typed)
                .line(typed.text("splitAt")))\(Look.submit(words.splitHere, .plain, name: "act", value: "split"))</div>
            """)
        return """
            <div class="row">\(Look.submit(confirm, icon: .check, name: "act", value: "confirm"))\
            \(Look.submit(words.save, .plain, name: "act", value: "save"))\(merge)\
            \(Look.submit(words.notAnOrder, .link, name: "act", value: "drop"))</div>\(split)
            """
    }
}
