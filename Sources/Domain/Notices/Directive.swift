// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One order of an issued notice (nhiệm vụ được giao, ý kiến chỉ đạo).
package struct Directive: Sendable, Hashable {
    package let id: ID<Directive>
    package let notice: ID<Notice>
    /// Its place among the notice's orders, from 1.
    package let ordinal: Int
    /// Its number in the document, such as `4.1`.
    package let label: String
    /// Its full words.
    package let text: String
    /// A short title for lists, taken from the words.
    package let title: String
    /// What must be handed in; empty when nothing is named.
    package let deliverable: String
    /// Where it must be handed in, in the document's words.
    package let submitTo: String
    package let due: Day?
    /// The words that set the deadline.
    package let phrase: String
    package let rhythm: Rhythm?
    package let acceptingBody: ID<Agency>
    /// What the deadline is counted from, in the document's words; empty when it follows no event.
    package let event: String
    /// The time given from that event on.
    package let term: Term?

    package init(
        id: ID<Directive>, notice: ID<Notice>, ordinal: Int, label: String, text: String, title: String,
        deliverable: String, submitTo: String, due: Day?, phrase: String, rhythm: Rhythm?, acceptingBody: ID<Agency>,
        event: String = "", term: Term? = nil
    ) {
        self.id = id
        self.notice = notice
        self.ordinal = ordinal
        self.label = label
        self.text = text
        self.title = title
        self.deliverable = deliverable
        self.submitTo = submitTo
        self.due = due
        self.phrase = phrase
        self.rhythm = rhythm
        self.acceptingBody = acceptingBody
        self.event = event
        self.term = term
    }
}
