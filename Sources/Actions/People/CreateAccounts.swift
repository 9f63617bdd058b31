// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Makes accounts, each with a one-time password, all of them or none.
package struct CreateAccounts: Action {
    package static let name = TrailAction.people(.createAccounts)
    private let accounts: [(account: NewAccount, credential: Credential)]
    /// Whether the passwords are for one sign-in, after which each chooses their own.
    private let areOneTime: Bool

    package var ability: Ability? { .manageAccounts }

    private init(accounts: [(account: NewAccount, credential: Credential)], areOneTime: Bool) {
        self.accounts = accounts
        self.areOneTime = areOneTime
    }

    /// Makes the one-time passwords beforehand, because hashing has no place in a transaction.
    ///
    /// Throws `PasswordHasher.Busy`, or what the cryptography throws.
    package static func prepare(
        _ accounts: [NewAccount], with hasher: PasswordHasher, at now: Instant
    ) async throws -> (action: CreateAccounts, slips: [Slip]) {
        let expiry = now.adding(seconds: Slip.lasts)
        var random = SystemRandomNumberGenerator()
        var prepared: [(account: NewAccount, credential: Credential)] = []
        var slips: [Slip] = []
        for account in accounts {
            let id = ID<Person>(at: now, using: &random)
            let password = Slip.randomPassword()
            let credential = try await hasher.credential(for: password, of: id, at: now, oneTimeUntil: expiry)
            prepared.append((account, credential))
            slips.append(
                Slip(
                    person: id, name: account.name, userName: UserName.normalized(account.userName),
                    password: password, expiresAt: expiry))
        }
        return (CreateAccounts(accounts: prepared, areOneTime: true), slips)
    }

    /// Makes accounts that share a known password: for a sample province, in which nobody has secrets.
    package static func prepareSample(
        _ accounts: [NewAccount], password: String, with hasher: PasswordHasher, at now: Instant
    ) async throws -> CreateAccounts {
        var random = SystemRandomNumberGenerator()
        var prepared: [(account: NewAccount, credential: Credential)] = []
        for account in accounts {
            let id = ID<Person>(at: now, using: &random)
            prepared.append((account, try await hasher.credential(for: password, of: id, at: now)))
        }
        return CreateAccounts(accounts: prepared, areOneTime: false)
    }

    package func perform(_ work: Work) throws -> [ID<Person>] {
        guard let first = accounts.first else { throw Refusal.people(.nameMissing) }
        for (account, credential) in accounts {
            let person = try work.newPerson(
                credential.person, name: account.name, userName: account.userName, position: account.position,
                mustChangePassword: areOneTime)
            try work.recorder.insert(credential)
            try work.addMembership(of: person, agency: account.agency, role: account.role, until: account.until)
        }
        work.about(first.credential.person)
        return accounts.map(\.credential.person)
    }
}
