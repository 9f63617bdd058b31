// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The province on one page.
extension URLs {
    /// The page, with a filter.
    package static func province(_ query: [(String, String)] = []) -> String { link("/toan-tinh", query) }

    /// The rows behind a figure of a week.
    package static func provinceWeek(_ query: [(String, String)]) -> String { link("/toan-tinh/tuan", query) }

    package static let leading = "/can-quyet-dinh"

    /// What a leader does about a late assignment from its row.
    package static func lead(_ id: ID<Assignment>, _ act: LeadingPage.Act) -> String {
        switch act {
        case .remind: "/can-quyet-dinh/\(id)/nhac"
        case .instruct: "/can-quyet-dinh/\(id)/chi-dao"
        case .extend: "/can-quyet-dinh/\(id)/lui-han"
        }
    }
}
