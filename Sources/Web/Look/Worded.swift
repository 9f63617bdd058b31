// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A value that has words of its own in every language: a switch over its cases, so that a case without words does not
/// compile.
///
/// They stand in the folder of the feature that the value belongs to.
protocol Worded {
    var vietnamese: String { get }
    var english: String { get }
}

extension Worded {
    /// Its words in a language.
    func words(in language: Language) -> String {
        switch language {
        case .vi: vietnamese
        case .en: english
        }
    }
}
