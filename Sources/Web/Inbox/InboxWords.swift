// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The words of "Việc của tôi".
package struct InboxWords: Words {
    package let title: String
    package let calendar: String
    package let things: @Sendable (String) -> String
    package let wait: String
    package let ofThem: String
    package let lateThings: @Sendable (String) -> String
    package let group: @Sendable (InboxPage.Wait) -> String
    package let act: @Sendable (InboxPage.Need) -> String
    package let emptyTitle: String
    package let emptyText: String
    package let allAssignments: String
    package let openOnes: String
    package let lateOnes: String
    package let awaitingOnes: String
    package let onTimeOnes: String
    /// The share in percent, before ``fellDue``.
    package let onTimeShare: @Sendable (String) -> String
    package let fellDue: @Sendable (String) -> String
    package let eventOnes: @Sendable (String) -> String
    package let wholeProvince: String
    /// Where a thing comes from: number of the notice, label of the order, and the agency where it isn't one's own.
    package let origin: @Sendable (String, String, String?) -> String

    package static let vi = InboxWords(
        title: "Việc của tôi",
        calendar: "Lịch",
        things: { "\($0)\u{a0}việc" },
        wait: "chờ bạn",
        ofThem: "trong đó",
        lateThings: { "\($0)\u{a0}việc quá hạn" },
        group: { wait in
            switch wait {
            case .late: "Quá hạn"
            case .decision: "Chờ bạn quyết định"
            case .checking: "Văn bản chờ kiểm tra"
            case .letters: "Văn bản đi, đến chờ bạn xử lý"
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
            case .decideExtension: "Trả lời lùi hạn"
            case .readInstruction: "Xem chỉ đạo thêm"
            case .seeDifficulties: "Xem, trả lời"
            case .handOver: "Bàn giao"
            case .reportMilestone: "Báo cáo mốc"
            case .recordDecision: "Ghi quyết định"
            case .supplementMatter: "Bổ sung, trình lại"
            case .checkNotice: "Kiểm tra bản đọc"
            case .letter(let state):
                switch state {
                case .submitted: "Xem, duyệt"
                case .approved: "Cấp số"
                case .numbered: "Đính kèm bản ký"
                case .signed: "Gửi"
                default: "Sửa, trình duyệt"
                }
            case .enterDocuments: "Vào sổ"
            case .seeScan: "Xem bản quét"
            }
        },
        emptyTitle: "Không còn việc nào chờ bạn",
        emptyText: "Việc mới được giao, báo cáo bị trả lại và báo cáo cần quyết định sẽ hiện ở đây, xếp theo thời hạn.",
        allAssignments: "Xem các nhiệm vụ",
        openOnes: "Nhiệm vụ đang mở",
        lateOnes: "Quá hạn",
        awaitingOnes: "Chờ xem xét",
        onTimeOnes: "Đúng hạn từ đầu năm",
        onTimeShare: { "Đạt \($0) của" },
        fellDue: { "\($0)\u{a0}nhiệm vụ đã đến hạn trong năm" },
        eventOnes: { "\($0)\u{a0}nhiệm vụ chờ sự kiện để tính hạn" },
        wholeProvince: "Toàn tỉnh",
        origin: { number, label, agency in
            "\(agency.map { "\($0) · " } ?? "")văn bản \(number), ý\u{a0}\(label)"
        }
    )

    package static let en = InboxWords(
        title: "My work",
        calendar: "Calendar",
        things: { $0 == "1" ? "1\u{a0}thing" : "\($0)\u{a0}things" },
        wait: "waiting for you",
        ofThem: "of them",
        lateThings: { "\($0)\u{a0}late" },
        group: { wait in
            switch wait {
            case .late: "Late"
            case .decision: "Waiting for your decision"
            case .checking: "Documents to check"
            case .letters: "Outgoing and incoming documents"
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
            case .decideExtension: "Answer for more time"
            case .readInstruction: "Read instruction"
            case .seeDifficulties: "See, answer"
            case .handOver: "Hand over"
            case .reportMilestone: "Report"
            case .recordDecision: "Record decision"
            case .supplementMatter: "Add, lay again"
            case .checkNotice: "Check reading"
            case .letter(let state):
                switch state {
                case .submitted: "Review"
                case .approved: "Number"
                case .numbered: "Attach signed copy"
                case .signed: "Send"
                default: "Change, submit"
                }
            case .enterDocuments: "Enter"
            case .seeScan: "See scan"
            }
        },
        emptyTitle: "Nothing is waiting for you",
        emptyText: "New assignments, returned reports and reports to decide on appear here, by due date.",
        allAssignments: "See the assignments",
        openOnes: "Open assignments",
        lateOnes: "Late",
        awaitingOnes: "Awaiting review",
        onTimeOnes: "On time this year",
        onTimeShare: { "\($0) of the" },
        fellDue: { "\($0)\u{a0}that fell due this year" },
        eventOnes: { "\($0)\u{a0}with a deadline that waits for an event" },
        wholeProvince: "Whole province",
        origin: { number, label, agency in
            "\(agency.map { "\($0) · " } ?? "")document \(number), order\u{a0}\(label)"
        }
    )
}
