// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation
import GRDB

/// What the two SQLite drivers share.
enum SQLiteReading {
    static func read<T: Sendable>(
        _ reader: any DatabaseReader, single: Bool, _ body: @escaping @Sendable (Snapshot) throws -> T
    ) async throws -> T {
        do {
            return try await reader.read { handle in
                try body(Snapshot(session: SQLiteSession(handle, isSingle: single)))
            }
        } catch {
            // A cancelled read is interrupted inside SQLite, and looks like a failing statement.
            try Task.checkCancellation()
            throw SQLiteFailure.translate(error)
        }
    }

    /// Copies the database page by page, as of one moment.
    static func copy(_ reader: any DatabaseReader, to path: String) async throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw DatabaseError.io("\(path) exists already")
        }
        try await onThread {
            let target = try DatabaseQueue(path: path)
            try reader.backup(to: target)
            try target.close()
        }
    }

    /// Runs blocking work on a thread of its own, off Swift's cooperative ones.
    static func onThread(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async {
                do {
                    try work()
                    continuation.resume()
                } catch {
                    continuation.resume(throwing: SQLiteFailure.translate(error))
                }
            }
        }
    }
}
