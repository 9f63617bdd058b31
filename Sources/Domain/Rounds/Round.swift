// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A year's programme (đợt triển khai): on which decision and plan it rests, to which edition, from when to when.
package struct Round: Sendable, Hashable {
    /// What the office sets of it.
    package struct Content: Sendable, Hashable {
        package var year: Int
        package var title: String
        /// The programme's decision; nil until there is one.
        package var decision: CitedDocument?
        /// The year's plan (kế hoạch).
        package var plan: CitedDocument?
        /// Code of the `StandardEdition` that it follows.
        package var edition: String
        /// The legal texts it rests on, each as a document cites it.
        package var legalBases: [String]
        package var begins: Day
        package var ends: Day

        package init(
            year: Int, title: String, decision: CitedDocument? = nil, plan: CitedDocument? = nil, edition: String,
            legalBases: [String] = [], begins: Day, ends: Day
        ) {
            self.year = year
            self.title = title
            self.decision = decision
            self.plan = plan
            self.edition = edition
            self.legalBases = legalBases
            self.begins = begins
            self.ends = ends
        }
    }

    package let id: ID<Round>
    /// The standing office's agency.
    package let agency: ID<Agency>
    package private(set) var content: Content
    package let madeAt: Instant
    package let madeBy: ID<Person>
    package private(set) var version: Int

    package init(
        id: ID<Round>, agency: ID<Agency>, content: Content, madeAt: Instant, madeBy: ID<Person>, version: Int = 1
    ) {
        self.id = id
        self.agency = agency
        self.content = content
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.version = version
    }

    /// Puts other words; `check` of the content was asked before.
    package mutating func change(_ content: Content) {
        self.content = content
        version += 1
    }

    package var year: Int { content.year }
    package var title: String { content.title }
    package var edition: String { content.edition }
    package var begins: Day { content.begins }
    package var ends: Day { content.ends }

    /// Whether it is being carried out on a day.
    package func isRunning(on day: Day) -> Bool { begins <= day && day <= ends }
}

extension Round.Content {
    /// The years that a round may be of: the first decision on such systems was of 2006.
    package static let years = 2006...2100

    /// What is wrong with it, everything at once.
    package func refusals(among editions: StandardEditions) -> [RoundRefusal] {
        var wrong: [RoundRefusal] = []
        if !Self.years.contains(year) { wrong.append(.yearOutOfRange(Self.years)) }
        if title.isBlank { wrong.append(.titleMissing) }
        if ends < begins { wrong.append(.endsBeforeItBegins) }
        if let found = editions[edition] {
            if !found.isInForce(on: begins) { wrong.append(.editionNotInForce(edition, on: begins)) }
        } else {
            wrong.append(.editionUnknown(edition))
        }
        return wrong
    }
}
