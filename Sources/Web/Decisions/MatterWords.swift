// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of what is laid before the leader.
struct MatterWords: Words {
    let title: String
    let line: @Sendable (_ waiting: String) -> String
    let forYou: @Sendable (String) -> String
    let before: @Sendable (String) -> String
    let state: @Sendable (Matter.State) -> String
    let answer: @Sendable (Matter.Answer) -> String
    let answerHelp: @Sendable (Matter.Answer) -> String
    let answered: @Sendable (Matter.Answer) -> String
    let background: String
    let proposal: String
    let opinions: String
    let ifUndecided: String
    let needed: @Sendable (String) -> String
    let neededPast: @Sendable (String) -> String
    let newDay: @Sendable (_ agency: String, _ milestone: String, _ day: String) -> String
    let open: String
    let decide: String
    let yourWords: String
    /// In a table that is taken away: what was answered, and the words with it.
    let answerColumn: String
    let wordsColumn: String
    let yourWordsHelp: String
    let record: String
    let laidBy: @Sendable (_ name: String, _ at: String) -> String
    let answeredBy: @Sendable (_ name: String, _ at: String) -> String
    let follow: String
    let followDays: String
    let followOrder: String
    let followLetter: String
    let followNothing: String
    let lay: String
    let layTitle: String
    let layLine: String
    let matter: String
    let backgroundHelp: String
    let proposalHelp: String
    let neededBy: String
    let opinionTitle: @Sendable (Int) -> String
    let opinionAgency: String
    let opinionOn: String
    let opinionText: String
    let daysTitle: String
    let daysHelp: String
    let dayFor: String
    let order: String
    let orderHelp: String
    let letter: String
    let letterHelp: String
    let round: String
    let noRound: String
    let send: String
    let laid: String
    let supplementTitle: String
    let supplement: String
    let supplemented: String
    let withdraw: String
    let withdrawHelp: String
    let withdrawn: String
    let emptyTitle: String
    let emptyText: String
    let agencies: String

    static let vi = MatterWords(
        title: "Việc trình quyết định", line: { "\($0)\u{a0}việc đang chờ" },
        forYou: { $0 == "1" ? "Một việc cần đồng chí quyết định" : "\($0)\u{a0}việc cần đồng chí quyết định" },
        before: { "\($0)\u{a0}việc đang trình lãnh đạo" },
        state: { state in
            switch state {
            case .open: "Chờ quyết định"
            case .moreAsked: "Chờ Thường trực bổ sung"
            case .decided: "Đã quyết định"
            case .withdrawn: "Đã rút"
            }
        },
        answer: { answer in
            switch answer {
            case .agreed: "Đồng ý"
            case .otherwise: "Ý kiến khác"
            case .more: "Yêu cầu bổ sung"
            }
        },
        answerHelp: { answer in
            switch answer {
            case .agreed: "Theo đúng đề xuất; việc tiếp theo bắt đầu ngay."
            case .otherwise: "Quyết định khác đề xuất; Thường trực thực hiện theo ý kiến ghi dưới đây."
            case .more: "Chưa quyết định; Thường trực bổ sung rồi trình lại."
            }
        },
        answered: { answer in
            switch answer {
            case .agreed: "Đã ghi quyết định: đồng ý như đề xuất."
            case .otherwise: "Đã ghi ý kiến của đồng chí."
            case .more: "Đã yêu cầu Thường trực bổ sung."
            }
        },
        background: "Tình hình", proposal: "Thường trực đề xuất", opinions: "Ý kiến các cơ quan",
        ifUndecided: "Nếu chưa quyết", needed: { "cần trước \($0)" }, neededPast: { "đã quá ngày cần, \($0)" },
        newDay: { "\($0): \($1.prefix(1).lowercased() + $1.dropFirst()) đến \($2)" }, open: "Xem",
        decide: "Quyết định", yourWords: "Ý kiến của đồng chí",
        answerColumn: "Kết quả", wordsColumn: "Ý kiến của người quyết định",
        yourWordsHelp: "Không bắt buộc khi đồng ý.", record: "Ghi quyết định",
        laidBy: { "\($0) trình \($1)" }, answeredBy: { "\($0), \($1)" }, follow: "Khi đồng ý",
        followDays: "Mốc của các cơ quan dưới đây được lùi ngay:",
        followOrder: "Gửi chỉ đạo đến các cơ quan:", followLetter: "Soạn dự thảo công văn:",
        followNothing: "Thường trực thực hiện theo quyết định; hệ thống không tự làm gì thêm.",
        lay: "Trình việc cần quyết định", layTitle: "Trình việc cần quyết định",
        layLine: "Lãnh đạo đọc trên máy tính hoặc điện thoại: viết ngắn, đủ để quyết định",
        matter: "Việc cần quyết định", backgroundHelp: "Hai, ba câu: ai, việc gì, đến đâu.",
        proposalHelp: "Đề xuất cụ thể để lãnh đạo chỉ cần đồng ý.", neededBy: "Cần quyết định trước ngày",
        opinionTitle: { "Ý kiến đã lấy \($0)" }, opinionAgency: "Cơ quan cho ý kiến", opinionOn: "Ngày",
        opinionText: "Nội dung ý kiến", daysTitle: "Lùi mốc cho cơ quan",
        daysHelp: "Chọn cơ quan và nhập ngày mới; để trống ngày nếu chỉ gửi chỉ đạo.", dayFor: "Ngày mới",
        order: "Chỉ đạo gửi các cơ quan trên", orderHelp: "Gửi ngay khi lãnh đạo đồng ý.",
        letter: "Trích yếu công văn",
        letterHelp: "Khi lãnh đạo đồng ý, hệ thống lập dự thảo công văn gửi các cơ quan trên.",
        round: "Đợt triển khai", noRound: "Không thuộc đợt nào", send: "Trình lãnh đạo", laid: "Đã trình lãnh đạo.",
        supplementTitle: "Bổ sung và trình lại", supplement: "Trình lại", supplemented: "Đã bổ sung và trình lại.",
        withdraw: "Rút việc này", withdrawHelp: "Việc đã rút không còn trên trang của lãnh đạo; hồ sơ vẫn lưu.",
        withdrawn: "Đã rút việc này.", emptyTitle: "Không còn việc nào chờ quyết định",
        emptyText: "Khi Thường trực trình một việc, việc đó hiện ở đây và trên trang của lãnh đạo.",
        agencies: "Cơ quan, mốc")

    static let en = MatterWords(
        title: "Laid before the leader", line: { "\($0)\u{a0}waiting" },
        forYou: { $0 == "1" ? "One decision waits for you" : "\($0)\u{a0}decisions wait for you" },
        before: { $0 == "1" ? "One decision waits for the leader" : "\($0)\u{a0}decisions wait for the leader" },
        state: { state in
            switch state {
            case .open: "Waiting for a decision"
            case .moreAsked: "Waiting for the standing office"
            case .decided: "Decided"
            case .withdrawn: "Withdrawn"
            }
        },
        answer: { answer in
            switch answer {
            case .agreed: "Agree"
            case .otherwise: "Another opinion"
            case .more: "Ask for more"
            }
        },
        answerHelp: { answer in
            switch answer {
            case .agreed: "As proposed; what follows begins at once."
            case .otherwise: "Not as proposed; the standing office does what is written below."
            case .more: "Not decided yet; the standing office adds to it and lays it again."
            }
        },
        answered: { answer in
            switch answer {
            case .agreed: "Decided as proposed."
            case .otherwise: "Your opinion has been recorded."
            case .more: "The standing office has been asked for more."
            }
        },
        background: "How things stand", proposal: "The standing office proposes", opinions: "Opinions of agencies",
        ifUndecided: "If undecided", needed: { "needed by \($0)" }, neededPast: { "was needed by \($0)" },
        newDay: { "\($0): \($1) until \($2)" }, open: "See", decide: "Decide", yourWords: "Your words",
        answerColumn: "Answer", wordsColumn: "The decider's words",
        yourWordsHelp: "Not needed when you agree.", record: "Record the decision",
        laidBy: { "laid by \($0), \($1)" }, answeredBy: { "\($0), \($1)" }, follow: "When agreed to",
        followDays: "These milestones are moved at once:", followOrder: "This order is sent to the agencies:",
        followLetter: "A letter is drafted:",
        followNothing: "The standing office does what was decided; nothing happens by itself.",
        lay: "Lay a decision before the leader", layTitle: "Lay a decision before the leader",
        layLine: "Read at a desk or on a phone: short, and enough to decide on", matter: "What is to be decided",
        backgroundHelp: "Two or three sentences: who, what, how far.",
        proposalHelp: "So concrete that agreeing is enough.", neededBy: "Needed by",
        opinionTitle: { "Opinion gathered \($0)" }, opinionAgency: "Agency", opinionOn: "Day", opinionText: "Opinion",
        daysTitle: "More time for agencies",
        daysHelp: "Choose an agency and enter the new day; leave the day empty to send an order only.",
        dayFor: "New day", order: "Order to these agencies", orderHelp: "Sent as soon as the leader agrees.",
        letter: "Subject of a letter", letterHelp: "When the leader agrees, a letter to these agencies is drafted.",
        round: "Round", noRound: "None", send: "Lay it", laid: "It has been laid before the leader.",
        supplementTitle: "Add to it and lay it again", supplement: "Lay it again",
        supplemented: "It has been laid again.", withdraw: "Withdraw it",
        withdrawHelp: "It leaves the leader's page; its record stays.", withdrawn: "It has been withdrawn.",
        emptyTitle: "No decision waits", emptyText: "What the standing office lays before the leader appears here.",
        agencies: "Agency, milestone")
}
