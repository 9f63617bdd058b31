// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension ProvinceWords {
    package static let vi = ProvinceWords(
        title: { "Toàn tỉnh: thực hiện \($0)" },
        allTitle: "Toàn tỉnh: thực hiện tất cả văn bản",
        nothingTitle: "Toàn tỉnh",
        orders: { "\($0)\u{a0}ý" },
        agencies: { "\($0)\u{a0}cơ quan, đơn vị" },
        assignments: { "\($0)\u{a0}nhiệm vụ" },
        onlyTier: { tier in
            switch tier {
            case .province: "chỉ cấp tỉnh"
            case .district: "chỉ cấp huyện"
            case .commune: "chỉ cấp xã"
            }
        },
        dueIn: { "hạn trong \($0)" },
        change: "Đổi văn bản, cấp, kỳ",
        notice: "Văn bản",
        busiest: "Nhiều việc đang mở nhất",
        allNotices: "Tất cả văn bản",
        level: "Cấp",
        period: "Thời hạn trong kỳ",
        anyPeriod: "Mọi thời hạn",
        periodName: { period, days in
            switch period {
            case .month: "Tháng này"
            case .quarter: "Quý này"
            case .lastQuarter: "Quý trước"
            case .half: days.from.month == 1 ? "6\u{a0}tháng đầu năm" : "6\u{a0}tháng cuối năm"
            case .year: "Năm nay"
            case .lastYear: "Năm trước"
            }
        },
        show: "Xem",
        makeReport: "Lập báo cáo UBND tỉnh",
        leading: "Đôn đốc, chỉ đạo từng việc",
        onTime: "Đúng hạn",
        ofSettled: "/ đã xong, quá hạn",
        settled: "đã xong hoặc quá hạn",
        late: "Đang quá hạn",
        lateAt: { "tại \($0)\u{a0}cơ quan, lâu nhất \($1)" },
        noneLate: "không có việc nào quá hạn",
        awaiting: "Chờ xem xét",
        longestWait: { "lâu nhất \($0)" },
        noneAwaiting: "không có báo cáo nào chờ",
        unacknowledged: "Chưa tiếp nhận",
        dueSoon: "Sắp đến hạn",
        soonest: { "trong 7\u{a0}ngày, sớm nhất \($0)" },
        noneSoon: "trong 7\u{a0}ngày tới",
        notUpdated: "Lâu chưa cập nhật",
        notUpdatedOnly: { "trong đó \($0) chưa quá hạn" },
        done: "Hoàn thành",
        doneLate: { "trong đó \($0) hoàn thành trễ" },
        matrixTitle: "Cơ quan và nhiệm vụ",
        matrix: "Bảng cơ quan và nhiệm vụ",
        orderHead: "Ý trong văn bản",
        dueHead: "thời hạn",
        group: { tier, count in
            "\(ReportWords.vi.tier(tier)): \(count)\u{a0}\(tier == .province ? "cơ quan" : "đơn vị")"
        },
        onlyLate: "Chỉ hàng có quá hạn",
        allRows: "Mọi hàng",
        byLate: "Xếp theo số quá hạn",
        byLevel: "Xếp theo cấp",
        legend: [
            ("d", "hoàn thành"), ("r", "chờ xem xét"), ("w", "đang thực hiện"), ("k", "đã tiếp nhận"),
            ("i", "chưa tiếp nhận"), ("t", "yêu cầu bổ sung"), ("x", "xin lùi hạn"), ("c", "thôi thực hiện"),
        ],
        notAsked: "không giao",
        lateLegend: "quá hạn 10\u{a0}ngày làm việc",
        doneLateLegend: "hoàn thành trễ 3\u{a0}ngày",
        cut: { "Bảng có \($0) ý mới nhất trong \($1) ý. Chọn một văn bản để xem các ý khác." },
        spelled: "Các ý trong bảng",
        spoken: { spoken($0, .vi) },
        noLateRows: "Không cơ quan, đơn vị nào có nhiệm vụ quá hạn.",
        lateList: "Quá hạn lâu nhất",
        allLate: { "cả \($0)\u{a0}nhiệm vụ" },
        noLate: "Không có nhiệm vụ nào quá hạn.",
        lateOrder: { "Ý\u{a0}\($0). \($1)" },
        chase: { "Soạn công văn đôn đốc (\($0)\u{a0}cơ quan)" },
        trend: "Xu hướng theo tuần",
        trendTable: "Bảng số liệu",
        week: "Tuần từ",
        weekFrom: { "tuần từ \($0)" },
        dueSum: "Đã đến hạn, lũy kế",
        doneSum: "Hoàn thành, lũy kế",
        lateThen: "Quá hạn cuối tuần",
        linesSpoken: { weeks, due, done in
            "Biểu đồ \(weeks) tuần: đến nay \(due) nhiệm vụ đã đến hạn, \(done) nhiệm vụ đã hoàn thành"
        },
        barsSpoken: { now, most, week in "Số nhiệm vụ quá hạn cuối mỗi tuần: nay \(now), nhiều nhất \(most) ở \(week)"
        },
        weekRows: { measure, day in
            switch measure {
            case .due: "Đến hạn tính đến hết ngày \(day)"
            case .done: "Hoàn thành tính đến hết ngày \(day)"
            case .late: "Quá hạn vào cuối ngày \(day)"
            }
        },
        weekRowsNote: "Trạng thái ghi bên dưới là trạng thái hiện nay.",
        noTrend: "Chưa có số liệu theo tuần.",
        emptyTitle: "Chưa có nhiệm vụ nào được giao",
        emptyText:
            "Khi một văn bản được ban hành nhiệm vụ, tình hình của mọi cơ quan, đơn vị hiện ở đây. Bắt đầu bằng việc nhập văn bản.",
        emptyFilter: "Không có nhiệm vụ nào khớp bộ lọc",
        clear: "Xóa lọc"
    )
}
