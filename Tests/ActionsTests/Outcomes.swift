// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Testing

/// How an action ends, as tests ask it.
extension System {
    /// The refusal it ends with; nil when it is carried out.
    ///
    /// Any other end is an issue of the test: it must not pass for having been carried out.
    func refusal(_ action: some Action, as actor: Actor) async -> Refusal? {
        do {
            try await perform(action, as: actor)
        } catch ActionError.refused(let refusal) {
            return refusal
        } catch {
            Issue.record(error)
        }
        return nil
    }

    /// Whether it answers as if there were nothing.
    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        do {
            try await perform(action, as: actor)
        } catch ActionError.notFound {
            return true
        } catch {}
        return false
    }

    /// Whether somebody else was faster.
    func isConflict(_ action: some Action, as actor: Actor) async -> Bool {
        do {
            try await perform(action, as: actor)
        } catch ActionError.changedMeanwhile {
            return true
        } catch {}
        return false
    }
}
