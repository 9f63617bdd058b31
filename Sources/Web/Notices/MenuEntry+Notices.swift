// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let notices = MenuEntry(URLs.notices, .seeNotices, vi: "Văn bản", en: "Documents")
}
