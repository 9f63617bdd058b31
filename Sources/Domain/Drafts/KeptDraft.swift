// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What somebody has typed into a form and not sent yet (nháp): theirs alone, and no record.
///
/// Saving is not submitting (DESIGN.md 4.6): it stands outside the trail, nobody else sees it, and it is forgotten when the
/// form is sent, when its author drops it, or after a while.
package struct KeptDraft: Sendable, Hashable {
    /// One field as it is filled in now; a box that isn't ticked is missing.
    package struct Field: Sendable, Hashable, Codable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The most bytes and fields one form may have.
    package static let mostBytes = 200_000
    package static let mostFields = 300
    /// Of how many forms a person's drafts are kept, the latest ones.
    package static let mostForms = 50
    package static let lastsDays = 30

    /// The address the form is sent to, which names it.
    package let form: String
    package let fields: [Field]
    /// The version of the record it was typed against, where the form has one.
    package let version: Int?
    package let at: Instant

    package init(form: String, fields: [Field], version: Int?, at: Instant) {
        self.form = form
        self.fields = fields
        self.version = version
        self.at = at
    }

    /// Whether it is small enough to be kept.
    package var isKeepable: Bool {
        fields.count <= Self.mostFields
            && fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count } <= Self.mostBytes
    }
}
