// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension System {
    /// Reads in one consistent snapshot, through the queries of `Store`.
    package func read<T: Sendable>(_ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(body)
    }
}
