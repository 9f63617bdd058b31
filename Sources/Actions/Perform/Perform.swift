// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs
import Store
import WorkingTime

/// The one door for writes: permission, transaction, rule, trail.
///
/// Every change comes through here and leaves exactly one trail entry in the same transaction; there is no other
/// way to get a ``Recorder``, and no business row is saved without one.
package struct Perform: Sendable {
    let database: Database
    let clock: Clock
    let zone: Zone
    let calendar: @Sendable () -> WorkingCalendar
    let jobs: JobQueue
    /// Told the name of every action that was committed, so that caches renew themselves.
    let committed: @Sendable (TrailAction) -> Void
    /// Told who was left news by an action that was committed.
    let told: @Sendable (Set<News.Audience>) -> Void

    package init(
        database: Database, clock: Clock, zone: Zone, calendar: @escaping @Sendable () -> WorkingCalendar,
        jobs: JobQueue, committed: @escaping @Sendable (TrailAction) -> Void = { _ in },
        told: @escaping @Sendable (Set<News.Audience>) -> Void = { _ in }
    ) {
        self.database = database
        self.clock = clock
        self.zone = zone
        self.calendar = calendar
        self.jobs = jobs
        self.committed = committed
        self.told = told
    }

    /// Carries out an action for an actor.
    ///
    /// `request` names one submission of a form: sent twice, it is done once, and the second time answers
    /// ``ActionError/alreadyDone(subject:)``. `form` is the address of the form that was sent: what its author had typed
    /// into it is no draft any more.
    @discardableResult
    package func callAsFunction<A: Action>(
        _ action: A, as actor: Actor, request: String? = nil, form: String? = nil
    ) async throws(ActionError) -> A.Outcome {
        guard allows(actor, action.ability) else { throw .notFound }
        let now = clock.now()
        let calendar = calendar()
        let result: Result<A.Outcome, ActionError>
        do {
            let jobs = jobs
            // Whoever writes to one chain meets at its end: they come one after the other.
            let chain = QueueKey(actor.agency.bytes)
            let (outcome, hasNewJobs, audiences) = try await database.write(queue: chain) { transaction in
                let work = Work(
                    recorder: Recorder(transaction), actor: actor, now: now, zone: zone, calendar: calendar,
                    jobs: jobs)
                let outcome = try action.perform(work)
                try Perform.seal(work, action: A.name, request: request, form: form)
                return (outcome, work.hasNewJobs, work.told)
            }
            committed(A.name)
            told(audiences)
            if hasNewJobs { jobs.wake() }
            result = .success(outcome)
        } catch {
            result = .failure(await before(request, of: actor.person, error) ?? Perform.reason(for: error))
        }
        return try result.get()
    }

    /// What to say of a form that could not be carried out because it was before; nil when that is not the reason.
    ///
    /// Asked only afterwards: few forms come twice, and what is done for the second one is undone. A form whose commit was not
    /// answered may be found here too.
    private func before(_ request: String?, of person: ID<Person>, _ error: any Error) async -> ActionError? {
        guard let request, !(error is CancellationError) else { return nil }
        switch error as? DatabaseError {
        case .busy, .unavailable, .full: return nil
        default: break
        }
        let subject = try? await database.read { try RequestStore.subject(of: request, by: person, in: $0) }
        return (subject ?? nil).map { .alreadyDone(subject: $0) }
    }

    /// The same form was carried out before.
    private struct SentAgain: Error {}

    func allows(_ actor: Actor, _ ability: Ability?) -> Bool {
        guard let ability else { return actor.isSystem }
        return actor.isSystem || actor.may(ability)
    }

    /// Writes the trail entry, remembers the request so that sending it again does nothing, and forgets the form's draft.
    private static func seal(_ work: Work, action: TrailAction, request: String?, form: String?) throws {
        let draft = TrailStore.Draft(
            id: work.newID(), at: work.now, actor: work.actor, action: action, subject: work.subject,
            changes: work.changes, salt: work.randomBytes(16))
        let remembered = try request.map {
            try RequestStore.remember(
                $0, by: work.actor.person, subject: work.subject, at: work.now, in: work.transaction)
        }
        if let form { try KeptDraftStore.forget(form, of: work.actor.person, in: work.transaction) }
        if action.changesDirectory { try ChangeMark.directory.advance(in: work.transaction) }
        if action.changesPeople { try ChangeMark.people.advance(in: work.transaction) }
        try TrailStore.append(draft, rows: work.recorder.changes, in: work.transaction)
        // What was only sent until now is answered by now, and costs no wait of its own.
        try work.recorder.assureSaved()
        if let remembered, try remembered.changes() == 0 { throw SentAgain() }
    }

    static func reason(for error: any Error) -> ActionError {
        switch error {
        case let error as ActionError: error
        case let refusal as Refusal: .refused(refusal)
        case StoreError.notFound: .notFound
        case StoreError.changedMeanwhile: .changedMeanwhile
        // It could not be found out what it was about.
        case is SentAgain: .unavailable(DatabaseError.busy)
        default: .unavailable(error)
        }
    }
}
