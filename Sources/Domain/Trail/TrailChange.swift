// SPDX-License-Identifier: AGPL-3.0-or-later

/// One thing that an action changed or said, for people to read: what, from, to.
package struct TrailChange: Sendable, Hashable, Codable {
    /// What changed; worded by the page that shows it.
    package enum Field: String, Sendable, CaseIterable, Codable {
        case state
        case due
        case proposedDue
        case event
        case text
        case reason
        case opinion
        case report
        case evidence
        case difficulties
        case document
        case channel
        case number
        case subject
        case deliverable
        case submitTo
        case acceptingBody
        case directive
        case agencies
        case assignments
        case name
        case shortName
        case level
        case parent
        case code
        case alias
        case validFrom
        case validTo
        case userName
        case position
        case role
        case delegate
        case scope
        // Rounds
        case step
        case stand
        case until
        case period
        case members
        case items
        case revision
        // Milestones and decisions
        case milestones
        case forecast
        case delay
        case reached
        case answer
        case head
        case key
    }

    package let field: Field
    package let from: String?
    package let to: String?

    package init(_ field: Field, from: String? = nil, to: String? = nil) {
        self.field = field
        self.from = from
        self.to = to
    }
}
