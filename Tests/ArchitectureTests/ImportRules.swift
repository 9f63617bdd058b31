// SPDX-License-Identifier: AGPL-3.0-or-later

/// Which modules a folder may import: the guard that SwiftPM is not, since an undeclared or transitive import builds.
enum ImportRules {
    /// What any folder may import.
    static let everywhere: Set<String> = ["Foundation", "Synchronization"]

    /// What each target's folder may import besides.
    static let allowed: [String: Set<String>] = [
        "VietnameseText": [],
        "WorkingTime": ["Glibc"],
        "HTML": [],
        "OfficialDocument": ["VietnameseText", "WorkingTime", "HTML", "Crypto", "CLibZip"],
        "CLibZip": [],
        "CLibPQ": [],
        "CZLib": [],
        "CMalloc": [],
        "CSQLite": [],
        "CBuild": [],
        "Compression": ["CZLib"],
        "CXLSXWriter": [],
        "Spreadsheets": ["WorkingTime", "CXLSXWriter"],
        "Database": ["GRDB", "GRDBSQLite", "CLibPQ", "CSQLite", "Glibc", "Dispatch"],
        "Files": ["Crypto", "Glibc", "Dispatch"],
        "Archives": ["Crypto", "Glibc", "Dispatch"],
        "Programs": ["Glibc", "Dispatch", "VietnameseText", "CLibZip"],
        "Jobs": ["Database", "WorkingTime"],
        "Domain": ["VietnameseText", "WorkingTime"],
        "Store": ["Domain", "Database", "Jobs", "VietnameseText", "WorkingTime", "Crypto"],
        "Actions": [
            "Domain", "Store", "Database", "Files", "Archives", "Programs", "Jobs", "OfficialDocument", "Spreadsheets",
            "VietnameseText", "WorkingTime", "Crypto", "CryptoExtras", "Logging", "Dispatch", "Glibc",
            "CBuild",
        ],
        "Web": [
            "Domain", "Store", "Actions", "HTML", "Compression", "Files", "OfficialDocument", "Spreadsheets",
            "VietnameseText", "Archives",
            "WorkingTime",
            "Hummingbird", "HummingbirdCore", "Crypto", "Logging", "NIOCore", "HTTPTypes", "NIOHTTP1", "NIOPosix",
            "ServiceLifecycle",
        ],
        "Setup": ["Web", "Domain", "Logging", "Yams", "Glibc"],
        "Sample": ["Domain", "Store", "Actions", "Files", "OfficialDocument", "VietnameseText", "WorkingTime"],
        "DatabaseTestKit": ["Database", "CLibPQ", "Dispatch"],
        "TestKit": [
            "DatabaseTestKit", "Web", "Sample", "Actions", "Store", "Domain", "Database", "Files", "WorkingTime",
            "Logging",
        ],
        "nenep": [
            "CMalloc",
            "Setup", "Web", "Sample", "Actions", "Store", "Domain", "Database", "Files", "Programs", "Jobs",
            "OfficialDocument", "VietnameseText", "WorkingTime", "Hummingbird", "Logging", "ServiceLifecycle",
            "ArgumentParser", "UnixSignals", "Crypto", "Glibc", "Dispatch",
        ],
    ]

    /// What a file's imports break, as sentences.
    static func breaches(in file: SourceTree.File) -> [String] {
        let parts = file.path.split(separator: "/")
        guard parts.count > 1 else { return [] }
        let target = String(parts[1])
        guard let allowed = allowed[target] else { return ["\(file.path): \(target) has no rule"] }
        return file.lines.compactMap(module).filter { !everywhere.contains($0) && !allowed.contains($0) }
            .map { "\(file.path): \(target) must not import \($0)" }
    }

    /// The module an `import` line names, whatever stands before the word.
    static func module(_ line: Substring) -> String? {
        var words = line.split(separator: " ")
        while let word = words.first,
            word.hasPrefix("@") || ["public", "package", "internal", "private"].contains(word)
        {
            words.removeFirst()
        }
        guard words.first == "import", words.count > 1 else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let name = words.dropFirst().first { !kinds.contains($0) }
        return name?.split(separator: ".").first.map(String.init)
    }
}
