// SPDX-License-Identifier: AGPL-3.0-or-later

/// A text that leads somewhere.
package struct Link: Sendable, Hashable {
    package let text: String
    package let url: String

    package init(_ text: String, _ url: String) {
        self.text = text
        self.url = url
    }
}
