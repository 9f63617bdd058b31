// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import FoundationXML

/// The parts of a zipped file as texts, unpacked by the machine's `unzip` or `python3`.
struct Unzipped {
    private let parts: [String: String]

    init(_ bytes: Data) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.zip")
        try bytes.write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-m", "zipfile", "-e", file.path, folder.appending(path: "out").path]
        try process.run()
        process.waitUntilExit()
        let base = folder.appending(path: "out").path
        var parts: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: base) {
            guard let data = FileManager.default.contents(atPath: base + "/" + name), name.contains(".") else {
                continue
            }
            parts[name] = String(decoding: data, as: UTF8.self)
        }
        self.parts = parts
    }

    subscript(name: String) -> String? { parts[name] }
}

/// Whether a text is XML.
final class XMLCheck {
    func isWellFormed(_ data: Data) -> Bool { XMLParser(data: data).parse() }
}
