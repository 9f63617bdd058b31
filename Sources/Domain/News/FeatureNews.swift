// SPDX-License-Identifier: AGPL-3.0-or-later

/// The kinds of news of one feature; a name, once used, never changes its meaning.
package protocol FeatureNews: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What one must be able to do to be told; nil for news to one person. Never more than may see the record.
    var ability: Ability? { get }
    /// Whether nobody can switch it off: what was sent back, what is being chased, what happens to one's account.
    var isUnsilenceable: Bool { get }
}
