// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// News, what each person has read of it, and what they want to be shown.
    static let news = Migration(13, "news") { schema in
        try schema.create("news") { table in
            table.id()
            table.instant("at")
            table.text("kind")
            table.reference("agency_id", to: "agency", .optional)
            table.reference("person_id", to: "person", .optional)
            table.bytes("author_id")
            table.text("subject_kind")
            table.bytes("subject_id")
            table.text("facts")
            table.check("(agency_id IS NULL) <> (person_id IS NULL)")
        }
        try schema.index("news_by_agency", on: "news", ["agency_id", "at"], where: "agency_id IS NOT NULL")
        try schema.index("news_by_person", on: "news", ["person_id", "at"], where: "person_id IS NOT NULL")
        try schema.index("news_by_time", on: "news", ["at"])
        // Everything up to a moment is read, for one person acting for one agency.
        try schema.create("news_mark") { table in
            table.reference("person_id", to: "person")
            table.reference("agency_id", to: "agency")
            table.instant("read_until")
            table.primaryKey(["person_id", "agency_id"])
        }
        try schema.create("news_read") { table in
            table.reference("news_id", to: "news", onDelete: .cascade)
            table.reference("person_id", to: "person")
            table.primaryKey(["news_id", "person_id"])
        }
        try schema.create("news_choice") { table in
            table.reference("person_id", to: "person")
            table.text("kind")
            table.text("place")
            table.primaryKey(["person_id", "kind"])
        }
        try schema.create("digest_choice") { table in
            table.reference("person_id", to: "person")
            table.text("rhythm")
            table.primaryKey(["person_id"])
        }
    }
}
