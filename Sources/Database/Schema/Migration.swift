// SPDX-License-Identifier: AGPL-3.0-or-later

/// One step of the schema, applied once, in its own transaction, never undone.
public struct Migration: Sendable {
    /// Its place; numbers are unique and ascending in the list given to `Database.open`.
    public let number: Int
    /// Its name, recorded when applied; it may never change afterwards.
    public let name: String
    let change: @Sendable (Schema) throws -> Void

    public init(_ number: Int, _ name: String, _ change: @escaping @Sendable (Schema) throws -> Void) {
        self.number = number
        self.name = name
        self.change = change
    }
}
