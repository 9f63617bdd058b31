// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the list of assignments.
package struct AssignmentListWords: Words {
    package let title: String
    package let assignments: @Sendable (String) -> String
    package let matching: @Sendable (String) -> String
    package let lateOnes: @Sendable (String) -> String
    package let due: String
    package let agency: String
    package let assignment: String
    package let notice: String
    package let state: String
    package let updated: String
    package let order: @Sendable (String) -> String
    package let keyword: String
    package let keywordExample: String
    package let outcome: @Sendable (AssignmentFilter.Outcome) -> String
    package let period: @Sendable (AssignmentFilter.Period) -> String
    package let oneAgency: String
    package let oneNotice: String
    package let oneOrder: String
    package let tier: @Sendable (AgencyTier) -> String
    package let dueFrom: @Sendable (String) -> String
    package let dueTo: @Sendable (String) -> String
    package let noneTitle: String
    package let noneText: String
    package let noMatchTitle: String
    package let noMatchText: String

    package static let vi = AssignmentListWords(
        title: "Nhiệm vụ",
        assignments: { "\($0) nhiệm vụ" },
        matching: { "\($0) nhiệm vụ khớp bộ lọc" },
        lateOnes: { "\($0) quá hạn" },
        due: "Thời hạn",
        agency: "Cơ quan, đơn vị",
        assignment: "Nhiệm vụ",
        notice: "Văn bản",
        state: "Trạng thái",
        updated: "Cập nhật",
        order: { "ý\u{a0}\($0)" },
        keyword: "Từ khóa",
        keywordExample: "vd. danh gia noi bo",
        outcome: { outcome in
            switch outcome {
            case .open: "Đang mở"
            case .onTime: "Hoàn thành đúng hạn"
            case .doneLate: "Hoàn thành trễ hạn"
            case .settled: "Đã xong hoặc quá hạn"
            case .extended: "Được lùi hạn"
            case .assigned: "Được giao, không kể việc đã thôi"
            }
        },
        period: { period in
            switch period {
            case .late: "Quá hạn"
            case .soon: "Đến hạn trong 7\u{a0}ngày tới"
            case .thisWeek: "Tuần này"
            case .thisMonth: "Tháng này"
            case .thisQuarter: "Quý này"
            case .thisYear: "Năm nay"
            case .noDeadline: "Không thời hạn"
            case .standing: "Thường xuyên"
            case .awaitingEvent: "Chờ sự kiện"
            case .notUpdated: "Lâu chưa cập nhật"
            }
        },
        oneAgency: "một cơ quan",
        oneNotice: "một văn bản",
        oneOrder: "Một ý",
        tier: ReportWords.vi.tier,
        dueFrom: { "Hạn từ \($0)" },
        dueTo: { "Hạn đến \($0)" },
        noneTitle: "Chưa có nhiệm vụ nào",
        noneText:
            "Nhiệm vụ xuất hiện khi một văn bản đã kiểm tra được ban hành. Mỗi cơ quan nhận một nhiệm vụ cho mỗi ý.",
        noMatchTitle: "Không có nhiệm vụ nào khớp bộ lọc",
        noMatchText: "Bớt một điều kiện ở trên, hoặc xóa cả bộ lọc."
    )

    package static let en = AssignmentListWords(
        title: "Assignments",
        assignments: { $0 == "1" ? "1 assignment" : "\($0) assignments" },
        matching: { $0 == "1" ? "1 assignment matches the filter" : "\($0) assignments match the filter" },
        lateOnes: { "\($0) late" },
        due: "Due",
        agency: "Agency",
        assignment: "Assignment",
        notice: "Document",
        state: "State",
        updated: "Updated",
        order: { "order\u{a0}\($0)" },
        keyword: "Words",
        keywordExample: "e.g. danh gia noi bo",
        outcome: { outcome in
            switch outcome {
            case .open: "Open"
            case .onTime: "Done on time"
            case .doneLate: "Done late"
            case .settled: "Done, or late"
            case .extended: "Given more time"
            case .assigned: "Assigned and not called off"
            }
        },
        period: { period in
            switch period {
            case .late: "Late"
            case .soon: "Due within 7 days"
            case .thisWeek: "This week"
            case .thisMonth: "This month"
            case .thisQuarter: "This quarter"
            case .thisYear: "This year"
            case .noDeadline: "No deadline"
            case .standing: "Standing duty"
            case .awaitingEvent: "Awaiting an event"
            case .notUpdated: "Long not updated"
            }
        },
        oneAgency: "one agency",
        oneNotice: "one document",
        oneOrder: "One order",
        tier: ReportWords.en.tier,
        dueFrom: { "Due from \($0)" },
        dueTo: { "Due until \($0)" },
        noneTitle: "No assignments yet",
        noneText: "Assignments appear when a checked document is issued: one for each agency and order.",
        noMatchTitle: "No assignment matches the filter",
        noMatchText: "Lift one of the conditions above, or clear the whole filter."
    )
}
