// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// One word for each state, due date, rhythm and channel, the same everywhere.
package struct StateWords: Words {
    package let state: @Sendable (Assignment.State) -> String
    /// Late by so many working days, as it stands beside a date.
    package let late: @Sendable (Int) -> String
    /// The same where the unit must be said.
    package let lateFull: @Sendable (Int) -> String
    package let left: @Sendable (Int) -> String
    package let leftFull: @Sendable (Int) -> String
    package let dueToday: String
    package let handedInOnTime: String
    package let handedInLate: @Sendable (Int) -> String
    package let doneOnTime: String
    package let doneLate: @Sendable (Int) -> String
    package let ended: String
    package let noDeadline: String
    package let awaitsEvent: String
    package let standing: String
    package let notUpdated: String
    package let rhythm: @Sendable (Rhythm) -> String
    package let channel: @Sendable (ProgressReport.Channel) -> String

    package static let vi = StateWords(
        state: { state in
            switch state {
            case .issued: "Chưa tiếp nhận"
            case .acknowledged: "Đã tiếp nhận"
            case .inProgress: "Đang thực hiện"
            case .reported: "Chờ xem xét"
            case .extensionAsked: "Xin lùi hạn"
            case .returned: "Yêu cầu bổ sung"
            case .accepted: "Hoàn thành"
            case .cancelled: "Thôi thực hiện"
            case .superseded: "Được thay thế"
            }
        },
        late: { "quá\u{a0}\($0)\u{a0}ngày" },
        lateFull: { "quá \($0)\u{a0}ngày làm việc" },
        left: { "còn\u{a0}\($0)\u{a0}ngày" },
        leftFull: { "còn \($0)\u{a0}ngày làm việc" },
        dueToday: "hạn hôm nay",
        handedInOnTime: "nộp đúng hạn",
        handedInLate: { "nộp trễ\u{a0}\($0)\u{a0}ngày" },
        doneOnTime: "xong đúng hạn",
        doneLate: { "xong trễ\u{a0}\($0)\u{a0}ngày" },
        ended: "đã dừng",
        noDeadline: "không thời hạn",
        awaitsEvent: "chờ sự kiện",
        standing: "Thường xuyên",
        notUpdated: "lâu chưa cập nhật",
        rhythm: { rhythm in
            switch rhythm {
            case .daily: "báo cáo hằng ngày"
            case .weekly: "báo cáo hằng tuần"
            case .monthly: "báo cáo hằng tháng"
            case .quarterly: "báo cáo hằng quý"
            case .halfYearly: "báo cáo 6\u{a0}tháng"
            case .yearly: "báo cáo hằng năm"
            }
        },
        channel: { channel in
            switch channel {
            case .paper: "văn bản giấy"
            case .email: "thư điện tử"
            case .eOffice: "eOffice"
            }
        }
    )
}
