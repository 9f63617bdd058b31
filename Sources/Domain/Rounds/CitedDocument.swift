// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A document that something rests on (căn cứ): its number and day as written, and the document itself where it is here.
package struct CitedDocument: Sendable, Hashable, Codable {
    /// Number and symbol, such as `512/QĐ-UBND`.
    package let number: String
    package let on: Day?
    /// The issued notice in the system that it is.
    package let notice: ID<Notice>?
    /// Its stored file.
    package let file: ID<StoredDocument>?

    package init(
        number: String, on: Day? = nil, notice: ID<Notice>? = nil, file: ID<StoredDocument>? = nil
    ) {
        self.number = number
        self.on = on
        self.notice = notice
        self.file = file
    }

    /// Nil where nothing was given: neither a number nor a document that is here.
    package init?(
        given number: String, on: Day? = nil, notice: ID<Notice>? = nil, file: ID<StoredDocument>? = nil
    ) {
        guard !number.isBlank || notice != nil || file != nil else { return nil }
        self.init(number: number.trimmed, on: on, notice: notice, file: file)
    }
}
