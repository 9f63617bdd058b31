// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AgencyRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .agencyNameMissing, .agencyNameTaken: "name"
        case .agencyCodeMalformed, .agencyCodeTaken: "code"
        case .agencyParentWouldLoop: "parent"
        case .agencyEndsBeforeItBegins: "validTo"
        case .aliasMissing, .aliasMeansNothing, .aliasIsAgencyName, .aliasIsManaged: "phrase"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .agencyNameMissing: "Nhập tên cơ quan, đơn vị."
        case .agencyNameTaken(let name):
            "Đã có cơ quan tên \(name) trong cùng thời gian. Kiểm tra lại tên hoặc ngày hiệu lực."
        case .agencyCodeMalformed(let code): "Mã định danh \(code) chưa đúng dạng. Ví dụ đúng: 000.01.05.H99."
        case .agencyCodeTaken(let code): "Mã định danh \(code) đã được dùng cho cơ quan khác."
        case .agencyUnknown(let name): "Không tìm thấy cơ quan \(name) trong danh mục."
        case .agencyParentWouldLoop: "Cơ quan cấp trên không thể là chính cơ quan này hoặc đơn vị trực thuộc của nó."
        case .agencyEndsBeforeItBegins: "Ngày kết thúc phải sau ngày bắt đầu."
        case .agencyEnded(let name): "\(name) đã kết thúc hoạt động."
        case .aliasMissing: "Nhập cụm từ cần ghi nhớ."
        case .aliasMeansNothing: "Chọn ít nhất một cơ quan cho cụm từ này."
        case .aliasIsAgencyName(let phrase):
            "\(phrase) là tên của một cơ quan trong danh mục, không ghi nhớ theo nghĩa khác được."
        case .aliasIsManaged(let phrase):
            "Nghĩa của \(phrase) do người quản lý danh mục đặt. Đề nghị người đó sửa trong trang Cơ quan."
        case .importIsNotUTF8: "Tệp không phải mã Unicode (UTF-8). Lưu lại tệp dạng CSV UTF-8 rồi nhập lại."
        case .importIsEmpty: "Tệp không có dòng dữ liệu nào."
        case .importColumnMissing: "Tệp thiếu cột tên cơ quan. Dòng đầu phải là tên các cột."
        case .importRowsRefused(let lines):
            "Chưa nhập được: sửa các dòng \(lines.map(String.init).joined(separator: ", ")) rồi nhập lại."
        }
    }

    var english: String {
        switch self {
        case .agencyNameMissing: "Enter the agency's name."
        case .agencyNameTaken(let name):
            "There is an agency named \(name) at the same time. Check the name or the dates."
        case .agencyCodeMalformed(let code): "The identifier code \(code) is malformed. A right one: 000.01.05.H99."
        case .agencyCodeTaken(let code): "The identifier code \(code) belongs to another agency."
        case .agencyUnknown(let name): "There is no agency \(name) in the directory."
        case .agencyParentWouldLoop: "The body above can be neither the agency itself nor one below it."
        case .agencyEndsBeforeItBegins: "The last day must come after the first."
        case .agencyEnded(let name): "\(name) has ended."
        case .aliasMissing: "Enter the words to remember."
        case .aliasMeansNothing: "Choose at least one agency for these words."
        case .aliasIsAgencyName(let phrase):
            "\(phrase) is the name of an agency in the directory and can't be remembered for anything else."
        case .aliasIsManaged(let phrase):
            "What \(phrase) means was set by who keeps the directory. Ask them to change it on the Agencies page."
        case .importIsNotUTF8: "The file is not in Unicode (UTF-8). Save it as CSV UTF-8 and import it again."
        case .importIsEmpty: "The file has no rows."
        case .importColumnMissing: "The file has no column with the agency's name. Its first row must name the columns."
        case .importRowsRefused(let lines):
            "Nothing was imported: put rows \(lines.map(String.init).joined(separator: ", ")) right and import again."
        }
    }
}
