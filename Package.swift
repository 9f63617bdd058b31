// swift-tools-version: 6.2
// SPDX-License-Identifier: AGPL-3.0-or-later
import PackageDescription

/// Every target of ours is built under the same rules.
let rules: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the program says it was built from: letters, digits, dots and dashes of NENEP_COMMIT.
let commit = Context.environment["NENEP_COMMIT"].flatMap { text in
    text.isEmpty || text.count > 60 || !text.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) } ? nil : text
}

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

func source(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: rules)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: rules)
}

let package = Package(
    name: "NeNep",
    products: [.executable(name: "nenep", targets: ["nenep"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Kits: each useful alone; they know nothing of the application.
        source("VietnameseText"),
        source("WorkingTime"),
        source("HTML"),
        source("OfficialDocument", ["VietnameseText", "WorkingTime", "HTML", "CLibZip", crypto]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        source("Spreadsheets", ["WorkingTime", "CXLSXWriter"]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        source(
            "Database",
            [
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
                "CLibPQ", "CSQLite",
            ]),
        // What of SQLite can't be said in Swift.
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        source("Files", [crypto]),
        // Backups: tar archives, written and read in one stream, encrypted by `age`.
        source("Archives", [crypto]),
        .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        source("Compression", ["CZLib"]),
        .systemLibrary(name: "CMalloc"),
        // The commit, where the build is told it.
        .target(name: "CBuild", cSettings: commit.map { [.define("NENEP_COMMIT", to: "\"\($0)\"")] }),
        source("Programs", ["VietnameseText", "CLibZip"]),
        source("Jobs", ["Database", "WorkingTime"]),

        // Layers: each sees only those above it.
        source("Domain", ["VietnameseText", "WorkingTime"]),
        source("Store", ["Domain", "Database", "Jobs", "VietnameseText", "WorkingTime", crypto]),
        source(
            "Actions",
            [
                "Domain", "Store", "Database", "Files", "Archives", "Programs", "Jobs", "OfficialDocument",
                "Spreadsheets", "VietnameseText", "WorkingTime", "CBuild", crypto, cryptoExtras, logging,
            ]),
        source(
            "Web",
            [
                "Domain", "Store", "Actions", "Files", "HTML", "Compression", "OfficialDocument", "Spreadsheets",
                "VietnameseText", "Archives",
                "WorkingTime", hummingbird, crypto, logging,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ]),
        // How an installation is set up: file, environment, flags; the log's lines.
        source("Setup", ["Web", "Domain", logging, .product(name: "Yams", package: "Yams")]),
        // The fictional province, told through the actions.
        source("Sample", ["Domain", "Store", "Actions", "Files", "OfficialDocument", "VietnameseText", "WorkingTime"]),
        .executableTarget(
            name: "nenep",
            dependencies: [
                "Setup", "Web", "Sample", "Actions", "Store", "Domain", "Database", "Files", "Archives",
                "Programs", "Jobs",
                "OfficialDocument",
                "VietnameseText", "WorkingTime", "CMalloc", hummingbird, logging,
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: rules),
        source("DatabaseTestKit", ["Database", "CLibPQ"]),
        source(
            "TestKit",
            [
                "DatabaseTestKit", "Web", "Sample", "Actions", "Store", "Domain", "Database", "Files", "WorkingTime",
                logging,
            ]),

        tests("VietnameseTextTests", ["VietnameseText"]),
        tests("WorkingTimeTests", ["WorkingTime"]),
        tests("HTMLTests", ["HTML"]),
        tests(
            "OfficialDocumentTests", ["OfficialDocument", "HTML", "Programs", "VietnameseText", "WorkingTime"],
            resources: [.copy("Corpus")]),
        tests("SpreadsheetsTests", ["Spreadsheets", "WorkingTime"]),
        tests("DatabaseTests", ["Database"]),
        tests("FilesTests", ["Files"]),
        tests("ArchivesTests", ["Archives"]),
        tests("CompressionTests", ["Compression", "CZLib"]),
        tests(
            "ProgramsTests", ["Programs", "Spreadsheets", "VietnameseText", "WorkingTime"], resources: [.copy("Files")]),
        tests("JobsTests", ["Jobs", "Database", "DatabaseTestKit", "WorkingTime"]),
        tests("DomainTests", ["Domain", "WorkingTime", "VietnameseText"]),
        tests("StoreTests", ["Store", "Domain", "Database", "WorkingTime", "DatabaseTestKit", "TestKit"]),
        tests(
            "ActionsTests",
            [
                "VietnameseText", "Actions", "Store", "Domain", "Database", "DatabaseTestKit", "Files", "Archives",
                "Jobs", "Programs", "OfficialDocument", "WorkingTime", "TestKit",
            ]),
        tests(
            "WebTests",
            [
                "Web", "VietnameseText", "Actions", "Store", "Domain", "Database", "Files", "Archives", "HTML",
                "Compression", "WorkingTime", "TestKit",
                hummingbird, logging,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            // Read where they stand.
            exclude: ["Injection/markup.txt", "Injection/query.txt"]),
        tests("SampleTests", ["Sample", "Actions", "Store", "Domain", "Database", "WorkingTime", "TestKit"]),
        tests("SetupTests", ["Setup", "Web", "Domain", logging]),
        tests("ArchitectureTests"),
    ],
    swiftLanguageModes: [.v6]
)
