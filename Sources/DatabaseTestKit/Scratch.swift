// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization

/// Folders for tests.
public enum Scratch {
    private static let lasting = Mutex<[String]>([])

    /// What makes that nothing is left behind: by this process when it ends, by earlier ones that could not tidy up.
    private static let tidying: Void = {
        for root in [memory, NSTemporaryDirectory()] { removeLeftovers(in: root) }
        atexit {
            for path in Scratch.lasting.withLock(\.self) { try? FileManager.default.removeItem(atPath: path) }
        }
    }()

    private static let memory = "/dev/shm"
    private static let prefix = "nenep-test-"

    /// A fresh folder; in memory where the machine has such a place, so that what is written there needn't reach a disk.
    static func folder(inMemory: Bool = false) throws -> String {
        _ = tidying
        let root = inMemory && access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
        let path = (root.hasSuffix("/") ? root : root + "/") + "\(prefix)\(getpid())-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// A fresh folder for what many tests take from; it is gone when the process ends.
    public static func lastingFolder(inMemory: Bool = false) throws -> String {
        let path = try folder(inMemory: inMemory)
        lasting.withLock { $0.append(path) }
        return path
    }

    private static func removeLeftovers(in root: String) {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: root)) ?? [] where name.hasPrefix(prefix) {
            let digits = name.dropFirst(prefix.count).prefix { $0 != "-" }
            guard let process = pid_t(digits), kill(process, 0) != 0, errno == ESRCH else { continue }
            try? manager.removeItem(atPath: root + "/" + name)
        }
    }
}
