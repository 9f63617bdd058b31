// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The drafts an office's rhythm of reminding asks for today are prepared; done again, nothing more is made.
///
/// It never sends: people approve, number and send, or give a draft up.
package struct PrepareChase: Action {
    package static let name = TrailAction.letter(.prepareChase)
    package let agency: ID<Agency>

    package init(of agency: ID<Agency>) { self.agency = agency }

    /// Only the system itself.
    package var ability: Ability? { nil }

    package func perform(_ work: Work) throws -> Int {
        work.about(agency)
        guard let row = try ReminderStore.rhythm(of: agency, in: work.transaction), row.rhythm.isOn else { return 0 }
        let open = try due(row.rhythm, work)
        var letters: [ID<Letter>] = []
        for step in ChaseRhythm.Step.allCases {
            let rows = open.filter { $0.step == step }.map(\.row)
            guard !rows.isEmpty else { continue }
            letters += try prepare(rows, for: step, row.rhythm, work)
        }
        if let first = letters.first {
            try work.tell(
                .letter(.remindersDrafted), .agency(agency), about: .letter(first), News.Facts(count: letters.count))
        }
        work.note(.assignments, to: String(open.count))
        return letters.count
    }

    /// The assignments that are at a step nothing was prepared for.
    private func due(_ rhythm: ChaseRhythm, _ work: Work) throws -> [(row: AssignmentRow, step: ChaseRhythm.Step)] {
        let prepared = Set(
            try ReminderStore.steps(of: agency, in: work.transaction).map { Key($0.assignment, $0.step, $0.due) })
        // No step reaches further than the most working days, rest days and long holidays counted in.
        let reach = ChaseRhythm.mostDays * 2
        let rows = try ReminderStore.dated(
            acceptedBy: agency, from: work.today.adding(days: -reach), through: work.today.adding(days: reach),
            in: work.transaction)
        return rows.compactMap { row in
            guard let due = row.assignment.due,
                let step = rhythm.step(due: due, on: work.today, calendar: work.calendar),
                !prepared.contains(Key(row.assignment.id, step, due))
            else { return nil }
            return (row, step)
        }
    }

    private func prepare(
        _ rows: [AssignmentRow], for step: ChaseRhythm.Step, _ rhythm: ChaseRhythm, _ work: Work
    ) throws -> [ID<Letter>] {
        let text = try work.chaseText(of: agency)
        let groups = step == .leader ? [rows] : rows.groupedByAgency
        var letters: [ID<Letter>] = []
        for group in groups {
            let content =
                step == .leader ? text.leaderLetter(of: group, to: rhythm.leaderName) : text.letter(of: group)
            let letter = try work.add(content, of: agency, preparedFor: step)
            letters.append(letter.id)
            for row in group {
                guard let due = row.assignment.due else { continue }
                try work.recorder.insert(
                    ChaseStep(
                        id: work.newID(), agency: agency, assignment: row.assignment.id, step: step, due: due,
                        letter: letter.id))
            }
        }
        return letters
    }

    private struct Key: Hashable {
        let assignment: ID<Assignment>
        let step: ChaseRhythm.Step
        let due: Day

        init(_ assignment: ID<Assignment>, _ step: ChaseRhythm.Step, _ due: Day) {
            self.assignment = assignment
            self.step = step
            self.due = due
        }
    }
}

/// Prepares what every office's rhythm asks for; part of the daily work.
package enum ChaseDesk {
    /// Goes through the offices whose rhythm is on, and gives how many drafts were made.
    @discardableResult
    package static func prepare(in system: System) async throws -> Int {
        let offices = try await system.read { try ReminderStore.rhythms(in: $0) }.filter(\.rhythm.isOn)
        var made = 0
        for office in offices {
            guard try await isAnythingDue(office, in: system) else { continue }
            made += try await system.perform(PrepareChase(of: office.id), as: .system(chain: office.id))
        }
        return made
    }

    /// Whether there is anything to prepare: an hour without work leaves no entry in the trail.
    private static func isAnythingDue(_ office: ChaseRhythmRow, in system: System) async throws -> Bool {
        let (today, calendar) = (system.today, system.calendar)
        return try await system.read { snapshot in
            let prepared = try ReminderStore.steps(of: office.id, in: snapshot)
            let reach = ChaseRhythm.mostDays * 2
            let rows = try ReminderStore.dated(
                acceptedBy: office.id, from: today.adding(days: -reach), through: today.adding(days: reach),
                in: snapshot)
            return rows.contains { row in
                guard let due = row.assignment.due,
                    let step = office.rhythm.step(due: due, on: today, calendar: calendar)
                else { return false }
                return !prepared.contains { $0.assignment == row.assignment.id && $0.step == step && $0.due == due }
            }
        }
    }
}
