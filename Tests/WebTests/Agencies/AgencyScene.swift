// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PermissionTable.Record {
    /// The agency itself.
    static let agency = Self { _, agency, _ in agency.description }
}
