// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension TrailGround {
    /// Two colleagues: one acts for the other, who has a second factor that an administrator requires.
    func tellAccounts() async throws {
        let hasher = PasswordHasher(standard: .trifling)
        let accounts = [("dung.ha", Role.agencyHead), ("binh.quach", .officer)].map { name, role in
            NewAccount(name: "Hà Trung Dũng", userName: name, agency: agencies[0], role: role)
        }
        let administrator = actor(.administrator, of: root, person: 90)
        let (make, slips) = try await CreateAccounts.prepare(accounts, with: hasher, at: system.now)
        try await system.perform(make, as: administrator)
        let (head, role) = try await system.read {
            (
                try PersonStore.person(slips[0].person, in: $0),
                try PersonStore.memberships(of: slips[0].person, in: $0)
            )
        }
        let own = Actor(person: head.id, name: head.name, role: .agencyHead, agency: agencies[0])
        if let role = role.first {
            let today = system.today
            try await system.perform(
                DelegateRole(
                    role.id, to: slips[1].person, scope: .work, from: today, until: today.adding(days: 2),
                    reason: "nghỉ phép"), as: own)
        }
        try await system.perform(RequireSecondFactor(of: .agencyHead, since: system.today), as: administrator)
        let now = system.now
        let offer = try system.sessions.factors.offer(to: head, mayReplace: false, at: now)
        let code = OneTimeCode.code(OneTimeCode.bytes(of: offer.secret), step: OneTimeCode.step(at: now))
        let (set, _) = try SetUpSecondFactor.prepare(
            offer.token, code: code, of: head, desk: system.sessions.factors, at: now)
        try await system.perform(set, as: own)
    }
}
