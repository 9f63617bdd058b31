// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where something comes from that the program came with: documents by their own symbols, and the words around them in both
/// languages.
///
/// What officers record themselves is one text, as they wrote it.
package struct SourceNote: Sendable, Hashable {
    private let vi: String
    private let en: String

    /// A note in words.
    package init(_ vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// Symbols and dates alone, which are the same in every language.
    package init(symbols: String) { self.init(symbols, en: symbols) }

    package func words(in language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}
