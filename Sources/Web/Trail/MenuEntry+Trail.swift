// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let trail = MenuEntry(URLs.trail(), .seeTrail, vi: "Nhật ký", en: "Trail")
}
