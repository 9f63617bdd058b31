// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// A head who goes away and a colleague, in one agency, and somebody in another.
private struct House {
    let reception: Reception
    let head: Person
    let colleague: Slip
    let password: String
    let stranger: Person
    let role: Membership
    let actor: Actor

    init() async throws {
        let reception = try await Reception()
        self.reception = reception
        let (system, province) = (reception.system, reception.province)
        let other = try await system.perform(
            CreateAgency(AgencyDraft(name: "Sở Nội vụ", level: .department, parent: province)), as: .system())
        let head = try await reception.make("truongdv", .agencyHead)
        colleague = try await reception.make("xuanlt", .officer)
        password = try await reception.settle(colleague)
        let account = NewAccount(name: "Mùa A Dính", userName: "dinhma", agency: other, role: .officer)
        let (action, slips) = try await CreateAccounts.prepare(
            [account], with: system.sessions.hasher, at: reception.hands.now)
        try await system.perform(action, as: reception.desk)
        (self.head, stranger) = try await system.read {
            (try PersonStore.person(head.person, in: $0), try PersonStore.person(slips[0].person, in: $0))
        }
        role = try await system.read { try PersonStore.memberships(of: head.person, in: $0)[0] }
        actor = Actor(person: head.person, name: "Lò Thị Xuân", role: .agencyHead, agency: province)
    }

    var system: System { reception.system }

    func delegate(
        _ scope: Delegation.Scope = .all, to person: ID<Person>? = nil, from first: Int = 0, until last: Int = 3
    ) -> DelegateRole {
        DelegateRole(
            role.id, to: person ?? colleague.person, scope: scope, from: system.today.adding(days: first),
            until: system.today.adding(days: last), reason: "nghỉ phép")
    }

    func refusal(_ action: some Action, by actor: Actor) async -> Refusal? {
        await system.refusal(action, as: actor)
    }

    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        await system.isHidden(action, from: actor)
    }

    /// Signs the colleague in, acting for the head.
    func act(under delegation: ID<Delegation>) async throws -> (secret: Secret, signedIn: SignedIn) {
        let secret = try await reception.signIn(colleague.userName, password)
        let first = try #require(try await reception.who(secret))
        let fresh = try await system.sessions.choose(.delegated(delegation), first, replacing: secret)
        return (fresh, try #require(try await reception.who(fresh)))
    }
}

@Suite struct DelegationActionsTests {
    @Test func `a colleague acts for the one away, as themselves, and the trail names both`() async throws {
        let house = try await House()
        let delegation = try await house.system.perform(house.delegate(), as: house.actor)
        let (_, signedIn) = try await house.act(under: delegation)
        let actor = try #require(signedIn.actor)
        #expect(actor.person == house.colleague.person && actor.actingFor == house.head.id)
        house.reception.hands.move(seconds: 1)
        #expect(actor.role == .agencyHead && signedIn.principal == house.head.name && signedIn.roles == 2)
        try await house.system.perform(EndDelegation(delegation), as: actor)
        let entries = try await house.system.read { try TrailHistory.of(house.head.id, in: $0) }
        let last = try #require(entries.first)
        #expect(last.action == .people(.endDelegation) && last.actingFor == house.head.name)
        #expect(last.person == house.colleague.person)
        try await house.reception.close()
    }

    @Test func `it begins on its day, ends after its last, by itself`() async throws {
        let house = try await House()
        let delegation = try await house.system.perform(house.delegate(from: 1, until: 1), as: house.actor)
        await #expect(throws: StoreError.notFound) { _ = try await house.act(under: delegation) }
        house.reception.hands.move(seconds: 86_400)
        let (secret, _) = try await house.act(under: delegation)
        #expect(try await house.reception.who(secret) != nil)
        house.reception.hands.move(seconds: 86_400)
        #expect(try await house.reception.who(secret) == nil)
        try await house.reception.close()
    }

    @Test func `it ends with the role, with either account, and when it is ended`() async throws {
        for end in 0..<4 {
            let house = try await House()
            let delegation = try await house.system.perform(house.delegate(), as: house.actor)
            let (secret, signedIn) = try await house.act(under: delegation)
            let desk = house.reception.desk
            switch end {
            case 0:
                try await house.system.perform(
                    ChangeMemberships(of: house.head.id, .end(house.role.id)), as: desk)
            case 1: try await house.system.perform(EndAccount(house.head.id), as: desk)
            case 2: try await house.system.perform(EndAccount(house.colleague.person), as: desk)
            default: try await house.system.perform(EndDelegation(delegation), as: house.actor)
            }
            #expect(signedIn.actor != nil)
            #expect(try await house.reception.who(secret) == nil, "way \(end)")
            #expect(
                try await house.system.read { try SessionStore.sessions(of: house.colleague.person, in: $0) }.isEmpty)
            try await house.reception.close()
        }
    }

    @Test func `a role goes to colleagues only, and only whose it is gives it`() async throws {
        let house = try await House()
        #expect(
            await house.refusal(house.delegate(to: house.stranger.id), by: house.actor) == .delegation(.otherAgency))
        #expect(await house.refusal(house.delegate(to: house.head.id), by: house.actor) == .delegation(.toOneself))
        let colleague = Actor(
            person: house.colleague.person, name: "", role: .officer, agency: house.reception.province)
        #expect(await house.isHidden(house.delegate(), from: colleague))
        // An administrator may, for them.
        let made = try await house.system.perform(house.delegate(), as: house.reception.desk)
        #expect(
            await house.isHidden(
                EndDelegation(made),
                from: Actor(
                    person: house.stranger.id, name: "", role: .officer, agency: house.reception.province)))
        #expect(await house.refusal(house.delegate(), by: house.actor) != nil)
        try await house.reception.close()
    }

    @Test func `nobody delegates a delegation`() async throws {
        let house = try await House()
        let delegation = try await house.system.perform(house.delegate(), as: house.actor)
        let (_, signedIn) = try await house.act(under: delegation)
        let acting = try #require(signedIn.actor)
        let administrator = try await house.system.read {
            try PersonStore.memberships(of: house.reception.administrator, in: $0)[0]
        }
        let onward = DelegateRole(
            administrator.id, to: house.head.id, scope: .all, from: house.system.today, until: house.system.today,
            reason: "")
        #expect(await house.refusal(onward, by: acting) == .delegation(.ofDelegation))
        #expect(await house.refusal(house.delegate(.work), by: acting) == .delegation(.ofDelegation))
        try await house.reception.close()
    }

    @Test func `a part of a role is refused everything else`() async throws {
        let house = try await House()
        let delegation = try await house.system.perform(house.delegate(.work), as: house.actor)
        let (_, signedIn) = try await house.act(under: delegation)
        let acting = try #require(signedIn.actor)
        #expect(acting.may(.reportAssignment) && !acting.may(.decideAssignment))
        let decide = AcceptReport(ID(high: 1, low: 1), report: ID(high: 1, low: 1))
        #expect(await house.isHidden(decide, from: acting))
        try await house.reception.close()
    }

    @Test func `both are told of it, and only they`() async throws {
        let house = try await House()
        let delegation = try await house.system.perform(house.delegate(), as: house.actor)
        let colleague = Actor(
            person: house.colleague.person, name: "", role: .officer, agency: house.reception.province)
        let stranger = Actor(person: house.stranger.id, name: "", role: .officer, agency: house.reception.province)
        #expect(try await house.system.news.unread(for: colleague) == 1)
        #expect(try await house.system.news.unread(for: stranger) == 0)
        try await house.system.perform(EndDelegation(delegation), as: colleague)
        #expect(try await house.system.news.unread(for: house.actor) == 1)
        try await house.reception.close()
    }

    @Test func `who is away is told when an administrator gives their role, and not of their own doing`() async throws {
        let house = try await House()
        func kinds() async throws -> [News.Kind] {
            let head = house.actor
            return try await house.system.read { try NewsList.load(for: head, in: $0) }.rows.map(\.news.kind)
        }
        try await house.system.perform(house.delegate(.work), as: house.actor)
        #expect(try await !kinds().contains(.people(.ownRoleDelegated)))
        try await house.system.perform(house.delegate(.decisions), as: house.reception.desk)
        #expect(try await kinds().filter { $0 == .people(.ownRoleDelegated) }.count == 1)
        try await house.reception.close()
    }

    @Test func `a part of which the role has nothing is not given`() async throws {
        let house = try await House()
        let role = try await house.system.read { try PersonStore.memberships(of: house.colleague.person, in: $0)[0] }
        let today = house.system.today
        let empty = DelegateRole(role.id, to: house.head.id, scope: .decisions, from: today, until: today, reason: "")
        #expect(await house.refusal(empty, by: house.reception.desk) == .delegation(.scopeEmpty))
        #expect(
            Delegation.Scope.least(of: .officer) == .work && Delegation.Scope.least(of: .provincialLeader) == .decisions
        )
        #expect(Delegation.Scope.least(of: .administrator) == .all)
        try await house.reception.close()
    }

    @Test func `whoever acts in a role that needs a second factor needs one`() async throws {
        let house = try await House()
        try await house.system.perform(
            RequireSecondFactor(of: .agencyHead, since: house.system.today), as: house.reception.desk)
        let delegation = try await house.system.perform(house.delegate(), as: house.actor)
        let secret = try await house.reception.signIn(house.colleague.userName, house.password)
        #expect(try await house.reception.who(secret)?.duty == SecondFactorDuty.none)
        #expect(try await house.act(under: delegation).signedIn.duty == .demanded)
        try await house.reception.close()
    }

    @Test func `who keeps the accounts gives nobody's role to themselves`() async throws {
        let house = try await House()
        let toThemselves = house.delegate(to: house.reception.administrator)
        #expect(await house.refusal(toThemselves, by: house.reception.desk) == .delegation(.toOneself))
        #expect(await house.refusal(house.delegate(), by: house.reception.desk) == nil)
        try await house.reception.close()
    }

    @Test func `nobody from outside who only reads here acts for anybody`() async throws {
        let house = try await House()
        let account = NewAccount(
            name: "Chuyên gia đánh giá", userName: "khach", agency: house.reception.province, role: .externalReader,
            until: house.system.today.adding(days: 30))
        let (action, slips) = try await CreateAccounts.prepare(
            [account], with: house.system.sessions.hasher, at: house.reception.hands.now)
        try await house.system.perform(action, as: house.reception.desk)
        #expect(await house.refusal(house.delegate(to: slips[0].person), by: house.actor) == .delegation(.otherAgency))
        try await house.reception.close()
    }
}
