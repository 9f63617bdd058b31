// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs
import Store
import WorkingTime

/// One action in progress: its transaction, who acts, the moment, and what the trail will say.
package final class Work {
    package let recorder: Recorder
    package let actor: Actor
    package let now: Instant
    package let zone: Zone
    package let calendar: WorkingCalendar
    private let jobs: JobQueue
    /// Whether workers have something new to look at once this is committed.
    package private(set) var hasNewJobs = false
    /// Who has been left a piece of news.
    package private(set) var told: Set<News.Audience> = []
    /// What the trail entry is about.
    package private(set) var subject: [UInt8] = []
    /// What the trail entry says, for people.
    package private(set) var changes: [TrailChange] = []
    private var random = SystemRandomNumberGenerator()

    package init(
        recorder: Recorder, actor: Actor, now: Instant, zone: Zone, calendar: WorkingCalendar, jobs: JobQueue
    ) {
        self.recorder = recorder
        self.actor = actor
        self.now = now
        self.zone = zone
        self.calendar = calendar
        self.jobs = jobs
    }

    /// The transaction, for reading.
    package var transaction: Transaction { recorder.transaction }

    /// Today, in the configured zone.
    package var today: Day { now.day(in: zone) }

    /// A new identity.
    package func newID<Entity>(_: Entity.Type = Entity.self) -> ID<Entity> { ID(at: now, using: &random) }

    /// Fresh random bytes.
    package func randomBytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    /// Leaves work that takes long to the workers, in the same transaction.
    package func enqueue(_ request: JobRequest) throws {
        try jobs.enqueue(request, in: transaction)
        hasNewJobs = true
    }

    /// Asks work that was left to the workers to stop, in the same transaction.
    package func cancelJob(_ kind: String, key: String) throws {
        try jobs.cancel(kind: kind, key: key, in: transaction)
    }

    /// Remembers who is told something, so that their bell is counted anew.
    func remember(told audience: News.Audience) { told.insert(audience) }

    /// Names the record that this action is about.
    package func about<Entity>(_ id: ID<Entity>) { subject = id.bytes }

    /// Notes for the trail what changed, or what was said.
    ///
    /// What stays the same is not noted.
    package func note(_ field: TrailChange.Field, from: String? = nil, to: String? = nil) {
        if from != nil, from == to { return }
        changes.append(TrailChange(field, from: from, to: to))
    }
}
