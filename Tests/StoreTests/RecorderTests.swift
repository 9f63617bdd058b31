// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import DatabaseTestKit
import Testing

@testable import Store

/// How changed rows are saved.
struct RecorderTests {
    /// A row with a version and two things to say.
    private struct Page: Record {
        static let table = BusinessTable("page", ["id", "title", "content", "version"])
        var title = "Bìa"
        var content = "Một"
        var version = 1

        var values: [Value] { [.bytes([1]), .text(title), .text(content), .integer(Int64(version))] }

        init() {}

        init(_ row: Row) throws {
            title = try row.text(1)
            content = try row.text(2)
            version = try row.int(3)
        }
    }

    private static let pages = Migration(1, "pages") { schema in
        try schema.create("page") { table in
            table.bytes("id")
            table.text("title")
            table.text("content")
            table.integer("version")
            table.primaryKey(["id"])
        }
    }

    private let before = Page()

    private var edited: Page {
        var after = before
        after.content = "Hai"
        after.version = 2
        return after
    }

    /// A database with the page, at which something is done, and how the page is then.
    private func after(_ body: @escaping @Sendable (Recorder) throws -> Void) async throws -> Page? {
        let place = try await TestDatabase.make()
        defer { withExtendedLifetime(place) {} }
        let database = try await Database.open(
            place.location, migrations: [Self.pages], settings: TestDatabase.settings)
        let first = before
        try await database.write { try Recorder($0).insert(first) }
        try await database.write { try body(Recorder($0)) }
        let page = try await database.read { try $0.first("SELECT * FROM page") { try Page($0) } }
        try await database.close()
        return page
    }

    @Test func `of a changed row only what is changed is written`() async throws {
        let (before, edited) = (before, edited)
        let page = try await after { recorder in
            try recorder.transaction.run("UPDATE page SET title = 'Người khác viết'")
            try recorder.update(edited, from: before)
            try recorder.assureSaved()
            #expect(recorder.changes.map(\.values) == [edited.values])
        }
        #expect(page?.content == "Hai")
        #expect(page?.version == 2)
        #expect(page?.title == "Người khác viết")
    }

    @Test func `a row that somebody else changed meanwhile is refused, and stays as they left it`() async throws {
        let (before, edited) = (before, edited)
        let page = try await after { recorder in
            try recorder.transaction.run("UPDATE page SET content = 'Ba', version = 5")
            try recorder.update(edited, from: before)
            #expect(throws: StoreError.changedMeanwhile(table: "page", id: [1])) { try recorder.assureSaved() }
        }
        #expect(page?.content == "Ba")
        #expect(page?.version == 5)
    }

    @Test func `a text written with other characters only is saved, for the trail knows its bytes`() async throws {
        let before = before
        let page = try await after { recorder in
            var composed = before
            (composed.content, composed.version) = ("\u{C5}", 2)
            try recorder.update(composed, from: before)
            var sign = composed
            (sign.content, sign.version) = ("\u{212B}", 3)
            #expect(sign.content == composed.content)
            try recorder.update(sign, from: composed)
            try recorder.assureSaved()
        }
        #expect(page.map { Array($0.content.utf8) } == Array("\u{212B}".utf8))
    }

    @Test func `a row in which nothing is changed stays as it is, and is in the trail all the same`() async throws {
        let before = before
        let page = try await after { recorder in
            try recorder.update(before, from: before)
            #expect(recorder.changes.map(\.values) == [before.values])
        }
        #expect(page?.values == before.values)
    }
}
