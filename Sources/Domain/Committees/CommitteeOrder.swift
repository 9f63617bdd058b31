// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText

extension Directive {
    /// Whether it asks agencies to set up a committee or to renew one (thành lập, kiện toàn Ban Chỉ đạo), however it is
    /// written.
    package var asksForCommittee: Bool {
        let words = VietnameseText.fold(text)
        let isMade = words.contains("thanh lap") || words.contains("kien toan")
        return isMade && (words.contains("ban chi dao") || words.contains("bcd"))
    }
}
