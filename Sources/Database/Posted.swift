// SPDX-License-Identifier: AGPL-3.0-or-later

/// A statement that was posted: how many rows it changed can be asked later, when that costs no wait of its own.
public final class Posted {
    private var answer: Int?
    /// Has what was posted sent, if it isn't yet.
    private let send: () throws -> Void

    /// One whose answer is there already.
    init(changes: Int) {
        answer = changes
        send = {}
    }

    /// One that is answered by the next statement, or when it is asked about.
    init(send: @escaping () throws -> Void) { self.send = send }

    /// The number of rows it changed.
    public func changes() throws -> Int {
        if answer == nil { try send() }
        guard let answer else { throw DatabaseError.closed }
        return answer
    }

    func answer(_ changes: Int) { answer = changes }
}
