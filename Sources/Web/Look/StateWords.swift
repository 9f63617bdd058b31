// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// One word for each state, due date, rhythm and channel, the same everywhere.
package struct StateWords: Words {
    package let state: @Sendable (Assignment.State) -> String
    // Lateness in working days, worded here and nowhere else. What was due on a Friday is late on the Saturday, by no
    // working day: then it is said without a number.

    /// Late by so many working days, as it stands beside a date.
    package let late: @Sendable (Int) -> String
    /// The same where the unit must be said.
    package let lateFull: @Sendable (Int) -> String
    /// The same where nothing else says that it is about a deadline.
    package let lateSpoken: @Sendable (Int) -> String
    /// So many working days.
    package let workingDays: @Sendable (Int) -> String
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
        late: { $0 == 0 ? "quá\u{a0}hạn" : "quá\u{a0}\($0)\u{a0}ngày" },
        lateFull: { $0 == 0 ? "quá hạn, chưa đủ 1\u{a0}ngày làm việc" : "quá \($0)\u{a0}ngày làm việc" },
        lateSpoken: { $0 == 0 ? "quá hạn chưa đủ 1\u{a0}ngày làm việc" : "quá hạn \($0)\u{a0}ngày làm việc" },
        workingDays: { $0 == 0 ? "chưa đủ 1\u{a0}ngày làm việc" : "\($0)\u{a0}ngày làm việc" },
        left: { $0 == 0 ? "sắp\u{a0}hết\u{a0}hạn" : "còn\u{a0}\($0)\u{a0}ngày" },
        leftFull: { $0 == 0 ? "sắp hết hạn, chỉ còn ngày nghỉ" : "còn \($0)\u{a0}ngày làm việc" },
        dueToday: "hạn hôm nay",
        handedInOnTime: "nộp đúng hạn",
        handedInLate: { $0 == 0 ? "nộp trễ" : "nộp trễ\u{a0}\($0)\u{a0}ngày" },
        doneOnTime: "xong đúng hạn",
        doneLate: { $0 == 0 ? "xong trễ" : "xong trễ\u{a0}\($0)\u{a0}ngày" },
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

extension StateWords {
    /// How late something is as a number alone: in a badge, in a column under its unit.
    package static func lateNumber(_ days: Int) -> String { days == 0 ? "<1" : String(days) }
}
