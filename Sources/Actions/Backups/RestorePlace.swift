// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Foundation

/// An empty data folder that is being filled: in a folder within it, so that the same disk holds both and no right beside it
/// is needed, and moved into its place when all of it is there.
final class RestorePlace {
    let folder: String
    /// Where everything is put until it is whole.
    let draft: String
    private var isDone = false

    private static let name = ".dang-khoi-phuc"
    /// What an empty folder may hold: the file system's own, and what an interrupted restoration left.
    private static let harmless: Set<String> = ["lost+found", name]

    /// Throws `BackupError.occupied` when anything is there.
    init(_ folder: String) throws {
        self.folder = folder
        draft = folder + "/" + Self.name
        let manager = FileManager.default
        let found = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        guard Set(found).isSubset(of: Self.harmless) else { throw BackupError.occupied(path: folder) }
        if found.contains(Self.name) { try manager.removeItem(atPath: draft) }
        do {
            try manager.createDirectory(
                atPath: draft, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw ArchiveError.io("\(folder): \(error)")
        }
    }

    /// Removes what was put there, unless all of it is in its place.
    func giveUp() {
        if !isDone { try? FileManager.default.removeItem(atPath: draft) }
    }

    /// Refuses what does not fit on the disk.
    func require(_ bytes: Int) throws(BackupError) {
        var status = statvfs()
        guard statvfs(draft, &status) == 0 else { return }
        let free = Int(status.f_bavail) * Int(status.f_frsize)
        guard free > bytes else { throw .noRoom(path: folder, needed: bytes, free: free) }
    }

    /// Moves everything into its place; the records come last, so that a folder with records is whole.
    func finish() throws {
        // One call for all files: they may be millions.
        sync()
        let names = try FileManager.default.contentsOfDirectory(atPath: draft).sorted()
        let records = names.filter { $0.hasPrefix("nenep.sqlite") }.sorted { $0.utf8.count > $1.utf8.count }
        for name in names.filter({ !records.contains($0) }) + records {
            guard rename("\(draft)/\(name)", "\(folder)/\(name)") == 0 else {
                throw ArchiveError.io("\(folder)/\(name): \(String(cString: strerror(errno)))")
            }
        }
        rmdir(draft)
        sync()
        isDone = true
    }
}
