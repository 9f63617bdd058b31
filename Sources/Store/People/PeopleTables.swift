// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of people, their roles and how they sign in.
enum PeopleTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Person.table,
        Membership.table,
        Credential.table,
        Delegation.table,
        SecondFactor.table,
        SecondFactorRule.table,
    ]

    static let outside: [String: String] = [
        "session": "who is signed in now; ends with the day",
        "access_entry": "the log of comings and goings; nothing in it changes a record",
        "second_factor_use": "codes that were used, so that none is used twice; the access log tells who came",
        "pending_sign_in": "who gave the password and not yet the code; ends after minutes",
        "allowance": "tries at the door that were used up; forgotten within the hour",
    ]
}
