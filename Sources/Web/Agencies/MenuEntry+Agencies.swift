// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let agencies = MenuEntry(URLs.agencies, .seeAgencies, vi: "Cơ quan", en: "Agencies")
}
