// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the comparison of two reports.
package struct ComparisonWords: Words {
    package let title: String
    package let line: String
    package let open: String
    package let withNow: String
    package let first: String
    package let second: String
    package let today: String
    package let compare: String
    package let none: String
    package let noneText: String
    package let otherScope: String
    package let sameTwice: String
    package let periodsDiffer: String
    package let reportName: @Sendable (_ period: String, _ about: String, _ asOf: String) -> String
    package let then: @Sendable (_ day: String, _ period: String) -> String
    package let now: @Sendable (_ day: String) -> String
    package let figures: String
    package let figure: String
    package let change: String
    package let points: @Sendable (String) -> String
    package let verdict: @Sendable (ReportComparison.Verdict) -> String
    package let nobody: @Sendable (ReportComparison.Verdict) -> String
    package let lateBefore: String
    package let lateAfter: String
    package let onTimeBefore: String
    package let onTimeAfter: String
    package let moved: String
    package let nothingMoved: String
    package let stoodBefore: String
    package let standsAfter: String
    package let notYet: String
    package let noMore: String
    package let rowsNow: @Sendable (String) -> String

    package static let vi = ComparisonWords(
        title: "So sánh hai thời điểm",
        line: "Chọn hai báo cáo đã chốt, hoặc một báo cáo và số liệu hôm nay.",
        open: "So sánh",
        withNow: "So với hiện nay",
        first: "Báo cáo trước",
        second: "So với",
        today: "Số liệu hôm nay",
        compare: "So sánh",
        none: "Chưa có báo cáo nào được chốt",
        noneText: "So sánh cần ít nhất một báo cáo đã chốt. Lập báo cáo, rồi chốt để giữ số liệu của thời điểm đó.",
        otherScope: "Hai báo cáo này nói về các văn bản khác nhau. Chọn hai báo cáo về cùng văn bản.",
        sameTwice: "Hai bên là cùng một báo cáo. Chọn báo cáo khác.",
        periodsDiffer:
            "Hai báo cáo có kỳ khác nhau: việc đã xong trước kỳ sau không còn được tính ở kỳ sau, và hiện ở dưới là “không còn trong kỳ”.",
        reportName: { "\($0), \($1), hết ngày \($2)" },
        then: { "Hết ngày \($0) (\($1))" },
        now: { "Hôm nay, \($0)" },
        figures: "Số liệu",
        figure: "Chỉ tiêu",
        change: "Thay đổi",
        points: { "\($0)\u{a0}điểm" },
        verdict: { verdict in
            switch verdict {
            case .better: "Tiến bộ"
            case .worse: "Giảm sút"
            case .same: "Không đổi"
            }
        },
        nobody: { verdict in
            switch verdict {
            case .better: "Không có cơ quan, đơn vị nào bớt việc quá hạn hoặc tăng tỷ lệ đúng hạn."
            case .worse: "Không có cơ quan, đơn vị nào thêm việc quá hạn hoặc giảm tỷ lệ đúng hạn."
            case .same: ""
            }
        },
        lateBefore: "Quá hạn trước",
        lateAfter: "Quá hạn sau",
        onTimeBefore: "Đúng hạn trước",
        onTimeAfter: "Đúng hạn sau",
        moved: "Nhiệm vụ có thay đổi",
        nothingMoved: "Không có nhiệm vụ nào thay đổi.",
        stoodBefore: "Trước",
        standsAfter: "Sau",
        notYet: "chưa giao",
        noMore: "không còn trong kỳ",
        rowsNow: { "Theo số liệu hôm nay, \($0)." }
    )

    package static let en = ComparisonWords(
        title: "Two days compared",
        line: "Choose two frozen reports, or one and today's figures.",
        open: "Compare",
        withNow: "Compare with today",
        first: "Earlier report",
        second: "Compared with",
        today: "Today's figures",
        compare: "Compare",
        none: "No report has been frozen yet",
        noneText:
            "A comparison needs at least one frozen report. Make a report and freeze it to keep the figures of its day.",
        otherScope: "These reports are about different documents. Choose two about the same.",
        sameTwice: "Both sides are the same report. Choose another.",
        periodsDiffer:
            "The reports cover different periods: what was done before the later one began is not counted in it, and is shown below as “no longer counted”.",
        reportName: { "\($0), \($1), end of \($2)" },
        then: { "End of \($0) (\($1))" },
        now: { "Today, \($0)" },
        figures: "Figures",
        figure: "Figure",
        change: "Change",
        points: { "\($0)\u{a0}points" },
        verdict: { verdict in
            switch verdict {
            case .better: "Better"
            case .worse: "Worse"
            case .same: "The same"
            }
        },
        nobody: { verdict in
            switch verdict {
            case .better: "No agency has fewer late ones or a larger share on time."
            case .worse: "No agency has more late ones or a smaller share on time."
            case .same: ""
            }
        },
        lateBefore: "Late before",
        lateAfter: "Late after",
        onTimeBefore: "On time before",
        onTimeAfter: "On time after",
        moved: "Assignments that changed",
        nothingMoved: "No assignment has changed.",
        stoodBefore: "Before",
        standsAfter: "After",
        notYet: "not yet assigned",
        noMore: "no longer counted",
        rowsNow: { "By today's figures, \($0)." }
    )
}
