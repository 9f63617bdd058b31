// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The words of difficulties: the list, one of them, and their part of an assignment's page.
struct DifficultyWords: Words {
    let title: String
    let line: @Sendable (_ count: String) -> String
    let all: String
    let selection: @Sendable (DifficultyStore.Selection) -> String
    let state: @Sendable (Difficulty.State) -> String
    let text: String
    let agency: String
    let order: String
    let since: String
    let solver: String
    let answer: String
    let stand: String
    let emptyTitle: String
    let emptyText: String
    let origin: @Sendable (_ number: String, _ label: String) -> String
    let raisedBy: @Sendable (_ name: String, _ at: String) -> String
    let inReport: @Sendable (_ number: Int) -> String
    let answeredBy: @Sendable (_ name: String, _ at: String) -> String
    let solvedBy: @Sendable (_ name: String, _ at: String) -> String
    let unanswered: String

    let answerTitle: String
    let answerHelp: String
    let giveAnswer: String
    let handTitle: String
    let handHelp: String
    let hand: String
    let solveTitle: String
    let solveHelp: String
    let solve: String
    let raiseTitle: String
    let raiseText: String
    let raiseHelp: String
    let raiseSolver: String
    let byDefault: @Sendable (_ body: String) -> String
    let raise: String
    let raised: String
    let answered: String
    let handed: String
    let solved: String
    let toAnswer: @Sendable (Int) -> String

    static let vi = DifficultyWords(
        title: "Khó khăn, vướng mắc", line: { "\($0) khó khăn, vướng mắc các cơ quan nêu khi thực hiện nhiệm vụ" },
        all: "Tất cả",
        selection: { selection in
            switch selection {
            case .open: "Chờ trả lời"
            case .answered: "Đã trả lời"
            case .solved: "Đã tháo gỡ"
            case .mine: "Chờ cơ quan tôi"
            }
        },
        state: { state in
            switch state {
            case .open: "Chờ trả lời"
            case .answered: "Đã trả lời"
            case .solved: "Đã tháo gỡ"
            }
        },
        text: "Khó khăn, vướng mắc", agency: "Cơ quan nêu", order: "Nhiệm vụ", since: "Nêu ngày",
        solver: "Nơi tháo gỡ", answer: "Trả lời", stand: "Tình trạng",
        emptyTitle: "Không có khó khăn, vướng mắc nào ở đây",
        emptyText: "Cơ quan nêu khó khăn trong báo cáo hoặc ở trang nhiệm vụ; nơi có thể tháo gỡ trả lời tại đây.",
        origin: { "văn bản \($0), ý\u{a0}\($1)" }, raisedBy: { "\($0) nêu \($1)" },
        inReport: { "trong báo cáo lần\u{a0}\($0)" }, answeredBy: { "\($0) trả lời \($1)" },
        solvedBy: { "\($0) ghi đã tháo gỡ \($1)" }, unanswered: "Chưa có trả lời.",
        answerTitle: "Trả lời",
        answerHelp: "Cơ quan nêu vướng mắc đọc được ngay. Trả lời lại thì lần sau thay lần trước.",
        giveAnswer: "Gửi trả lời", handTitle: "Chuyển cơ quan khác tháo gỡ",
        handHelp: "Khi việc thuộc thẩm quyền của cơ quan khác.", hand: "Chuyển",
        solveTitle: "Đã tháo gỡ xong", solveHelp: "Ghi nhận vướng mắc không còn cản trở nhiệm vụ.",
        solve: "Ghi đã tháo gỡ", raiseTitle: "Nêu khó khăn, vướng mắc", raiseText: "Khó khăn, vướng mắc và đề nghị",
        raiseHelp: "Không phải chờ đến lúc báo cáo. Nêu khó khăn không làm thay đổi thời hạn; cần thì xin lùi hạn.",
        raiseSolver: "Đề nghị cơ quan tháo gỡ", byDefault: { "Nơi xem xét kết quả: \($0)" }, raise: "Gửi",
        raised: "Đã gửi khó khăn, vướng mắc.", answered: "Đã trả lời.", handed: "Đã chuyển cơ quan tháo gỡ.",
        solved: "Đã ghi nhận tháo gỡ xong.",
        toAnswer: { "\($0) khó khăn, vướng mắc chờ cơ quan bạn" })

    static let en = DifficultyWords(
        title: "Difficulties", line: { "\($0) difficulties that agencies met with in their work" }, all: "All",
        selection: { selection in
            switch selection {
            case .open: "Unanswered"
            case .answered: "Answered"
            case .solved: "Cleared"
            case .mine: "Waiting for my agency"
            }
        },
        state: { state in
            switch state {
            case .open: "Unanswered"
            case .answered: "Answered"
            case .solved: "Cleared"
            }
        },
        text: "Difficulty", agency: "Raised by", order: "Assignment", since: "Since", solver: "To be cleared by",
        answer: "Answer", stand: "Stands", emptyTitle: "No difficulties here",
        emptyText: "Agencies raise them in reports or on an assignment's page; who can clear them answers here.",
        origin: { "document \($0), order\u{a0}\($1)" }, raisedBy: { "raised by \($0), \($1)" },
        inReport: { "in report no.\u{a0}\($0)" }, answeredBy: { "answered by \($0), \($1)" },
        solvedBy: { "noted as cleared by \($0), \($1)" }, unanswered: "No answer yet.",
        answerTitle: "Answer", answerHelp: "The agency reads it at once. A later answer replaces an earlier one.",
        giveAnswer: "Send the answer", handTitle: "Hand to another agency",
        handHelp: "When it is another agency's to clear.", hand: "Hand over",
        solveTitle: "Cleared", solveHelp: "Note that it stands in the way no more.", solve: "Note as cleared",
        raiseTitle: "Raise a difficulty", raiseText: "What stands in the way, and what is asked for",
        raiseHelp: "No need to wait for a report. It doesn't change the due date; ask for more time if needed.",
        raiseSolver: "To be cleared by", byDefault: { "Who reviews the results: \($0)" }, raise: "Send",
        raised: "The difficulty has been sent.", answered: "The answer has been sent.",
        handed: "It has been handed over.", solved: "It has been noted as cleared.",
        toAnswer: { $0 == 1 ? "1 difficulty waits for your agency" : "\($0) difficulties wait for your agency" })
}
