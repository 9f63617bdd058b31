// SPDX-License-Identifier: AGPL-3.0-or-later

extension StringProtocol {
    /// Whether there is nothing in it but white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
