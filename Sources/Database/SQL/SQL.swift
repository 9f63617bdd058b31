// SPDX-License-Identifier: AGPL-3.0-or-later

/// A statement, or a piece of one, whose values never become text.
///
/// It is written as an interpolated string; what is interpolated is bound, not pasted:
///
/// ```swift
/// let open: SQL = "state IN \(list: states) AND due_on < \(today)"
/// let sql: SQL = "SELECT id FROM assignment WHERE \(sql: open) ORDER BY \(name: column)"
/// ```
///
/// Placeholders are numbered when the statement is rendered for an engine, so nobody writes them by hand.
public struct SQL: Sendable, Hashable {
    /// One stretch of a statement.
    enum Piece: Sendable, Hashable {
        case text(String)
        case value(Value)
        /// The engines do not agree here: only one of the two is rendered.
        case choice(sqlite: [Piece], postgres: [Piece])
        /// Something that must never reach the engine; running the statement throws it.
        case fault(DatabaseError)
    }

    var pieces: [Piece]

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// The fragment that adds nothing.
    public static let empty = SQL(pieces: [])

    /// Tells whether the fragment adds nothing to a statement.
    public var isEmpty: Bool { pieces.isEmpty }

    /// A fragment for the few places where the engines do not share the text.
    public static func choose(sqlite: SQL, postgres: SQL) -> SQL {
        SQL(pieces: [.choice(sqlite: sqlite.pieces, postgres: postgres.pieces)])
    }

    public static func + (left: SQL, right: SQL) -> SQL {
        var result = left
        result += right
        return result
    }

    public static func += (left: inout SQL, right: SQL) {
        guard let first = right.pieces.first else { return }
        left.append(first)
        // Neighbours within the fragment are merged already.
        left.pieces.append(contentsOf: right.pieces.dropFirst())
    }

    /// Appends a piece, merging neighbouring text so that rendering stays short.
    mutating func append(_ piece: Piece) {
        if case .text(let more) = piece {
            if more.isEmpty { return }
            if let last = pieces.indices.last, case .text(var before) = pieces[last] {
                // Taken out while it grows, so that it grows where it is.
                pieces[last] = .text("")
                before += more
                pieces[last] = .text(before)
                return
            }
        }
        pieces.append(piece)
    }
}

extension Sequence where Element == SQL {
    /// Joins fragments into one, such as conditions with `" AND "`.
    public func joined(separator: SQL) -> SQL {
        var result = SQL.empty
        var isFirst = true
        for fragment in self {
            if !isFirst { result += separator }
            result += fragment
            isFirst = false
        }
        return result
    }
}
