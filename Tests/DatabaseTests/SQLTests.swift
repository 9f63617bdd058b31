// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing

@testable import Database

struct SQLTests {
    @Test func `values become numbered placeholders of the engine`() {
        let id = 7
        let word = "x'; DROP TABLE agency; --"
        let sql: SQL = "SELECT 1 FROM agency WHERE id = \(id) AND name = \(word)"
        #expect(sql.rendered(for: .sqlite).text == "SELECT 1 FROM agency WHERE id = ?1 AND name = ?2")
        #expect(sql.rendered(for: .postgres).text == "SELECT 1 FROM agency WHERE id = $1 AND name = $2")
        #expect(sql.rendered(for: .postgres).values == [.integer(7), .text(word)])
    }

    @Test func `spliced fragments are numbered on`() {
        let open: SQL = "state IN \(list: ["a", "b"])"
        let sql: SQL = "SELECT \(1) WHERE \(sql: open) AND x = \(2)"
        #expect(sql.rendered(for: .sqlite).text == "SELECT ?1 WHERE state IN (?2, ?3) AND x = ?4")
        #expect(sql.rendered(for: .sqlite).values == [.integer(1), .text("a"), .text("b"), .integer(2)])
    }

    @Test func `an empty list matches nothing`() {
        let sql: SQL = "x IN \(list: [Int]())"
        #expect(sql.rendered(for: .sqlite).text == "x IN (NULL)")
    }

    @Test func `fragments join and add`() {
        let parts: [SQL] = ["a = \(1)", "b = \(2)"]
        let sql = "WHERE " + parts.joined(separator: " AND ")
        #expect(sql.rendered(for: .sqlite).text == "WHERE a = ?1 AND b = ?2")
        #expect([SQL]().joined(separator: ", ") == .empty)
    }

    @Test func `a choice renders for its engine only`() {
        let sql: SQL = "SELECT \(sql: .choose(sqlite: "a\(1)", postgres: "b\(2)"))"
        #expect(sql.rendered(for: .sqlite).values == [.integer(1)])
        #expect(sql.rendered(for: .postgres).text == "SELECT b$1")
    }

    @Test(arguments: ["due\"_on", "a b", "", "1a", "a;b", "tên", "a.b", "a\0b", String(repeating: "a", count: 64)])
    func `a name that is not plain never reaches the engine`(name: String) throws {
        let sql: SQL = "SELECT \(name: name)"
        #expect(throws: DatabaseError.name(name)) { _ = try sql.checked(for: .sqlite) }
        #expect(sql.rendered(for: .sqlite).text == "SELECT ")
    }

    @Test func `a plain name is quoted`() {
        let sql: SQL = "ORDER BY \(name: "due_on")"
        #expect(sql.rendered(for: .sqlite).text == "ORDER BY \"due_on\"")
    }

    @Test func `optionals, flags and raw values bind`() {
        enum Colour: String, Bindable { case red }
        let nothing: Int? = nil
        let sql: SQL = "\(nothing) \(true) \(Colour.red) \([UInt8]([1, 2]))"
        #expect(sql.rendered(for: .sqlite).values == [.null, .integer(1), .text("red"), .bytes([1, 2])])
    }

    @Test func `schema literals are quoted for each engine`() throws {
        let sql: SQL = "CHECK (a IN \(list: ["it's", "b"]) OR h = \([UInt8]([0xAB, 1])) OR n = \(3))"
        #expect(try sql.inlined(for: .sqlite) == "CHECK (a IN ('it''s', 'b') OR h = x'ab01' OR n = 3)")
        #expect(try sql.inlined(for: .postgres) == "CHECK (a IN ('it''s', 'b') OR h = '\\xab01'::bytea OR n = 3)")
    }
}
