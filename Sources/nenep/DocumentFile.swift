// SPDX-License-Identifier: AGPL-3.0-or-later

import ArgumentParser
import Foundation
import Programs

/// A document on disk, whatever its format.
struct DocumentFile {
    let path: String

    /// Its text; throws a sentence for the command line.
    func text() async throws -> String {
        let extraction = TextExtraction(toolbox: await Toolbox.find())
        do {
            return try await extraction.extract(path: path, name: (path as NSString).lastPathComponent).text
        } catch {
            throw ValidationError(DocumentFile.sentence(error))
        }
    }

    private static func sentence(_ error: ExtractionError) -> String {
        switch error {
        case .unsupported(let ending): "Chưa đọc được tệp .\(ending); dùng .txt, .md, .docx, .odt hoặc .pdf có chữ."
        case .tooLarge(let limit): "Tệp lớn hơn \(limit >> 20) MB."
        case .damaged: "Tệp bị hỏng hoặc không đúng định dạng."
        case .notUnicode(let offset): "Tệp không phải mã Unicode (UTF-8); lỗi ở byte \(offset)."
        case .noText(let pages): "Tệp PDF \(pages) trang không có chữ (bản quét)."
        case .locked: "Tệp PDF có mật khẩu."
        case .unreadable: "Không mở được tệp."
        case .program(let error): "Chương trình đọc tệp báo lỗi: \(error)."
        }
    }
}
