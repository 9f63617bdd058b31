// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Foundation

/// A folder for what a backup or a restoration needs on the way; gone with its last owner, readable by its owner only.
final class WorkFolder: Sendable {
    let path: String

    /// Makes a folder beside a path, so that it is on the same disk.
    init(beside place: String, _ name: String) throws(ArchiveError) {
        let parent = (place as NSString).deletingLastPathComponent
        var template = Array("\(parent.isEmpty ? "." : parent)/.nenep-\(name)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            let code = errno
            let folder = parent.isEmpty ? "." : parent
            throw code == ENOSPC ? .full(path: folder) : .io("\(folder): \(String(cString: strerror(code)))")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { remove() }

    /// Removes it with all it holds; at once, for a command that is about to end.
    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    private static let leftovers = [".nenep-backup-", ".nenep-drill-"]

    /// Removes what killed runs left beside a path: a day old, so that nothing of a running one is touched.
    static func clearLeftovers(beside place: String) {
        let manager = FileManager.default
        let parent = (place as NSString).deletingLastPathComponent
        let folder = parent.isEmpty ? "." : parent
        let yesterday = Date().addingTimeInterval(-86_400)
        for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        where leftovers.contains(where: name.hasPrefix) || name.hasPrefix("nenep-") && name.hasSuffix(".dang-ghi") {
            let path = "\(folder)/\(name)"
            let changed = (try? manager.attributesOfItem(atPath: path))?[.modificationDate] as? Date
            if let changed, changed < yesterday { try? manager.removeItem(atPath: path) }
        }
    }

    /// Runs blocking work on a thread of its own, off Swift's cooperative ones.
    static func onThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }
}

/// A list of lines or records that grows on disk and not in memory.
final class ListFile {
    let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    init(_ path: String) throws(ArchiveError) {
        self.path = path
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw .io(path) }
        self.handle = handle
    }

    func append(_ bytes: some Sequence<UInt8>) throws(ArchiveError) {
        buffer += bytes
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Ends the list.
    func close() throws(ArchiveError) {
        try flush()
        do { try handle.close() } catch { throw .io("\(path): \(error)") }
    }

    private func flush() throws(ArchiveError) {
        do {
            try handle.write(contentsOf: buffer)
        } catch {
            // Foundation hides the number: a full disk is by far the likeliest.
            throw .full(path: path)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
