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

    static let vi = AssignmentDoneWords(
        acknowledged: "Đã tiếp nhận nhiệm vụ.", started: "Đã ghi nhận bắt đầu thực hiện.",
        noted: "Đã ghi tiến độ.", opinionGiven: "Đã ghi ý kiến phối hợp.",
        reported: "Đã nộp báo cáo. Cơ quan xem xét kết quả sẽ quyết định.",
        replyRecorded: "Đã ghi nhận văn bản trả lời. Cần một người khác xem xét.",
        accepted: "Đã chấp nhận báo cáo, nhiệm vụ hoàn thành.",
        returned: "Đã trả lại báo cáo kèm nội dung cần bổ sung.",
        cancelled: "Đã cho thôi thực hiện nhiệm vụ.")

    static let en = AssignmentDoneWords(
        acknowledged: "The assignment has been acknowledged.", started: "The start has been noted.",
        noted: "Progress has been noted.", opinionGiven: "The opinion has been recorded.",
        reported: "The report has been handed in. The accepting body will decide.",
        replyRecorded: "The reply has been recorded. Someone else must review it.",
        accepted: "The report has been accepted; the assignment is done.",
        returned: "The report has been returned with what must be added.",
        cancelled: "The assignment has been called off.")
}
