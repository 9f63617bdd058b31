// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import WorkingTime

/// Several writers at once, each noting progress on its own assignments as fast as it can.
struct TortureWriters {
    let system: System
    let assignments: [Assignment]
    let log: AcknowledgedLog

    /// Writes for ever.
    func run(_ count: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<count { group.addTask { try await write(as: writer, of: count) } }
            try await group.waitForAll()
        }
    }

    private func write(as writer: Int, of count: Int) async throws {
        let mine = assignments.enumerated().filter { $0.offset % count == writer }.map(\.element)
        var number = 0
        while !Task.isCancelled {
            for assignment in mine {
                number += 1
                let text = "ghi \(writer).\(number) \(system.now.milliseconds)"
                let actor = Actor.system(chain: assignment.agency)
                try await system.perform(NoteProgress(assignment.id, text: text), as: actor)
                try log.append("\(assignment.id) \(text)")
            }
        }
    }

    /// The acknowledged lines of which no note is found.
    static func lost(_ lines: [String], in system: System) async throws -> [String] {
        try await system.read { snapshot in
            var known: [ID<Assignment>: Set<String>] = [:]
            return try lines.filter { line in
                let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
                guard parts.count == 2, let id = ID<Assignment>(parts[0]) else { return true }
                let notes = try known[id] ?? Set(AssignmentStore.notes(of: id, in: snapshot).map(\.text))
                known[id] = notes
                return !notes.contains(parts[1])
            }
        }
    }
}
