// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Testing

struct ArchitectureTests {
    @Test func `every folder imports only what it may`() throws {
        let breaches = try SourceTree.read("Sources").files.flatMap(ImportRules.breaches)
        #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
    }

    @Test(arguments: [
        ("Sources/Domain/Agencies/Bad.swift", "import Database"),
        ("Sources/Web/Agencies/Bad.swift", "@testable import Database"),
        ("Sources/Store/Bad.swift", "public import struct Web.Page"),
        ("Sources/HTML/Bad.swift", "import GRDB"),
        ("Sources/Nowhere/Bad.swift", "import Foundation"),
    ])
    func `a bad import is caught`(path: String, line: String) {
        let file = SourceTree.File(path: path, lines: ["// a bad sample", Substring(line)])
        #expect(ImportRules.breaches(in: file).count == 1)
    }

    @Test func `every target has an import rule and a folder`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: SourceTree.repository.appending(path: "Sources").path)
        #expect(Set(folders) == Set(ImportRules.allowed.keys))
    }

    @Test func `files hold one subject`() throws {
        let sources = try SourceTree.read("Sources").files.filter { !SizeRules.isTable($0) }
        let tests = try SourceTree.read("Tests").files
        let large =
            sources.filter { $0.lines.count > SizeRules.sourceFile }
            + tests.filter { $0.lines.count > SizeRules.testFile }
        #expect(large.isEmpty, "\(large.map { "\($0.path): \($0.lines.count) lines" }.joined(separator: "\n"))")
    }

    @Test func `functions can be taken in at a glance`() throws {
        let long = try SourceTree.read("Sources").files.filter { !SizeRules.isTable($0) }
            .flatMap(SizeRules.longFunctions)
        #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
    }

    @Test func `a long function is caught`() {
        let body = [Substring](repeating: "        work()", count: SizeRules.function + 1)
        let file = SourceTree.File(path: "Sources/Domain/Bad.swift", lines: ["    func bad() {"] + body + ["    }"])
        #expect(SizeRules.longFunctions(in: file).count == 1)
    }

    @Test func `every file says its licence`() throws {
        let files = try SourceTree.read("Sources").files + SourceTree.read("Tests").files
        let bare = files.filter { $0.lines.first != "// SPDX-License-Identifier: AGPL-3.0-or-later" }.map(\.path)
        #expect(bare.isEmpty, "\(bare.joined(separator: "\n"))")
    }

    @Test func `product code neither traps nor leaves things for later`() throws {
        let words = ["fatalError(", "try!", " as! ", "TODO", "FIXME", "NSRegularExpression", "Regex<", "#/"]
        let found = try SourceTree.read("Sources").files.flatMap { file in
            file.lines.enumerated().compactMap { number, line in
                words.first { line.contains($0) }.map { "\(file.path):\(number + 1): \($0)" }
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test func `SQL stands only in the store`() throws {
        let words = ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"]
        let elsewhere = try SourceTree.read("Sources").files.filter { file in
            !["Sources/Store/", "Sources/Database/", "Sources/Jobs/"].contains { file.path.hasPrefix($0) }
        }
        let found = elsewhere.flatMap { file in
            file.lines.filter { line in
                !line.drop { $0 == " " }.hasPrefix("//") && words.contains { line.contains($0) }
            }.map { "\(file.path): \($0)" }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }
}
