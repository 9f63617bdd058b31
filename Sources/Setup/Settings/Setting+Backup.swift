// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension Setting where Value == String? {
    package static let backupFolder = Setting(
        "backup.folder", "NENEP_BACKUP_FOLDER", .value("backup-folder"), .optionalPath, standard: nil,
        vi: "Nơi chứa bản sao lưu; nên là ổ đĩa khác, máy khác.",
        en: "Where backups are put; another disk, better another machine.")

    package static let backupKeyFile = Setting(
        "backup.key-file", "NENEP_BACKUP_KEY_FILE", .value("backup-key-file"), .optionalPath, standard: nil,
        vi: "Tệp khóa công khai (age1…) để mã hóa bản sao lưu; để trống là không mã hóa. Khóa bí mật cất nơi khác.",
        en: "The file with the public key (age1…) backups are encrypted for; empty leaves them plain.")
}

extension Setting where Value == TimeOfDay? {
    package static let backupAt = Setting(
        "backup.at", "NENEP_BACKUP_AT", .value("backup-at"), .timeOfDay, standard: nil,
        vi: "Giờ sao lưu hằng ngày (giờ Việt Nam); để trống là không tự sao lưu.",
        en: "When to back up every day (Vietnam's time); empty is never by itself.")
}

extension Setting where Value == BackupRetention {
    package static let backupKeep = Setting(
        "backup.keep", "NENEP_BACKUP_KEEP", .value("backup-keep"), .retention, standard: .standard,
        vi: "Số ngày, tuần, tháng gần nhất có một bản được giữ, ngoài mọi bản của hai ngày cuối; bản thừa bị xóa.",
        en:
            "Of so many latest days, weeks, months one backup is kept, of the last two days all; the others are removed."
    )
}

extension SettingForm where Value == BackupRetention {
    /// Days, weeks and months.
    static let retention = SettingForm(
        vi: "ba số ngày, tuần, tháng như 7,4,12", en: "three numbers of days, weeks, months, such as 7,4,12",
        read: { BackupRetention($0) }, write: { $0.description })
}
