// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Domain
import Setup
import Testing

/// What is written about settings is what is declared.
struct DocumentedSettingsTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.repository.appending(path: path), encoding: .utf8)
    }

    @Test func `the table in the documentation is the declared one`() throws {
        let page = try text("docs/operations.md")
        let start = try #require(page.firstRange(of: "<!-- settings -->\n"))
        let end = try #require(page.firstRange(of: "\n<!-- /settings -->"))
        #expect(
            page[start.upperBound..<end.lowerBound] == SettingsTable.markdown(.en), "run: nenep config table --lang en")
    }

    @Test func `the example file is the declared one, and says nothing by itself`() throws {
        #expect(try text("deploy/nenep.yaml") == SettingsTable.example(), "run: nenep config example")
        let file = try SettingsText(SettingsTable.example())
        let (installation, faults) = Installation.read(file: file.path, environment: [:])
        #expect(faults.isEmpty, "\(faults.told(.en))")
        for setting in KnownSettings.all { #expect(installation.origin(of: setting) == .standard) }
    }

    @Test func `the example file with every comment taken away is a valid file`() throws {
        // What explains stands further in; the first line is a title.
        let lines = SettingsTable.example().split(separator: "\n").dropFirst().filter { $0.hasPrefix("#") }
        let file = try SettingsText(lines.map { $0.dropFirst() }.joined(separator: "\n") + "\n")
        let (_, faults) = Installation.read(file: file.path, environment: [:])
        #expect(faults.isEmpty, "\(faults.told(.en))")
        #expect(lines.count > KnownSettings.all.count)
    }
}
