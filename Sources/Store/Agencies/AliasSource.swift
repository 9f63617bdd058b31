// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The document over which an officer explained some words.
package struct AliasSource: Record, Hashable {
    package static let table = BusinessTable("alias_source", ["id", "notice_id"])

    package let id: ID<AgencyAlias>
    package let notice: ID<Notice>

    package init(id: ID<AgencyAlias>, notice: ID<Notice>) {
        self.id = id
        self.notice = notice
    }

    package init(_ row: Row) throws { self.init(id: try row.id(0), notice: try row.id(1)) }

    package var values: [Value] { [id.databaseValue, notice.databaseValue] }

    /// Where some words were explained, if over a document.
    package static func of(_ alias: ID<AgencyAlias>, in snapshot: Snapshot) throws -> AliasSource? {
        try snapshot.first("SELECT \(sql: table.selected) FROM alias_source WHERE id = \(alias)") {
            try AliasSource($0)
        }
    }
}

/// One explanation that officers gave while checking documents, with who, when and over which document.
package struct RememberedMatch: Sendable {
    package let alias: AgencyAlias
    package let person: String
    /// The document, where the actor may see it.
    package let notice: Notice?

    /// All of them, the latest first.
    package static func all(for actor: Actor, in snapshot: Snapshot) throws -> [RememberedMatch] {
        let seen = Visible(to: actor, under: .seeNotices)
        let prepared = Visible(to: actor, under: .prepareNotice)
        let notices = try snapshot.rows(
            """
            SELECT alias_source.id, \(sql: Notice.table.selected)
            FROM alias_source JOIN notice ON notice.id = alias_source.notice_id
            WHERE ((\(sql: seen.issuedNotices)) OR (\(sql: prepared.preparedNotices)))
            """
        ) { (try $0.id(0, of: AgencyAlias.self), try $0.id(1, of: Notice.self)) }
        let sources = Dictionary(notices, uniquingKeysWith: { first, _ in first })
        let aliases = try snapshot.rows(
            """
            SELECT \(sql: AgencyAlias.table.selected) FROM agency_alias
            WHERE origin = \(AgencyAlias.Origin.remembered.rawValue) ORDER BY at DESC, id
            """
        ) { try AgencyAlias($0) }
        let names = aliases.isEmpty ? [:] : try PersonStore.names(of: aliases.map(\.person), in: snapshot)
        return try aliases.map { alias in
            RememberedMatch(
                alias: alias, person: names[alias.person] ?? "",
                notice: try sources[alias.id].map { try NoticeStore.seen($0, by: actor, in: snapshot) })
        }
    }
}
