// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Words that stand for certain agencies because an officer said so: another name, or a named set (tập hợp).
package struct AgencyAlias: Sendable, Hashable {
    /// What the words stand for.
    package enum Target: Sendable, Hashable {
        /// Exactly these, in this order.
        case agencies([ID<Agency>])
        /// Whatever belongs to the group on the day of the document.
        case group(AgencyGroup)
    }

    /// Who says what the words mean.
    package enum Origin: String, Sendable, CaseIterable, Codable {
        /// Whoever keeps the directory; it stands until they change it.
        case managed
        /// An officer who checked a document; a later one may say better.
        case remembered
    }

    package let id: ID<AgencyAlias>
    /// The words as the document, or the officer, wrote them.
    package var phrase: String
    package var target: Target
    /// When it was remembered.
    package let at: Instant
    /// Who remembered it.
    package let person: ID<Person>
    package let origin: Origin

    package init(
        id: ID<AgencyAlias>, phrase: String, target: Target, at: Instant, person: ID<Person>,
        origin: Origin = .managed
    ) {
        self.id = id
        self.phrase = phrase
        self.target = target
        self.at = at
        self.person = person
        self.origin = origin
    }
}

extension AgencyAlias.Target {
    /// The target as it is stored: identities, or `group:` and its levels, separated by spaces.
    package var text: String {
        switch self {
        case .agencies(let agencies): agencies.map(\.description).joined(separator: " ")
        case .group(let group):
            "group: " + Agency.Level.allCases.filter(group.levels.contains).map(\.rawValue).joined(separator: " ")
        }
    }

    /// Reads what ``text`` wrote; nil for anything else.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        if words.first == "group:" {
            let levels = words.dropFirst().map(Agency.Level.init(rawValue:))
            guard !levels.isEmpty, !levels.contains(nil) else { return nil }
            self = .group(AgencyGroup(levels: Set(levels.compactMap { $0 })))
        } else {
            let agencies = words.map { ID<Agency>($0) }
            guard !agencies.isEmpty, !agencies.contains(nil) else { return nil }
            self = .agencies(agencies.compactMap { $0 })
        }
    }
}
