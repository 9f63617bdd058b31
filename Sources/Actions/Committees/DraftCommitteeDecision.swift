// SPDX-License-Identifier: AGPL-3.0-or-later

import Dispatch
import Domain
import OfficialDocument
import Store
import VietnameseText
import WorkingTime

/// What a decision about a committee or working group was read to say.
package struct ReadCommitteeDecision: Sendable {
    package let document: CommitteeDecision.Document
    package let content: CommitteeContent
    package let kind: SteeringCommittee.Kind
    package let effect: CommitteeDecision.Effect
    /// The text it was read from.
    package let source: String

    /// The most characters of a document's text that are kept beside it.
    private static let longestSource = 200_000

    /// Reads a text, on a thread apart by whoever answers a visitor; nil is a file whose text can't be told.
    package init(_ text: String?, accounts: [(name: String, person: ID<Person>)] = []) {
        let text = text ?? ""
        let reading = DocumentReader().read(text)
        let subject = reading.subject?.text ?? ""
        document = CommitteeDecision.Document(
            number: reading.number?.text ?? "", issuedOn: reading.issuedOn?.day, issuer: reading.issuer?.text ?? "",
            signer: reading.signer?.name?.text ?? "", signerPosition: reading.signer?.position?.text ?? "")
        let words = VietnameseText.fold(subject.isEmpty ? String(text.prefix(4_000)) : subject)
        kind = words.contains(" to giup viec") || words.contains(" to cong tac") ? .workingGroup : .committee
        effect =
            words.contains("giai the")
            ? .end
            : words.contains("kien toan") || words.contains("thay the")
                ? .change : .establish
        let people = Dictionary(
            accounts.map { (VietnameseText.fold($0.name), $0.person) }, uniquingKeysWith: { first, _ in first })
        content = CommitteeContent(
            name: Self.body(in: subject),
            members: MemberReader().members(in: text).compactMap { member in
                CommitteeRole(written: member.role).map {
                    CommitteeContent.Entry(
                        name: member.name, position: member.position, role: $0,
                        person: people[VietnameseText.fold(member.name)])
                }
            })
        source = String(text.prefix(Self.longestSource))
    }

    /// Reads on a thread apart: a long text must not hold up everyone else's requests.
    package static func apart(
        _ text: String?, accounts: [(name: String, person: ID<Person>)]
    ) async -> ReadCommitteeDecision {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: ReadCommitteeDecision(text, accounts: accounts))
            }
        }
    }

    /// "Về việc thành lập Ban Chỉ đạo ISO của Sở Nội vụ": what is set up.
    private static func body(in subject: String) -> String {
        for start in ["Ban Chỉ đạo", "Ban chỉ đạo", "Tổ giúp việc", "Tổ Giúp việc", "Tổ công tác", "Tổ Công tác"] {
            guard let found = subject.firstRange(of: start) else { continue }
            return String(subject[found.lowerBound...].prefix(TextLimit.name.rawValue))
        }
        return ""
    }
}

/// A decision about a committee is laid down to be checked beside its source; nobody else sees it yet.
package struct DraftCommitteeDecision: RehearsedAction {
    package static let name = TrailAction.committee(.draftCommitteeDecision)
    package let read: ReadCommitteeDecision
    /// Whose decision it is, where the standing office records what came on paper, and how that came.
    package struct Paper: Sendable, Hashable {
        package let agency: ID<Agency>
        package let arrival: CommitteeDecision.Arrival

        package init(of agency: ID<Agency>, _ arrival: CommitteeDecision.Arrival) {
            self.agency = agency
            self.arrival = arrival
        }
    }

    package let scope: SteeringCommittee.Scope
    package let kind: SteeringCommittee.Kind
    package let paper: Paper?
    package let file: ReceivedFile?
    /// Whether the file is a scan, to be recognised once it is kept.
    package let isScan: Bool

    package init(
        _ read: ReadCommitteeDecision, scope: SteeringCommittee.Scope, kind: SteeringCommittee.Kind? = nil,
        paper: Paper? = nil, file: ReceivedFile?, isScan: Bool = false
    ) {
        self.read = read
        self.scope = paper == nil ? scope : .agency
        self.kind = kind ?? read.kind
        self.paper = paper
        self.file = file
        self.isScan = isScan
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws -> ID<CommitteeDecision> {
        let agency = try paper.map { try work.recordable($0) } ?? work.agency(of: scope)
        if scope == .province || paper != nil { try work.requireStandingOffice() }
        let existing = try CommitteeStore.existing(kind, scope, of: agency, on: work.today, in: work.transaction).first
        var content = read.content
        if content.name.isEmpty, let existing { content.name = existing.name }
        if content.symbol.isEmpty { content.symbol = existing?.symbol ?? "" }
        if content.standingOffice == nil { content.standingOffice = existing?.standingOffice }
        let decision = CommitteeDecision(
            id: work.newID(), kind: kind, scope: scope, agency: agency, keeper: work.actor.agency,
            arrival: paper?.arrival, committee: existing?.id,
            effect: existing == nil ? .establish : read.effect == .end ? .end : .change, document: read.document,
            content: content, file: try file.map { try work.store($0) }, source: read.source, draftedAt: work.now,
            draftedBy: work.actor.person)
        try work.recorder.insert(decision)
        if isScan, file != nil { try work.enqueue(CommitteeRecognition.request(decision.id)) }
        work.about(decision.id)
        if !decision.document.number.isEmpty { work.note(.number, to: decision.document.number) }
        if let paper {
            work.note(.channel, to: paper.arrival.channel.rawValue)
            work.note(.agencies, to: try AgencyStore.directory(in: work.transaction).shortName(of: agency))
        }
        if let file { work.note(.evidence, to: file.name) }
        return decision.id
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        guard (scope == .agency && paper == nil) || rehearsal.actor.may(.receiveCommittee) else {
            throw StoreError.notFound
        }
    }
}

extension Work {
    /// The agency that a paper is recorded for: one that is there, and not the recorder's own.
    fileprivate func recordable(_ paper: DraftCommitteeDecision.Paper) throws -> ID<Agency> {
        guard actor.may(.receiveCommittee) else { throw StoreError.notFound }
        guard let agency = try AgencyStore.directory(in: transaction)[paper.agency] else {
            throw Refusal.committee(.agencyUnknown)
        }
        guard agency.id != actor.agency else { throw Refusal.committee(.ownIsHandedIn) }
        guard paper.arrival.on <= today else { throw Refusal.committee(.sentInFuture(paper.arrival.on)) }
        return agency.id
    }
}

/// What was read of a decision is put right, or filled in.
package struct EditCommitteeDecision: Action {
    package static let name = TrailAction.committee(.editCommitteeDecision)
    package let decision: ID<CommitteeDecision>
    package let version: Int
    package let document: CommitteeDecision.Document
    package let content: CommitteeContent
    /// Whether it ends the body.
    package let isEnd: Bool

    package init(
        _ decision: ID<CommitteeDecision>, version: Int, document: CommitteeDecision.Document,
        content: CommitteeContent, isEnd: Bool = false
    ) {
        self.decision = decision
        self.version = version
        self.document = document
        self.content = content
        self.isEnd = isEnd
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        for text in [document.number, document.issuer, document.signer, document.signerPosition, content.name] {
            try TextLimit.name.check(text)
        }
        try TextLimit.note.check(content.chairReason)
        for member in content.members { try TextLimit.name.check(member.name + member.position) }
        if content.members.contains(where: { $0.name.isBlank }) { throw Refusal.committee(.memberUnnamed) }
        let before = try work.own(decision, version: version)
        if let office = content.standingOffice, try AgencyStore.directory(in: work.transaction)[office] == nil {
            throw Refusal.committee(.agencyUnknown)
        }
        let existing = try CommitteeStore.existing(
            before.kind, before.scope, of: before.agency, on: work.today, in: work.transaction
        ).first
        if isEnd, existing == nil { throw Refusal.committee(.nothingToEnd) }
        var after = before
        try after.edit(
            document, content, effect: isEnd ? .end : existing == nil ? .establish : .change, committee: existing?.id,
            at: work.now)
        try work.recorder.update(after, from: before)
        work.note(.number, from: before.document.number, to: document.number)
        work.note(.committee(.members), from: String(before.content.members.count), to: String(content.members.count))
    }
}

/// A decision that was the wrong file, or isn't needed, is given up.
package struct DropCommitteeDecision: Action {
    package static let name = TrailAction.committee(.dropCommitteeDecision)
    package let decision: ID<CommitteeDecision>
    package let version: Int

    package init(_ decision: ID<CommitteeDecision>, version: Int) {
        self.decision = decision
        self.version = version
    }

    package var ability: Ability? { .keepCommittee }

    package func perform(_ work: Work) throws {
        let before = try work.own(decision, version: version)
        var after = before
        try after.drop(at: work.now)
        try work.recorder.update(after, from: before)
    }
}
