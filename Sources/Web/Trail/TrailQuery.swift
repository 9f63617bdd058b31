// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The filter of the trail's list as it stands in the address.
package struct TrailQuery: Sendable {
    package var filter: TrailFilter
    /// From 1.
    package var page: Int

    /// Reads the query of an address; whatever can't be read is left out.
    package init(_ query: Query) {
        filter = TrailFilter(
            chain: query.id("coquan"), person: query.id("nguoi"),
            action: TrailAction(rawValue: query.text("viec")), from: query.day("tu"), to: query.day("den"))
        // Pages far back are found by dates; counting past millions of entries would only burden the server.
        page = min(query.page, 1000)
    }

    /// The filter as a query, default values left out.
    package var fields: [(String, String)] {
        [
            ("coquan", filter.chain?.description ?? ""), ("nguoi", filter.person?.description ?? ""),
            ("viec", filter.action?.rawValue ?? ""), ("tu", filter.from?.official ?? ""),
            ("den", filter.to?.official ?? ""), ("trang", page > 1 ? String(page) : ""),
        ]
    }

    /// The address of the list with this filter.
    package var url: String { URLs.trail(fields) }

    /// The same filter changed, on its first page.
    package func with(_ change: (inout TrailFilter) -> Void) -> TrailQuery {
        var copy = self
        copy.page = 1
        change(&copy.filter)
        return copy
    }

    /// The same filter on another page.
    package func on(page: Int) -> TrailQuery {
        var copy = self
        copy.page = page
        return copy
    }

    /// How many conditions are in force.
    package var inForce: Int {
        [
            filter.chain != nil, filter.person != nil, filter.action != nil, filter.from != nil, filter.to != nil,
        ].count { $0 }
    }

    /// The conditions in force, each with the address that lifts it; the names are those of the reader's choices.
    func conditions(
        agencies: [Choice], people: [Choice], _ words: TrailPageWords, _ trail: TrailWords
    ) -> [Link] {
        var links: [Link] = []
        if let chain = filter.chain {
            let name = agencies.first { $0.value == chain.description }?.text ?? words.oneAgency
            links.append(Link("\(words.agency): \(name)", with { $0.chain = nil }.url))
        }
        if let person = filter.person {
            let name = people.first { $0.value == person.description }?.text ?? words.onePerson
            links.append(Link("\(words.person): \(name)", with { $0.person = nil }.url))
        }
        if let action = filter.action {
            links.append(Link("\(words.action): \(trail.action(action))", with { $0.action = nil }.url))
        }
        if let from = filter.from {
            links.append(Link("\(words.from): \(from.official)", with { $0.from = nil }.url))
        }
        if let to = filter.to { links.append(Link("\(words.to): \(to.official)", with { $0.to = nil }.url)) }
        return links
    }
}
