// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// How the trail is put into words: every action, every field, and the values they held.
package struct TrailWords: Words {
    /// What was done, as the beginning of a sentence.
    package let action: @Sendable (TrailAction) -> String
    /// What changed.
    package let field: @Sendable (TrailChange.Field) -> String
    package let noticeState: @Sendable (Notice.State) -> String
    package let level: @Sendable (Agency.Level) -> String
    /// The number of a report: "lần 2".
    package let reportNumber: @Sendable (String) -> String
    /// A period: first and last day.
    package let period: @Sendable (String, String) -> String
    /// A document and its day.
    package let documentOf: @Sendable (String, String) -> String
    /// A value that was there and no longer is.
    package let noLonger: @Sendable (String) -> String
    /// A value before and after.
    package let changed: @Sendable (String, String) -> String
    /// A quoted text.
    package let quoted: @Sendable (String) -> String
    package let orders: @Sendable (String) -> String
    package let agencies: @Sendable (String) -> String
    package let assignments: @Sendable (String) -> String
    /// A document's issue: how many assignments, by how many orders.
    package let issued: @Sendable (String, String) -> String
    /// How many files, and their names.
    package let files: @Sendable (Int, String) -> String
    /// The same done several times in a row.
    package let times: @Sendable (String, Int) -> String
    /// How many other accounts were made in one go.
    package let alongside: @Sendable (Int) -> String
    /// An action this program does not know, by the name the trail keeps.
    package let otherAction: @Sendable (String) -> String
    /// Who acted when no person did.
    package let system: String
    package let otherRole: String
}
