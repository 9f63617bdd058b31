// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation

/// The repository's Swift files, as text.
struct SourceTree {
    struct File {
        /// Path from the repository's root, such as `Sources/Domain/Agencies/Agency.swift`.
        let path: String
        let lines: [Substring]
    }

    let files: [File]

    /// Reads every Swift file below a folder of the repository.
    static func read(_ folder: String) throws -> SourceTree {
        let root = repository
        let base = root.appending(path: folder)
        let walker = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        var files: [File] = []
        while let url = walker?.nextObject() as? URL {
            guard url.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: url, encoding: .utf8)
            let path = String(url.path.dropFirst(root.path.count + 1))
            files.append(File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false)))
        }
        return SourceTree(files: files.sorted { $0.path < $1.path })
    }

    static var repository: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }
}
