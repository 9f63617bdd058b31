// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What the access log says of one person, on their own page and on an administrator's.
enum AccessTable {
    static func section(_ entries: [AccessEntry], _ frame: Frame) -> HTML {
        guard !entries.isEmpty else { return .empty }
        let words = AccountWords.in(frame.language)
        let rows = entries.map { entry -> HTML in
            // The record's identity alone: who keeps accounts need not read what the record says.
            let subject: HTML? = entry.subject.flatMap { ID<AccessEntry>(bytes: $0) }.map {
                "<small>\($0.description)</small>"
            }
            let detail: HTML? = entry.detail.isEmpty ? nil : "<small>\(entry.detail)</small>"
            return """
                <tr><td class="nowrap">\(frame.moment(entry.at))</td><td>\(words.event(entry.event))\(subject)\(detail)</td>\
                <td>\(entry.address)</td></tr>
                """
        }
        let columns = [Column(words.when), Column(words.what), Column(words.address)]
        return Look.section(
            words.access, id: "truy-cap", Look.table(words.access, columns, LookWords.in(frame.language), rows: rows))
    }
}
