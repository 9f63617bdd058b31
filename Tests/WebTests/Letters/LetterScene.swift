// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A draft letter of every agency somebody belongs to, written by nobody of the cast, and a line of its register.
struct LetterScene: ScenePart {
    let letters: [ID<Agency>: ID<Letter>]
    let incoming: [ID<Agency>: ID<IncomingEntry>]

    init(_ ground: SceneGround) async throws {
        var letters: [ID<Agency>: ID<Letter>] = [:]
        for agency in ground.agencies {
            let writer = Actor(person: ID(high: 7, low: 7), name: "Người soạn", role: .isoSecretary, agency: agency)
            letters[agency] = try await ground.system.perform(
                DraftLetter(LetterContent(kind: .dispatch, subject: "thử quyền xem")), as: writer)
        }
        self.letters = letters
        for agency in ground.agencies {
            let clerk = Actor(person: ID(high: 7, low: 9), name: "Văn thư", role: .clerk, agency: agency)
            try await ground.system.perform(
                EnterIncoming(
                    IncomingDocument(
                        arrivedOn: ground.system.today, author: "Sở Nội vụ", number: "1/SNV", dated: nil,
                        subject: "thử quyền xem")), as: clerk)
        }
        let year = ground.system.today.year
        let lines = try await ground.system.read {
            try RegisterStore.incoming(year: year, visible: Visible(to: .system(), under: .seeLetters), in: $0)
        }
        incoming = Dictionary(lines.map { ($0.agency, $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}

extension PermissionTable.Record {
    static let letter = Self { scene, agency, _ in scene[LetterScene.self]?.letters[agency]?.description }
    static let incoming = Self { scene, agency, _ in scene[LetterScene.self]?.incoming[agency]?.description }
}
