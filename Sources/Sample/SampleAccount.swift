// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// An account of the sample, to be made with the sample's one password.
enum SampleAccount {
    /// Makes accounts that can sign in at once.
    static func make(_ accounts: [NewAccount], password: String, system: System) async throws {
        guard !accounts.isEmpty else { return }
        let action = try await CreateAccounts.prepareSample(
            accounts, password: password, with: system.sessions.hasher, at: system.now)
        try await system.perform(action, as: .system())
    }
}
