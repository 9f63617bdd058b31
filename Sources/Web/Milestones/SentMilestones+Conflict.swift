// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// What two people made of a track's milestones at the same time.
extension SentMilestones {
    /// The same upon what somebody saved meanwhile: theirs under the same name is the same milestone, what they dropped is
    /// made anew, and what they added follows mine.
    func upon(_ theirs: SentMilestones) -> SentMilestones {
        var left = theirs.rows
        func taken(_ matches: (Row) -> Bool) -> Row? {
            left.firstIndex(where: matches).map { left.remove(at: $0) }
        }
        var joined = self
        joined.rows = rows.filter { $0.id != nil || !$0.name.isEmpty }
        for place in joined.rows.indices {
            let mine = joined.rows[place]
            let same =
                taken { $0.id == mine.id && mine.id != nil }
                ?? taken { mine.id == nil && $0.name == mine.name && $0.kind == mine.kind }
            joined.rows[place].id = same?.id
            joined.rows[place].version = same?.version ?? 0
        }
        // What I had dropped and they had, too, is nobody's.
        joined.rows.removeAll { $0.id == nil && $0.isDropped }
        joined.rows += left
        return joined
    }

    /// The list in words, a line each.
    func told(_ words: MilestoneSettingWords) -> String {
        rows.filter { !$0.isDropped && !$0.name.isEmpty }.map { row in
            let after = row.after.isEmpty ? "" : words.waits(row.after)
            let more = [row.day, after, row.order].filter { !$0.isEmpty }.joined(separator: "; ")
            return "\(row.place). \(row.name)" + (more.isEmpty ? "" : " (\(more))")
        }.joined(separator: "\n")
    }

    /// The fields of the form that would send it.
    var fields: [(name: String, value: String)] {
        rows.enumerated().flatMap { index, row -> [(name: String, value: String)] in
            var fields: [(name: String, value: String)] = [
                ("ten-\(index)", row.name), ("loai-\(index)", row.kind.rawValue), ("thu-\(index)", row.place),
                ("ngay-\(index)", row.day), ("cho-\(index)", row.after), ("y-\(index)", row.order),
                ("yten-\(index)", row.boundName), ("phienban-\(index)", String(row.version)),
            ]
            if let id = row.id { fields.append(("id-\(index)", id.description)) }
            if let bound = row.bound { fields.append(("yid-\(index)", bound.description)) }
            if row.isDropped { fields.append(("bo-\(index)", "1")) }
            return fields
        }
    }
}
