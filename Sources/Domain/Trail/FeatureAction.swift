// SPDX-License-Identifier: AGPL-3.0-or-later

/// The actions of one feature: each case is a name that the trail keeps for ever.
package protocol FeatureAction: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Whether they are about the agencies' work: an administrator doesn't read what they changed.
    static var isWork: Bool { get }
}
