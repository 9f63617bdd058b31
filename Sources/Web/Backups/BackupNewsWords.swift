// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension BackupNews: WordedNews {
    var group: NewsChoicesPage.Group { .others }

    var vietnamese: String {
        switch self {
        case .backupFailed: "Sao lưu không thành công"
        case .backupIncomplete: "Sao lưu thiếu tệp"
        case .systemRestored: "Khôi phục từ bản sao lưu"
        }
    }

    var english: String {
        switch self {
        case .backupFailed: "Backup failed"
        case .backupIncomplete: "Backup incomplete"
        case .systemRestored: "Restored from a backup"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let count = facts.count ?? 0
        return switch self {
        case .backupFailed: "Sao lưu hệ thống không thành công, cần xử lý"
        case .backupIncomplete: "Bản sao lưu thiếu \(count) tệp có trong hồ sơ"
        case .systemRestored: "Hệ thống vừa được khôi phục từ bản sao lưu; dữ liệu ghi sau lúc sao lưu không còn"
        }
    }

    func english(of facts: News.Facts) -> String {
        let count = facts.count ?? 0
        return switch self {
        case .backupFailed: "A backup of the system failed; please see to it"
        case .backupIncomplete: count == 1 ? "A backup lacks 1 file" : "A backup lacks \(count) files"
        case .systemRestored: "The system was restored from a backup; what was done after it was made is gone"
        }
    }
}
