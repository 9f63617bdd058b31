// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The system's trail.
extension URLs {
    /// The system's trail, with a filter.
    package static func trail(_ query: [(String, String)] = []) -> String { link("/quan-tri/nhat-ky", query) }
    package static let verifyTrail = "/quan-tri/nhat-ky/kiem-tra"
    package static let checkpoint = "/quan-tri/nhat-ky/diem-moc"
    package static func checkpoint(_ id: ID<Checkpoint>) -> String { "/quan-tri/nhat-ky/diem-moc/\(id)" }
}
