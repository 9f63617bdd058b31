// SPDX-License-Identifier: AGPL-3.0-or-later

extension Actor {
    /// The system itself: recurring work, the first administrator, the sample province.
    package static func system(chain: ID<Agency> = ID(high: 0, low: 0)) -> Actor {
        Actor(person: ID(high: 0, low: 0), name: "Nề Nếp", role: .administrator, agency: chain)
    }

    /// Whether this is the system and not a person.
    package var isSystem: Bool { person == ID(high: 0, low: 0) }
}
