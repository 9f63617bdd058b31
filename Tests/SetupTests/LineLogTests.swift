// SPDX-License-Identifier: AGPL-3.0-or-later

import Setup
import Foundation
import Logging
import Synchronization
import Testing

struct LineLogTests {
    /// What a log wrote.
    private final class Written: Sendable {
        let lines = Mutex<[String]>([])
    }

    private func line(_ format: LogFormat, _ message: Logger.Message, _ facts: Logger.Metadata) throws -> String {
        let written = Written()
        let logger = Logger(label: "nenep") { label in
            LineLog(label: label, format: format, level: .info) { line in written.lines.withLock { $0.append(line) } }
        }
        logger.debug("not this one")
        logger.error(message, metadata: facts)
        let lines = written.lines.withLock { $0 }
        #expect(lines.count == 1)
        return try #require(lines.first)
    }

    @Test(arguments: LogFormat.allCases)
    func `whatever a text holds, an event is one line`(format: LogFormat) throws {
        let odd = "Nề\nNếp\r\u{2028}\u{85}\u{202E}\u{1B}[31m\u{0} \"trích\" \\ a=b"
        let line = try line(format, "\(odd)", ["path": "\(odd)", "id": "x1"])
        #expect(line.unicodeScalars.filter { $0.properties.generalCategory == .control } == ["\n"])
        #expect(!line.unicodeScalars.contains("\u{2028}"))
        #expect(!line.unicodeScalars.contains("\u{202E}"))
        #expect(line.hasSuffix("\n"))
        #expect(line.contains("Nề"))
    }

    @Test func `JSON is read back as it was said`() throws {
        let odd = "Nề\nNếp \"trích\" \\ \u{7} đ\u{2028}"
        let line = try line(.json, "\(odd)", ["path": "/nhiem-vu", "odd": "\(odd)"])
        let facts = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        #expect(facts["msg"] == odd)
        #expect(facts["odd"] == odd)
        #expect(facts["path"] == "/nhiem-vu")
        #expect(facts["level"] == "error")
        #expect(facts["time"]?.hasSuffix("Z") == true)
    }

    @Test func `logfmt quotes what would be misread`() throws {
        let line = try line(.logfmt, "hai từ", ["a": "một", "b": "x=y", "c": ""])
        #expect(line.contains(" msg=\"hai từ\" a=một b=\"x=y\" c=\"\"\n"))
    }
}
