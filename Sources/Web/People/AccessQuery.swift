// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The filter of the access log as it stands in the address.
package struct AccessQuery: Sendable {
    package var filter: AccessFilter
    /// From 1.
    package var page: Int

    /// Reads the query of an address; whatever can't be read is left out.
    package init(_ query: Query) {
        filter = AccessFilter(
            person: query.id("nguoi"), event: AccessEntry.Event(rawValue: query.text("viec")),
            address: String(query.text("diachi").prefix(45)), from: query.day("tu"), to: query.day("den"))
        page = min(query.page, 1000)
    }

    /// The filter as a query, default values left out.
    package var fields: [(String, String)] {
        [
            ("nguoi", filter.person?.description ?? ""), ("viec", filter.event?.rawValue ?? ""),
            ("diachi", filter.address), ("tu", filter.from?.official ?? ""), ("den", filter.to?.official ?? ""),
            ("trang", page > 1 ? String(page) : ""),
        ]
    }

    /// The address of the log with this filter.
    package var url: String { URLs.accessLog(fields) }

    /// The same filter changed, on its first page.
    func with(_ change: (inout AccessFilter) -> Void) -> AccessQuery {
        var copy = self
        copy.page = 1
        change(&copy.filter)
        return copy
    }

    /// The same filter on another page.
    func on(page: Int) -> AccessQuery {
        var copy = self
        copy.page = page
        return copy
    }

    /// How many conditions are in force.
    var inForce: Int {
        [
            filter.person != nil, filter.event != nil, !filter.address.isEmpty, filter.from != nil, filter.to != nil,
        ].count { $0 }
    }

    /// The conditions in words, each with the address that lifts it.
    func conditions(people: [Choice], _ words: AccessWords, _ accounts: AccountWords) -> [Link] {
        var links: [Link] = []
        if let person = filter.person {
            let name = people.first { $0.value == person.description }?.text ?? "–"
            links.append(Link("\(words.person): \(name)", with { $0.person = nil }.url))
        }
        if let event = filter.event {
            links.append(Link("\(accounts.what): \(accounts.event(event))", with { $0.event = nil }.url))
        }
        if !filter.address.isEmpty {
            links.append(Link("\(accounts.address): \(filter.address)", with { $0.address = "" }.url))
        }
        if let from = filter.from { links.append(Link("\(words.from): \(from.official)", with { $0.from = nil }.url)) }
        if let to = filter.to { links.append(Link("\(words.to): \(to.official)", with { $0.to = nil }.url)) }
        return links
    }
}
