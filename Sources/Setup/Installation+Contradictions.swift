// SPDX-License-Identifier: AGPL-3.0-or-later

import Web

extension Installation {
    /// Values that are right by themselves and wrong together.
    var contradictions: [SettingFault] {
        var found: [SettingFault] = []
        if self[.publicURL] != nil, self[.plainHTTPLan] {
            found.append(
                .contradiction(
                    vi: "Chọn listen.public-url hoặc listen.plain-http-lan, không chọn cả hai.",
                    en: "Choose listen.public-url or listen.plain-http-lan, not both."))
        }
        if let host = self[.host], self[.publicURL] == nil, !self[.plainHTTPLan], !ServerSettings.isThisMachine(host) {
            found.append(
                .contradiction(
                    vi: """
                        listen.host \(host) mở cho mạng qua HTTP không mã hóa: thêm listen.plain-http-lan (--plain-http-lan) \
                        nếu chấp nhận, hoặc dùng listen.public-url (--public-url).
                        """,
                    en: """
                        listen.host \(host) serves plain HTTP to the network: add listen.plain-http-lan if that is meant, or \
                        use listen.public-url.
                        """))
        }
        if self[.backupAt] != nil, self[.backupFolder] == nil {
            found.append(
                .contradiction(
                    vi: "Có giờ sao lưu (backup.at) nhưng chưa có nơi chứa (backup.folder).",
                    en: "There is a time to back up (backup.at) but no place to (backup.folder)."))
        }
        return found
    }
}
