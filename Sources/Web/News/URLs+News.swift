// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// News.
extension URLs {
    package static let markNewsRead = "/tin-moi/da-doc"
    package static let newsChoices = "/tin-moi/lua-chon"

    /// The list, perhaps only what is unread.
    package static func news(_ query: [(String, String)] = []) -> String { link("/tin-moi", query) }

    /// Leads on to what a piece of news is about.
    package static func readNews(_ id: ID<News>) -> String { "/tin-moi/\(id)" }

    package static func digest(_ span: Digest.Span) -> String {
        link("/tin-moi/tom-tat", [("ky", span == .week ? "tuan" : "")])
    }
}
