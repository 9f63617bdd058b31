// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// A line of the register of incoming documents is corrected, or struck out and keeps its number.
    static let incomingCorrections = Migration(20, "incoming corrections") { schema in
        try schema.add(to: "incoming_entry") { table in
            table.integer("version", .optional)
            table.instant("struck_at", .optional)
            table.bytes("struck_by", .optional)
            table.text("strike_reason", .optional)
        }
    }
}
