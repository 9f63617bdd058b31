// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// Over a list whose rows can be ticked: how many are, all of the page at once, and what can be done with them.
///
/// It is one GET form; every box of the list belongs to it by its `form` attribute, and every button sends the ticked
/// rows (`chon`) and the list's own address (`ve`) to a page of its own that says first what will come of it.
package struct SelectionBar: Sendable {
    /// Something to do with what was chosen.
    package struct Act: Sendable {
        package let text: String
        /// The page that previews it.
        package let url: String
        package let icon: Icon?

        package init(_ text: String, _ url: String, icon: Icon? = nil) {
            self.text = text
            self.url = url
            self.icon = icon
        }
    }

    /// The form's id, and the name of its boxes.
    package static let name = "chon"
    /// The field with the address to come back to.
    package static let back = "ve"
    /// The value of `chon` in a list's address that ticks every row.
    package static let everything = "trang"

    package let acts: [Act]
    /// The list as it is filtered now.
    package let list: String
    /// Whether the page was asked for with every row ticked.
    package let isAllChosen: Bool

    package init(acts: [Act], list: String, isAllChosen: Bool = false) {
        self.acts = acts
        self.list = list
        self.isAllChosen = isAllChosen
    }

    /// The bar; nothing when there is nothing to do with a row.
    package func html(_ words: SelectionWords) -> HTML {
        guard let first = acts.first else { return .empty }
        let all = isAllChosen ? list : URLs.adding(Self.name, Self.everything, to: list)
        let buttons = acts.map { act -> HTML in
            "<button class=\"btn\" formaction=\"\(act.url)\">\(act.icon?.html)\(act.text)</button>"
        }
        return """
            <form id="\(Self.name)" class="selbar" method="get" action="\(first.url)">\(Look.hidden(Self.back, list))\
            <a href="\(all)" data-tick-all="\(Self.name)" data-none="\(words.chooseNone)" data-every="\(words.chooseAll)">\
            \(isAllChosen ? words.chooseNone : words.chooseAll)</a>\
            <output data-ticked="\(Self.name)" data-text="\(words.chosen("#"))"></output>\
            <span class="acts">\(buttons)</span></form>
            """
    }

    /// The box of one row, named after it for screen readers.
    package func box<Entity>(_ id: ID<Entity>, _ title: String, _ words: SelectionWords) -> HTML {
        """
        <label class="pickrow"><input type="checkbox" form="\(Self.name)" name="\(Self.name)" value="\(id.description)" \
        autocomplete="off"\("checked", if: isAllChosen)><span class="vh">\(words.choose(title))</span></label>
        """
    }
}
