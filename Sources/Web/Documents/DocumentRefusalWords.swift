// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension DocumentRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .documentEmpty, .documentTextTooLong: "text"
        case .documentUnsupported, .documentTooLarge, .documentDamaged, .documentNotUnicode, .documentIsScan,
            .documentLocked, .documentProgramMissing, .documentUnreadable, .documentReaderBusy, .documentIsSecret:
            "file"
        case .evidenceIsSecret, .evidenceIsEmpty, .evidenceIsNoDocument, .evidenceNameDisagrees: "evidence"
        case .file(_, _, let isEvidence): isEvidence ? "evidence" : "file"
        }
    }

    var vietnamese: String {
        switch self {
        case .documentEmpty: "Văn bản không có nội dung. Dán nội dung hoặc chọn tệp khác."
        case .documentUnsupported(let ending):
            "Chưa đọc được tệp dạng .\(ending). Dùng .docx, .odt, .doc, .pdf, ảnh .png hoặc .jpg, hoặc dán nội dung."
        case .documentTooLarge(let megabytes): "Tệp lớn hơn \(megabytes) MB. Tách tệp, hoặc dán phần nội dung cần nhập."
        case .documentDamaged:
            "Tệp bị hỏng, hoặc nội dung không đúng với đuôi tệp. Mở lại bằng phần mềm soạn thảo rồi lưu lại."
        case .documentNotUnicode:
            "Không nhận ra bảng mã của tệp (Unicode, TCVN3, VNI). Lưu lại dạng UTF-8, hoặc dán nội dung."
        case .documentIsScan(let pages):
            "Tệp PDF \(pages) trang là bản quét, không có chữ. Dán nội dung, hoặc dùng tệp gốc có chữ."
        case .documentLocked: "Tệp PDF có mật khẩu. Gỡ mật khẩu rồi nhập lại."
        case .documentProgramMissing(let package):
            "Máy chủ thiếu phần mềm đọc dạng tệp này. Đề nghị quản trị cài gói \(package)."
        case .documentUnreadable: "Không đọc được tệp. Thử lại, hoặc dán nội dung."
        case .documentReaderBusy: "Máy chủ đang đọc nhiều tệp khác. Thử lại sau ít phút."
        case .documentTextTooLong(let megabytes):
            "Nội dung văn bản dài hơn \(megabytes) MB. Chỉ nhập phần giao nhiệm vụ, hoặc tách thành nhiều văn bản."
        case .documentIsSecret(let mark):
            "Văn bản có dấu \(mark.rawValue). Hệ thống không nhận văn bản mật và không lưu tệp này."
        case .evidenceIsSecret(let mark, let name):
            "Tệp \(name) có dấu \(mark.rawValue). Hệ thống không nhận tài liệu mật và không lưu tệp nào của lần gửi này."
        case .evidenceIsEmpty(let name): "Tệp \(name) không có nội dung (0 byte). Chọn tệp khác."
        case .evidenceIsNoDocument(let name):
            "Tệp \(name) không phải văn bản, bảng tính, ảnh hay tệp nén. Chọn tệp khác làm bằng chứng."
        case .evidenceNameDisagrees(let name):
            "Tên tệp \(name) không đúng với nội dung bên trong. Lưu lại tệp đúng loại rồi đính kèm."
        case .file(let refusal, let name, _): refusal.vietnamese(of: name)
        }
    }

    var english: String {
        switch self {
        case .documentEmpty: "The document is empty. Paste its text or choose another file."
        case .documentUnsupported(let ending):
            "Files ending in .\(ending) can't be read. Use .docx, .odt, .doc, .pdf, a .png or .jpg picture, or paste the text."
        case .documentTooLarge(let megabytes):
            "The file is larger than \(megabytes) MB. Split it, or paste the part that matters."
        case .documentDamaged:
            "The file is damaged, or is not what its ending says. Open it in its program and save it again."
        case .documentNotUnicode:
            "The encoding of the file (Unicode, TCVN3, VNI) was not recognised. Save it as UTF-8, or paste the text."
        case .documentIsScan(let pages):
            "The PDF has \(pages) scanned pages and no text. Paste the text, or use the original with text."
        case .documentLocked: "The PDF is locked by a password. Take it off and import the file again."
        case .documentProgramMissing(let package):
            "The server lacks the program for this kind of file. Ask the administrator to install \(package)."
        case .documentUnreadable: "The file can't be read. Try again, or paste the text."
        case .documentReaderBusy: "The server is reading many other files. Try again in a few minutes."
        case .documentTextTooLong(let megabytes):
            "The text is longer than \(megabytes) MB. Import only the part with the orders, or split the document."
        case .documentIsSecret(let mark):
            "The document is marked \(mark.rawValue). Secret documents are not taken, and this file was not kept."
        case .evidenceIsSecret(let mark, let name):
            "The file \(name) is marked \(mark.rawValue). Secret documents are not taken; no file of this form was kept."
        case .evidenceIsEmpty(let name): "The file \(name) is empty (0 bytes). Choose another."
        case .evidenceIsNoDocument(let name):
            "The file \(name) is no document, spreadsheet, picture or archive. Choose another as evidence."
        case .evidenceNameDisagrees(let name):
            "The name of \(name) does not fit what is in it. Save it as what it is, then attach it."
        case .file(let refusal, let name, _): refusal.english(of: name)
        }
    }
}
