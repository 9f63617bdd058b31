// SPDX-License-Identifier: AGPL-3.0-or-later

/// One connection of an engine while it serves a body, always on that connection's own thread.
///
/// This is what a second engine has to bring, together with `Driver`.
protocol Session: AnyObject {
    var engine: Engine { get }

    /// Runs a statement and hands over its rows until the closure answers false.
    func query(_ sql: SQL, _ body: (Row) throws -> Bool) throws

    /// Runs a statement and hands over row after row, without gathering them.
    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws

    /// Runs a statement and returns the number of rows it changed.
    func run(_ sql: SQL) throws -> Int

    /// Runs a statement, at the latest before the next one; what it is refused for may be thrown by that one.
    func post(_ sql: SQL) throws -> Posted
}

extension Session {
    /// Row after row of a query, for engines that gather nothing anyway.
    func queryEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try query(sql) { row in
            try body(row)
            return true
        }
    }
}
