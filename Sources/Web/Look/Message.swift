// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// Something the system has to say: what happened, then what to do.
package struct Message: Sendable {
    /// Its colour and sign.
    package enum Kind: String, Sendable {
        /// A fact and its moment.
        case done
        /// What is going on.
        case info
        /// Something to attend to: a conflict, a refusal.
        case warning
    }

    package let kind: Kind
    /// The first sentence, in bold.
    package let title: String
    package let text: String
    package let link: Link?

    package init(_ kind: Kind, _ title: String, _ text: String = "", link: Link? = nil) {
        self.kind = kind
        self.title = title
        self.text = text
        self.link = link
    }

    /// The message as a band.
    package var html: HTML {
        let icon: Icon = kind == .done ? .checkDisc : kind == .info ? .info : .warning
        let role = kind == .warning ? "alert" : "status"
        let anchor: HTML? = link.map { "<a href=\"\($0.url)\">\($0.text)</a>" }
        return """
            <div class="msg msg-\(kind.rawValue)" role="\(role)">\(icon.html)<p><strong>\(title)</strong> \(text) \(anchor)</p></div>
            """
    }
}
