// SPDX-License-Identifier: AGPL-3.0-or-later

/// What a shared list may hold of a feature: one line that names it, and nothing that belongs to it
/// (docs/decisions/0022-features-in-their-own-folders.md).
enum FeatureRules {
    /// A list that grows by a line with every feature.
    struct SharedList {
        let path: String
        /// The protocol its members conform to.
        let member: String
    }

    /// Arrays of types.
    static let open = [
        SharedList(path: "Sources/Store/Trail/BusinessTables.swift", member: "FeatureTables"),
        SharedList(path: "Sources/Domain/People/Ability.swift", member: "FeatureAbilities"),
        SharedList(path: "Tests/DomainTests/People/PolicyTests.swift", member: "FeaturePolicyRows"),
        SharedList(path: "Tests/WebTests/Permissions/PermissionTable.swift", member: "FeaturePermissions"),
        SharedList(path: "Tests/WebTests/Permissions/PermissionScene.swift", member: "ScenePart"),
    ]

    /// A type that conforms to a protocol, and the file that says so.
    struct Member: Equatable {
        let type: String
        let path: String

        /// The feature's folder: `Rounds` of `Sources/Domain/Rounds/RoundAction.swift`.
        var folder: String { path.split(separator: "/").dropLast().last.map(String.init) ?? "" }
    }

    /// The types that conform to a protocol, by declaration or extension.
    static func members(of name: String, in files: [SourceTree.File]) -> [Member] {
        files.flatMap { file in
            file.lines.compactMap { line -> Member? in
                let words = line.split(separator: " ").filter { $0 != "package" }
                guard words.count > 2, ["enum", "struct", "extension"].contains(words[0]), words[1].hasSuffix(":")
                else {
                    return nil
                }
                let conformances = words[2...].map { $0.filter { $0 != "," } }
                return conformances.contains(name) ? Member(type: String(words[1].dropLast()), path: file.path) : nil
            }
        }
    }

    /// The cases of an enum that are not one feature each: those belong to a feature, not to the list.
    static func strayCases(in file: SourceTree.File) -> [String] {
        file.lines.map { $0.drop { $0 == " " } }.filter { line in
            guard line.hasPrefix("case "), !line.hasPrefix("case .") else { return false }
            let inner = line.drop { $0 != "(" }.dropFirst().dropLast()
            return !line.hasSuffix(")") || inner.isEmpty || inner.contains { !$0.isLetter }
        }.map { "\(file.path): \($0)" }
    }

    /// How many lines of a file hold a text.
    static func lines(with text: String, in file: SourceTree.File) -> Int {
        file.lines.count { $0.contains(text) }
    }
}
