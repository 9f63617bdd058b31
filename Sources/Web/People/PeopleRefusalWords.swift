// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PeopleRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .userNameTaken, .userNameMalformed: "userName"
        case .nameMissing: "name"
        case .passwordTooShort, .passwordTooCommon, .passwordContainsUserName: "new"
        case .passwordWrong: "current"
        case .externalReaderNeedsEndDate: "until"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .userNameTaken(let name): "Tên đăng nhập \(name) đã có người dùng. Chọn tên khác."
        case .userNameMalformed(let name):
            "Tên đăng nhập \(name) chưa đúng. Dùng chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, từ 3 đến 40 ký tự."
        case .nameMissing: "Nhập họ và tên."
        case .passwordTooShort(let least): "Mật khẩu phải có ít nhất \(least) ký tự."
        case .passwordTooCommon: "Mật khẩu này quá dễ đoán. Chọn mật khẩu khác."
        case .passwordContainsUserName: "Mật khẩu không được chứa tên đăng nhập."
        case .passwordWrong: "Mật khẩu hiện tại chưa đúng."
        case .externalReaderNeedsEndDate: "Người xem bên ngoài phải có ngày hết quyền."
        case .membershipAlreadyHeld: "Người này đã có vai trò đó tại cơ quan đó."
        case .lastAdministrator: "Đây là quản trị cuối cùng. Giao quyền quản trị cho người khác trước."
        case .accountEnded: "Tài khoản này đã ngừng sử dụng."
        }
    }

    var english: String {
        switch self {
        case .userNameTaken(let name): "The user name \(name) is taken. Choose another."
        case .userNameMalformed(let name):
            "The user name \(name) won't do. Use 3 to 40 small letters without marks, digits, dots or hyphens."
        case .nameMissing: "Enter the full name."
        case .passwordTooShort(let least): "A password has at least \(least) characters."
        case .passwordTooCommon: "This password is too easy to guess. Choose another."
        case .passwordContainsUserName: "A password must not contain the user name."
        case .passwordWrong: "The current password is not right."
        case .externalReaderNeedsEndDate: "An external reader needs a last day of access."
        case .membershipAlreadyHeld: "This person has that role in that agency already."
        case .lastAdministrator: "This is the last administrator. Make someone else an administrator first."
        case .accountEnded: "This account has been ended."
        }
    }
}
