// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ScanNews: WordedNews {
    var group: NewsChoicesPage.Group { .documents }

    var vietnamese: String {
        switch self {
        case .scanRead: "Bản quét đã nhận dạng xong"
        }
    }

    var english: String {
        switch self {
        case .scanRead: "Scans read"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        switch self {
        case .scanRead: "Đã nhận dạng xong bản quét"
        }
    }

    func english(of facts: News.Facts) -> String {
        switch self {
        case .scanRead: "A scanned document has been read"
        }
    }
}
