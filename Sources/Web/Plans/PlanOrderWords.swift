// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of plans that answer an order, and of those another agency goes on with.
struct PlanOrderWords: Words {
    let order: String
    let orderHelp: String
    let orderNone: String
    let text: String
    let textDefault: @Sendable (String) -> String
    let alsoReport: String
    let reportWaits: String
    let document: String
    let takenOver: String
    let from: @Sendable (_ agency: String, _ decision: String, _ day: String) -> String

    static let vi = PlanOrderWords(
        order: "Đồng thời là báo cáo nhiệm vụ",
        orderHelp: "Bản kế hoạch được lập thành tệp Word kèm theo báo cáo; không phải nộp lần nữa.",
        orderNone: "Không, chỉ trình kế hoạch", text: "Nội dung báo cáo",
        textDefault: { "Cơ quan đã lập “\($0)”, nêu rõ nội dung, thời gian, người chịu trách nhiệm; gửi kèm theo." },
        alsoReport: "Cũng là báo cáo của nhiệm vụ",
        reportWaits:
            "Kế hoạch này đồng thời là báo cáo nhiệm vụ đang chờ xem xét nên chưa sửa được. Khi có yêu cầu bổ sung, sửa và trình lại tại đây.",
        document: "Tải bản Word", takenOver: "Tiếp nhận",
        from: { "từ \($0), theo \($1) ngày \($2)" })

    static let en = PlanOrderWords(
        order: "At the same time the report of an assignment",
        orderHelp: "The plan goes with the report as a Word file; it need not be handed in again.",
        orderNone: "No, submit the plan only", text: "What the report says",
        textDefault: { "The agency has drawn up “\($0)” with content, times and persons responsible; attached." },
        alsoReport: "Also the report of the assignment",
        reportWaits:
            "This plan is at the same time the report of an assignment that awaits review, so it can't be changed now. Once it is returned, change and submit it here.",
        document: "Word file", takenOver: "Taken over",
        from: { "from \($0) by \($1) of \($2)" })
}
