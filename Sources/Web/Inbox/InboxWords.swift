// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The words of "Việc của tôi".
package struct InboxWords: Words {
    package let title: String
    package let things: @Sendable (String) -> String
    package let wait: String
    package let ofThem: String
    package let lateThings: @Sendable (String) -> String
    package let period: @Sendable (InboxPage.Period) -> String
    package let act: @Sendable (InboxPage.Need) -> String
    package let emptyTitle: String
    package let emptyText: String
    package let allAssignments: String
    package let openOnes: String
    package let lateOnes: String
    package let awaitingOnes: String
    package let onTimeOnes: String
    package let onTimeShare: @Sendable (String) -> String
    /// Where a thing comes from: number of the notice, label of the order, and the agency where it isn't one's own.
    package let origin: @Sendable (String, String, String?) -> String

    package static let vi = InboxWords(
        title: "Việc của tôi",
        things: { "\($0)\u{a0}việc" },
        wait: "chờ bạn",
        ofThem: "trong đó",
        lateThings: { "\($0)\u{a0}việc quá hạn" },
        period: { period in
            switch period {
            case .late: "Quá hạn"
            case .thisWeek(let until): "Tuần này, đến Chủ nhật \(until.short)"
            case .nextWeek(let from, let until): "Tuần sau, \(from.short)–\(until.short)"
            case .later: "Sau đó"
            case .noDeadline: "Không thời hạn, thường xuyên"
            }
        },
        act: { need in
            switch need {
            case .acknowledge: "Tiếp nhận"
            case .report: "Nộp báo cáo"
            case .supplement: "Bổ sung báo cáo"
            case .decide: "Xem, quyết định"
            case .giveOpinion: "Cho ý kiến"
            case .checkNotice: "Kiểm tra bản đọc"
            }
        },
        emptyTitle: "Không còn việc nào chờ bạn",
        emptyText: "Việc mới được giao, báo cáo bị trả lại và báo cáo cần quyết định sẽ hiện ở đây, xếp theo thời hạn.",
        allAssignments: "Xem các nhiệm vụ",
        openOnes: "Nhiệm vụ đang mở",
        lateOnes: "Quá hạn",
        awaitingOnes: "Chờ xem xét",
        onTimeOnes: "Đúng hạn từ đầu năm",
        onTimeShare: { "Đạt \($0) số nhiệm vụ đã đến hạn trong năm." },
        origin: { number, label, agency in
            "\(agency.map { "\($0) · " } ?? "")văn bản \(number), ý\u{a0}\(label)"
        }
    )

    package static let en = InboxWords(
        title: "My work",
        things: { $0 == "1" ? "1\u{a0}thing" : "\($0)\u{a0}things" },
        wait: "waiting for you",
        ofThem: "of them",
        lateThings: { "\($0)\u{a0}late" },
        period: { period in
            switch period {
            case .late: "Late"
            case .thisWeek(let until): "This week, until Sunday \(until.short)"
            case .nextWeek(let from, let until): "Next week, \(from.short)–\(until.short)"
            case .later: "Later"
            case .noDeadline: "No deadline, standing duties"
            }
        },
        act: { need in
            switch need {
            case .acknowledge: "Acknowledge"
            case .report: "Report"
            case .supplement: "Supplement"
            case .decide: "Review"
            case .giveOpinion: "Give opinion"
            case .checkNotice: "Check reading"
            }
        },
        emptyTitle: "Nothing is waiting for you",
        emptyText: "New assignments, returned reports and reports to decide on appear here, by due date.",
        allAssignments: "See the assignments",
        openOnes: "Open assignments",
        lateOnes: "Late",
        awaitingOnes: "Awaiting review",
        onTimeOnes: "On time this year",
        onTimeShare: { "\($0) of those that fell due this year." },
        origin: { number, label, agency in
            "\(agency.map { "\($0) · " } ?? "")document \(number), order\u{a0}\(label)"
        }
    )
}
