// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Which mark of secrecy a committee's decision was given up for.
    static let secretScans = Migration(37, "secret scans") { schema in
        try schema.add(to: "committee_decision") { $0.text("mark", .optional) }
    }
}
