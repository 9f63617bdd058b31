// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

extension History {
    /// The history of a record as its page shows it, from the entries of ``TrailHistory``.
    ///
    /// `verify` is where the chain can be checked, for those who may see it.
    package init(trail entries: [TrailHistory.Entry], in language: Language, verify: String? = nil) {
        let sentence = TrailSentence(language)
        self.init(
            entries.map { entry in
                let state = entry.action?.isOfNotice == false ? entry.changes.first { $0.field == .state } : nil
                return Entry(
                    at: entry.at, who: sentence.who(entry), role: sentence.role(entry),
                    onBehalfOf: entry.actingFor,
                    what: state == nil ? sentence.text(entry) : sentence.textBesideState(entry),
                    from: state?.from.flatMap(Assignment.State.init(rawValue:)),
                    to: state?.to.flatMap(Assignment.State.init(rawValue:)))
            }, verify: verify)
    }
}

extension TrailAction {
    /// Whether its states are a notice's.
    fileprivate var isOfNotice: Bool {
        switch self {
        case .importNotice, .checkNotice, .dropNotice, .issueNotice: true
        default: false
        }
    }
}
