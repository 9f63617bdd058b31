// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Documents that came in as pictures, and what was read of their pages.
    static let scans = Migration(10, "scans") { schema in
        try schema.create("scan") { table in
            table.id()
            table.reference("file_id", to: "stored_file", .optional)
            table.text("name")
            table.integer("pages")
            table.reference("agency_id", to: "agency")
            table.instant("imported_at")
            table.bytes("imported_by")
            table.integer("readings")
            table.instant("read_at", .optional)
            table.reference("notice_id", to: "notice", .optional)
            table.instant("stopped_at", .optional)
            table.instant("failed_at", .optional)
            table.text("failure", .optional)
            table.text("detail")
            table.instant("refused_at", .optional)
            table.text("mark", .optional)
            table.instant("dropped_at", .optional)
            table.integer("version")
        }
        try schema.index("scan_open", on: "scan", ["agency_id"], where: "read_at IS NULL AND dropped_at IS NULL")
        try schema.index("scan_by_file", on: "scan", ["file_id"])
        // Of notices and of evidence alike: what was read of a file's page hangs on the file.
        try schema.create("scan_page") { table in
            table.reference("file_id", to: "stored_file")
            table.integer("number")
            table.integer("width")
            table.integer("height")
            table.bytes("picture", .optional)
            table.text("content")
            table.text("words")
            table.primaryKey(["file_id", "number"])
        }
        try schema.index("scan_page_by_picture", on: "scan_page", ["picture"], where: "picture IS NOT NULL")
    }
}
