// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What the access log is narrowed to; every field is optional and they all hold together.
package struct AccessFilter: Sendable, Hashable {
    package var person: ID<Person>?
    package var event: AccessEntry.Event?
    /// The beginning of an address, such as `10.1.`.
    package var address: String
    /// The first day.
    package var from: Day?
    /// The last day.
    package var to: Day?

    package init(
        person: ID<Person>? = nil, event: AccessEntry.Event? = nil, address: String = "", from: Day? = nil,
        to: Day? = nil
    ) {
        self.person = person
        self.event = event
        self.address = address
        self.from = from
        self.to = to
    }

    func condition(_ visible: Visible, zone: Zone) -> SQL {
        var parts: [SQL] = [visible.wholeProvince]
        if let person { parts.append("access_entry.person_id = \(person)") }
        if let event { parts.append("access_entry.event = \(event.rawValue)") }
        // A range, not a pattern: the index by address serves it, and no letter means anything else.
        if !address.isEmpty {
            parts.append("access_entry.address >= \(address) AND access_entry.address < \(address + "\u{10FFFF}")")
        }
        if let from { parts.append("access_entry.at >= \(Instant(day: from, in: zone))") }
        if let to { parts.append("access_entry.at < \(Instant(day: to.adding(days: 1), in: zone))") }
        return parts.joined(separator: " AND ")
    }
}

/// A page of the access log, the latest first, for those who may see the system's trail.
package struct AccessList: Sendable {
    /// One line with the person's name; empty where the name is nobody's.
    package struct Row: Sendable {
        package let entry: AccessEntry
        package let name: String
    }

    package static let pageSize = 50
    /// Beyond this many entries the count is shown as "more than".
    package static let countLimit = 1000

    package let rows: [Row]
    /// How many the filter has, at most one more than ``countLimit``.
    package let count: Int
    /// Which page it is, from 1.
    package let page: Int

    /// Loads a page, counted from 1; beyond the end it is the last.
    package static func load(
        _ filter: AccessFilter, for actor: Actor, zone: Zone, page: Int = 1, in snapshot: Snapshot
    ) throws -> AccessList {
        let condition = filter.condition(Visible(to: actor, under: .seeTrail), zone: zone)
        let found = try LastPage.rows(page, size: pageSize, of: "access_entry", where: condition, in: snapshot) {
            try rows(where: condition, limit: pageSize, offset: $0, in: snapshot)
        }
        let count = try snapshot.count(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM access_entry WHERE \(sql: condition) LIMIT \(count: countLimit + 1)) AS counted
            """)
        return AccessList(rows: found.rows, count: count, page: found.page)
    }

    /// Some rows of the log, for an export.
    package static func batch(
        _ filter: AccessFilter, for actor: Actor, zone: Zone, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [Row] {
        try rows(
            where: filter.condition(Visible(to: actor, under: .seeTrail), zone: zone), limit: limit, offset: offset,
            in: snapshot)
    }

    private static func rows(where condition: SQL, limit: Int, offset: Int, in snapshot: Snapshot) throws -> [Row] {
        try snapshot.rows(
            """
            SELECT \(sql: AccessLog.columns), person.name FROM access_entry
            LEFT JOIN person ON person.id = access_entry.person_id WHERE \(sql: condition)
            ORDER BY access_entry.at DESC, access_entry.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { Row(entry: try AccessLog.entry($0), name: try $0.optionalText(8) ?? "") }
    }
}
