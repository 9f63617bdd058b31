// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

extension FileStore {
    /// Moves a synced file to the place of its hash; gives its number in the file system when its content is new here.
    func admit(_ temporary: String, as hash: FileHash) throws(FileError) -> UInt64? {
        let place = place(hash)
        try Disk.makeFolder(place.outer)
        try Disk.makeFolder(place.inner)
        let number = try gate.pass { () throws(FileError) -> UInt64? in
            let number = Disk.status(place.path) == nil ? Disk.number(temporary) : nil
            // It takes the place of what is there: it counts as new from now on, or a sweep could take it before its new
            // record is written, and whoever brought it first can't take it back any more.
            guard rename(temporary, place.path) == 0 else { throw Disk.failure(place.path) }
            return number
        }
        // Even when the content was there: whoever brought it may not have synced its folder yet.
        for folder in [place.inner, place.outer, root] { try Disk.sync(folder) }
        return number
    }

    /// Takes away content that came in under a number, unless somebody else has brought the same since.
    func takeBack(_ hash: FileHash, number: UInt64) throws(FileError) {
        let place = place(hash)
        try gate.pass { () throws(FileError) in
            guard Disk.number(place.path) == number else { return }
            guard unlink(place.path) == 0 else { throw Disk.failure(place.path) }
        }
    }
}
