// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

extension Look {
    /// How much a button asks to be pressed.
    package enum Weight: String, Sendable {
        /// The one of its region.
        case primary = "btn btn-main"
        case plain = "btn"
        /// An action that looks like a link.
        case link = "btn-link"
    }

    /// A link that looks like a button.
    package static func button(
        _ text: String, to url: String, _ weight: Weight = .plain, icon: Icon? = nil
    ) -> HTML {
        "<a class=\"\(weight.rawValue)\" href=\"\(url)\">\(icon?.html)\(text)</a>"
    }

    /// A button that sends its form; a name and value say which of several was pressed.
    package static func submit(
        _ text: String, _ weight: Weight = .primary, icon: Icon? = nil, name: String? = nil, value: String = ""
    ) -> HTML {
        let field: HTML? = name.map { " name=\"\($0)\" value=\"\(value)\"" }
        return "<button class=\"\(weight.rawValue)\"\(field)>\(icon?.html)\(text)</button>"
    }

    /// A button that prints the page; it shows only where it works.
    package static func printer(_ text: String) -> HTML {
        "<button class=\"btn btn-main\" type=\"button\" data-print hidden>\(Icon.print.html)\(text)</button>"
    }

    /// A button that cannot work yet; the sentence that says what is missing has this id.
    package static func waiting(_ text: String, why id: String, icon: Icon? = nil) -> HTML {
        """
        <button class="btn" type="button" disabled aria-describedby="\(id)">\(icon?.html)\(text)</button>
        """
    }

    /// A form with nothing but a button.
    package static func oneButton(
        _ text: String, _ action: String, _ frame: Frame, version: Int? = nil, _ weight: Weight = .plain,
        icon: Icon? = nil
    ) -> HTML {
        "\(formStart(action, frame, version: version, class: "inline"))\(submit(text, weight, icon: icon))</form>"
    }
}
