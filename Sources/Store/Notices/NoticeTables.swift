// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of documents that give orders.
enum NoticeTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Notice.table,
        NoticeSource.table,
        NoticeDraftRow.table,
        Directive.table,
        NoticeConversion.table,
        AliasSource.table,
    ]

    static let outside: [String: String] = [
        "notice_search": "drawn from the records, can be made again"
    ]
}
