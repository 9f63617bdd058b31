// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let accounts = MenuEntry(URLs.accounts, .manageAccounts, vi: "Tài khoản", en: "Accounts")
}
