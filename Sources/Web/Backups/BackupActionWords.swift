// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension BackupAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .makeBackup: "Sao lưu hệ thống"
        case .failBackup: "Sao lưu không thành công"
        case .restoreBackup: "Khôi phục hệ thống từ bản sao lưu"
        }
    }

    var english: String {
        switch self {
        case .makeBackup: "Backed up the system"
        case .failBackup: "A backup failed"
        case .restoreBackup: "Restored the system from a backup"
        }
    }
}
