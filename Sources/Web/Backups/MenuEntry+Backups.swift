// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let backups = MenuEntry(URLs.backups, .manageAccounts, vi: "Sao lưu", en: "Backups")
}
