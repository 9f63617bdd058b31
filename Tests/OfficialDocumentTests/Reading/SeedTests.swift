// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import OfficialDocument
import Testing
import WorkingTime

/// Where the documents to read are kept.
enum Documents {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let notices = package.appendingPathComponent("../shared/notices").standardizedFileURL
    static let corpus = package.appendingPathComponent("Tests/OfficialDocumentTests/Corpus")
    static let hasNotices = FileManager.default.fileExists(
        atPath: notices.appendingPathComponent("28-TB-UBND.txt").path)

    static func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

    static func all() throws -> [(name: String, text: String)] {
        try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
            .filter { ["txt", "md"].contains($0.pathExtension) && $0.lastPathComponent != "README.md" }
            .sorted { $0.path < $1.path }
            .map { ($0.lastPathComponent, try text($0)) }
    }
}

@Suite struct SeedTests {
    @Test(.enabled(if: Documents.hasNotices, "../shared/notices is not on this machine"))
    func `the notice this product grew from is read without a fault`() throws {
        let score = try ReadingScore.score(folder: Documents.notices)
        #expect(score.documents == 1)
        #expect(score.differences == [])
    }

    @Test(.enabled(if: Documents.hasNotices, "../shared/notices is not on this machine"))
    func `its meeting and the day it was held are known`() throws {
        let reading = DocumentReader().read(
            try Documents.text(Documents.notices.appendingPathComponent("28-TB-UBND.txt")))
        #expect(reading.meeting?.name.text.hasPrefix("Hội nghị sơ kết") == true)
        #expect(reading.meeting?.heldOn?.day.iso == "2012-06-07")
        #expect(reading.textHash.count == 64)
        #expect(reading.readerVersion == DocumentReader.version)
    }
}
