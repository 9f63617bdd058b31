// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PeopleAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .createFirstAdministrator: "Tạo tài khoản quản trị đầu tiên"
        case .createAccounts: "Tạo tài khoản"
        case .resetPassword: "Cấp lại mật khẩu"
        case .changePassword: "Đổi mật khẩu"
        case .endAccount: "Kết thúc tài khoản"
        case .changeMemberships: "Thay đổi vai trò"
        case .endSessions: "Đăng xuất tài khoản ở mọi nơi"
        case .delegateRole: "Ủy quyền vai trò"
        case .endDelegation: "Kết thúc ủy quyền trước hạn"
        case .setUpSecondFactor: "Bật xác thực hai lớp"
        case .renewRecoveryCodes: "Lấy mã dự phòng mới"
        case .removeSecondFactor: "Tắt xác thực hai lớp"
        case .resetSecondFactor: "Bỏ xác thực hai lớp của tài khoản"
        case .requireSecondFactor: "Yêu cầu xác thực hai lớp"
        case .liftSecondFactor: "Thôi yêu cầu xác thực hai lớp"
        }
    }

    var english: String {
        switch self {
        case .createFirstAdministrator: "Created the first administrator's account"
        case .createAccounts: "Created accounts"
        case .resetPassword: "Reset a password"
        case .changePassword: "Changed the password"
        case .endAccount: "Ended an account"
        case .changeMemberships: "Changed roles"
        case .endSessions: "Signed an account out everywhere"
        case .delegateRole: "Delegated a role"
        case .endDelegation: "Ended a delegation early"
        case .setUpSecondFactor: "Set up a second factor"
        case .renewRecoveryCodes: "Made new recovery codes"
        case .removeSecondFactor: "Switched the second factor off"
        case .resetSecondFactor: "Removed an account's second factor"
        case .requireSecondFactor: "Required a second factor"
        case .liftSecondFactor: "No longer requires a second factor"
        }
    }
}
