// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText

/// The old encoding an imported document was in; its text is kept in Unicode, its file as it came.
///
/// A fact of the import and no derived one: of a pasted text nothing else remembers it.
package struct NoticeConversion: Record, Hashable {
    package static let table = BusinessTable("notice_conversion", ["id", "encoding"])

    package let id: ID<Notice>
    package let encoding: OldEncoding

    package init(id: ID<Notice>, encoding: OldEncoding) {
        self.id = id
        self.encoding = encoding
    }

    package init(_ row: Row) throws { self.init(id: try row.id(0), encoding: try row.word(1)) }

    package var values: [Value] { [id.databaseValue, encoding.rawValue.databaseValue] }

    /// What a notice was converted from; nil when it came in Unicode.
    ///
    /// The caller has checked who may see the notice.
    package static func encoding(of notice: ID<Notice>, in snapshot: Snapshot) throws -> OldEncoding? {
        try snapshot.first("SELECT \(sql: table.selected) FROM notice_conversion WHERE id = \(notice)") {
            try NoticeConversion($0).encoding
        }
    }
}
