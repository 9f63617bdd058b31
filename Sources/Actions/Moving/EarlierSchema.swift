// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Foundation
import Store

/// Makes systems as earlier programs left them, with rows, so that an upgrade can be proved on them.
package enum EarlierSchema {
    /// The numbers of the schemas there were, oldest first: each migration ends one.
    package static var numbers: [Int] { Migrations.all.dropLast().map(\.number) }

    /// Copies a database into one that has the migrations up to a number and no more.
    ///
    /// What the earlier schema has no place for is left out, and the trail sealed anew without it; without checkpoints.
    package static func copy(_ source: Location, to target: Location, upTo number: Int) async throws {
        let source = try await Database.openReadOnly(source, settings: Move.unhurried)
        let earlier = Migrations.all.filter { $0.number <= number }
        let target = try await Database.open(target, migrations: earlier, settings: Move.unhurried)
        do {
            let (tables, texts) = try await target.read { snapshot in
                (try TableCopy.all(in: snapshot), Set(try Catalog.tables(in: snapshot)))
            }
            let handoff = Handoff(to: target)
            try await source.read { snapshot in
                for table in tables { try Move.carry(table, in: snapshot, handoff) }
                for (name, index) in FullTexts.all where texts.contains(name) {
                    try Move.carry(index, name, in: snapshot, handoff) { _, _ in }
                }
            }
            try await target.write { try TrailResealing.run(in: $0) }
            try await target.close()
            try await source.close()
        } catch {
            try? await target.close()
            try? await source.close()
            throw error
        }
    }
}
