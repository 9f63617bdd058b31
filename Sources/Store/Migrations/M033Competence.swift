// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// The people of agencies' quality management systems, and the classes they took.
    static let competence = Migration(33, "competence") { schema in
        try schema.create("quality_person") { table in
            table.id()
            table.reference("agency_id", to: "agency")
            table.text("name")
            table.text("position")
            table.text("role")
            table.text("qualification")
            table.integer("experience", .optional)
            table.integer("time_share", .optional)
            table.day("since")
            table.day("until", .optional)
            table.instant("edited_at")
            table.bytes("edited_by")
            table.integer("version")
        }
        try schema.index("quality_person_by_agency", on: "quality_person", ["agency_id"])
        try schema.create("class_taken") { table in
            table.id()
            table.reference("person_id", to: "quality_person")
            table.text("subject")
            table.text("name")
            table.day("day")
            table.integer("hours")
            table.text("organiser")
            table.text("certificate")
        }
        try schema.index("class_taken_by_person", on: "class_taken", ["person_id"])
    }
}
