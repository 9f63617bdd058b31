// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// The lists of what is tried: one a line, made up from the common patterns of such attacks.
enum Payloads {
    /// Markup, script, attributes, addresses, templates and formulas.
    static let markup = lines("markup.txt")
    /// Pieces of SQL and of full-text queries, and values no column holds.
    static let query = lines("query.txt")

    private static func lines(_ name: String) -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}
