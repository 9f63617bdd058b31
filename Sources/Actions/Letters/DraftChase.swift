// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Letters that remind agencies of chosen assignments are drafted: one to each agency, or one to all.
package struct DraftChase: Action {
    /// How many assignments are chosen at once at most.
    package static let most = 1_000

    package static let name = TrailAction.letter(.draftChase)
    package let assignments: [ID<Assignment>]
    package let isOneForAll: Bool

    package init(_ assignments: [ID<Assignment>], isOneForAll: Bool) {
        self.assignments = assignments
        self.isOneForAll = isOneForAll
    }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws -> [ID<Letter>] {
        guard work.actor.may(.remindAssignment) else { throw StoreError.notFound }
        guard !assignments.isEmpty else { throw Refusal.assignment(.nothingChosen) }
        guard assignments.count <= Self.most else { throw Refusal.assignment(.tooManyChosen(limit: Self.most)) }
        let visible = Visible(to: work.actor, under: .seeAssignments)
        let rows = try ReminderStore.rows(of: assignments, visible: visible, in: work.transaction)
            .filter { $0.assignment.awaitsAgency && $0.assignment.agency != work.actor.agency }
            .groupedByAgency.flatMap(\.self)
        guard !rows.isEmpty else { throw Refusal.letter(.nothingToRemind) }
        let text = try work.chaseText(of: work.actor.agency)
        let groups = isOneForAll ? [rows] : rows.groupedByAgency
        var made: [Letter] = []
        for group in groups { made.append(try work.add(text.letter(of: group), of: work.actor.agency)) }
        if let first = made.first { work.about(first.id) }
        work.note(.assignments, to: String(rows.count))
        return made.map(\.id)
    }
}

extension [AssignmentRow] {
    /// The rows of each agency together, agencies in the order of their names.
    var groupedByAgency: [[AssignmentRow]] {
        Dictionary(grouping: self) { $0.assignment.agency }
            .sorted { ($0.value[0].agencyName, $0.key) < ($1.value[0].agencyName, $1.key) }.map(\.value)
    }
}

/// An office sets when drafts of reminders are prepared by themselves.
package struct ChangeChaseRhythm: Action {
    package static let name = TrailAction.letter(.changeChaseRhythm)
    package let rhythm: ChaseRhythm
    /// The version that was read; 0 where nothing was set yet.
    package let version: Int

    package init(_ rhythm: ChaseRhythm, version: Int) {
        self.rhythm = rhythm
        self.version = version
    }

    package var ability: Ability? { .draftLetter }

    package func perform(_ work: Work) throws {
        guard work.actor.may(.remindAssignment) else { throw StoreError.notFound }
        try rhythm.check()
        try TextLimit.name.check(rhythm.leaderName)
        let agency = work.actor.agency
        let row = try ReminderStore.rhythm(of: agency, in: work.transaction)
        guard row?.version ?? 0 == version else {
            throw StoreError.changedMeanwhile(table: ChaseRhythmRow.table.name, id: agency.bytes)
        }
        let saved = ChaseRhythmRow(id: agency, rhythm: rhythm, version: version + 1)
        if row == nil { try work.recorder.insert(saved) } else { try work.recorder.update(saved, from: version) }
        work.about(agency)
        work.note(.text, from: row?.rhythm.words, to: rhythm.words)
    }
}

extension ChaseRhythm {
    /// The rhythm for the trail: `5/0/5/10`, a dash for a step that is left out.
    fileprivate var words: String {
        guard isOn else { return "–" }
        let steps = [before, onDay ? 0 : nil, after, leader]
        return steps.map { $0.map(String.init) ?? "–" }.joined(separator: "/")
    }
}
