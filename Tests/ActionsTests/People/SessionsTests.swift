// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

@Suite struct SessionsTests {
    @Test func `the right password opens a session, and the log says so`() async throws {
        let reception = try await Reception()
        let secret = try await reception.signIn(" QuanTri ", Reception.password)
        let signedIn = try #require(try await reception.who(secret))
        #expect(signedIn.actor?.role == .administrator)
        #expect(signedIn.agency == "Tỉnh Sông Mây")
        #expect(try await reception.events(of: reception.administrator) == [.signedIn])
        try await reception.close()
    }

    @Test func `an unknown name, a wrong password and an ended account get the same answer`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        try await reception.system.perform(EndAccount(slip.person), as: reception.desk)
        #expect(await reception.turnedAway("nobody", "mật khẩu nào đó") == .wrong)
        #expect(await reception.turnedAway("quantri", "mật khẩu nào đó") == .wrong)
        #expect(await reception.turnedAway("xuanlt", slip.password) == .wrong)
        #expect(try await reception.events() == [.failed, .failed, .failed])
        try await reception.close()
    }

    @Test func `what was typed as an unknown name is not written down`() async throws {
        let reception = try await Reception()
        _ = await reception.turnedAway("m4t khau gõ nhầm ô", "x")
        let names = try await reception.system.read { try AccessLog.entries(limit: 9, in: $0) }.map(\.userName)
        #expect(names == [""])
        try await reception.close()
    }

    @Test func `a session ends after its idle time, unless it is used`() async throws {
        let reception = try await Reception()
        let secret = try await reception.signIn("quantri", Reception.password)
        for _ in 0..<3 {
            reception.hands.move(seconds: 3500)
            #expect(try await reception.who(secret) != nil)
        }
        reception.hands.move(seconds: 3600)
        #expect(try await reception.who(secret) == nil)
        try await reception.close()
    }

    @Test func `a session ends after twelve hours however much it is used`() async throws {
        let reception = try await Reception()
        let secret = try await reception.signIn("quantri", Reception.password)
        for _ in 0..<23 {
            reception.hands.move(seconds: 1800)
            #expect(try await reception.who(secret) != nil)
        }
        reception.hands.move(seconds: 1800)
        #expect(try await reception.who(secret) == nil)
        try await reception.close()
    }

    @Test func `only the hash of the secret is stored`() async throws {
        let reception = try await Reception()
        let secret = try await reception.signIn("quantri", Reception.password)
        let bytes = secret.bytes
        let (plain, hashed) = try await reception.system.read { snapshot in
            (
                try snapshot.exists("SELECT 1 FROM session WHERE secret_hash = \(bytes)"),
                try snapshot.exists("SELECT 1 FROM session WHERE secret_hash = \(secret.hash)")
            )
        }
        #expect(!plain && hashed)
        try await reception.close()
    }

    @Test func `signing out ends the session at once, here or everywhere`() async throws {
        let reception = try await Reception()
        let first = try await reception.signIn("quantri", Reception.password)
        let second = try await reception.signIn("quantri", Reception.password)
        let third = try await reception.signIn("quantri", Reception.password)
        let signedIn = try #require(try await reception.who(first))
        _ = try await reception.who(second)
        try await reception.system.sessions.signOut(first, signedIn)
        #expect(try await reception.who(first) == nil)
        #expect(try await reception.who(second) != nil)
        #expect(try await reception.system.sessions.open(of: reception.administrator).count == 2)
        let other = try #require(try await reception.who(second))
        try await reception.system.sessions.signOutEverywhere(other)
        #expect(try await reception.who(second) == nil)
        #expect(try await reception.who(third) == nil)
        try await reception.close()
    }

    @Test func `nobody ends somebody else's session`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let mine = try await reception.signIn("quantri", Reception.password)
        let theirs = try await reception.signIn("xuanlt", slip.password)
        let me = try #require(try await reception.who(mine))
        let they = try #require(try await reception.who(theirs))
        await #expect(throws: StoreError.notFound) {
            try await reception.system.sessions.end(they.session.id, me)
        }
        #expect(try await reception.who(theirs) != nil)
        try await reception.close()
    }

    @Test func `choosing a role gives a new secret and does not prolong the session`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt", .isoSecretary)
        let add = ChangeMemberships(of: slip.person, .add(agency: reception.province, role: .officer, until: nil))
        try await reception.system.perform(add, as: reception.desk)
        let secret = try await reception.signIn("xuanlt", slip.password)
        let signedIn = try #require(try await reception.who(secret))
        #expect(signedIn.actor == nil && signedIn.roles == 2)
        let held = try await reception.system.read { try PersonStore.memberships(of: slip.person, in: $0) }
        let officer = try #require(held.first { $0.role == .officer })
        reception.hands.move(seconds: 600)
        let fresh = try await reception.system.sessions.choose(.own(officer.id), signedIn, replacing: secret)
        #expect(fresh != secret)
        #expect(try await reception.who(secret) == nil)
        let chosen = try #require(try await reception.who(fresh))
        #expect(chosen.actor?.role == .officer)
        #expect(chosen.session.begunAt == signedIn.session.begunAt)
        let admin = try await reception.system.read {
            try PersonStore.memberships(of: reception.administrator, in: $0)
        }
        await #expect(throws: StoreError.notFound) {
            try await reception.system.sessions.choose(.own(admin[0].id), chosen, replacing: fresh)
        }
        try await reception.close()
    }

    @Test func `a role that runs out or is taken away ends its session`() async throws {
        let reception = try await Reception()
        let today = reception.system.today
        let password = try await reception.settle(try await reception.make("khach", .externalReader, until: today))
        let secret = try await reception.signIn("khach", password)
        #expect(try await reception.who(secret) != nil)
        reception.hands.move(seconds: 86_400)
        #expect(try await reception.who(secret) == nil)
        #expect(await reception.turnedAway("khach", password) == .noRole)
        let slip = try await reception.make("xuanlt")
        let other = try await reception.signIn("xuanlt", slip.password)
        _ = try await reception.who(other)
        let held = try await reception.system.read { try PersonStore.memberships(of: slip.person, in: $0) }
        try await reception.system.perform(
            ChangeMemberships(of: slip.person, .end(held[0].id)), as: reception.desk)
        #expect(try await reception.who(other) == nil)
        try await reception.close()
    }

    @Test func `too many failures make one wait, and waiting helps`() async throws {
        let reception = try await Reception()
        for _ in 0..<5 { #expect(await reception.turnedAway("quantri", "sai rồi") == .wrong) }
        #expect(await reception.turnedAway("quantri", Reception.password) == .tooOften(wait: 30))
        reception.hands.move(seconds: 30)
        #expect(await reception.turnedAway("quantri", Reception.password) == nil)
        #expect(try await reception.events().filter { $0 == .tooManyTries }.count == 1)
        try await reception.close()
    }

    @Test func `who guesses elsewhere does not keep the owner out`() async throws {
        let reception = try await Reception()
        for _ in 0..<40 { _ = await reception.turnedAway("quantri", "sai rồi", from: "10.9.9.9") }
        #expect(await reception.turnedAway("quantri", Reception.password, from: "10.9.9.9") != nil)
        #expect(await reception.turnedAway("quantri", Reception.password) == nil)
        try await reception.close()
    }

    @Test func `many places that guess one password in turn are slowed down together`() async throws {
        let reception = try await Reception()
        for place in 0..<50 {
            #expect(await reception.turnedAway("quantri", "sai rồi", from: "10.1.0.\(place)") == .wrong)
        }
        #expect(await reception.turnedAway("quantri", "sai rồi", from: "10.2.0.1") == .tooOften(wait: 60))
        try await reception.close()
    }

    @Test func `an address that tries many names has to wait, others don't`() async throws {
        let reception = try await Reception()
        for number in 0..<30 { _ = await reception.turnedAway("ten\(number)", "sai rồi") }
        #expect(await reception.turnedAway("quantri", Reception.password) == .tooOften(wait: 10))
        #expect(await reception.turnedAway("quantri", Reception.password, from: "10.0.0.2") == nil)
        try await reception.close()
    }

    @Test func `an office that signs in all at once never waits`() async throws {
        let reception = try await Reception()
        for _ in 0..<100 { #expect(await reception.turnedAway("quantri", Reception.password) == nil) }
        try await reception.close()
    }
}
