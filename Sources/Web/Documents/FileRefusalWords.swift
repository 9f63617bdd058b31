// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Files that are not taken, whatever they are for.
extension FileRefusal {
    func vietnamese(of name: String) -> String {
        switch self {
        case .hidesAnother:
            "Chưa nhận tệp \(name): bên trong còn có nội dung của loại tệp khác. Lưu lại từ chương trình gốc rồi nộp tệp mới."
        case .runsCommands:
            "Chưa nhận tệp \(name): tệp có thể tự chạy lệnh khi mở. Lưu lại thành PDF thường hoặc ảnh rồi nộp."
        case .macros:
            "Chưa nhận tệp \(name): tệp có macro, có thể tự chạy khi mở. Lưu lại dạng không có macro (.docx, .xlsx) hoặc PDF rồi nộp."
        case .unpacksTooLarge:
            "Chưa nhận tệp \(name): tệp nén giải ra quá lớn, hoặc có tệp nén khác bên trong. Giải nén và nộp từng tệp."
        case .cutOff: "Chưa nhận tệp \(name): tệp bị thiếu phần cuối. Sao chép hoặc tải lại tệp đầy đủ rồi nộp."
        case .locked: "Chưa nhận tệp \(name): tệp có mật khẩu nên người khác không đọc được. Gỡ mật khẩu rồi nộp."
        case .declaresEntities:
            "Chưa nhận tệp \(name): cấu trúc bên trong không phải do phần mềm văn phòng tạo ra. Lưu lại từ phần mềm văn phòng rồi nộp."
        }
    }

    func english(of name: String) -> String {
        switch self {
        case .hidesAnother:
            "\(name) was not taken: it also holds another kind of file. Save it again from its own program and send the new file."
        case .runsCommands:
            "\(name) was not taken: it may run commands when it is opened. Save it as a plain PDF or a picture and send that."
        case .macros:
            "\(name) was not taken: it has macros, which may run when it is opened. Save it without them (.docx, .xlsx) or as PDF and send that."
        case .unpacksTooLarge:
            "\(name) was not taken: it unpacks to far too much, or holds other archives. Unpack it and send the files one by one."
        case .cutOff: "\(name) was not taken: its end is missing. Copy or download the whole file again and send that."
        case .locked:
            "\(name) was not taken: it has a password, so nobody else could read it. Take the password off and send it."
        case .declaresEntities:
            "\(name) was not taken: no office program writes such a file. Save it again from an office program and send that."
        }
    }
}
