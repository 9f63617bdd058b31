// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

extension InboxPage.Item {
    /// A letter that waits for the reader.
    init(_ row: LetterRow, _ visit: Visit) {
        let words = LetterWords.in(visit.language)
        let states = LetterStateWords.in(visit.language)
        let content = row.letter.content
        let who = row.drafter.isEmpty ? words.bySystem : row.drafter
        self.init(
            need: .letter(row.letter.state), title: content.subject, url: URLs.letter(row.letter.id),
            detail: [states.kind(content.kind), row.letter.number ?? "", who, states.state(row.letter.state)]
                .filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

extension InboxPage.Item {
    /// What came in and is to be entered in the register, as one thing to go through.
    static func arrived(_ count: Int, _ visit: Visit) -> [InboxPage.Item] {
        guard count > 0 else { return [] }
        let words = RegisterWords.in(visit.language)
        return [
            InboxPage.Item(
                need: .enterDocuments, title: words.toEnter(count), url: URLs.incoming(), detail: words.toEnterHelp)
        ]
    }

    /// The drafts of reminders the system has prepared, as one thing to look through.
    static func prepared(_ count: Int, _ visit: Visit) -> [InboxPage.Item] {
        guard count > 0 else { return [] }
        let words = ChaseWords.in(visit.language)
        return [
            InboxPage.Item(
                need: .letter(.draft), title: words.prepared(count),
                url: URLs.letters([("tinhtrang", LetterCriteria.Stand.prepared.rawValue)]), detail: words.rhythmLine)
        ]
    }
}
