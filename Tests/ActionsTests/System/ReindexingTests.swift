// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

@Suite struct ReindexingTests {
    private func found(_ words: String, _ ground: LetterGround) async throws -> Int {
        let visible = Visible(to: ground.drafter, under: .seeLetters)
        return try await ground.system.read {
            try LetterList.load(LetterCriteria(words: words), visible: visible, page: 1, in: $0).rows.count
        }
    }

    @Test func `what was saved before an index knew it is found after the upgrade, without being edited`() async throws
    {
        let ground = try await LetterGround()
        var letters: [ID<Letter>] = []
        for number in 0..<3 { letters.append(try await ground.draft(ground.content("lấy ý kiến lần \(number)"))) }
        // As an installation of before: nothing of them in the index, and no word of how far it is.
        let saved = letters
        try await ground.system.database.write { transaction in
            for id in saved { try FullText("letter_search").remove(id: id.bytes, in: transaction) }
        }
        #expect(try await found("lay y kien", ground) == 0)
        #expect(try await Reindexing.queue(in: ground.system) == SearchIndex.allCases.count)
        // Asked twice, it is queued once.
        #expect(try await Reindexing.queue(in: ground.system) == SearchIndex.allCases.count)
        #expect(try await Worker(system: ground.system).drain() == SearchIndex.allCases.count)
        #expect(try await found("lay y kien", ground) == 3)
        #expect(try await Reindexing.queue(in: ground.system) == 0)
        try await ground.close()
    }

    @Test func `it goes on where it stood, and is over once`() async throws {
        let ground = try await LetterGround()
        for number in 0..<5 { _ = try await ground.draft(ground.content("lần \(number)")) }
        var steps = 0
        var isOver = false
        while !isOver {
            isOver = try await ground.system.database.write { try SearchState.advance(.letters, limit: 2, in: $0) }
            steps += 1
            let outdated = try await ground.system.read { try SearchState.outdated(in: $0) }
            #expect(outdated.contains(.letters) != isOver)
        }
        #expect(steps == 3)
        #expect(try await found("lan", ground) == 5)
        try await ground.close()
    }
}
