// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Files

/// Why a backup or a restoration came to nothing; worded for people by `BackupWords`.
package enum BackupError: Error, Sendable, Hashable {
    /// The archive, the disk or an outside program.
    case archive(ArchiveError)
    /// What was given as a public key is none.
    case notARecipient(String)
    /// What was given as a public key is the private one, which has no business on the server.
    case privateKey(path: String)
    /// The archive is encrypted and no private key was given.
    case identityMissing
    /// The archive was made by a newer program.
    case newer(step: String)
    /// Another program's archive, or one whose parts do not fit together.
    case malformed(String)
    /// There is less room than the content takes; both in bytes.
    case noRoom(path: String, needed: Int, free: Int)
    /// The place to restore to is not empty.
    case occupied(path: String)
    /// The archive is of one engine and the place to restore to of the other.
    case otherEngine(archive: String)
    /// A program of the engine is older than the server; both as major versions.
    case olderProgram(String, has: Int, needs: Int)
    /// The copy of the records was made by a newer program of the engine than the one that is to read it.
    case newerDump(String)
    /// The engine's own check of the restored database found something.
    case unsound([String])
    /// Tables do not have the rows they had.
    case counts([String])
    /// Records name stored files that are not in the archive, and the archive doesn't say so.
    case filesMissing(Int)
    /// The trail does not verify.
    case trail(findings: Int)
    /// The database could not be copied or opened.
    case database(String)

    /// Whatever went wrong, as one of these; cancelling stays what it is.
    static func of(_ error: any Error, at place: String) -> any Error {
        switch error {
        case let error as BackupError: error
        case let error as ArchiveError: BackupError.archive(error)
        case FileError.full, DatabaseError.full: BackupError.archive(.full(path: place))
        case is CancellationError: error
        default: BackupError.database("\(error)")
        }
    }
}
