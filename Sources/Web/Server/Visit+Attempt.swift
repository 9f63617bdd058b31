// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Crypto
import Domain
import Store

/// What came of an action, as far as a page has to answer it.
package enum Attempt<Outcome: Sendable>: Sendable {
    case done(Outcome)
    /// The same form was sent before: nothing happened now, and this is what it was about.
    case alreadyDone(subject: [UInt8])
    case refused(Refusal)
    /// Someone else changed the record since the form was shown.
    case changedMeanwhile
}

extension Attempt {
    /// The same with another outcome.
    func map<Other: Sendable>(_ change: (Outcome) -> Other) -> Attempt<Other> {
        switch self {
        case .done(let outcome): .done(change(outcome))
        case .alreadyDone(let subject): .alreadyDone(subject: subject)
        case .refused(let refusal): .refused(refusal)
        case .changedMeanwhile: .changedMeanwhile
        }
    }
}

extension Visit {
    /// Carries out an action for who is signed in; sent twice, a form does it once.
    ///
    /// Throws ``Fault/notFound`` for what is not theirs, and ``Fault/unavailable`` when the database can't.
    package func attempt<A: Action>(_ action: A) async throws -> Attempt<A.Outcome> {
        try await outcome { try await system.perform(action, as: try actor, request: submission, form: path) }
    }

    /// Asks an action's rules before the form's files are kept for it.
    package func rehearse(_ action: some RehearsedAction) async throws -> Attempt<Void> {
        try await outcome { try await system.perform.rehearse(action, as: try actor, request: submission) }
    }

    /// What this form was about when it was carried out before; nil for a new one.
    ///
    /// For forms whose rules are asked before their action: what they made themselves would speak against them.
    package func doneBefore() async throws -> [UInt8]? {
        guard let submission else { return nil }
        let person = try actor.person
        return try await system.read { try RequestStore.subject(of: submission, by: person, in: $0) }
    }

    private func outcome<Outcome>(_ body: () async throws -> Outcome) async throws -> Attempt<Outcome> {
        do {
            return .done(try await body())
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

    /// Names what was sent: this form, to this address, filled in like this.
    ///
    /// What it says belongs to it, because browsers restore the hidden name of an earlier submission along with a form
    /// that was changed since: that is another submission. Nil when the form doesn't carry a name.
    ///
    /// The name is kept for a day, and forms hold passwords: it is made with the browser's secret, which is not kept, so
    /// that nothing can be guessed from a copy of the database.
    var submission: String? {
        guard let request = sent.request else { return nil }
        var hash = HMAC<SHA256>(key: SymmetricKey(data: tokenSecret.bytes))
        for pair in sent.pairs where ![CSRFToken.field, "request"].contains(pair.name) {
            hash.update(data: Array("\(pair.name.utf8.count) \(pair.value.utf8.count) \(pair.name)\(pair.value)".utf8))
        }
        for file in sent.files {
            hash.update(
                data: Array(
                    "\(file.field.utf8.count) \(file.name.utf8.count) \(file.size) \(file.field)\(file.name)".utf8))
        }
        return "\(path) \(request) \(Secret.text(of: Array(hash.finalize().prefix(16))))"
    }

    /// The refused form as it was typed, to be shown again with what is wrong.
    package func typed(_ refusals: [Refusal], action: String? = nil) -> Typed {
        Typed(
            action: action ?? path, values: sent.values,
            faults: refusals.map { Typed.Fault($0.field, RefusalWords.sentence($0, language)) })
    }
}
