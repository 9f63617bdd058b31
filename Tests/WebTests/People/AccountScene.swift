// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PermissionTable.Record {
    /// The account of someone whom nobody of the cast needs.
    static let account = Self { scene, _, _ in
        scene.ground.members.first { $0.person.userName == "thuky.33" }?.person.id.description
    }
}
