// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

@Suite struct AccountsTests {
    @Test func `there is one first administrator, and the trail begins with it`() async throws {
        let reception = try await Reception()
        let again = try await CreateFirstAdministrator.prepare(
            name: "Kẻ khác", userName: "kekhac", password: "một mật khẩu khác", province: "X",
            with: reception.system.sessions.hasher, at: reception.hands.now)
        await #expect(throws: ActionError.self) { try await reception.system.perform(again, as: .system()) }
        let names = try await reception.system.read {
            try $0.rows("SELECT action FROM trail_entry") { try $0.text(0) }
        }
        #expect(names == ["createFirstAdministrator"])
        try await reception.close()
    }

    @Test func `only the system makes the first administrator`() async throws {
        let reception = try await Reception()
        let action = try await CreateFirstAdministrator.prepare(
            name: "A", userName: "abc", password: "một mật khẩu khác", province: "X",
            with: reception.system.sessions.hasher, at: reception.hands.now)
        await #expect(throws: ActionError.self) { try await reception.system.perform(action, as: reception.desk) }
        try await reception.close()
    }

    @Test func `a slip works for seven days and asks for a new password`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let secret = try await reception.signIn("xuanlt", slip.password)
        #expect(try await reception.who(secret)?.person.mustChangePassword == true)
        reception.hands.move(seconds: 7 * 86_400)
        #expect(await reception.turnedAway("xuanlt", slip.password) == .slipExpired)
        #expect(await reception.turnedAway("xuanlt", "không phải") == .wrong)
        try await reception.close()
    }

    @Test func `a slip opens the door once, a newer one takes its place, and neither outlasts seven days`() async throws
    {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let secret = try await reception.signIn("xuanlt", slip.password)
        #expect(await reception.turnedAway("xuanlt", slip.password) == .slipUsed)
        #expect(try await reception.events(of: slip.person).contains(.slipUsed))
        // Whoever came in with it goes on, and chooses a password.
        let person = try #require(try await reception.who(secret)).person
        var slips: [Slip] = []
        for _ in 0..<2 {
            let (action, fresh) = try await ResetPassword.prepare(
                person, with: reception.system.sessions.hasher, at: reception.hands.now)
            try await reception.system.perform(action, as: reception.desk)
            slips.append(fresh)
        }
        #expect(await reception.turnedAway("xuanlt", slips[0].password) == .wrong)
        reception.hands.move(seconds: 7 * 86_400)
        #expect(await reception.turnedAway("xuanlt", slips[1].password) == .slipExpired)
        try await reception.close()
    }

    @Test func `a slip that comes eight times at one moment opens the door once`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let answers = await withTaskGroup(of: SignInRefusal?.self) { group in
            for number in 0..<8 {
                group.addTask { await reception.turnedAway("xuanlt", slip.password, from: "10.0.1.\(number)") }
            }
            return await group.reduce(into: [SignInRefusal?]()) { $0.append($1) }
        }
        #expect(answers.count { $0 == nil } == 1)
        #expect(answers.compactMap(\.self).allSatisfy { $0 == .slipUsed }, "\(answers)")
        let open = try await reception.system.read { try SessionStore.sessions(of: slip.person, in: $0) }
        #expect(open.count == 1)
        try await reception.close()
    }

    @Test func `changing the password ends the other sessions and not this one`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let former = try await reception.settle(slip)
        let here = try await reception.signIn("xuanlt", former)
        let there = try await reception.signIn("xuanlt", former)
        let signedIn = try #require(try await reception.who(here))
        let actor = try #require(signedIn.actor)
        let sessions = reception.system.sessions
        await #expect(throws: Refusal.people(.passwordWrong)) {
            try await ChangePassword.prepare(
                from: "sai", to: "mật khẩu mới của tôi", of: signedIn, keeping: here, in: sessions)
        }
        await #expect(throws: Refusal.people(.passwordTooShort(least: 10))) {
            try await ChangePassword.prepare(
                from: former, to: "ngắn", of: signedIn, keeping: here, in: sessions)
        }
        let action = try await ChangePassword.prepare(
            from: former, to: "mật khẩu mới của tôi", of: signedIn, keeping: here, in: sessions)
        try await reception.system.perform(action, as: actor)
        #expect(try await reception.who(here)?.person.mustChangePassword == false)
        #expect(try await reception.who(there) == nil)
        #expect(await reception.turnedAway("xuanlt", former) == .wrong)
        #expect(await reception.turnedAway("xuanlt", "mật khẩu mới của tôi") == nil)
        try await reception.close()
    }

    @Test func `a new slip ends every session of the old password`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let secret = try await reception.signIn("xuanlt", slip.password)
        let person = try #require(try await reception.who(secret)).person
        let (action, fresh) = try await ResetPassword.prepare(
            person, with: reception.system.sessions.hasher, at: reception.hands.now)
        try await reception.system.perform(action, as: reception.desk)
        #expect(try await reception.who(secret) == nil)
        #expect(await reception.turnedAway("xuanlt", slip.password) == .wrong)
        #expect(await reception.turnedAway("xuanlt", fresh.password) == nil)
        try await reception.close()
    }

    @Test func `accounts are made all or none`() async throws {
        let reception = try await Reception()
        let accounts = [reception.account("mot"), reception.account("hai"), reception.account("quantri")]
        let (action, _) = try await CreateAccounts.prepare(
            accounts, with: reception.system.sessions.hasher, at: reception.hands.now)
        #expect(await reception.refusal(action) == .people(.userNameTaken("quantri")))
        let made = try await reception.system.read { try PersonStore.person(named: "mot", in: $0) }
        #expect(made == nil)
        try await reception.close()
    }

    @Test func `an outside reader needs an end date, and nobody holds a role twice`() async throws {
        let reception = try await Reception()
        let (action, _) = try await CreateAccounts.prepare(
            [reception.account("khach", .externalReader)], with: reception.system.sessions.hasher,
            at: reception.hands.now)
        #expect(await reception.refusal(action) == .people(.externalReaderNeedsEndDate))
        let add = ChangeMemberships(
            of: reception.administrator, .add(agency: reception.province, role: .administrator, until: nil))
        #expect(await reception.refusal(add) == .people(.membershipAlreadyHeld))
        try await reception.close()
    }

    @Test func `the last administrator stays`() async throws {
        let reception = try await Reception()
        #expect(await reception.refusal(EndAccount(reception.administrator)) == .people(.lastAdministrator))
        let held = try await reception.system.read {
            try PersonStore.memberships(of: reception.administrator, in: $0)
        }
        let end = ChangeMemberships(of: reception.administrator, .end(held[0].id))
        #expect(await reception.refusal(end) == .people(.lastAdministrator))
        _ = try await reception.make("quantri2", .administrator)
        #expect(await reception.refusal(end) == nil)
        try await reception.close()
    }

    @Test func `ending someone's sessions is the administrator's act, in the trail`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let secret = try await reception.signIn("xuanlt", slip.password)
        #expect(try await reception.who(secret) != nil)
        try await reception.system.perform(EndSessions(of: slip.person), as: reception.desk)
        #expect(try await reception.who(secret) == nil)
        let history = try await reception.system.read { try TrailHistory.of(slip.person, in: $0) }
        #expect(history.first { $0.action == .people(.endSessions) }?.personName == "Trần Minh Quân")
        let clerk = Actor(person: slip.person, name: "", role: .clerk, agency: reception.province)
        await #expect(throws: ActionError.self) {
            try await reception.system.perform(EndSessions(of: reception.administrator), as: clerk)
        }
        let findings = try await reception.system.read { try TrailVerification.run(in: $0).findings }
        #expect(findings == [])
        try await reception.close()
    }

    @Test func `an ended account is left alone`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        try await reception.system.perform(EndAccount(slip.person), as: reception.desk)
        #expect(await reception.refusal(EndAccount(slip.person)) == .people(.accountEnded))
        let add = ChangeMemberships(of: slip.person, .add(agency: reception.province, role: .clerk, until: nil))
        #expect(await reception.refusal(add) == .people(.accountEnded))
        try await reception.close()
    }

    @Test func `who may not manage accounts finds none`() async throws {
        let reception = try await Reception()
        for role in Role.allCases where role != .administrator {
            let actor = Actor(person: ID(high: 1, low: 1), name: "A", role: role, agency: reception.province)
            await #expect(throws: ActionError.self) {
                try await reception.system.perform(EndAccount(reception.administrator), as: actor)
            }
        }
        try await reception.close()
    }
}
