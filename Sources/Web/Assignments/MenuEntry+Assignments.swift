// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let assignments = MenuEntry(URLs.assignments(), .seeAssignments, vi: "Nhiệm vụ", en: "Assignments")
}
