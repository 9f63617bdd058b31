// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension Migrations {
    /// Which orders ask agencies for a committee, told once when they are given; and versions of the rules that rounds rest
    /// on, so that nobody's is replaced unseen.
    static let committeeOrders = Migration(35, "committee orders") { schema in
        try schema.create("committee_order") { table in
            table.reference("directive_id", to: "directive")
            table.primaryKey(["directive_id"])
        }
        // The orders given before, by the words they are written with.
        try schema.run(
            """
            INSERT INTO committee_order (directive_id) SELECT id FROM directive
            WHERE (content LIKE '%hành lập%' OR content LIKE '%iện toàn%')
            AND (content LIKE '%an Chỉ đạo%' OR content LIKE '%an chỉ đạo%' OR content LIKE '%BCĐ%'
                OR content LIKE '%BCD%')
            """)
        for table in ["standard_edition", "obligation_rule"] {
            try schema.add(to: table) { $0.integer("version", .optional) }
        }
    }
}
