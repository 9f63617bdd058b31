// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import Store
import Testing
import WorkingTime

/// A person with a second factor, and the phone that knows its secret.
private struct Phone {
    let reception: Reception
    let person: Person
    let password: String
    let secret: [UInt8]
    let recovery: [String]
    let actor: Actor

    init(_ reception: Reception, _ userName: String = "xuanlt", _ role: Role = .officer) async throws {
        self.reception = reception
        let slip = try await reception.make(userName, role)
        password = try await reception.settle(slip)
        person = try await reception.system.read { try PersonStore.person(slip.person, in: $0) }
        actor = Actor(person: person.id, name: person.name, role: role, agency: reception.province)
        let offer = try reception.system.sessions.factors.offer(
            to: person, mayReplace: false, at: reception.hands.now)
        secret = OneTimeCode.bytes(of: offer.secret)
        let code = OneTimeCode.code(secret, step: OneTimeCode.step(at: reception.hands.now))
        let (action, recovery) = try SetUpSecondFactor.prepare(
            offer.token, code: code, of: person, desk: reception.system.sessions.factors, at: reception.hands.now)
        self.recovery = recovery
        try await reception.system.perform(action, as: actor)
        reception.hands.move(seconds: 60)
    }

    var code: String { OneTimeCode.code(secret, step: OneTimeCode.step(at: reception.hands.now)) }

    /// Gives the password, and gets the secret of a sign-in that waits for its code.
    func knock() async throws -> Secret {
        do {
            _ = try await reception.signIn(person.userName, password)
        } catch SignInRefusal.codeNeeded(let pending) {
            return pending
        }
        throw SignInRefusal.wrong
    }

    func enter(_ code: String, _ pending: Secret) async throws -> Secret {
        try await reception.system.sessions.enter(code, awaiting: pending, subscriber: "10.0.0.1")
    }

    /// Why a code isn't taken; nil when it is.
    func turnedAway(_ code: String, _ pending: Secret) async -> SignInRefusal? {
        do {
            _ = try await enter(code, pending)
            return nil
        } catch {
            return error as? SignInRefusal
        }
    }
}

@Suite struct SecondFactorTests {
    @Test func `the password alone no longer opens the account, the code does, once`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let pending = try await phone.knock()
        #expect(try await reception.who(pending) == nil)
        let code = phone.code
        let secret = try await phone.enter(code, pending)
        #expect(try await reception.who(secret)?.person.id == phone.person.id)
        #expect(try await reception.who(secret)?.duty == .met(isRequired: false))
        // The same sign-in is over, and the same code opens no other.
        #expect(await phone.turnedAway(code, pending) == .codeExpired)
        #expect(await phone.turnedAway(code, try await phone.knock()) == .codeWrong)
        reception.hands.move(seconds: 30)
        #expect(await phone.turnedAway(phone.code, try await phone.knock()) == nil)
        #expect(try await reception.events(of: phone.person.id).contains(.codeWrong))
        try await reception.close()
    }

    @Test func `the code that set it up opens nothing afterwards`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        reception.hands.move(seconds: -60)
        #expect(await phone.turnedAway(phone.code, try await phone.knock()) == .codeWrong)
        try await reception.close()
    }

    @Test func `codes are guessed a few times only, however often the password is right`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        for _ in 0..<5 { #expect(await phone.turnedAway("000000x", try await phone.knock()) == .codeWrong) }
        await #expect(throws: SignInRefusal.self) { _ = try await phone.knock() }
        reception.hands.move(seconds: 30)
        let pending = try await phone.knock()
        #expect(await phone.turnedAway(phone.code, pending) == nil)
        try await reception.close()
    }

    @Test func `a recovery code works once, even when it comes eight times at one moment`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let typed = phone.recovery[3].uppercased().replacing("-", with: " ")
        var knocks: [Secret] = []
        for _ in 0..<4 { knocks.append(try await phone.knock()) }
        let entered = await withTaskGroup(of: Bool.self) { group in
            for pending in knocks { group.addTask { await phone.turnedAway(typed, pending) == nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(entered == 1)
        let used = try await reception.system.read { try SecondFactorStore.used(by: phone.person.id, in: $0) }
        let factor = try await reception.system.read { try SecondFactorStore.factor(of: phone.person.id, in: $0) }
        #expect(factor?.recovery.count { !used.contains($0) } == RecoveryCode.count - 1)
        #expect(try await reception.events(of: phone.person.id).filter { $0 == .recoveryCodeUsed }.count == 1)
        try await reception.close()
    }

    @Test func `a sign-in waits ten minutes for its code, and no longer than its password holds`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let pending = try await phone.knock()
        reception.hands.move(seconds: Sessions.codeLasts - 1)
        #expect(try await reception.system.sessions.awaitsCode(pending))
        reception.hands.move(seconds: 1)
        #expect(await phone.turnedAway(phone.code, pending) == .codeExpired)
        let second = try await phone.knock()
        let (action, _) = try await ResetPassword.prepare(
            phone.person, with: reception.system.sessions.hasher, at: reception.hands.now)
        try await reception.system.perform(action, as: reception.desk)
        #expect(await phone.turnedAway(phone.code, second) == .codeExpired)
        try await reception.close()
    }

    @Test func `an offer is one person's, for an hour, and a wrong code sets nothing up`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let other = try await reception.make("thinhpt")
        let (one, two) = try await reception.system.read {
            (try PersonStore.person(slip.person, in: $0), try PersonStore.person(other.person, in: $0))
        }
        let desk = reception.system.sessions.factors
        let offer = try desk.offer(to: one, mayReplace: false, at: reception.hands.now)
        func refusal(_ token: String, of person: Person) -> Refusal? {
            do {
                _ = try SetUpSecondFactor.prepare(token, code: "12", of: person, desk: desk, at: reception.hands.now)
                return nil
            } catch { return error as? Refusal }
        }
        #expect(refusal(offer.token, of: one) == .secondFactor(.codeWrong))
        #expect(refusal(offer.token, of: two) == .secondFactor(.setupExpired))
        let changed = offer.token.dropLast() + (offer.token.hasSuffix("0") ? "1" : "0")
        #expect(refusal(String(changed), of: one) == .secondFactor(.setupExpired))
        #expect(refusal("không phải số", of: one) == .secondFactor(.setupExpired))
        reception.hands.move(seconds: 3600)
        #expect(refusal(offer.token, of: one) == .secondFactor(.setupExpired))
        try await reception.close()
    }

    @Test func `what is stored gives away neither the secret nor a recovery code`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let found = try await reception.system.read { try SecondFactorStore.factor(of: phone.person.id, in: $0) }
        let factor = try #require(found)
        #expect(factor.sealed.firstRange(of: phone.secret) == nil)
        for code in phone.recovery {
            let plain = code.filter(\.isLetter)
            #expect(!factor.recovery.contains { $0.contains(code) || $0.contains(plain) })
        }
        let path = reception.system.folder + "/second-factor.key"
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // Without the key the door stays shut, and says whom to ask.
        try FileManager.default.removeItem(atPath: path)
        let again = try SecondFactorKey(folder: reception.system.folder)
        #expect(again.open(factor.sealed, for: phone.person.id) == nil)
        try await reception.close()
    }

    @Test func `a key that others may read is refused`() async throws {
        let folder = NSTemporaryDirectory() + "nenep-key-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try SecondFactorKey(folder: folder)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: folder + "/second-factor.key")
        #expect(throws: SecondFactorKey.Failure.open) { _ = try SecondFactorKey(folder: folder) }
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `where it is required it can't be switched off, only replaced, with the password`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let secret = try await phone.enter(phone.code, try await phone.knock())
        let signedIn = try #require(try await reception.who(secret))
        let sessions = reception.system.sessions
        await #expect(throws: Refusal.people(.passwordWrong)) {
            _ = try await RemoveSecondFactor.prepare("không phải mật khẩu", of: signedIn, in: sessions)
        }
        let rule = RequireSecondFactor(of: .officer, since: reception.system.today.adding(days: 3))
        try await reception.system.perform(rule, as: reception.desk)
        #expect(await reception.refusal(rule) == .secondFactor(.ruleExists))
        let remove = try await RemoveSecondFactor.prepare(phone.password, of: signedIn, in: sessions)
        await #expect(throws: ActionError.self) { try await reception.system.perform(remove, as: phone.actor) }
        // A session that was left open sets up no other factor.
        let offer = try sessions.factors.offer(to: phone.person, mayReplace: false, at: reception.hands.now)
        #expect(offer.token != "")
        let better = try await sessions.offerReplacement(phone.password, signedIn)
        #expect(better.secret != offer.secret)
        try await reception.close()
    }

    @Test func `an administrator resets it by an act, and every session ends`() async throws {
        let reception = try await Reception()
        let phone = try await Phone(reception)
        let secret = try await phone.enter(phone.code, try await phone.knock())
        try await reception.system.perform(ResetSecondFactor(of: phone.person.id), as: reception.desk)
        #expect(try await reception.who(secret) == nil)
        #expect(await reception.turnedAway("xuanlt", phone.password) == nil)
        #expect(await reception.refusal(ResetSecondFactor(of: phone.person.id)) == .secondFactor(.notSetUp))
        await #expect(throws: ActionError.self) {
            try await reception.system.perform(ResetSecondFactor(of: reception.administrator), as: phone.actor)
        }
        try await reception.close()
    }

    @Test func `who must have one is told from the day on, who should, before`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let password = try await reception.settle(slip)
        let secret = try await reception.signIn("xuanlt", password)
        #expect(try await reception.who(secret)?.duty == SecondFactorDuty.none)
        let today = reception.system.today
        #expect(
            await reception.refusal(RequireSecondFactor(of: nil, since: today.adding(days: -1)))
                == .secondFactor(.ruleBeginsInPast(today)))
        try await reception.system.perform(
            RequireSecondFactor(of: nil, since: today.adding(days: 1)), as: reception.desk)
        #expect(try await reception.who(secret)?.duty == .asked(since: today.adding(days: 1)))
        reception.hands.move(seconds: 86_400)
        let later = try await reception.signIn("xuanlt", password)
        #expect(try await reception.who(later)?.duty == .demanded)
        try await reception.close()
    }

    @Test func `on the server's machine an administrator's lost factor is taken away, and the trail says so`()
        async throws
    {
        let reception = try await Reception()
        let phone = try await Phone(reception, "quantri2", .administrator)
        let colleague = try await Phone(reception)
        #expect(try await SecondFactorRescue.drop(" QuanTri2 ", in: reception.system) == phone.person.name)
        #expect(await reception.turnedAway("quantri2", phone.password) == nil)
        let history = try await reception.system.read { try TrailHistory.of(phone.person.id, in: $0) }
        #expect(history.contains { $0.action == .people(.resetSecondFactor) })
        for (name, failure) in [
            ("khongco", SecondFactorRescue.Failure.nobody), (colleague.person.userName, .noAdministrator),
        ] {
            await #expect(throws: failure) { try await SecondFactorRescue.drop(name, in: reception.system) }
        }
        await #expect(throws: ActionError.self) { try await SecondFactorRescue.drop("quantri2", in: reception.system) }
        try await reception.close()
    }

    @Test func `the first set-up takes the password too, and a wrong one counts as a try`() async throws {
        let reception = try await Reception()
        let slip = try await reception.make("xuanlt")
        let password = try await reception.settle(slip)
        let sessions = reception.system.sessions
        let signedIn = try #require(try await reception.who(try await reception.signIn("xuanlt", password)))
        let offer = try sessions.factors.offer(to: signedIn.person, mayReplace: false, at: reception.hands.now)
        let code = OneTimeCode.code(
            OneTimeCode.bytes(of: offer.secret), step: OneTimeCode.step(at: reception.hands.now))
        await #expect(throws: Refusal.people(.passwordWrong)) {
            try await sessions.setUpSecondFactor(offer.token, code: code, password: "không phải", signedIn)
        }
        #expect(try await reception.events(of: slip.person).contains(.passwordWrong))
        let (action, codes) = try await sessions.setUpSecondFactor(
            offer.token, code: code, password: password, signedIn)
        try await reception.system.perform(action, as: try #require(signedIn.actor))
        #expect(codes.count == RecoveryCode.count)
        // With the password given for the offer it isn't asked for twice.
        reception.hands.move(seconds: 60)
        let other = try await sessions.offerReplacement(password, signedIn)
        let next = OneTimeCode.code(
            OneTimeCode.bytes(of: other.secret), step: OneTimeCode.step(at: reception.hands.now))
        _ = try await sessions.setUpSecondFactor(other.token, code: next, password: "", signedIn)
        try await reception.close()
    }
}
