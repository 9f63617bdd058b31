// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is said once after something was done with an assignment.
struct AssignmentDoneWords: Words {
    let acknowledged: String
    let started: String
    let noted: String
    let opinionGiven: String
    let reported: String
    let replyRecorded: String
    let accepted: String
    let returned: String
    let cancelled: String
    let extensionAsked: String
    let extensionGranted: String
    let extensionRefused: String
    let dueExtended: String
    let instructed: String
    let instructionAcknowledged: String
    let eventGiven: String

    static let vi = AssignmentDoneWords(
        acknowledged: "Đã tiếp nhận nhiệm vụ.", started: "Đã ghi nhận bắt đầu thực hiện.",
        noted: "Đã ghi tiến độ.", opinionGiven: "Đã ghi ý kiến phối hợp.",
        reported: "Đã nộp báo cáo. Cơ quan xem xét kết quả sẽ quyết định.",
        replyRecorded: "Đã ghi nhận văn bản trả lời. Cần một người khác xem xét.",
        accepted: "Đã chấp nhận báo cáo, nhiệm vụ hoàn thành.",
        returned: "Đã trả lại báo cáo kèm nội dung cần bổ sung.",
        cancelled: "Đã cho thôi thực hiện nhiệm vụ.",
        extensionAsked: "Đã gửi đề nghị lùi hạn. Hạn hiện nay vẫn có hiệu lực cho đến khi có trả lời.",
        extensionGranted: "Đã đồng ý lùi hạn. Hạn mới có hiệu lực.",
        extensionRefused: "Đã trả lời không đồng ý lùi hạn.",
        dueExtended: "Đã lùi hạn. Hạn mới có hiệu lực.",
        instructed: "Đã gửi chỉ đạo cho cơ quan.",
        instructionAcknowledged: "Đã tiếp nhận chỉ đạo.",
        eventGiven: "Đã ghi ngày sự kiện. Hạn đã được tính.")

    static let en = AssignmentDoneWords(
        acknowledged: "The assignment has been acknowledged.", started: "The start has been noted.",
        noted: "Progress has been noted.", opinionGiven: "The opinion has been recorded.",
        reported: "The report has been handed in. The accepting body will decide.",
        replyRecorded: "The reply has been recorded. Someone else must review it.",
        accepted: "The report has been accepted; the assignment is done.",
        returned: "The report has been returned with what must be added.",
        cancelled: "The assignment has been called off.",
        extensionAsked: "More time has been asked for. The present due date stays in force until the answer.",
        extensionGranted: "More time has been granted. The new due date is in force.",
        extensionRefused: "More time has been refused.",
        dueExtended: "The due date has been moved. The new one is in force.",
        instructed: "The instruction has been sent to the agency.",
        instructionAcknowledged: "The instruction has been acknowledged.",
        eventGiven: "The event's day has been recorded and the due date counted.")
}
