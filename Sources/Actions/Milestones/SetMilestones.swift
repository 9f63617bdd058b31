// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The standing office sets the milestones of a track: copied from its template, renamed, ordered, dated.
package struct SetMilestones: Action {
    package static let name = TrailAction.milestone(.setMilestones)
    package let round: ID<Round>
    package let track: ID<RoundTrack>
    /// All of them, in their order.
    package let milestones: [MilestoneDraft]
    /// The milestones that were read, and their versions: what a colleague set meanwhile is not replaced unseen.
    package let known: [ID<Milestone>: Int]

    package init(
        _ track: ID<RoundTrack>, of round: ID<Round>, milestones: [MilestoneDraft], known: [ID<Milestone>: Int]
    ) {
        self.round = round
        self.track = track
        self.milestones = milestones
        self.known = known
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        _ = try RoundStore.find(round, visible: Visible(to: work.actor, under: .seeRounds), in: work.transaction)
        guard try RoundStore.tracks(of: round, in: work.transaction).contains(where: { $0.id == track }) else {
            throw StoreError.notFound
        }
        let before = try MilestoneStore.of(track, in: work.transaction)
        guard known == Dictionary(before.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first }) else {
            throw StoreError.changedMeanwhile(table: Milestone.table.name, id: track.bytes)
        }
        let changes = try changes(work)
        try changes.checkMilestones()
        try remove(before, keeping: Set(changes.compactMap(\.id)), work)
        for (place, change) in changes.enumerated() { try put(change, at: place + 1, among: before, work) }
        work.about(round)
        work.note(
            .milestone(.milestones), from: before.isEmpty ? nil : Self.told(before.map { ($0.name, $0.planned) }),
            to: Self.told(changes.map { ($0.name, $0.planned) }))
    }

    /// The drafts with identities, so that what blocks others can be named.
    private func changes(_ work: Work) throws -> [MilestoneChange] {
        let ids = milestones.map { $0.id ?? work.newID() }
        return try zip(ids, milestones).map { id, draft in
            try TextLimit.name.check(draft.name)
            if let directive = draft.directive {
                let visible = Visible(to: work.actor, under: .seeNotices)
                guard try NoticeStore.hasIssued(directive, seen: visible, in: work.transaction) else {
                    throw Refusal.milestone(.directiveUnknown)
                }
            }
            return MilestoneChange(
                id: id, kind: draft.kind, name: draft.name, planned: draft.planned,
                blockers: draft.blockers.compactMap { ids.indices.contains($0) ? ids[$0] : nil },
                directive: draft.directive)
        }
    }

    private func remove(_ before: [Milestone], keeping kept: Set<ID<Milestone>>, _ work: Work) throws {
        for milestone in before where !kept.contains(milestone.id) {
            guard try !MilestoneStore.isInUse(milestone.id, in: work.transaction) else {
                throw Refusal.milestone(.inUse(name: milestone.name))
            }
            try work.recorder.remove(milestone)
        }
    }

    private func put(_ change: MilestoneChange, at ordinal: Int, among before: [Milestone], _ work: Work) throws {
        guard let id = change.id else { return }
        guard var milestone = before.first(where: { $0.id == id }) else {
            try work.recorder.insert(
                Milestone(
                    id: id, track: track, ordinal: ordinal, kind: change.kind, name: change.name,
                    planned: change.planned, blockers: change.blockers, directive: change.directive))
            return
        }
        let version = milestone.version
        milestone.set(change, at: ordinal)
        if milestone.version != version { try work.recorder.update(milestone, from: version) }
    }

    private static func told(_ milestones: [(name: String, planned: Day?)]) -> String {
        milestones.map { "\($0.name) (\($0.planned?.official ?? "–"))" }.joined(separator: "; ")
    }
}

/// One milestone as it was set on the form; what blocks it is named by its place among them.
package struct MilestoneDraft: Sendable, Hashable {
    package let id: ID<Milestone>?
    package let kind: Milestone.Kind
    package let name: String
    package let planned: Day?
    /// Places in the list, from 0.
    package let blockers: [Int]
    package let directive: ID<Directive>?

    package init(
        id: ID<Milestone>? = nil, kind: Milestone.Kind, name: String, planned: Day?, blockers: [Int] = [],
        directive: ID<Directive>? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.planned = planned
        self.blockers = blockers
        self.directive = directive
    }

    /// The milestones of a track's template, named, on the template's own days.
    package static func ofTemplate(
        _ track: RoundTrack, calendar: WorkingCalendar, name: (Milestone.Kind) -> String
    ) throws(Refusal) -> [MilestoneDraft] {
        guard let template = MilestoneTemplate.of(track) else { return [] }
        return try template.planned(from: track.starts, through: track.ends, calendar: calendar).map { planned in
            MilestoneDraft(planned.step, on: planned.day, of: template, name: name)
        }
    }

    /// A template's step on a day.
    package init(
        _ step: MilestoneTemplate.Step, on day: Day, of template: MilestoneTemplate, name: (Milestone.Kind) -> String
    ) {
        let kinds = template.steps.map(\.kind)
        self.init(
            kind: step.kind, name: step.name ?? name(step.kind), planned: day,
            blockers: step.after.compactMap { kinds.firstIndex(of: $0) })
    }
}
