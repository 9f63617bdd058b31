// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of one's own account: roles, password, where one is signed in.
package struct OwnAccountWords: Words {
    package let title: String
    package let userName: String
    package let position: String
    package let roles: String
    package let inUse: String
    package let act: String
    package let until: @Sendable (_ day: String) -> String
    package let chooseTitle: String
    package let chooseLead: String
    package let passwordTitle: String
    package let passwordLead: String
    package let mustChange: String
    package let current: String
    package let new: String
    package let again: String
    package let save: String
    package let saved: String
    package let sessions: String
    package let sessionsLead: String
    package let browser: String
    package let address: String
    package let begun: String
    package let seen: String
    package let thisOne: String
    package let end: String
    package let ended: String
    package let everywhere: String
    package let changePassword: String
}

extension OwnAccountWords {
    package static let vi = OwnAccountWords(
        title: "Tài khoản của tôi",
        userName: "Tên đăng nhập",
        position: "Chức vụ",
        roles: "Vai trò",
        inUse: "đang dùng",
        act: "Làm việc với vai trò này",
        until: { "đến hết ngày \($0)" },
        chooseTitle: "Chọn vai trò",
        chooseLead: "Mỗi lần làm việc với một vai trò; đổi được bất cứ lúc nào trong Tài khoản của tôi.",
        passwordTitle: "Đổi mật khẩu",
        passwordLead: "Các phiên đăng nhập khác sẽ kết thúc, phiên này vẫn giữ.",
        mustChange: "Mật khẩu trên phiếu chỉ dùng một lần. Hãy đặt mật khẩu của riêng mình để tiếp tục.",
        current: "Mật khẩu hiện tại",
        new: "Mật khẩu mới",
        again: "Gõ lại mật khẩu mới",
        save: "Đổi mật khẩu",
        saved: "Đã đổi mật khẩu.",
        sessions: "Các phiên đăng nhập",
        sessionsLead: "Thấy phiên lạ: kết thúc phiên đó rồi đổi mật khẩu.",
        browser: "Trình duyệt",
        address: "Địa chỉ",
        begun: "Đăng nhập lúc",
        seen: "Dùng gần nhất",
        thisOne: "phiên này",
        end: "Kết thúc",
        ended: "Đã kết thúc phiên đăng nhập.",
        everywhere: "Đăng xuất ở mọi nơi",
        changePassword: "Đổi mật khẩu")

    package static let en = OwnAccountWords(
        title: "My account",
        userName: "User name",
        position: "Position",
        roles: "Roles",
        inUse: "in use",
        act: "Act in this role",
        until: { "until \($0)" },
        chooseTitle: "Choose a role",
        chooseLead: "You act in one role at a time; you can change it in My account whenever you like.",
        passwordTitle: "Change password",
        passwordLead: "Your other sessions will end; this one goes on.",
        mustChange: "The password on the slip works only once. Choose one of your own to go on.",
        current: "Current password",
        new: "New password",
        again: "New password again",
        save: "Change password",
        saved: "Your password has been changed.",
        sessions: "Where you are signed in",
        sessionsLead: "If one is not yours, end it and change your password.",
        browser: "Browser",
        address: "Address",
        begun: "Signed in",
        seen: "Last used",
        thisOne: "this one",
        end: "End",
        ended: "The session has ended.",
        everywhere: "Sign out everywhere",
        changePassword: "Change password")
}
