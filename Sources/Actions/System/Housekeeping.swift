// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Store
import WorkingTime

/// What an installation does by itself now and then; every step can be repeated without harm.
package struct Housekeeping: Sendable {
    /// How long a handled request is remembered: longer than any browser offers to send a form again.
    private static let requestsLast = 2 * 86_400
    /// How long a file may lie without a record before it counts as left over.
    private static let orphansLast = 86_400

    /// How long a step of time is remembered as used: far longer than its codes are good for.
    private static let stepsLast = 3600
    /// How long it is remembered that a chore was done.
    private static let choresLast = 30 * 86_400
    /// How long news is kept: what it leads to stands in the records.
    private static let newsLasts = 90 * 86_400

    /// How many steps an index is given at once; the rest of a very large one waits for the next hour.
    private static let mostTidying = 500

    let system: System

    package init(system: System) { self.system = system }

    /// Forgets old requests and sessions, clears away files nobody kept, and signs the trail when a day has passed.
    package func run() async throws {
        let now = system.now
        let limits = system.sessions.limits
        try await system.database.write { transaction in
            try RequestStore.forget(before: now.adding(seconds: -Self.requestsLast), in: transaction)
            try KeptDraftStore.forget(before: now.adding(seconds: -KeptDraft.lastsDays * 86_400), in: transaction)
            try SessionStore.removeOver(at: now, limits, in: transaction)
            try PendingSignInStore.removeOver(before: now.adding(seconds: -Sessions.codeLasts), in: transaction)
            try SecondFactorStore.forgetSteps(before: now.adding(seconds: -Self.stepsLast), in: transaction)
            try AllowanceStore.forget(before: now, in: transaction)
            try NewsStore.forget(before: now.adding(seconds: -Self.newsLasts), in: transaction)
        }
        system.news.forget()
        try await system.jobs.purge(
            endedBefore: now.adding(seconds: -Self.choresLast).milliseconds, onlyRecurring: true)
        let database = system.database
        _ = try await system.files.sweep(olderThan: now.adding(seconds: -Self.orphansLast).milliseconds) { hash in
            try await database.read { try NoticeStore.isKept(hash.bytes, in: $0) }
        }
        try await tidyDatabase()
        _ = try await system.openPeriods()
        try await system.listDifficulties()
        _ = try await system.trail.signIfDue()
    }

    /// Puts search indexes together again, a little at a time, and lets the engine look at how its tables are filled:
    /// whoever writes meanwhile waits for one step at most.
    package func tidyDatabase() async throws {
        let database = system.database
        for index in try await database.read({ try SearchTidying.untidy(in: $0) }) {
            var steps = 0
            while steps < Self.mostTidying, try await database.write({ try index.tidy(in: $0) }) { steps += 1 }
        }
        try await database.write { try $0.renewStatistics() }
    }
}
