// SPDX-License-Identifier: AGPL-3.0-or-later

import VietnameseText
import WorkingTime

/// What an officer typed about a reorganisation, before it is checked against the directory.
package struct ReorganisationDraft: Sendable, Hashable {
    /// A body that takes over.
    package enum Successor: Sendable, Hashable {
        case existing(ID<Agency>)
        /// It begins with the reorganisation.
        case new(AgencyDraft)
    }

    package var kind: Reorganisation.Kind
    package var number: String
    package var decidedOn: Day
    package var issuer: String
    /// The first day of the new order.
    package var effective: Day
    package var predecessors: [ID<Agency>]
    package var successors: [Successor]

    package init(
        kind: Reorganisation.Kind, number: String, decidedOn: Day, issuer: String, effective: Day,
        predecessors: [ID<Agency>], successors: [Successor]
    ) {
        self.kind = kind
        self.number = number
        self.decidedOn = decidedOn
        self.issuer = issuer
        self.effective = effective
        self.predecessors = predecessors
        self.successors = successors
    }

    package var decision: Reorganisation.Decision {
        Reorganisation.Decision(number: number.trimmed, on: decidedOn, issuer: issuer.trimmed)
    }

    /// The successors that exist already.
    package var existing: [ID<Agency>] {
        successors.compactMap { if case .existing(let id) = $0 { id } else { nil } }
    }

    /// Those that take over, by name, in their order.
    package func successorNames(in directory: AgencyDirectory) -> [String] {
        successors.map { one in
            switch one {
            case .existing(let id): directory.name(of: id)
            case .new(let draft): draft.name.trimmed
            }
        }
    }

    /// Those that end: a body merged into itself, or split off from, goes on, and so does a renamed one.
    package var ending: [ID<Agency>] { kind == .rename ? [] : predecessors.filter { !existing.contains($0) } }

    /// Those whose open affairs are handed over: in a split also those of the body that goes on.
    package var handingOver: [ID<Agency>] { kind == .split ? predecessors : ending }

    /// Whether it is carried out as it is recorded, or waits for its day.
    package func isInForce(on today: Day) -> Bool { effective <= today }

    /// Everything that speaks against it, all fields at once.
    package func refusals(among directory: AgencyDirectory, on today: Day) -> [Refusal] {
        var found: [ReorganisationRefusal] = []
        if number.isBlank { found.append(.numberMissing) }
        if issuer.isBlank { found.append(.issuerMissing) }
        if decidedOn > today { found.append(.decidedAfterRecorded) }
        let concerned = kind == .merge || kind == .dissolve ? ending : predecessors
        if concerned.isEmpty { found.append(.predecessorMissing) }
        if kind != .merge, predecessors.count > 1 { found.append(.oneAtATime) }
        found += successorRefusals(among: directory)
        for id in ending {
            if let agency = directory[id], agency.validTo != nil { found.append(.alreadyEnds(agency.name)) }
        }
        if kind == .rename, effective > today { found.append(.renameNotYet(effective)) }
        let drafts = successors.compactMap { if case .new(let draft) = $0 { draft } else { nil } }
        let names = drafts.flatMap { draft in
            draft.refusals(id: kind == .rename ? predecessors.first : nil, among: directory).filter {
                // The one of that name ends when this one begins.
                if case .agency(.agencyNameTaken) = $0 { !namesakeEnds(draft, directory) } else { true }
            }
        }
        return found.map { .reorganisation($0) } + names
    }

    private func successorRefusals(among directory: AgencyDirectory) -> [ReorganisationRefusal] {
        var found: [ReorganisationRefusal] = []
        if successors.isEmpty { found.append(.successorMissing) }
        if kind == .merge, successors.count > 1 { found.append(.mergeNeedsOneSuccessor) }
        if kind == .split, successors.count == 1 { found.append(.splitNeedsSeveralSuccessors) }
        for id in existing where kind != .rename {
            if let agency = directory[id], let last = agency.validTo, last < effective {
                found.append(.successorEnded(agency.name))
            }
        }
        if kind == .rename, case .new(let draft)? = successors.first, let id = predecessors.first,
            let now = directory[id], now.name == draft.name.trimmed,
            now.shortName == (draft.shortName.isBlank ? draft.name : draft.shortName).trimmed
        {
            found.append(.nameUnchanged)
        }
        return found
    }

    private func namesakeEnds(_ draft: AgencyDraft, _ directory: AgencyDirectory) -> Bool {
        directory.agencies(called: draft.name, below: draft.parent).allSatisfy {
            ending.contains($0.id) || $0.validTo.map { $0 < effective } ?? false
        }
    }
}

/// Who takes over what: what an officer chose, and the nearest name where they chose nothing.
package struct HandOverChoices: Sendable, Hashable {
    /// Places in the list of successors, by ``Affair/key``.
    package var takers: [String: Int]
    /// Who accepts where the successor would accept its own work.
    package var accepting: ID<Agency>?
    /// The mark of what the preview listed; nil where nobody looked at one.
    package var mark: String?

    package init(takers: [String: Int] = [:], accepting: ID<Agency>? = nil, mark: String? = nil) {
        self.takers = takers
        self.accepting = accepting
        self.mark = mark
    }

    /// The place in the list of successors of the one that takes an affair over.
    package func taker(of affair: Affair, from holder: String, among names: [String]) -> Int {
        if let chosen = takers[affair.key], names.indices.contains(chosen) { return chosen }
        return HandOverChoices.nearest(to: holder, among: names)
    }

    /// The name that shares the most words with another; the first of equals.
    package static func nearest(to name: String, among names: [String]) -> Int {
        let words = Set(VietnameseText.fold(name).split(separator: " "))
        let shared = names.map { Set(VietnameseText.fold($0).split(separator: " ")).intersection(words).count }
        return shared.indices.max { (shared[$0], -$0) < (shared[$1], -$1) } ?? 0
    }
}
