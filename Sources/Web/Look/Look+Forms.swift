// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// Forms: where they begin, and what they say when something is wrong.
extension Look {
    /// Opens a write form; close it with `</form>`.
    ///
    /// It carries the token, the fresh identity that makes a repeated submit harmless, and the version the typed text
    /// was written against.
    package static func formStart(
        _ action: String, _ frame: Frame, version: Int? = nil, hasFiles: Bool = false, class name: String = "form",
        id: String? = nil, keeps words: LookWords? = nil
    ) -> HTML {
        let kind: HTML? = hasFiles ? " enctype=\"multipart/form-data\"" : nil
        let mark: HTML? = id.map { " id=\"\($0)\"" }
        let stand: HTML? = version.map { hidden("version", String($0)) }
        let kept: HTML? = words.map { words in
            """
             data-keep="\(URLs.keepDraft)" data-kept="\(words.draftKept("#"))" data-unkept="\(words.draftUnkept)"
            """
        }
        return """
            <form\(mark) class="\(name)" method="post" action="\(action)"\(kind)\(kept) novalidate>\
            \(hidden("csrf", frame.csrf))\(hidden("request", frame.request))\(stand)
            """
    }

    /// A field that isn't seen.
    package static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// What is wrong, above the form, each with a link to its field.
    ///
    /// The prefix is the one the form's fields were given.
    package static func faults(_ typed: Typed, _ words: LookWords, prefix: String = "") -> HTML {
        guard !typed.faults.isEmpty else { return .empty }
        let items = typed.faults.map { fault -> HTML in
            fault.field.isEmpty
                ? "<li>\(fault.sentence)</li>"
                : "<li><a href=\"#\(prefix)\(fault.field)\">\(fault.sentence)</a></li>"
        }
        return """
            <div class="faults" role="alert" tabindex="-1">\(Icon.warning.html)<div><p><strong>\
            \(words.faults(items.count))</strong></p><ul>\(items)</ul></div></div>
            """
    }
}

/// A field of a form: its name in the form, its label, a sentence of help, and what was typed.
package struct Field: Sendable {
    package let name: String
    package let label: String
    package let help: String
    /// Beside the label, such as "không bắt buộc".
    package let note: String
    /// Put before the name to make an id that is unique on the page.
    package let prefix: String
    package let fault: String?

    package init(
        _ name: String, _ label: String, help: String = "", note: String = "", prefix: String = "",
        typed: Typed = .fresh
    ) {
        self.name = name
        self.label = label
        self.help = help
        self.note = note
        self.prefix = prefix
        fault = typed.fault(name)
    }

    var id: String { prefix + name }

    /// Id, name, and what describes the field.
    var attributes: HTML {
        var described: [String] = []
        if fault != nil { described.append("\(id)-f") }
        if !help.isEmpty { described.append("\(id)-h") }
        let by: HTML? = described.isEmpty ? nil : " aria-describedby=\"\(described.joined(separator: " "))\""
        let invalid: HTML? = fault == nil ? nil : " aria-invalid=\"true\""
        return "id=\"\(id)\" name=\"\(name)\"\(by)\(invalid)"
    }

    /// Label above, fault above the control, help below.
    func around(_ control: HTML) -> HTML {
        let beside: HTML? = note.isEmpty ? nil : " <span class=\"note\">(\(note))</span>"
        let wrong: HTML? = fault.map { "<p class=\"fault\" id=\"\(id)-f\">\($0)</p>" }
        let below: HTML? = help.isEmpty ? nil : "<p class=\"help\" id=\"\(id)-h\">\(help)</p>"
        return """
            <div class="\(fault == nil ? "field" : "field bad")"><label for="\(id)">\(label)\(beside)</label>\(wrong)\
            \(control)\(below)</div>
            """
    }
}
