// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told to one person about their own account; how is said in `PeopleNewsWords`.
package enum PeopleNews: String, FeatureNews {
    /// A role of one's own was given to a colleague by an administrator.
    case ownRoleDelegated
    case roleDelegated
    case delegationEnded
    case secondFactorReset

    package var ability: Ability? { nil }

    package var isUnsilenceable: Bool { true }
}
