// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A small province with an office that writes letters: who drafts, approves and numbers.
struct LetterGround {
    let ground: TrailGround

    var system: System { ground.system }
    var office: ID<Agency> { ground.root }
    var drafter: Actor { ground.actor(.committeeOffice, of: office, person: 21) }
    var head: Actor { ground.actor(.provincialLeader, of: office, person: 22) }
    var clerk: Actor { ground.actor(.clerk, of: office, person: 23) }

    init() async throws { ground = try await TrailGround() }

    func close() async throws { try await ground.close() }

    func content(_ subject: String = "đôn đốc thực hiện nhiệm vụ", kind: LetterKind = .dispatch) -> LetterContent {
        LetterContent(
            kind: kind, unit: "KGVX", subject: subject, addressees: [ground.agencies[0]], others: ["Bưu điện tỉnh"],
            body: "Đề nghị thực hiện.", copies: ["Như trên", "Lưu: VT"], authority: ["CHÁNH VĂN PHÒNG"],
            signer: "Bùi Quốc Toàn")
    }

    func draft(_ content: LetterContent? = nil) async throws -> ID<Letter> {
        try await system.perform(DraftLetter(content ?? self.content()), as: drafter)
    }

    func approved(_ content: LetterContent? = nil) async throws -> ID<Letter> {
        let id = try await draft(content)
        try await system.perform(SubmitLetter(id, version: 1), as: drafter)
        try await system.perform(ApproveLetter(id, version: 2), as: head)
        return id
    }

    func numbered(_ content: LetterContent? = nil) async throws -> ID<Letter> {
        let id = try await approved(content)
        try await system.perform(NumberLetter(id, version: 3, on: system.today), as: clerk)
        return id
    }

    func sent(_ content: LetterContent? = nil) async throws -> ID<Letter> {
        let id = try await numbered(content)
        let file = ReceivedFile(hash: [UInt8](repeating: 3, count: 32), name: "ky.pdf", kind: "pdf", size: 9)
        try await system.perform(AttachSignedLetter(id, version: 4, file: file), as: clerk)
        try await system.perform(SendLetter(id, version: 5, way: "bản giấy"), as: clerk)
        return id
    }

    func letter(_ id: ID<Letter>) async throws -> Letter {
        let all = Visible(to: .system(), under: .seeLetters)
        return try await system.read { try LetterStore.find(id, visible: all, in: $0) }
    }

    func register(_ series: String = "all") async throws -> [OutgoingEntry] {
        let key = RegisterKey(agency: office, issuer: "", series: series, year: system.today.year)
        let visible = Visible(to: clerk, under: .seeLetters)
        return try await system.read { try RegisterStore.outgoing(key, visible: visible, in: $0) }
    }

    /// Assignments of the agencies, due on a day.
    func orders(due: Day) async throws -> [Assignment] {
        try await ground.issueNotice("46/TB-UBND", orders: 2, due: .on(due))
        return try await ground.assignments()
    }

    func refusal(_ action: some Action, as actor: Actor) async -> Refusal? {
        await system.refusal(action, as: actor)
    }

    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        await system.isHidden(action, from: actor)
    }

    func isConflict(_ action: some Action, as actor: Actor) async -> Bool {
        await system.isConflict(action, as: actor)
    }
}
