// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension NoticeAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .importNotice: "Nhập văn bản"
        case .checkNotice: "Kiểm tra bản đọc"
        case .dropNotice: "Bỏ văn bản đã nhập"
        case .issueNotice: "Giao nhiệm vụ theo văn bản"
        }
    }

    var english: String {
        switch self {
        case .importNotice: "Imported a document"
        case .checkNotice: "Checked the reading"
        case .dropNotice: "Dropped an imported document"
        case .issueNotice: "Issued the document's orders"
        }
    }

    /// A document has states of its own.
    func value(_ text: String, of field: TrailChange.Field, in language: Language) -> String? {
        guard field == .state else { return nil }
        return Notice.State(rawValue: text).map(TrailWords.in(language).noticeState) ?? text
    }
}
