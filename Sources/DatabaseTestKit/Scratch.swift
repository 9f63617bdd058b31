// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Folders for tests.
enum Scratch {
    /// A fresh folder; in memory where the machine has such a place, so that what is written there needn't reach a disk.
    static func folder(inMemory: Bool = false) throws -> String {
        let memory = "/dev/shm"
        let root = inMemory && access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
        let path = (root.hasSuffix("/") ? root : root + "/") + "nenep-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
