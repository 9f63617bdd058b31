// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Domain
import Store
import WorkingTime

/// A decision on agencies is recorded: who ends, who begins, who takes over from whom.
///
/// From its effective day on it is carried out in the same action: everything open is handed over. Before that day it is
/// only recorded, and ``CarryOutReorganisation`` does the rest when the day has come, on what is open then.
package struct Reorganise: Action {
    package static let name = TrailAction.agency(.reorganiseAgencies)
    package let draft: ReorganisationDraft
    package let choices: HandOverChoices
    package let file: ReceivedFile?

    package init(
        _ draft: ReorganisationDraft, choices: HandOverChoices = HandOverChoices(), file: ReceivedFile? = nil
    ) {
        self.draft = draft
        self.choices = choices
        self.file = file
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws -> ID<Reorganisation> {
        let directory = try AgencyStore.directory(in: work.transaction)
        try TextLimit.name.check(draft.number)
        try TextLimit.name.check(draft.issuer)
        if let refusal = draft.refusals(among: directory, on: work.today).first { throw refusal }
        let successors = try successors(directory, work)
        for id in draft.ending { try end(id, directory, work) }
        var record = Reorganisation(
            id: work.newID(), kind: draft.kind, decision: draft.decision, effective: draft.effective,
            recordedAt: work.now, recordedBy: work.actor.person, file: try file.map { try work.store($0) })
        let isNow = draft.isInForce(on: work.today)
        if isNow { try record.carryOut(by: work.actor.person, on: work.today, at: work.now) }
        try work.recorder.insert(record)
        try link(record.id, to: successors, work)
        work.about(record.id)
        work.note(.document, to: "\(record.decision.number), \(record.decision.on.iso)")
        work.note(.validFrom, to: record.effective.iso)
        let names = try AgencyStore.directory(in: work.transaction)
        work.note(
            .agencies, from: draft.predecessors.map { directory.name(of: $0) }.joined(separator: "; "),
            to: successors.map { names.name(of: $0) }.joined(separator: "; "))
        if let file { work.note(.evidence, to: file.name) }
        if isNow, draft.kind != .rename {
            try work.handOver(record.id, from: draft.handingOver, to: successors, choices, names)
        }
        if isNow { try work.tellOfHandOver(record, successors, names) }
        return record.id
    }

    /// The identities of those that take over; new ones are made, and a renamed one is renamed.
    private func successors(_ directory: AgencyDirectory, _ work: Work) throws -> [ID<Agency>] {
        if draft.kind == .rename { return [try rename(work)] }
        return try draft.successors.map { successor in
            switch successor {
            case .existing(let id): return id
            case .new(var draft):
                try draft.checkLengths()
                draft.validFrom = self.draft.effective
                let agency = Agency(
                    id: work.newID(), name: draft.name.trimmed,
                    shortName: draft.shortName.isBlank ? draft.name.trimmed : draft.shortName.trimmed,
                    level: draft.level, parent: draft.parent, code: AgencyCode(draft.code)?.description,
                    validFrom: draft.validFrom)
                try work.recorder.insert(agency)
                return agency.id
            }
        }
    }

    private func rename(_ work: Work) throws -> ID<Agency> {
        guard let id = draft.predecessors.first, case .new(let draft)? = draft.successors.first else {
            throw Refusal.reorganisation(.successorMissing)
        }
        try draft.checkLengths()
        let before = try AgencyStore.agency(id, in: work.transaction)
        var after = before
        after.name = draft.name.trimmed
        after.shortName = draft.shortName.isBlank ? draft.name.trimmed : draft.shortName.trimmed
        after.version += 1
        try work.recorder.update(after, from: before)
        try work.recorder.insert(
            FormerName(
                id: work.newID(), agency: id, name: before.name, shortName: before.shortName,
                until: self.draft.effective.adding(days: -1)))
        return id
    }

    private func end(_ id: ID<Agency>, _ directory: AgencyDirectory, _ work: Work) throws {
        var agency = try AgencyStore.agency(id, in: work.transaction)
        let before = agency.version
        let last = draft.effective.adding(days: -1)
        if let first = agency.validFrom, last < first { throw Refusal.agency(.agencyEndsBeforeItBegins) }
        agency.validTo = last
        agency.version += 1
        try work.recorder.update(agency, from: before)
    }

    private func link(_ record: ID<Reorganisation>, to successors: [ID<Agency>], _ work: Work) throws {
        for predecessor in draft.predecessors {
            for successor in successors where draft.kind == .rename || predecessor != successor {
                try work.recorder.insert(
                    AgencyLink(
                        id: work.newID(), reorganisation: record, predecessor: predecessor, successor: successor))
            }
        }
    }
}

/// Asked before the decision's file is kept.
extension Reorganise: RehearsedAction {
    package func rehearse(_ rehearsal: Rehearsal) throws {
        let today = rehearsal.now.day(in: rehearsal.zone)
        let directory = try AgencyStore.directory(in: rehearsal.snapshot)
        try TextLimit.name.check(draft.number)
        try TextLimit.name.check(draft.issuer)
        if let refusal = draft.refusals(among: directory, on: today).first { throw refusal }
        guard draft.isInForce(on: today), draft.kind != .rename, let mark = choices.mark else { return }
        let open = try OpenAffairsStore.load(of: draft.handingOver, on: today, in: rehearsal.snapshot)
        let names = draft.successorNames(in: directory)
        guard mark == HandOverChoices.mark(of: open, to: names) else {
            throw Refusal.reorganisation(.changedSincePreview)
        }
    }
}

/// The decision's own document is put beside what was recorded.
package struct AttachReorganisationFile: Action {
    package static let name = TrailAction.agency(.attachReorganisationFile)
    package let reorganisation: ID<Reorganisation>
    package let file: ReceivedFile

    package init(_ file: ReceivedFile, to reorganisation: ID<Reorganisation>) {
        self.reorganisation = reorganisation
        self.file = file
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws {
        var record = try ReorganisationStore.find(reorganisation, in: work.transaction)
        let before = record.version
        record.attach(try work.store(file))
        try work.recorder.update(record, from: before)
        work.about(record.id)
        work.note(.evidence, to: file.name)
    }
}

extension HandOverChoices {
    /// The mark of what is open and of who takes over, in their order, short enough for a form: choices are places in it.
    package static func mark(of open: OpenAffairs, to successors: [String]) -> String {
        let text = (successors + [open.mark]).joined(separator: "\n")
        return SHA256.hash(data: Array(text.utf8)).prefix(16).map { byte in
            String(byte, radix: 16).count == 1 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
        }.joined()
    }
}
