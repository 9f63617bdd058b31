// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the access log's page.
package struct AccessWords: Words {
    package let title: String
    package let line: @Sendable (_ count: String) -> String
    package let matching: @Sendable (_ count: String) -> String
    package let person: String
    package let nobody: String
    package let from: String
    package let to: String
    package let addressHelp: String
    package let record: String
    package let noneTitle: String
    package let noneText: String
    package let noMatchTitle: String
    package let noMatchText: String
}

extension AccessWords {
    package static let vi = AccessWords(
        title: "Nhật ký truy cập",
        line: { "\($0) lượt đăng nhập, đăng xuất, bị từ chối, tải tệp và xuất danh sách." },
        matching: { "\($0) lượt khớp bộ lọc." },
        person: "Người",
        nobody: "Tên đăng nhập không có trong hệ thống",
        from: "Từ ngày",
        to: "Đến hết ngày",
        addressHelp: "Ví dụ 10.1.",
        record: "Hồ sơ",
        noneTitle: "Chưa có lượt truy cập nào",
        noneText: "Mỗi lần đăng nhập, đăng xuất, tải tệp hay xuất danh sách sẽ hiện ở đây.",
        noMatchTitle: "Không có lượt truy cập nào khớp bộ lọc",
        noMatchText: "Bỏ bớt điều kiện rồi lọc lại.")

    package static let en = AccessWords(
        title: "Access log",
        line: { "\($0) sign-ins, sign-outs, refusals, downloads and exports." },
        matching: { "\($0) match the filter." },
        person: "Person",
        nobody: "A user name nobody has",
        from: "From",
        to: "Until",
        addressHelp: "Such as 10.1.",
        record: "Record",
        noneTitle: "Nothing yet",
        noneText: "Every sign-in, sign-out, download and export will appear here.",
        noMatchTitle: "Nothing matches the filter",
        noMatchText: "Remove a condition and try again.")
}
