// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// One use case that changes something.
///
/// Its only way to run is ``Perform``.
package protocol Action: Sendable {
    /// What the caller learns, such as the identity of what was made.
    associatedtype Outcome: Sendable

    /// The name the trail keeps.
    static var name: TrailAction { get }

    /// What the actor must be able to do; nil for what only the system itself does.
    var ability: Ability? { get }

    /// Loads, applies the rule, saves through the recorder and names the subject; all in one transaction.
    ///
    /// Runs on the database's own thread: nothing in it waits for anything else. Throws a `Refusal` when a rule says
    /// no, `StoreError` when the record is missing, out of sight, or changed meanwhile.
    func perform(_ work: Work) throws -> Outcome
}
