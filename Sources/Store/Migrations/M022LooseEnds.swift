// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Why a hand-over waits, in whose name a handed-over letter was numbered, the cause of a register's line as data,
    /// the days allowed for a period's report, and how far search indexes have been made anew.
    static let looseEnds = Migration(22, "loose ends") { schema in
        try schema.add(to: "reorganisation") { table in
            table.text("hold_why", .optional)
            table.text("hold_about", .optional)
        }
        try schema.add(to: "letter") { table in
            table.bytes("former_agency_id", .optional)
        }
        try schema.add(to: "outgoing_entry") { table in
            table.text("cause", .optional)
            table.instant("caused_at", .optional)
            table.bytes("caused_by", .optional)
        }
        try schema.create("period_report_rule") { table in
            table.id()
            table.day("since")
            table.integer("working_days")
            table.text("source")
            table.instant("made_at")
            table.bytes("made_by")
            table.unique(["since"])
        }
        // How far a search index has been made anew, after an upgrade that changed what it knows.
        try schema.create("search_state") { table in
            table.text("name")
            table.integer("version")
            table.bytes("reached", .optional)
            table.flag("complete")
            table.primaryKey(["name"])
        }
    }
}
