// SPDX-License-Identifier: AGPL-3.0-or-later

import ArgumentParser
import OfficialDocument
import Programs

/// Reads an official document and prints what it found.
struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Đọc một văn bản: số, ngày, người ký, nơi nhận và các nhiệm vụ được giao.",
        discussion: """
            FILE: .txt, .md, .docx, .odt, .pdf with text. With --score, FOLDER holds documents (NAME.txt or NAME.md) \
            with the reading each should have (NAME.expected.json), and precision and recall are printed per field.
            """)

    @Argument(help: "Tệp văn bản (the document).")
    var file: String?

    @Flag(name: .long, help: "In kết quả dạng JSON (print JSON).")
    var json = false

    @Option(name: .long, help: "Chấm điểm bộ đọc trên một thư mục mẫu (score a folder).")
    var score: String?

    func validate() throws {
        guard (file == nil) != (score == nil) else {
            throw ValidationError("Nêu một tệp văn bản, hoặc --score và một thư mục (give a file, or --score FOLDER).")
        }
    }

    func run() async throws {
        if let score {
            print(try ReadingScore.score(folder: score).report())
        } else if let file {
            let text = try await DocumentFile(path: file).text()
            let reading = DocumentReader().read(text)
            print(json ? reading.json() : ReadingPrinter(reading).text)
        }
    }
}
