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
            TrailHistory.joined(entries).compactMap { group in
                group.first.map { latest in
                    let state = latest.changesAssignment ? latest.changes.first { $0.field == .state } : nil
                    return Entry(
                        at: latest.at, since: group.count > 1 ? group.last?.at : nil, who: sentence.who(latest),
                        role: sentence.role(latest), onBehalfOf: latest.actingFor,
                        what: group.count > 1 ? sentence.text(ofChecks: group) : sentence.textOnRecord(latest),
                        from: state?.from.flatMap(Assignment.State.init(rawValue:)),
                        to: state?.to.flatMap(Assignment.State.init(rawValue:)))
                }
            }, count: entries.count, verify: verify)
    }
}

extension TrailHistory {
    /// The entries, those of one sitting over a reading together: its orders are checked one by one.
    static func joined(_ entries: [Entry]) -> [[Entry]] {
        entries.reduce(into: [[Entry]]()) { groups, entry in
            if let last = groups.last?.last, last.action == .notice(.checkNotice),
                entry.action == .notice(.checkNotice),
                last.person == entry.person, last.role == entry.role, last.actingFor == entry.actingFor
            {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
    }
}

extension TrailHistory.Entry {
    /// Whether a state among its changes is an assignment's, and not a notice's.
    var changesAssignment: Bool {
        switch action {
        case nil, .notice, .letter: false
        default: true
        }
    }
}
