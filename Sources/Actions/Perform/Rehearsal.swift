// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

/// An action whose rules can be asked beforehand, without writing anything.
///
/// For forms with files: a file is kept before the transaction, so nobody may have one kept for an action that is refused
/// anyway. The transaction asks again.
package protocol RehearsedAction: Action {
    /// Throws what ``Action/perform(_:)`` would throw, as far as that is known now.
    func rehearse(_ rehearsal: Rehearsal) throws
}

/// What a rehearsal may look at.
package struct Rehearsal {
    let snapshot: Snapshot
    let actor: Actor
    let now: Instant
    let zone: Zone
    /// The installation's.
    let calendar: WorkingCalendar
}

extension Perform {
    /// Asks an action's rules for an actor; ``ActionError/alreadyDone(subject:)`` when the same form was carried out.
    package func rehearse(
        _ action: some RehearsedAction, as actor: Actor, request: String? = nil
    ) async throws(ActionError) {
        guard allows(actor, action.ability) else { throw .notFound }
        let (now, zone, calendar) = (clock.now(), zone, calendar())
        do {
            try await database.read { snapshot in
                if let request, let subject = try RequestStore.subject(of: request, by: actor.person, in: snapshot) {
                    throw ActionError.alreadyDone(subject: subject)
                }
                try action.rehearse(
                    Rehearsal(snapshot: snapshot, actor: actor, now: now, zone: zone, calendar: calendar))
            }
        } catch {
            throw Perform.reason(for: error)
        }
    }
}
