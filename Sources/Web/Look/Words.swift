// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of one feature in every language: a missing word doesn't compile.
package protocol Words: Sendable {
    static var vi: Self { get }
    static var en: Self { get }
}

extension Words {
    /// The words in a language.
    package static func `in`(_ language: Language) -> Self {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
