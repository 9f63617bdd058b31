// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

extension FileStore {
    /// Moves a synced file to the place of its hash, or drops it when the content is there already.
    func admit(_ temporary: String, as hash: FileHash) throws(FileError) {
        let place = place(hash)
        try Disk.makeFolder(place.outer)
        try Disk.makeFolder(place.inner)
        let failure = gate.mutex.withLock { _ -> FileError? in
            if Disk.status(place.path) != nil {
                // It counts as new from now on, or a sweep could take it before its new record is written.
                guard utimensat(AT_FDCWD, place.path, nil, 0) == 0 else { return Disk.failure(place.path) }
                unlink(temporary)
                return nil
            }
            return rename(temporary, place.path) == 0 ? nil : Disk.failure(place.path)
        }
        if let failure { throw failure }
        // Even when the content was there: whoever brought it may not have synced its folder yet.
        for folder in [place.inner, place.outer, root] { try Disk.sync(folder) }
    }
}
