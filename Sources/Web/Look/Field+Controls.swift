// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// One of several things to choose.
package struct Choice: Sendable, Hashable {
    package let value: String
    package let text: String
    /// A second line under it.
    package let note: String

    package init(_ value: String, _ text: String, note: String = "") {
        self.value = value
        self.text = text
        self.note = note
    }
}

extension Field {
    /// A line of text.
    package func line(
        _ value: String, type: String = "text", size: Int? = nil, placeholder: String = "", list: String? = nil,
        complete: String? = nil, isRequired: Bool = false
    ) -> HTML {
        let width: HTML? = size.map { " size=\"\($0)\" class=\"short\"" }
        let hint: HTML? = placeholder.isEmpty ? nil : " placeholder=\"\(placeholder)\""
        let source: HTML? = list.map { " list=\"\($0)\"" }
        let completion: HTML? = complete.map { " autocomplete=\"\($0)\"" }
        let most: HTML? = type == "search" ? " maxlength=\"200\"" : nil
        return around(
            """
            <input \(attributes) type="\(type)" value="\(value)"\(width)\(hint)\(source)\(completion)\(most)\
            \("required", if: isRequired)>
            """)
    }

    /// A day, typed as officials write it: the browser's own picker would show another country's order.
    package func day(_ value: String) -> HTML {
        around(
            """
            <input \(attributes) value="\(value)" size="11" class="short" inputmode="numeric" placeholder="dd/MM/yyyy" \
            autocomplete="off">
            """)
    }

    /// Several lines of text.
    package func area(_ value: String, rows: Int = 4, isQuoted: Bool = false) -> HTML {
        let face: HTML? = isQuoted ? " class=\"quoted\"" : nil
        return around("<textarea \(attributes) rows=\"\(rows)\"\(face)>\n\(value)</textarea>")
    }

    /// One of a list.
    package func select(_ choices: [Choice], _ chosen: String, empty: String? = nil) -> HTML {
        let first: HTML? = empty.map { "<option value=\"\">\($0)</option>" }
        let options = choices.map { choice -> HTML in
            "<option value=\"\(choice.value)\"\("selected", if: choice.value == chosen)>\(choice.text)</option>"
        }
        return around("<select \(attributes)>\(first)\(options)</select>")
    }

    /// Files from the reader's machine; the words stand in for the browser's own, which may be another language's.
    package func files(several: Bool, accept: String = "", _ words: LookWords) -> HTML {
        let kinds: HTML? = accept.isEmpty ? nil : " accept=\"\(accept)\""
        return around(
            """
            <div class="pick"><input \(attributes) type="file"\("multiple", if: several)\(kinds) \
            data-pick="\(words.chooseFile(several))" data-none="\(words.noFile)"></div>
            """)
    }

    /// A box to tick, with its label beside it.
    package func tick(_ isChosen: Bool, value: String = "1") -> HTML {
        let below: HTML? = help.isEmpty ? nil : "<p class=\"help\" id=\"\(id)-h\">\(help)</p>"
        return """
            <div class="tick"><input \(attributes) type="checkbox" value="\(value)"\("checked", if: isChosen)>\
            <label for="\(id)">\(label)</label>\(below)</div>
            """
    }

    /// One of a few, each in a box of its own.
    package func radios(_ choices: [Choice], _ chosen: String, isBoxed: Bool = true) -> HTML {
        let boxes = choices.map { choice -> HTML in
            let mark = choice.value == choices.first?.value ? id : "\(id)-\(choice.value)"
            let second: HTML? = choice.note.isEmpty ? nil : "<span>\(choice.note)</span>"
            return """
                <label class="\(isBoxed ? "radio" : "radio flat")" for="\(mark)"><input id="\(mark)" type="radio" \
                name="\(name)" value="\(choice.value)"\("checked", if: choice.value == chosen)>\
                <span><strong>\(choice.text)</strong>\(second)</span></label>
                """
        }
        let wrong: HTML? = fault.map { "<p class=\"fault\">\($0)</p>" }
        return """
            <fieldset class="\(fault == nil ? "field" : "field bad")"><legend>\(label)</legend>\(wrong)\(boxes)</fieldset>
            """
    }
}
