// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a role isn't given to somebody else.
package enum DelegationRefusal: Sendable, Hashable {
    case isOver
    case toOneself
    /// Who acts for somebody gives nothing on.
    case ofDelegation
    /// Only somebody with a role in the same agency acts for one.
    case otherAgency
    case delegateMissing
    case roleMissing
    case daysMissing
    case scopeMissing
    /// The role has nothing of that part.
    case scopeEmpty
    case beginsInPast(Day)
    case endsBeforeItBegins
    /// The role itself ends earlier.
    case outlastsRole(Day)
    /// The same part of the role is given to somebody already, from one day to another.
    case overlaps(Day, Day)
}

/// Why a second factor isn't set up, used or taken away.
package enum SecondFactorRefusal: Sendable, Hashable {
    case codeWrong
    case alreadySetUp
    case notSetUp
    /// The page with the secret was open too long, or is not this person's.
    case setupExpired
    /// An administrator requires it: it can be set up anew, not taken away.
    case isRequired
    case ruleExists
    case ruleBeginsInPast(Day)
    case dayMissing
    /// The installation's key could not be read or made.
    case keyUnusable
}
