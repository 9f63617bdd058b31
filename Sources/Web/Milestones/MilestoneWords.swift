// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of one agency's milestone.
struct MilestoneWords: Words {
    let facts: String
    let planned: String
    let ownDay: @Sendable (_ ground: String) -> String
    let forecast: String
    let reached: String
    let variance: String
    let inTime: String
    let waitsFor: String
    let delay: String
    let byOrder: String
    let orderBound: @Sendable (_ number: String, _ label: String) -> String
    let elsewhereAssignment: String
    let elsewhereCommittee: String
    let elsewherePlan: String
    let elsewhereEnrolment: String
    let openThere: String
    let report: String
    let reportedBy: @Sendable (_ name: String, _ at: String) -> String
    let document: @Sendable (String) -> String
    let notReported: String
    let opinion: @Sendable (_ name: String, _ at: String) -> String
    let calls: String
    let called: @Sendable (_ isOrder: Bool, _ name: String, _ at: String) -> String
    let dueBy: @Sendable (String) -> String
    let view: String

    let decideTitle: String
    let accept: String
    let acceptHelp: String
    let giveBack: String
    let giveBackHelp: String
    let opinionField: String
    let opinionHelp: String
    let recordDecision: String
    let reportTitle: String
    let reportFor: @Sendable (String) -> String
    let on: String
    let text: String
    let textHelp: String
    let evidence: String
    let evidenceHelp: String
    let delayField: String
    let delayHelp: String
    let chooseDelay: String
    let paper: String
    let paperHelp: String
    let sendReport: String
    let blocked: @Sendable (String) -> String
    let forecastTitle: String
    let forecastDay: String
    let forecastHelp: String
    let forecastText: String
    let saveForecast: String
    let pushTitle: String

    let forecastDone: String
    let reportDone: String
    let accepted: String
    let returnedDone: String

    static let vi = MilestoneWords(
        facts: "Thông tin mốc", planned: "Kế hoạch", ownDay: { "lùi riêng theo: \($0)" }, forecast: "Dự báo",
        reached: "Thực tế", variance: "Chênh lệch", inTime: "đúng mốc", waitsFor: "Chờ mốc", delay: "Nguyên nhân chậm",
        byOrder: "Theo nhiệm vụ", orderBound: { "Theo văn bản \($0), ý\u{a0}\($1)" },
        elsewhereAssignment: "Mốc này đạt theo báo cáo của nhiệm vụ được giao, không báo cáo lại ở đây.",
        elsewhereCommittee: "Mốc này đạt khi Thường trực tiếp nhận quyết định thành lập Ban Chỉ đạo của cơ quan.",
        elsewherePlan: "Mốc này đạt khi kế hoạch chi tiết của cơ quan được duyệt.",
        elsewhereEnrolment:
            "Mốc này đạt khi giấy chứng nhận, công bố hoặc kết quả duy trì được ghi cho cơ quan trong đợt.",
        openThere: "Mở hồ sơ đó", report: "Kết quả đã báo cáo", reportedBy: { "\($0) báo cáo \($1)" },
        document: { "theo văn bản \($0)" }, notReported: "Chưa có báo cáo.", opinion: { "\($0), \($1)" },
        calls: "Đôn đốc, chỉ đạo", called: { "\($0 ? "Chỉ đạo" : "Đôn đốc") · \($1), \($2)" },
        dueBy: { "cần xong trước \($0)" }, view: "Xem",
        decideTitle: "Xem xét kết quả", accept: "Chấp nhận đạt mốc",
        acceptHelp: "Mốc được tính đạt vào ngày cơ quan báo cáo.", giveBack: "Yêu cầu bổ sung",
        giveBackHelp: "Nói rõ còn thiếu gì; mốc lại được tính là chưa đạt.", opinionField: "Ý kiến",
        opinionHelp: "Bắt buộc khi yêu cầu bổ sung.", recordDecision: "Ghi quyết định",
        reportTitle: "Báo cáo đạt mốc", reportFor: { "Ghi thay \($0)" }, on: "Ngày đạt", text: "Kết quả",
        textHelp: "Đã làm gì, văn bản nào, ai ký.", evidence: "Bằng chứng",
        evidenceHelp: "Quyết định, biên bản, danh sách… ít nhất một tệp.", delayField: "Nguyên nhân chậm",
        delayHelp: "Chọn khi muộn hơn kế hoạch; báo cáo năm đếm nguyên nhân.", chooseDelay: "Không chậm",
        paper: "Văn bản của cơ quan", paperHelp: "Số, ký hiệu và ngày; bắt buộc khi ghi thay.",
        sendReport: "Gửi báo cáo", blocked: { "Chưa báo cáo được: mốc “\($0)” phải đạt trước." },
        forecastTitle: "Dự báo ngày đạt", forecastDay: "Dự báo đạt ngày",
        forecastHelp: "Nói sớm để Thường trực kịp giúp; dự báo muộn không phải là quá hạn.",
        forecastText: "Giải thích thêm",
        saveForecast: "Ghi dự báo", pushTitle: "Thúc đẩy",
        forecastDone: "Đã ghi dự báo.", reportDone: "Đã gửi báo cáo, chờ Thường trực xem xét.",
        accepted: "Đã chấp nhận: mốc được tính là đạt.", returnedDone: "Đã yêu cầu cơ quan bổ sung."
    )

    static let en = MilestoneWords(
        facts: "The milestone", planned: "Planned", ownDay: { "moved for this agency: \($0)" }, forecast: "Expected",
        reached: "Reached", variance: "Variance", inTime: "in time", waitsFor: "Waits for", delay: "Reason of delay",
        byOrder: "By order", orderBound: { "By document \($0), order\u{a0}\($1)" },
        elsewhereAssignment: "The report on the assignment reaches this milestone; it isn't reported here again.",
        elsewhereCommittee: "It is reached when the standing office receives the decision on the agency's committee.",
        elsewherePlan: "It is reached when the agency's detailed plan is approved.",
        elsewhereEnrolment:
            "It is reached when the certificate, declaration or year's maintenance is recorded in the round.",
        openThere: "Open that record", report: "What was reported", reportedBy: { "reported by \($0), \($1)" },
        document: { "by document \($0)" }, notReported: "Nothing was reported yet.", opinion: { "\($0), \($1)" },
        calls: "Reminders and orders", called: { "\($0 ? "Order" : "Reminder") · \($1), \($2)" },
        dueBy: { "to be done by \($0)" }, view: "Show",
        decideTitle: "Review", accept: "Accept it as reached",
        acceptHelp: "It counts from the day the agency reported.",
        giveBack: "Ask for more", giveBackHelp: "Say what is missing; it counts as not reached again.",
        opinionField: "Opinion", opinionHelp: "Needed when more is asked for.", recordDecision: "Record the decision",
        reportTitle: "Report it as reached", reportFor: { "Recorded for \($0)" }, on: "Reached on", text: "Result",
        textHelp: "What was done, by which document, signed by whom.", evidence: "Evidence",
        evidenceHelp: "Decision, minutes, list… at least one file.", delayField: "Reason of delay",
        delayHelp: "When later than planned; the year's report counts reasons.", chooseDelay: "Not late",
        paper: "The agency's document", paperHelp: "Number, symbol and day; needed when recorded for the agency.",
        sendReport: "Hand in", blocked: { "Can't be reported yet: “\($0)” must be reached first." },
        forecastTitle: "When is it expected", forecastDay: "Expected on",
        forecastHelp: "Say it early, so that help can come; expected late isn't late.", forecastText: "More about it",
        saveForecast: "Record", pushTitle: "Push", forecastDone: "Recorded.",
        reportDone: "Handed in; it waits for the standing office.", accepted: "Accepted as reached.",
        returnedDone: "The agency has been asked for more."
    )
}
