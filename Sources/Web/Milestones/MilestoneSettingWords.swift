// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The words of that form.
struct MilestoneSettingWords: Words {
    let title: String
    let isTemplate: String
    let templateHelp: String
    let templateMovedHelp: String
    let templateSource: @Sendable (String) -> String
    /// What is said where the template's days lie in the past, and where the officer chose them all the same.
    let movedDays: String
    let movedDaysWhy: @Sendable (TemplateDays.Move, _ end: String) -> String
    let keepOwnDays: String
    let ownDays: String
    let ownDaysPassed: @Sendable (Int) -> String
    let moveDays: String
    let templateDay: @Sendable (String) -> String
    let place: String
    let name: String
    let kind: String
    let day: String
    let after: String
    let order: String
    let drop: String
    let fresh: String
    let help: String
    let save: String
    let saved: String
    let back: String
    let elsewhere: @Sendable (Milestone.Kind) -> String
    let orderName: @Sendable (BindableOrder) -> String
    let dayUnreadable: @Sendable (_ name: String, _ text: String) -> String
    let orderUnknown: @Sendable (_ name: String, _ text: String) -> String
    let waits: @Sendable (String) -> String

    static let vi = MilestoneSettingWords(
        title: "Đặt các mốc", isTemplate: "Đây là mốc mẫu, chưa được ghi.",
        templateHelp: "Ngày đã rải theo thời gian của nhóm, tránh ngày nghỉ. Sửa tên, thứ tự, ngày cho đúng rồi ghi.",
        templateMovedHelp: "Sửa tên, thứ tự, ngày cho đúng rồi ghi.",
        templateSource: { "Nguồn của mẫu: \($0)." },
        movedDays: "Ngày của các mốc đã được dồn vào thời gian còn lại.",
        movedDaysWhy: { move, end in
            "Nhóm được đặt mốc muộn: theo mẫu, \(move.passed)\u{a0}mốc rơi vào ngày đã qua. Các mốc được rải lại trong \(move.left)\u{a0}ngày làm việc còn lại đến \(end), giữ nguyên thứ tự và mốc phải chờ. Ngày theo mẫu ghi dưới từng ô."
        },
        keepOwnDays: "Dùng ngày của mẫu", ownDays: "Đây là ngày của mẫu.",
        ownDaysPassed: { "\($0)\u{a0}mốc rơi vào ngày đã qua, ghi xong là quá hạn ngay." },
        moveDays: "Dồn vào thời gian còn lại", templateDay: { "theo mẫu \($0)" },
        place: "Thứ tự", name: "Tên mốc", kind: "Loại mốc", day: "Ngày kế hoạch", after: "Chờ mốc",
        order: "Theo nhiệm vụ", drop: "Bỏ", fresh: "Thêm mốc",
        help:
            "Cột “Chờ mốc” ghi thứ tự các mốc phải đạt trước, ví dụ 2, 3. Cột “Theo nhiệm vụ” gắn mốc với một ý của văn bản đã giao: báo cáo được chấp nhận của nhiệm vụ đó là kết quả của mốc, không phải nhập lại.",
        save: "Ghi các mốc", saved: "Đã ghi các mốc của nhóm.", back: "Quay lại đợt",
        elsewhere: {
            $0 == .committee ? "đạt khi Thường trực tiếp nhận quyết định thành lập" : "đạt khi kế hoạch được duyệt"
        },
        orderName: { "\($0.notice), ý \($0.label)" },
        dayUnreadable: { "Mốc “\($0)”: “\($1)” không phải ngày. Nhập như 30/09/2026." },
        orderUnknown: { "Mốc “\($0)”: không tìm thấy nhiệm vụ “\($1)”. Chọn trong danh sách gợi ý." },
        waits: { "chờ mốc \($0)" })

    static let en = MilestoneSettingWords(
        title: "Set milestones", isTemplate: "This is the template; nothing is saved yet.",
        templateHelp: "Days are spread over the track, off days of rest. Put names, order and days right, then save.",
        templateMovedHelp: "Put names, order and days right, then save.",
        templateSource: { "The template comes from: \($0)." },
        movedDays: "Days were moved into the time that is left.",
        movedDaysWhy: { move, end in
            let milestones =
                move.passed == 1 ? "1 milestone on a day that has" : "\(move.passed) milestones on days that have"
            let days = move.left == 1 ? "the one working day" : "the \(move.left) working days"
            return
                "The track is set up late: the template would put \(milestones) passed. All are spread anew over \(days) left until \(end), in the same order and waiting for the same. The template's day stands below each field."
        },
        keepOwnDays: "Use the template's days", ownDays: "These are the template's days.",
        ownDaysPassed: {
            $0 == 1
                ? "One of them has passed, and is late as soon as it is saved."
                : "\($0) of them have passed, and are late as soon as they are saved."
        },
        moveDays: "Spread them over the time left", templateDay: { "template: \($0)" },
        place: "Place", name: "Milestone", kind: "Kind", day: "Planned day", after: "Waits for", order: "By order",
        drop: "Drop", fresh: "Add one",
        help:
            "“Waits for” holds the places of milestones to be reached before, such as 2, 3. “By order” binds it to an order of a document: the accepted report on it is the milestone's result and isn't entered again.",
        save: "Save the milestones", saved: "The track's milestones have been saved.", back: "Back to the round",
        elsewhere: {
            $0 == .committee
                ? "reached when the standing office receives the decision" : "reached when the plan is approved"
        },
        orderName: { "\($0.notice), order \($0.label)" },
        dayUnreadable: { "“\($0)”: “\($1)” is no day. Enter it like 30/09/2026." },
        orderUnknown: { "“\($0)”: the order “\($1)” isn't known. Choose from the suggestions." },
        waits: { "waits for \($0)" })
}
