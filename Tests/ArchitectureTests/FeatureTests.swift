// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing

/// A feature lives in its own folders; shared lists only name it.
struct FeatureTests {
    private let sources: [SourceTree.File]
    private let tests: [SourceTree.File]

    init() throws {
        sources = try SourceTree.read("Sources").files
        tests = try SourceTree.read("Tests").files
    }

    private func file(_ path: String) throws -> SourceTree.File {
        try #require((sources + tests).first { $0.path == path }, "\(path)")
    }

    @Test(arguments: ["Refusal", "Trail/TrailAction", "Trail/TrailChange", "News/News+Kind"])
    func `a shared enum has a case for each feature, and nothing of any feature`(name: String) throws {
        let stray = FeatureRules.strayCases(in: try file("Sources/Domain/\(name).swift"))
        #expect(stray.isEmpty, "\(stray)")
    }

    @Test func `a case that belongs to a feature is caught`() {
        let bad = SourceTree.File(
            path: "Bad.swift",
            lines: ["    case round(RoundRefusal)", "    case titleMissing", "    case late(by: Int)"])
        #expect(FeatureRules.strayCases(in: bad) == ["Bad.swift: case titleMissing", "Bad.swift: case late(by: Int)"])
    }

    @Test func `what a feature declares is in the shared list, by one line`() throws {
        for list in FeatureRules.open {
            let members = FeatureRules.members(of: list.member, in: sources + tests)
            let shared = try file(list.path)
            #expect(members.count > 5, "\(list.member)")
            for member in members {
                let lines = FeatureRules.lines(with: " \(member.type).self,", in: shared)
                #expect(lines == 1, "\(member.path): \(member.type) stands \(lines) times in \(list.path)")
            }
        }
    }

    @Test func `every feature's actions, fields and news can be found again by their names`() throws {
        for (path, member) in [
            ("Trail/TrailAction", "FeatureAction"), ("Trail/TrailChange", "FeatureField"),
            ("News/News+Kind", "FeatureNews"),
        ] {
            let shared = try file("Sources/Domain/\(path).swift")
            for feature in FeatureRules.members(of: member, in: sources) {
                let line = shared.lines.first { $0.hasSuffix("(\(feature.type))") && $0.contains("case ") }
                let name = line?.split(separator: " ").last?.prefix { $0 != "(" }
                let found = try #require(name, "\(feature.type) is not in \(path)")
                #expect(FeatureRules.lines(with: " all(\(found)),", in: shared) == 1, "\(path): all(\(found))")
            }
        }
    }

    @Test func `a feature's words stand in its folder, and its rules too`() throws {
        let homes =
            ["FeatureAction", "FeatureField", "FeatureNews"].flatMap { FeatureRules.members(of: $0, in: sources) }
        let worded = ["WordedAction", "WordedField", "WordedNews"].flatMap { FeatureRules.members(of: $0, in: sources) }
        #expect(worded.count == homes.count)
        for home in homes {
            let words = worded.first { $0.type == home.type }
            #expect(words?.folder == home.folder, "\(home.path): the words are in \(words?.path ?? "no file")")
        }
        for words in FeatureRules.members(of: "WordedRefusal", in: sources) {
            let name = words.type
            let rule = sources.first { file in file.lines.contains { $0.hasPrefix("package enum \(name):") } }
            let folder = rule?.path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
            #expect(
                words.folder == folder || name == "GeneralRefusal", "\(words.path): the rule is in \(rule?.path ?? "")")
        }
    }

    @Test func `words for a feature in a shared file are caught`() {
        let bad = SourceTree.File(
            path: "Sources/Web/Trail/More.swift", lines: ["extension RoundAction: WordedAction {"])
        let found = FeatureRules.members(of: "WordedAction", in: [bad])
        #expect(found.map(\.folder) == ["Trail"])
    }

    @Test func `links of features stand with them`() throws {
        let shared = try file("Sources/Web/URLs.swift")
        let records = shared.lines.filter { $0.contains("ID<") && !$0.contains("ID<Entity>") }
        #expect(records.isEmpty, "\(records)")
    }

    @Test func `an ability is called what its name says, and is among its feature's`() {
        var count = 0
        for file in sources where file.path.hasPrefix("Sources/Domain/") && file.path.hasSuffix("Abilities.swift") {
            let text = file.lines.joined(separator: "\n")
            for part in text.split(separator: "static let ").dropFirst() where part.contains("= Ability(") {
                let constant = part.prefix { $0.isLetter }
                let name = part.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
                count += 1
                #expect(constant == name, "\(file.path)")
                #expect(text.split(separator: "static let all").last?.contains(".\(constant)") == true, "\(constant)")
            }
        }
        #expect(count > 30)
    }
}
