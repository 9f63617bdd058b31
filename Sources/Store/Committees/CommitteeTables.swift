// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of committees.
enum CommitteeTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        SteeringCommittee.table,
        CommitteeDecision.table,
        CommitteeMember.table,
    ]

    static let outside: [String: String] = [
        "committee_order": "drawn from the words of orders, can be made again"
    ]
}
