// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import Testing

@testable import Store

struct TrailPayloadTests {
    static let changes = [
        TrailChange(.state, from: "issued", to: "acknowledged"),
        TrailChange(.text, to: "Đã làm \"xong\"\n\tphần 1 \\ 2\u{1}\u{1f} 😀 e\u{301}"),
        TrailChange(.reason), TrailChange(.due, from: ""),
    ]

    @Test func `what is written is read`() {
        #expect(TrailPayload.decode(TrailPayload.encode(Self.changes)) == Self.changes)
        #expect(TrailPayload.decode(TrailPayload.encode([])) == [])
        #expect(TrailPayload.encode([]) == "[]")
    }

    @Test func `what is written is JSON as everyone reads it`() throws {
        let json = TrailPayload.encode(Self.changes)
        #expect(try JSONDecoder().decode([TrailChange].self, from: Data(json.utf8)) == Self.changes)
    }

    @Test func `JSON of other programs is read too, and unknown fields are left out`() {
        let json = #" [ {"to" : "\u0110\u00e3", "field":"text", "more":"x"}, {"field":"mood","to":"good"} ] "#
        #expect(TrailPayload.decode(json) == [TrailChange(.text, to: "Đã")])
    }

    @Test(arguments: [
        "", "[", "{}", "[{}", "[{\"field\":3}]", "[{\"field\":\"text\"", "[{\"field\":\"text\"},", "null",
    ])
    func `what is no list of changes has none`(_ json: String) {
        #expect(TrailPayload.decode(json) == [])
    }
}
