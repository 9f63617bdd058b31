// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import WorkingTime

/// Something to write on: the assignments of the data folder, or a small province made for the purpose.
struct TortureGround {
    let system: System

    init(_ system: System) { self.system = system }

    /// Assignments that can be worked on, at most a few for each writer so that their notes stay readable.
    func assignments(atLeast count: Int) async throws -> [Assignment] {
        let found = try await open(limit: count * 4)
        if found.count >= count { return found }
        try await make(agencies: count)
        return try await open(limit: count * 4)
    }

    private func open(limit: Int) async throws -> [Assignment] {
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.load(
                AssignmentCriteria(situations: [.open]), pageSize: limit,
                visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now, in: snapshot
            ).rows.map(\.assignment)
        }
    }

    private func make(agencies count: Int) async throws {
        let root = try await system.perform(
            CreateAgency(AgencyDraft(name: "UBND tỉnh Thử \(system.now.milliseconds)", level: .province)),
            as: .system())
        var agencies: [ID<Agency>] = []
        for number in 1...count {
            let draft = AgencyDraft(
                name: "Sở Thử số \(number) của \(system.now.milliseconds)", level: .department, parent: root)
            agencies.append(try await system.perform(CreateAgency(draft), as: .system()))
        }
        try await issue(to: agencies, acceptedBy: root)
    }

    private func issue(to agencies: [ID<Agency>], acceptedBy root: ID<Agency>) async throws {
        let officer = Actor.system(chain: root)
        let directory = try await system.directory()
        let text = "Văn bản thử \(system.now.milliseconds)"
        let id = try await system.perform(
            ImportNotice(ReadNotice(text, directory: directory), file: nil), as: officer)
        let letterhead = CheckNotice.Letterhead(
            kind: "TB", number: "1/TB-UBND", issuedOn: system.today, subject: text, issuer: "UBND tỉnh",
            issuerAgency: root, place: "Sông Mây", signer: Notice.Signer(name: "", position: ""), recipients: [])
        try await system.perform(CheckNotice(id, version: 1, step: .letterhead(letterhead)), as: officer)
        let step = CheckNotice.Step.add(label: "1", text: "Các cơ quan cập nhật tình hình thực hiện.")
        guard let key = try await system.perform(CheckNotice(id, version: 2, step: step), as: officer) else { return }
        let party = DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: agencies)
        var order = try await system.read { try NoticeStore.draft(id, in: $0).directive(key) }
        order.addressees = [party]
        order.acceptingBody = root
        order.isChecked = true
        try await system.perform(CheckNotice(id, version: 3, step: .edit(order)), as: officer)
        try await system.perform(IssueNotice(id, version: 4, directory: directory), as: officer)
    }
}
