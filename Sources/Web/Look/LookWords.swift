// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the frame and of the components every page is made of.
package struct LookWords: Words {
    package let product: String
    package let programme: String
    package let skip: String
    package let menu: String
    package let entries: @Sendable (MenuEntry) -> String
    package let search: String
    package let searchPlaceholder: String
    package let signIn: String
    package let signOut: String
    package let ownAccount: String
    package let chooseRole: String
    package let otherLanguage: String
    package let roleUntil: @Sendable (String) -> String
    package let figuresAt: @Sendable (String, String) -> String
    package let trail: String
    package let youAreHere: String

    package let weekday: @Sendable (Int) -> String
    package let longDay: @Sendable (String, String) -> String

    package let faults: @Sendable (Int) -> String
    package let optional: String
    package let dayHint: String
    /// On the button that chooses a file, or several.
    package let chooseFile: @Sendable (Bool) -> String
    package let noFile: String
    package let severalFiles: String

    package let filter: String
    package let filterCount: @Sendable (Int) -> String
    package let applyFilter: String
    package let clearFilter: String
    package let filteredBy: String
    package let removeFilter: @Sendable (String) -> String
    package let all: String

    package let sortBy: @Sendable (String) -> String
    package let pages: String
    package let previous: String
    package let next: String
    /// The page one is on, and of how many where that is known.
    package let pageOf: @Sendable (String, String?) -> String
    package let lastPage: String
    package let rowsShown: @Sendable (String, String, String) -> String
    package let perPage: @Sendable (Int) -> String

    package let history: String
    package let when: String
    package let who: String
    package let what: String
    package let onBehalfOf: @Sendable (String) -> String
    /// The earliest of several acts told as one.
    package let sinceMoment: @Sendable (String) -> String
    package let historyEntries: @Sendable (Int) -> String
    package let verify: String

    package let view: String
    package let download: String
    package let none: String
    package let back: String
    package let conflict: @Sendable (String, String) -> String
    package let conflictKept: String
    /// When something was written: time and day.
    package let writtenAt: @Sendable (String, String) -> String
    package let mine: String
    /// A field without text, beside another version of it.
    package let nothing: String
    package let theirs: String
    package let saveMine: String
    package let keepTheirs: String

    // Drafts kept while typing
    package let draftKept: @Sendable (String) -> String
    package let draftUnkept: String
    package let dropDraft: String
    package let draftDropped: String
}

extension LookWords {
    /// A text with its first letter large, as at the beginning of a sentence.
    package func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
