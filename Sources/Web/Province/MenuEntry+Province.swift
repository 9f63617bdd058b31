// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let leading = MenuEntry(URLs.leading, .seeProvince, vi: "Cần quyết định", en: "To decide")
    package static let province = MenuEntry(URLs.province(), .seeProvince, vi: "Toàn tỉnh", en: "Province")
}
