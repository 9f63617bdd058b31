// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let inbox = MenuEntry(URLs.inbox, .manageOwnSession, vi: "Việc của tôi", en: "My work")
}
