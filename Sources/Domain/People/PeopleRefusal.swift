// SPDX-License-Identifier: AGPL-3.0-or-later

/// Why something about an account, a role or a password is refused.
package enum PeopleRefusal: Sendable, Hashable {
    case userNameTaken(String)
    case userNameMalformed(String)
    case nameMissing
    case passwordTooShort(least: Int)
    case passwordTooCommon
    case passwordContainsUserName
    case passwordWrong
    case externalReaderNeedsEndDate
    case membershipAlreadyHeld
    case lastAdministrator
    case accountEnded
}
