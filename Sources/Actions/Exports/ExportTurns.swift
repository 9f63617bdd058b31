// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Programs
import Synchronization

/// Lets two tables be written at a time, and one for each person; others wait their turn.
///
/// A long one reads for seconds, and the database has few readers: somebody who asks for it ten times over would keep every
/// page of everybody else waiting.
package final class ExportTurns: Sendable {
    /// The person's last one is still being written, or too many wait.
    package struct Busy: Error {}

    private let gate = Gate(places: 2)
    private let writing = Mutex<Set<ID<Person>>>([])

    /// Runs the body when it is the person's turn; throws ``Busy`` at once when there is none to be had.
    package func take<Outcome: Sendable>(
        for person: ID<Person>, _ body: () async throws -> Outcome
    ) async throws -> Outcome {
        guard writing.withLock({ $0.insert(person).inserted }) else { throw Busy() }
        defer { writing.withLock { _ = $0.remove(person) } }
        guard await gate.enter() else { throw Busy() }
        do {
            let outcome = try await body()
            await gate.leave()
            return outcome
        } catch {
            await gate.leave()
            throw error
        }
    }
}
