// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the news: its page, its sentences, what one may choose.
package struct NewsWords: Words {
    package let title: String
    /// On the bell: how many are unread.
    package let bell: @Sendable (_ unread: String) -> String
    package let bellQuiet: String
    package let lead: @Sendable (_ unread: String) -> String
    package let allRead: String
    package let unreadOnly: String
    package let everything: String
    package let markAll: String
    package let marked: String
    package let today: String
    package let yesterday: String
    package let isUnread: String
    package let toDigest: String
    package let toWeek: String
    package let toChoices: String
    package let emptyTitle: String
    package let emptyText: String
    package let emptyUnread: String
    package let kept: String
    /// What happened, as a sentence without a full stop.
    package let sentence: @Sendable (News.Kind, News.Facts) -> String
    /// An order's label: "ý 4.1".
    package let label: @Sendable (String) -> String

    package let choicesTitle: String
    package let choicesLead: String
    package let kind: @Sendable (News.Kind) -> String
    package let place: @Sendable (NewsChoices.Place) -> String
    /// Above a column of choices.
    package let placeShort: @Sendable (NewsChoices.Place) -> String
    package let group: @Sendable (NewsChoicesPage.Group) -> String
    package let always: @Sendable (_ kinds: String) -> String
    package let rhythm: String
    package let rhythmHelp: String
    package let rhythmName: @Sendable (NewsChoices.Rhythm) -> String
    package let save: String
    package let saved: String
    package let what: String
    package let whereShown: String
}

extension News.Facts {
    /// The other agency, or the document, that a sentence begins with.
    var who: String { agency ?? person ?? number ?? "" }
}

extension NewsWords {
    /// Why a hand-over waits, after a colon; nothing where the piece doesn't say.
    static func held(_ facts: News.Facts, _ words: ReorganisationWords) -> String {
        guard let why = facts.reason.flatMap(Reorganisation.Hold.Why.init) else { return "" }
        return ": "
            + words.hold(Reorganisation.Hold(why: why, about: facts.agency ?? facts.count.map(String.init) ?? ""))
    }
}
