// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done to accounts, roles and how people sign in, by the names the trail keeps.
package enum PeopleAction: String, FeatureAction {
    case createFirstAdministrator
    case createAccounts
    case resetPassword
    case changePassword
    case endAccount
    case changeMemberships
    case endSessions
    case delegateRole
    case endDelegation
    case setUpSecondFactor
    case renewRecoveryCodes
    case removeSecondFactor
    case resetSecondFactor
    case requireSecondFactor
    case liftSecondFactor

    package static let isWork = false
}
