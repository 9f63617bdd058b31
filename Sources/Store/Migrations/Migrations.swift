// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// Every step of the schema, in order.
///
/// Shipped ones never change.
package enum Migrations {
    package static let all: [Migration] = [
        foundation,
        people,
        mainJob,
        formerNames,
        waitingWork,
        letters,
        ordersLife,
        secondFactorAndDelegation,
        agenciesInTime,
        scans,
        readFiles,
        news,
        keptDrafts,
        accessDetail,
        incomingCorrections,
        seenNotices,
        looseEnds,
        backups,
        severalProcesses,
        keyMarks,
        quickLists,
        rounds,
        committees,
        milestones,
        plans,
        decisions,
        unacknowledgedByAccepting,
        competence,
        programme,
        committeeOrders,
        updatesInOrder,
        secretScans,
    ]
}
