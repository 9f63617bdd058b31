// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension AccountWords {
    package static let vi = AccountWords(
        title: "Tài khoản",
        howMany: { "\($0) tài khoản" },
        new: "Thêm tài khoản",
        many: "Thêm nhiều tài khoản",
        search: "Họ tên, tên đăng nhập",
        withEnded: "Cả tài khoản đã ngừng",
        name: "Họ và tên",
        userName: "Tên đăng nhập",
        userNameHelp: "Bỏ trống để hệ thống đặt theo họ tên, ví dụ hoant.",
        position: "Chức vụ",
        agency: "Cơ quan, đơn vị",
        chooseAgency: "Chọn cơ quan",
        role: "Vai trò",
        anyRole: "Mọi vai trò",
        until: "Đến hết ngày",
        untilHelp: "Bắt buộc với người xem bên ngoài.",
        untilDay: { "đến hết ngày \($0)" },
        state: "Tình trạng",
        endedState: "đã ngừng",
        mustChange: "chưa đổi mật khẩu một lần",
        open: "đang dùng",
        noneTitle: "Không có tài khoản nào khớp",
        noneText: "Bớt một điều kiện lọc, hoặc thêm tài khoản mới.",
        dayMissing: "Ngày chưa đúng. Hãy gõ theo mẫu 31/12/2026.",
        agencyMissing: "Chưa chọn cơ quan hoặc vai trò. Hãy chọn cả hai.",
        newLead: "Người dùng nhận một phiếu có mật khẩu dùng một lần, đổi ngay khi đăng nhập.",
        create: "Tạo tài khoản, in phiếu",
        manyLead: "Dán bảng hoặc chọn tệp CSV, xem trước, rồi tạo tất cả một lần và in phiếu.",
        table: "Bảng tài khoản",
        tableHelp:
            "Mỗi người một dòng: họ và tên; tên đăng nhập (bỏ trống được); cơ quan hoặc mã định danh; "
            + "vai trò; đến hết ngày; chức vụ. Dòng đầu có thể là tên cột.",
        file: "hoặc tệp CSV (UTF-8)",
        preview: "Xem trước",
        line: "Dòng",
        verdict: "Nhận xét",
        ready: "được",
        made: "đặt theo họ tên",
        badRows: { "\($0) dòng cần sửa, chưa tạo tài khoản nào." },
        putRight: "Sửa các dòng được nêu trong bảng rồi xem lại.",
        goodRows: { "\($0) dòng đều đúng. Chưa tạo tài khoản nào." },
        confirm: { "Tạo \($0) tài khoản, in phiếu" },
        problem: vietnamese,
        slips: "Phiếu tài khoản",
        slipsLead: "In ngay trang này rồi cắt, giao tận tay. Mật khẩu không xem lại được.",
        slipsGone: "Phiếu đã hiện một lần, không xem lại được. Muốn có phiếu khác: mở tài khoản và cấp phiếu mới.",
        printSlips: "In phiếu",
        signInAt: "Đăng nhập tại",
        password: "Mật khẩu một lần",
        slipExpires: { "Dùng được đến \($0)" },
        slipOnce: "Mật khẩu này chỉ dùng một lần; hãy đổi mật khẩu ngay sau khi đăng nhập.",
        toAccounts: "Về danh sách tài khoản",
        roles: "Vai trò đang giữ",
        roleEnded: { "đã thôi ngày \($0)" },
        endRoleFold: "Thôi vai trò này",
        endRoleLead: "Người này không còn làm việc trong vai trò này; việc đã làm còn nguyên trong lịch sử.",
        endRole: "Thôi vai trò",
        roleTaken: "Đã thôi vai trò.",
        addRole: "Thêm vai trò",
        roleAdded: "Đã thêm vai trò.",
        account: { "Tài khoản \($0)" },
        resetFold: "Cấp phiếu mật khẩu mới cho người này",
        reset: "Cấp phiếu mật khẩu mới",
        resetLead: "Mật khẩu cũ hết hiệu lực, mọi nơi đang đăng nhập bị đăng xuất.",
        endFold: "Ngừng tài khoản này",
        end: "Ngừng tài khoản",
        endLead: "Người này không đăng nhập được nữa; tên vẫn còn trong lịch sử.",
        accountEnded: "Đã ngừng tài khoản.",
        endedOn: { "Tài khoản đã ngừng từ \($0)." },
        endSessionsLead: "Mọi nơi đang đăng nhập bị đăng xuất; mật khẩu giữ nguyên.",
        endSessions: "Đăng xuất khỏi mọi nơi",
        sessionsEnded: "Đã đăng xuất người này khỏi mọi nơi.",
        access: "Nhật ký truy cập",
        when: "Lúc",
        what: "Việc",
        address: "Địa chỉ",
        event: vietnameseEvent)

    private static func vietnameseEvent(_ event: AccessEntry.Event) -> String {
        switch event {
        case .signedIn: "Đăng nhập"
        case .signedOut: "Đăng xuất"
        case .signedOutEverywhere: "Đăng xuất ở mọi nơi"
        case .choseRole: "Chọn vai trò"
        case .failed: "Đăng nhập không thành"
        case .tooManyTries: "Bị chặn vì thử sai nhiều lần"
        case .slipExpired: "Phiếu mật khẩu hết hạn"
        case .slipUsed: "Dùng lại mật khẩu một lần đã dùng"
        case .passwordWrong: "Gõ sai mật khẩu hiện tại"
        case .noRole: "Đăng nhập không thành: không còn vai trò"
        case .codeWrong: "Sai mã xác thực lớp thứ hai"
        case .recoveryCodeUsed: "Dùng một mã dự phòng"
        case .sessionEnded: "Kết thúc một phiên ở nơi khác"
        case .downloaded: "Tải tệp về"
        case .exported: "Xuất báo cáo, danh sách"
        }
    }

    private static func vietnamese(_ problem: AccountImport.Problem) -> String {
        switch problem {
        case .nameMissing: "thiếu họ tên"
        case .userNameMalformed(let name):
            "tên đăng nhập “\(name)” không hợp lệ: chỉ chữ thường không dấu, số, . và -"
        case .userNameTaken(let name): "tên đăng nhập “\(name)” đã có người dùng"
        case .agencyMissing: "thiếu cơ quan"
        case .agencyUnknown(let name): "không có cơ quan “\(name)” trong danh mục"
        case .agencyAmbiguous(let name): "“\(name)” chỉ nhiều cơ quan, hãy ghi mã định danh"
        case .roleMissing: "thiếu vai trò"
        case .roleUnknown(let name): "không có vai trò “\(name)”"
        case .dateMalformed(let text): "ngày “\(text)” không đúng mẫu 31/12/2026"
        case .datePast(let day): "ngày \(day.official) đã qua"
        case .externalReaderNeedsEndDate: "người xem bên ngoài phải có ngày kết thúc"
        case .repeated(let line): "trùng tên đăng nhập với dòng \(line)"
        }
    }
}
