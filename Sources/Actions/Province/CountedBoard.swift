// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization

/// A counted board, and what was made of it.
package final class CountedBoard<Board: Sendable>: Sendable {
    package let board: Board
    private let made = Mutex<[String: any Sendable]>([:])

    /// How many pieces are kept at most.
    private static var limit: Int { 12 }

    init(_ board: Board) { self.board = board }

    /// Something costly that depends on nothing but the board and the key, made once.
    package func made<Piece: Sendable>(_ key: String, _ make: (Board) -> Piece) -> Piece {
        if let known = made.withLock({ $0[key] }) as? Piece { return known }
        let piece = make(board)
        made.withLock { if $0.count < Self.limit { $0[key] = piece } }
        return piece
    }
}
