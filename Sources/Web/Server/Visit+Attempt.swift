// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain

/// What came of an action, as far as a page has to answer it.
package enum Attempt<Outcome: Sendable>: Sendable {
    case done(Outcome)
    /// The same form was sent before: nothing happened now, and this is what it was about.
    case alreadyDone(subject: [UInt8])
    case refused(Refusal)
    /// Someone else changed the record since the form was shown.
    case changedMeanwhile
}

extension Visit {
    /// Carries out an action for who is signed in; sent twice, a form does it once.
    ///
    /// Throws ``Fault/notFound`` for what is not theirs, and ``Fault/unavailable`` when the database can't.
    package func attempt<A: Action>(_ action: A) async throws -> Attempt<A.Outcome> {
        let request = sent.request.map { "\(path) \($0)" }
        do {
            return .done(try await system.perform(action, as: try actor, request: request))
        } catch let error as ActionError {
            switch error {
            case .refused(let refusal): return .refused(refusal)
            case .alreadyDone(let subject): return .alreadyDone(subject: subject)
            case .changedMeanwhile: return .changedMeanwhile
            case .notFound: throw Fault.notFound
            case .unavailable: throw error
            }
        }
    }

    /// The refused form as it was typed, to be shown again with what is wrong.
    package func typed(_ refusals: [Refusal], action: String? = nil) -> Typed {
        Typed(
            action: action ?? path, values: sent.values,
            faults: refusals.map { Typed.Fault($0.field, RefusalWords.sentence($0, language)) })
    }
}
