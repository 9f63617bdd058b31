// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Testing

/// What must be listed in one place to count is listed there.
struct RegistrationTests {
    @Test func `every set of routes is in the route table`() throws {
        let web = try SourceTree.read("Sources/Web").files
        let declared = web.flatMap { file in
            file.lines.compactMap { line -> String? in
                guard line.contains("enum "),
                    let name = line.split(separator: " ").first(where: { $0.hasSuffix("Routes") })
                else { return nil }
                return String(name)
            }
        }.filter { $0 != "Routes" }
        let table = try text("Sources/Web/Routes.swift")
        #expect(declared.count > 5)
        for name in declared { #expect(table.contains("\(name).all"), "\(name) is not in Routes.swift") }
    }

    @Test func `every migration is in the list, in the order of its number`() throws {
        let files = try SourceTree.read("Sources/Store/Migrations").files.filter { $0.path.contains("/M0") }
        let listed = try text("Sources/Store/Migrations/Migrations.swift")
        var last = listed.startIndex
        #expect(files.count >= 3)
        for file in files {
            let declaration = file.lines.first { $0.contains("Migration(") }
            let name = declaration?.split(separator: " ").drop { $0 != "let" }.dropFirst().first.map(String.init)
            let place = name.flatMap { listed.range(of: "        \($0),") }
            #expect(place != nil, "\(file.path) is not in Migrations.all")
            if let place {
                #expect(place.lowerBound >= last, "\(file.path) is out of order")
                last = place.lowerBound
            }
        }
    }

    @Test func `every command is on the command line`() throws {
        let commands = try SourceTree.read("Sources/nenep/Commands").files.flatMap { file in
            file.lines.compactMap { line -> String? in
                guard line.hasPrefix("struct "), line.contains("ParsableCommand") else { return nil }
                let name = line.split(separator: " ").dropFirst().first.map { String($0.prefix { $0 != ":" }) }
                return name.flatMap { $0.hasSuffix("Command") ? $0 : nil }
            }
        }
        let listed = try text("Sources/nenep/NeNep.swift")
        #expect(commands.count > 3)
        for name in commands { #expect(listed.contains("\(name).self"), "\(name) is not listed") }
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: SourceTree.repository.appending(path: path), encoding: .utf8)
    }
}
