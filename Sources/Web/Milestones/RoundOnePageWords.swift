// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of a round on one page.
struct RoundOnePageWords: Words {
    let matrix: String
    let matrixOf: @Sendable (String) -> String
    let agency: String
    let legendReached: String
    let legendAwaiting: String
    let legendExpected: String
    let legendAtRisk: String
    let legendLate: String
    let key: String
    let late: String
    let days: @Sendable (String) -> String
    let atRiskSpoken: @Sendable (String) -> String

    let print: String
    let chart: String
    let table: String
    let pace: String
    let lastMilestone: @Sendable (_ name: String, _ day: String) -> String
    let left: @Sendable (Int) -> String
    let over: @Sendable (Int) -> String
    /// "8/10 đơn vị": how many come through in time.
    let inTimeShare: @Sendable (_ part: String, _ whole: String) -> String
    let inTimeRest: String
    let willBeLate: @Sendable (_ several: Bool) -> String
    let isBehind: @Sendable (_ several: Bool) -> String
    let areMissed: @Sendable (_ several: Bool) -> String
    let and: String
    let others: @Sendable (String) -> String
    let allInTime: String
    let push: String
    let allLate: @Sendable (String) -> String
    let nothingLate: String
    let risks: String
    let allRisks: @Sendable (String) -> String
    let nothingAtRisk: String
    let nothingElseAtRisk: String
    let riskForecast: @Sendable (_ name: String, _ forecast: String, _ planned: String) -> String
    let riskBlocked: @Sendable (_ name: String, _ blocker: String) -> String
    let reasons: String
    let reasonsHelp: String
    let more: @Sendable (Int) -> String
    let called: @Sendable (_ count: String, _ last: String) -> String
    let emptyTitle: String
    let emptyText: String
    let emptyTrack: @Sendable (String) -> String
    let set: @Sendable (String) -> String
    let change: @Sendable (String) -> String
    let noAgencies: String
    /// What chart, table and comparison say where there is nothing to show, and what comes next.
    let nothing: String
    let nothingText: String
    let toRound: String

    static let vi = RoundOnePageWords(
        matrix: "Mốc theo đơn vị", matrixOf: { "Mốc theo đơn vị: \($0.prefix(1).lowercased() + $0.dropFirst())" },
        agency: "Đơn vị", legendReached: "đã đạt", legendAwaiting: "chờ xem xét", legendExpected: "dự báo đúng mốc",
        legendAtRisk: "có nguy cơ trễ", legendLate: "quá hạn, ngày làm việc",
        key: "Số trong ô là mốc thứ mấy", late: "trễ", days: { "\($0)\u{a0}ngày" },
        atRiskSpoken: { "nguy cơ trễ, dự báo \($0)" },
        print: "In một trang", chart: "Biểu đồ", table: "Bảng tiến độ", pace: "So sánh đơn vị",
        lastMilestone: { "mốc cuối: \($0) trước \($1)" },
        left: { $0 == 0 ? "chỉ còn ngày nghỉ" : "còn\u{a0}\($0)\u{a0}ngày làm việc" },
        over: { "đã qua\u{a0}\($0)\u{a0}ngày làm việc" },
        inTimeShare: { "\($0)/\($1)\u{a0}đơn vị" }, inTimeRest: "dự kiến đạt mốc cuối đúng hạn.",
        willBeLate: { _ in "sẽ trễ mốc cuối nếu không xử lý." }, isBehind: { _ in "đang chậm nhưng còn kịp." },
        areMissed: { _ in "đã trễ mốc cuối." }, and: " và ", others: { "\($0)\u{a0}đơn vị khác" },
        allInTime: "Chưa có mốc nào quá hạn.", push: "Cần thúc đẩy",
        allLate: { "cả \($0)\u{a0}đơn vị" }, nothingLate: "Không đơn vị nào có mốc quá hạn.", risks: "Nguy cơ",
        allRisks: { "cả \($0)\u{a0}đơn vị" },
        nothingAtRisk: "Không đơn vị nào có mốc có nguy cơ trễ.",
        nothingElseAtRisk: "Ngoài các đơn vị cần thúc đẩy, không đơn vị nào có mốc có nguy cơ trễ.",
        riskForecast: { "\($0): dự báo \($1), kế hoạch \($2)" }, riskBlocked: { "\($0): phải chờ “\($1)”" },
        reasons: "Nguyên nhân chậm", reasonsHelp: "Đếm theo mốc, đơn vị tự nêu khi dự báo hoặc báo cáo chậm.",
        more: { "và \($0)\u{a0}mốc khác" },
        called: { "đã đôn đốc \($0)\u{a0}lần, gần nhất \($1)" }, emptyTitle: "Đợt này chưa có mốc",
        emptyText: "Đặt các mốc cho từng nhóm; hệ thống có sẵn mốc mẫu với ngày rải theo thời gian của đợt.",
        emptyTrack: { "Nhóm \($0.prefix(1).lowercased() + $0.dropFirst()) chưa có mốc." },
        set: { "Đặt mốc: \($0.prefix(1).lowercased() + $0.dropFirst())" },
        change: { "Sửa mốc: \($0.prefix(1).lowercased() + $0.dropFirst())" },
        noAgencies: "Chưa có đơn vị nào được phê duyệt trong đợt; khi có quyết định, đơn vị hiện ở đây.",
        nothing: "Chưa có mốc, hoặc chưa có đơn vị được phê duyệt",
        nothingText: "Đặt các mốc của nhóm; đơn vị có mặt ở đây khi danh sách của đợt có quyết định.",
        toRound: "Mở tiến độ, mốc của đợt")

    static let en = RoundOnePageWords(
        matrix: "Milestones by agency", matrixOf: { "Milestones by agency: \($0)" }, agency: "Agency",
        legendReached: "reached", legendAwaiting: "waiting for review", legendExpected: "expected in time",
        legendAtRisk: "at risk", legendLate: "late, working days", key: "What the numbers mean", late: "late",
        days: { "\($0)\u{a0}\($0 == "1" ? "day" : "days")" }, atRiskSpoken: { "at risk, expected \($0)" },
        print: "Print one page", chart: "Chart", table: "Progress table", pace: "Compare agencies",
        lastMilestone: { "last milestone: \($0) by \($1)" },
        left: { $0 == 0 ? "only days of rest left" : "\($0)\u{a0}working \($0 == 1 ? "day" : "days") left" },
        over: { "\($0)\u{a0}working \($0 == 1 ? "day" : "days") ago" },
        inTimeShare: { "\($0)/\($1)\u{a0}agencies" }, inTimeRest: "are expected to reach the last milestone in time.",
        willBeLate: { "\($0 ? "are" : "is") going to be late unless something is done." },
        isBehind: { "\($0 ? "are" : "is") behind but can still make it." },
        areMissed: { "\($0 ? "have" : "has") missed the last milestone." }, and: " and ",
        others: { "\($0)\u{a0}more" }, allInTime: "Nothing is late.", push: "Need a push",
        allLate: { "all \($0)\u{a0}agencies" }, nothingLate: "No agency has anything late.", risks: "At risk",
        allRisks: { "all \($0)\u{a0}agencies" },
        nothingAtRisk: "No agency has anything at risk.",
        nothingElseAtRisk: "Besides those that need a push, no agency has anything at risk.",
        riskForecast: { "\($0): expected \($1), planned \($2)" }, riskBlocked: { "\($0): waits for “\($1)”" },
        reasons: "Reasons of delay", reasonsHelp: "Counted by milestone, as agencies gave them.",
        more: { "and \($0)\u{a0}more" },
        called: { "reminded \($0 == "1" ? "once" : "\($0)\u{a0}times"), last on \($1)" },
        emptyTitle: "This round has no milestones yet",
        emptyText: "Set the milestones of each track; a template with days spread over the round is ready.",
        emptyTrack: { "The track \($0) has no milestones yet." }, set: { "Set milestones: \($0)" },
        change: { "Change milestones: \($0)" },
        noAgencies: "No agency is approved in this round yet; once decided on, agencies appear here.",
        nothing: "No milestones, or no approved agency yet",
        nothingText: "Set the track's milestones; agencies are here once the round's list is decided on.",
        toRound: "Open the round's progress")
}
