// SPDX-License-Identifier: AGPL-3.0-or-later

extension StringProtocol {
    /// Whether there is nothing in it but white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The text without white space at its ends.
    package var trimmed: String {
        let tail = drop(while: \.isWhitespace)
        guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(tail[...last])
    }
}
