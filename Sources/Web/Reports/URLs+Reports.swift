// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Reports of a period.
extension URLs {
    package static let reports = "/bao-cao"
    package static let newReport = "/bao-cao/moi"
    package static let comparison = "/bao-cao/so-sanh"
    package static let comparisonRows = "/bao-cao/so-sanh/so-lieu"

    package static func summary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)" }
    package static func issueSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/ban-hanh" }
    package static func summaryDOCX<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/docx" }
    package static func summaryPDF<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/pdf" }
    package static func editSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/sua" }
    package static func recountSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/tinh-lai" }
    package static func printSummary<Entity>(_ id: ID<Entity>) -> String { "/bao-cao/\(id)/ban-in" }

    /// The rows behind one of its figures.
    package static func summaryRows<Entity>(_ id: ID<Entity>, _ query: [(String, String)]) -> String {
        link("/bao-cao/\(id)/so-lieu", query)
    }
}
