// SPDX-License-Identifier: AGPL-3.0-or-later

/// What several features' records have.
package enum CommonField: String, FeatureField {
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
    case until
    case period
    case revision
    case head
    case key
}

/// Written short, for they are noted everywhere.
extension TrailChange.Field {
    package static let state = Self.common(.state)
    package static let due = Self.common(.due)
    package static let proposedDue = Self.common(.proposedDue)
    package static let event = Self.common(.event)
    package static let text = Self.common(.text)
    package static let reason = Self.common(.reason)
    package static let opinion = Self.common(.opinion)
    package static let report = Self.common(.report)
    package static let evidence = Self.common(.evidence)
    package static let difficulties = Self.common(.difficulties)
    package static let document = Self.common(.document)
    package static let channel = Self.common(.channel)
    package static let number = Self.common(.number)
    package static let subject = Self.common(.subject)
    package static let deliverable = Self.common(.deliverable)
    package static let submitTo = Self.common(.submitTo)
    package static let acceptingBody = Self.common(.acceptingBody)
    package static let directive = Self.common(.directive)
    package static let agencies = Self.common(.agencies)
    package static let assignments = Self.common(.assignments)
    package static let name = Self.common(.name)
    package static let shortName = Self.common(.shortName)
    package static let level = Self.common(.level)
    package static let parent = Self.common(.parent)
    package static let code = Self.common(.code)
    package static let alias = Self.common(.alias)
    package static let validFrom = Self.common(.validFrom)
    package static let validTo = Self.common(.validTo)
    package static let userName = Self.common(.userName)
    package static let position = Self.common(.position)
    package static let role = Self.common(.role)
    package static let delegate = Self.common(.delegate)
    package static let scope = Self.common(.scope)
    package static let until = Self.common(.until)
    package static let period = Self.common(.period)
    package static let revision = Self.common(.revision)
    package static let head = Self.common(.head)
    package static let key = Self.common(.key)
}
