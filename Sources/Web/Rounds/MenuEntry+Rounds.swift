// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MenuEntry {
    package static let rounds = MenuEntry(URLs.rounds, .seeRounds, vi: "Đợt triển khai", en: "Rounds")
}
