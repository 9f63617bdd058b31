// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import Store
import Synchronization
import TestKit
import WorkingTime

/// A fresh installation with an administrator, where people come and go by a clock one can set.
struct Reception {
    /// A clock that stands until it is moved.
    final class Hands: Sendable {
        private let moment = Mutex(Instant(milliseconds: 1_790_000_000_000))

        var now: Instant { moment.withLock { $0 } }

        func move(seconds: Int) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
    }

    static let password = "trời mưa mang ô"

    let system: System
    let hands: Hands
    let administrator: ID<Person>
    let province: ID<Agency>
    private let folder: String

    init() async throws {
        let hands = Hands()
        self.hands = hands
        let configuration = try await TestInstallation.configuration(clock: Clock { hands.now })
        folder = configuration.folder
        system = try await System.open(configuration)
        let action = try await CreateFirstAdministrator.prepare(
            name: "Trần Minh Quân", userName: "quantri", password: Self.password, province: "Tỉnh Sông Mây",
            with: system.sessions.hasher, at: hands.now)
        administrator = try await system.perform(action, as: .system())
        province = try await system.read { try PersonStore.topAgency(in: $0) } ?? ID(high: 0, low: 0)
    }

    func close() async throws {
        try await system.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    var desk: Actor {
        Actor(person: administrator, name: "Trần Minh Quân", role: .administrator, agency: province)
    }

    func account(_ userName: String, _ role: Role = .officer, until: Day? = nil) -> NewAccount {
        NewAccount(name: "Lò Thị Xuân", userName: userName, agency: province, role: role, until: until)
    }

    /// Makes an account and gives back its slip.
    func make(_ userName: String, _ role: Role = .officer, until: Day? = nil) async throws -> Slip {
        let (action, slips) = try await CreateAccounts.prepare(
            [account(userName, role, until: until)], with: system.sessions.hasher, at: hands.now)
        try await system.perform(action, as: desk)
        return slips[0]
    }

    func signIn(_ userName: String, _ password: String, from address: String = "10.0.0.1") async throws -> Secret {
        try await system.sessions.signIn(
            Sessions.Attempt(userName: userName, password: password, address: address, browser: "thử"))
    }

    /// Signs in with a slip, chooses a password of one's own and leaves; gives that password.
    func settle(_ slip: Slip, _ password: String = "câu riêng của tôi thôi") async throws -> String {
        let sessions = system.sessions
        let secret = try await signIn(slip.userName, slip.password)
        guard let signedIn = try await who(secret), let actor = signedIn.actor else { throw SignInRefusal.wrong }
        let action = try await ChangePassword.prepare(
            from: slip.password, to: password, of: signedIn, keeping: secret, in: sessions)
        try await system.perform(action, as: actor)
        try await sessions.signOut(secret, signedIn)
        return password
    }

    /// Why somebody isn't let in; nil when they are.
    func turnedAway(_ userName: String, _ password: String, from address: String = "10.0.0.1") async -> SignInRefusal? {
        do {
            _ = try await signIn(userName, password, from: address)
            return nil
        } catch {
            return error as? SignInRefusal
        }
    }

    func who(_ secret: Secret) async throws -> SignedIn? { try await system.sessions.find(secret) }

    func refusal(_ action: some Action) async -> Refusal? {
        await system.refusal(action, as: desk)
    }

    func events(of person: ID<Person>? = nil) async throws -> [AccessEntry.Event] {
        try await system.read { snapshot in
            if let person { return try AccessLog.entries(of: person, limit: 100, in: snapshot) }
            return try AccessLog.entries(limit: 100, in: snapshot)
        }.map(\.event)
    }
}
