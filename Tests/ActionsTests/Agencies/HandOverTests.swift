// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// What is handed over besides orders: letters, scans, delegations; and what goes by itself on its day.
@Suite struct HandOverTests {
    private func merger(
        _ before: ID<Agency>, into heir: ID<Agency>, from effective: Day, decided: Day
    ) -> ReorganisationDraft {
        ReorganisationDraft(
            kind: .merge, number: "12/NQ-HĐND", decidedOn: decided, issuer: "HĐND tỉnh", effective: effective,
            predecessors: [before], successors: [.existing(heir)])
    }

    private func keeper(_ ground: TrailGround) -> Actor { ground.actor(.standingOfficer, of: ground.root, person: 5) }

    /// Somebody with an account, who can therefore be told of what they recorded.
    private func recorder(_ ground: TrailGround) async throws -> Actor {
        let account = try await CreateFirstAdministrator.prepare(
            name: "Lê Thị Quản", userName: "quantri", password: "một câu dài dễ nhớ", province: "",
            with: PasswordHasher(standard: .trifling), at: ground.system.now)
        let person = try await ground.system.perform(account, as: .system())
        return Actor(person: person, name: "Lê Thị Quản", role: .standingOfficer, agency: ground.root)
    }

    /// Letters of an agency in every state before it is sent.
    private struct Letters {
        let (draft, approved, numbered, signed): (ID<Letter>, ID<Letter>, ID<Letter>, ID<Letter>)

        init(_ ground: TrailGround, of agency: ID<Agency>) async throws {
            let system = ground.system
            func actor(_ role: Role, _ person: UInt64) -> Actor { ground.actor(role, of: agency, person: person) }
            func begin(_ subject: String) async throws -> ID<Letter> {
                let content = LetterContent(
                    kind: .dispatch, unit: "VP", subject: subject, addressees: [ground.agencies[1]],
                    body: "Đề nghị phối hợp.", signer: "Lê Văn Bảy")
                return try await system.perform(DraftLetter(content), as: actor(.isoSecretary, 31))
            }
            func approve(_ id: ID<Letter>) async throws {
                try await system.perform(SubmitLetter(id, version: 1), as: actor(.isoSecretary, 31))
                try await system.perform(ApproveLetter(id, version: 2), as: actor(.agencyHead, 32))
            }
            draft = try await begin("bản nháp")
            approved = try await begin("đã duyệt")
            numbered = try await begin("đã lấy số")
            signed = try await begin("đã ký")
            for id in [approved, numbered, signed] { try await approve(id) }
            for id in [numbered, signed] {
                try await system.perform(NumberLetter(id, version: 3, on: system.today), as: actor(.clerk, 33))
            }
            try await system.perform(AttachSignedLetter(signed, version: 4, file: Self.file), as: actor(.clerk, 33))
        }

        static let file = ReceivedFile(
            hash: [UInt8](repeating: 3, count: 32), name: "ky.pdf", kind: "pdf", size: 9)
    }

    private func kinds(of reader: Actor, _ system: Actions.System) async throws -> [News.Kind] {
        try await system.read { try NewsList.load(for: reader, in: $0) }.rows.map(\.news.kind)
    }

    private func letter(_ id: ID<Letter>, _ ground: TrailGround) async throws -> Letter {
        let all = Visible(to: .system(), under: .seeLetters)
        return try await ground.system.read { try LetterStore.find(id, visible: all, in: $0) }
    }

    @Test func `what an ended body was asked to clear waits for its successor, and nobody clears their own`()
        async throws
    {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let system = ground.system
        let (first, heir, asked) = (ground.agencies[0], ground.agencies[1], ground.agencies[2])
        func raise(by agency: ID<Agency>) async throws -> ID<Difficulty> {
            let assignment = try #require(try await ground.assignments().first { $0.agency == agency })
            return try await system.perform(
                RaiseDifficulty(assignment.id, text: "Chưa có kinh phí.", solver: asked),
                as: ground.actor(.isoSecretary, of: agency))
        }
        func now(_ id: ID<Difficulty>) async throws -> Difficulty {
            let watcher = ground.actor(.standingOfficer, of: ground.root)
            return try await system.read { try DifficultyStore.find(id, for: watcher, in: $0) }.difficulty
        }
        func merge(_ ended: ID<Agency>, into heir: ID<Agency>) async throws {
            try await system.perform(
                Reorganise(merger(ended, into: heir, from: system.today, decided: system.today)), as: keeper(ground))
        }
        let (own, others) = (try await raise(by: first), try await raise(by: heir))
        try await merge(asked, into: first)
        #expect(try await now(others).solver == first)
        // The one that took over would clear its own: the body that accepts the work is asked.
        #expect(try await now(own).solver == ground.root)
        try await merge(first, into: heir)
        let moved = try await now(own)
        #expect(moved.agency == heir && moved.solver == ground.root)
        #expect(try await now(others).solver == ground.root)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `letters go to the successor: a numbered one under its number, an approved one as a draft again`()
        async throws
    {
        let ground = try await TrailGround()
        let (old, heir) = (ground.agencies[0], ground.agencies[2])
        let letters = try await Letters(ground, of: old)
        let today = ground.system.today
        let open = try await ground.system.read { try OpenAffairsStore.load(of: [old], on: today, in: $0) }
        let plan = HandOverPlan(open, accepting: nil) { _ in heir }
        let fates = Dictionary(
            plan.moves.compactMap { move in ID<Letter>(bytes: move.affair.record).map { ($0, move.fate) } },
            uniquingKeysWith: { one, _ in one })
        #expect(fates[letters.draft] == .moves(to: heir) && fates[letters.approved] == .movesAsDraft(to: heir))
        #expect(fates[letters.numbered] == .movesNumbered(to: heir))
        try await ground.system.perform(
            Reorganise(merger(old, into: heir, from: today, decided: today)), as: keeper(ground))
        let clerk = ground.actor(.clerk, of: heir, person: 43)
        // What was approved can't be numbered: the successor's head has not read it.
        let approved = try await letter(letters.approved, ground)
        #expect(approved.state == .draft && approved.agency == heir && approved.formerAgency == nil)
        #expect(
            await ground.refusal(
                NumberLetter(letters.approved, version: approved.version, on: today), by: clerk)
                == .letter(.notApproved))
        // What has a number keeps it, in the name of the body that gave it.
        let signed = try await letter(letters.signed, ground)
        #expect(signed.number == "02/SNV-VP" && signed.agency == heir && signed.namedAgency == old)
        try await ground.system.perform(
            SendLetter(letters.signed, version: signed.version, way: "bản giấy"), as: clerk)
        let numbered = try await letter(letters.numbered, ground)
        let strike = AbandonLetter(
            letters.numbered, version: numbered.version, reason: "cơ quan đã sáp nhập trước khi ký")
        #expect(await ground.isHidden(strike, from: ground.actor(.clerk, of: old, person: 33)))
        try await ground.system.perform(strike, as: clerk)
        let entry = try await ground.system.read { try RegisterStore.entry(of: letters.numbered, in: $0) }
        #expect(entry?.register.agency == old && entry?.cause?.kind == .notIssued)
        #expect(entry?.cause?.step.by == clerk.person && entry?.note == "cơ quan đã sáp nhập trước khi ký")
        let paper = try await ground.system.directory()
        let shown = LetterPaper(try await letter(letters.signed, ground), office: nil, directory: paper)
        #expect(shown?.issuerName == "Sở Nội vụ")
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a scan that waits is the successor's, and becomes its document`() async throws {
        let ground = try await TrailGround()
        let (old, heir, today) = (ground.agencies[0], ground.agencies[2], ground.system.today)
        let scan = try await ground.system.perform(
            ImportScan(Letters.file, pages: 1), as: ground.actor(.clerk, of: old, person: 33))
        try await ground.system.perform(
            Reorganise(merger(old, into: heir, from: today, decided: today)), as: keeper(ground))
        let theirs = Visible(to: ground.actor(.clerk, of: heir, person: 43), under: .prepareNotice)
        let formers = Visible(to: ground.actor(.clerk, of: old, person: 33), under: .prepareNotice)
        #expect(try await ground.system.read { try ScanStore.prepared(scan, visible: theirs, in: $0) }.agency == heir)
        #expect(try await ground.system.read { try ScanStore.open(prepared: formers, in: $0) }.isEmpty)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a delegation ends with the role, both are told, and nobody acts under it`() async throws {
        let reception = try await Reception()
        let system = reception.system
        let office = try await system.perform(
            CreateAgency(AgencyDraft(name: "Sở Nội vụ", level: .department, parent: reception.province)),
            as: .system())
        let heir = try await system.perform(
            CreateAgency(AgencyDraft(name: "Sở Tài chính", level: .department, parent: reception.province)),
            as: .system())
        let accounts = [("truongdv", Role.agencyHead), ("xuanlt", .officer)].map {
            NewAccount(name: $0.0, userName: $0.0, agency: office, role: $0.1)
        }
        let (make, slips) = try await CreateAccounts.prepare(
            accounts, with: system.sessions.hasher, at: reception.hands.now)
        try await system.perform(make, as: reception.desk)
        let role = try await system.read { try PersonStore.memberships(of: slips[0].person, in: $0)[0] }
        let today = system.today
        let delegation = try await system.perform(
            DelegateRole(
                role.id, to: slips[1].person, scope: .decisions, from: today, until: today.adding(days: 9), reason: ""),
            as: reception.desk)
        let secret = try await reception.signIn("xuanlt", slips[1].password)
        let signedIn = try #require(try await reception.who(secret))
        let acting = try await system.sessions.choose(.delegated(delegation), signedIn, replacing: secret)
        #expect(try await reception.who(acting)?.actor?.actingFor == slips[0].person)
        let merger = merger(office, into: heir, from: today, decided: today)
        try await system.perform(Reorganise(merger), as: reception.desk)
        #expect(try await reception.who(acting) == nil)
        let ended = try await system.read { try DelegationStore.find(delegation, in: $0) }
        #expect(ended.endedBy == reception.administrator)
        for slip in slips {
            let reader = Actor(person: slip.person, name: "", role: .officer, agency: heir)
            let kinds = try await kinds(of: reader, system)
            #expect(
                kinds.contains(.people(.delegationEnded)) && kinds.contains(.agency(.agenciesReorganised)),
                "\(slip.userName)")
        }
        try await reception.close()
    }

    @Test func `on its day it is carried out by itself, once, and those concerned are told`() async throws {
        let ground = try await TrailGround()
        let keeper = try await recorder(ground)
        let (old, heir, today) = (ground.agencies[0], ground.agencies[2], ground.system.today)
        let plan = merger(old, into: heir, from: today.adding(days: 10), decided: today)
        let id = try await ground.system.perform(Reorganise(plan), as: keeper)
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        #expect(try await ground.system.carryOutReorganisations() == 0)
        ground.pass(days: 10)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try await ground.system.carryOutReorganisations() } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(counts.reduce(0, +) == 1)
        #expect(try await ground.system.carryOutReorganisations() == 0)
        let record = try await ground.system.read { try ReorganisationStore.find(id, in: $0) }
        #expect(record.carriedOutAt != nil && record.hold == nil)
        #expect(try await ground.assignments().filter { $0.agency == heir }.count == 1)
        #expect(try await kinds(of: keeper, ground.system).contains(.agency(.reorganisationCarriedOut)))
        let colleague = ground.actor(.officer, of: heir, person: 61)
        #expect(try await kinds(of: colleague, ground.system).contains(.agency(.agenciesReorganised)))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what is left to choose waits for a person, who is told once why, and then carries it out`() async throws
    {
        let ground = try await TrailGround()
        let keeper = try await recorder(ground)
        let (old, today) = (ground.agencies[0], ground.system.today)
        let plan = merger(old, into: ground.root, from: today.adding(days: 10), decided: today)
        let id = try await ground.system.perform(Reorganise(plan), as: keeper)
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        ground.pass(days: 10)
        for _ in 0..<3 { #expect(try await ground.system.carryOutReorganisations() == 0) }
        let held = try await ground.system.read { try ReorganisationStore.find(id, in: $0) }
        #expect(held.hold == Reorganisation.Hold(why: .acceptingBody, about: "2") && held.carriedOutAt == nil)
        let news = try await kinds(of: keeper, ground.system)
        #expect(news.count { $0 == .agency(.reorganisationHeld) } == 1)
        let day = ground.system.today
        let inbox = try await ground.system.read { try Inbox.load(for: keeper, on: day, in: $0) }
        #expect(inbox.reorganisations.first?.hold != nil)
        let choices = HandOverChoices(accepting: ground.agencies[2])
        let carry = CarryOutReorganisation(id, choices: choices)
        #expect(await ground.isHidden(carry, from: ground.actor(.clerk, of: ground.root)))
        try await ground.system.perform(carry, as: keeper)
        #expect(try await ground.system.read { try ReorganisationStore.find(id, in: $0) }.hold == nil)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a split never goes by itself while somebody has to say who takes what`() async throws {
        let ground = try await TrailGround()
        let keeper = try await recorder(ground)
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let today = ground.system.today
        let split = ReorganisationDraft(
            kind: .split, number: "12/NQ-HĐND", decidedOn: today, issuer: "HĐND tỉnh", effective: today.adding(days: 5),
            predecessors: [ground.agencies[0]],
            successors: [.existing(ground.agencies[1]), .existing(ground.agencies[2])])
        let id = try await ground.system.perform(Reorganise(split), as: keeper)
        ground.pass(days: 5)
        #expect(try await ground.system.carryOutReorganisations() == 0)
        let record = try await ground.system.read { try ReorganisationStore.find(id, in: $0) }
        #expect(record.hold?.why == .takers && record.carriedOutAt == nil)
        try await ground.close()
    }

    @Test func `where the one named has ended since, the one body that took over from it does`() async throws {
        let ground = try await TrailGround()
        let keeper = try await recorder(ground)
        let (today, agencies) = (ground.system.today, ground.agencies)
        let later = merger(agencies[0], into: agencies[1], from: today.adding(days: 10), decided: today)
        let id = try await ground.system.perform(Reorganise(later), as: keeper)
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let now = merger(agencies[1], into: agencies[2], from: today, decided: today)
        try await ground.system.perform(Reorganise(now), as: keeper)
        ground.pass(days: 10)
        #expect(try await ground.system.carryOutReorganisations() == 1)
        #expect(try await ground.system.read { try ReorganisationStore.find(id, in: $0) }.carriedOutAt != nil)
        #expect(try await ground.assignments().filter { $0.agency == agencies[0] && !$0.state.isEnded }.isEmpty)
        try await ground.close()
    }
}
