// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What the list of the whole trail is narrowed to; every field is optional and they all hold together.
package struct TrailFilter: Sendable, Hashable {
    /// The agency whose chain it is.
    package var chain: ID<Agency>?
    package var person: ID<Person>?
    package var action: TrailAction?
    /// The first day.
    package var from: Day?
    /// The last day.
    package var to: Day?

    package init(
        chain: ID<Agency>? = nil, person: ID<Person>? = nil, action: TrailAction? = nil, from: Day? = nil,
        to: Day? = nil
    ) {
        self.chain = chain
        self.person = person
        self.action = action
        self.from = from
        self.to = to
    }

    func condition(_ visible: Visible, zone: Zone) -> SQL {
        var parts: [SQL] = [visible.agency("trail_entry.chain_id")]
        if let chain { parts.append("trail_entry.chain_id = \(chain)") }
        if let person { parts.append("trail_entry.person_id = \(person)") }
        if let action { parts.append("trail_entry.action = \(action.rawValue)") }
        if let from { parts.append("trail_entry.at >= \(Instant(day: from, in: zone))") }
        if let to { parts.append("trail_entry.at < \(Instant(day: to.adding(days: 1), in: zone))") }
        return parts.joined(separator: " AND ")
    }
}

/// A page of the whole trail, the latest first.
package struct TrailList: Sendable {
    package static let pageSize = 50
    /// Beyond this many entries the count is shown as "more than".
    package static let countLimit = 1000

    package let entries: [TrailHistory.Entry]
    /// How many entries the filter has, at most one more than ``countLimit``.
    package let count: Int
    /// Which page it is, from 1.
    package let page: Int

    /// Loads a page, counted from 1, for someone who may see the trail; beyond the end it is the last.
    ///
    /// The content of the agencies' work is left out for those who may not see that work: an administrator reads who
    /// did what when, not what was reported.
    package static func load(
        _ filter: TrailFilter, for actor: Actor, zone: Zone, page: Int = 1, in snapshot: Snapshot
    ) throws -> TrailList {
        let condition = filter.condition(Visible(to: actor, under: .seeTrail), zone: zone)
        let found = try LastPage.rows(page, size: pageSize, of: "trail_entry", where: condition, in: snapshot) {
            try TrailHistory.entries(where: condition, limit: pageSize, offset: $0, in: snapshot)
        }
        let entries = readable(found.rows, by: actor)
        return TrailList(entries: entries, count: try count(condition, in: snapshot), page: found.page)
    }

    /// Some entries of the list, for taking it away.
    package static func batch(
        _ filter: TrailFilter, for actor: Actor, zone: Zone, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [TrailHistory.Entry] {
        let condition = filter.condition(Visible(to: actor, under: .seeTrail), zone: zone)
        return readable(
            try TrailHistory.entries(where: condition, limit: limit, offset: offset, in: snapshot), by: actor)
    }

    private static func readable(_ entries: [TrailHistory.Entry], by actor: Actor) -> [TrailHistory.Entry] {
        guard !actor.isSystem, actor.reach(.seeAssignments) != .province else { return entries }
        return entries.map { entry in
            var copy = entry
            if entry.action?.isWork ?? true { copy.changes = [] }
            return copy
        }
    }

    /// The people who left entries, for the filter: identity and name, by name.
    package static func people(in snapshot: Snapshot) throws -> [(id: ID<Person>, name: String)] {
        try snapshot.rows("SELECT id, name FROM person ORDER BY name, id LIMIT 500") {
            (id: try $0.id(0), name: try $0.text(1))
        }
    }

    private static func count(_ condition: SQL, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            "SELECT count(*) FROM (SELECT 1 FROM trail_entry WHERE \(sql: condition) LIMIT \(count: countLimit + 1)) AS capped"
        )
    }
}
