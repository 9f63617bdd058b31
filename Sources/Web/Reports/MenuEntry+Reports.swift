// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let reports = MenuEntry(URLs.reports, .seeReports, vi: "Báo cáo", en: "Reports")
}
