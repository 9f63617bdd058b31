// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

extension System {
    /// Runs what somebody is waiting for: all its questions to the database together wait no longer than a person does.
    package func patiently<T>(_ body: () async throws -> T) async rethrows -> T {
        try await database.patiently(body)
    }
}
