// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of what becomes of an order after its issue: later days, further instructions.
struct OrdersLifeWords: Words {
    /// Beside the due date in force.
    let originalDue: @Sendable (_ day: String) -> String

    /// Beside what somebody else was faster with.
    let yours: String
    let recorded: String

    let extensions: String
    let from: String
    let until: String
    let reason: String
    let answer: String
    let asked: @Sendable (_ name: String, _ at: String) -> String
    let granted: @Sendable (_ day: String) -> String
    let refused: String
    let undecided: String
    let decidedBy: @Sendable (_ name: String, _ at: String) -> String
    let byNotice: @Sendable (_ title: String) -> String
    /// One step of the trace of the due date.
    let whyMoved: @Sendable (_ before: String, _ day: String, _ by: String, _ reason: String) -> String

    let askTitle: String
    let askHelp: String
    let askUntil: String
    let askReason: String
    let ask: String

    let request: String
    let requestText: @Sendable (_ agency: String, _ before: String, _ day: String) -> String
    let decisionLegend: String
    let grant: String
    let grantNote: String
    let refuse: String
    let refuseNote: String
    let grantedUntil: String
    let answerText: String
    let answerNote: String
    let writeDecision: String

    let extendTitle: String
    let extendHelp: String
    let extendUntil: String
    let extend: String

    let instructions: String
    let instructTitle: String
    let instructText: String
    let instructHelp: String
    let instructDue: String
    let instructDueHelp: String
    let instruct: String
    let instructedBy: @Sendable (_ name: String, _ agency: String, _ at: String) -> String
    let innerDue: @Sendable (_ day: String) -> String
    let acknowledgedBy: @Sendable (_ name: String, _ at: String) -> String
    let unacknowledged: String
    let acknowledge: String

    static let vi = OrdersLifeWords(
        originalDue: { "hạn ban đầu \($0)" },
        yours: "Bạn vừa gửi", recorded: "Đã được ghi trước",
        extensions: "Lùi hạn", from: "Hạn cũ", until: "Hạn mới", reason: "Lý do", answer: "Trả lời",
        asked: { "\($0) đề nghị \($1)" },
        granted: { "Đồng ý đến \($0)." }, refused: "Không đồng ý.", undecided: "Chờ trả lời",
        decidedBy: { "\($0), \($1)" }, byNotice: { "Theo \($0)." },
        whyMoved: { "Hạn \($0) được lùi tới \($1) theo \($2): “\($3)”." },
        askTitle: "Xin lùi hạn",
        askHelp: "Gửi trước khi hết hạn nếu được. Trong khi chờ trả lời, hạn hiện nay vẫn có hiệu lực.",
        askUntil: "Đề nghị lùi đến ngày", askReason: "Lý do xin lùi hạn", ask: "Gửi đề nghị lùi hạn",
        request: "Đề nghị lùi hạn",
        requestText: { "\($0) xin lùi hạn từ \($1) đến \($2)." },
        decisionLegend: "Với đề nghị này", grant: "Đồng ý lùi hạn", grantNote: "Đến ngày ghi dưới đây",
        refuse: "Không đồng ý", refuseNote: "Phải nêu lý do", grantedUntil: "Lùi đến ngày",
        answerText: "Ý kiến trả lời", answerNote: "không bắt buộc khi đồng ý", writeDecision: "Ghi trả lời",
        extendTitle: "Cho lùi hạn khi chưa có đề nghị",
        extendHelp: "Hạn mới có hiệu lực ngay; cơ quan thấy hạn ban đầu, hạn mới và lý do.",
        extendUntil: "Lùi đến ngày", extend: "Lùi hạn",
        instructions: "Chỉ đạo thêm", instructTitle: "Chỉ đạo thêm", instructText: "Nội dung chỉ đạo",
        instructHelp: "Gửi riêng cho cơ quan này, ghi vào hồ sơ nhiệm vụ. Không thay nội dung đã giao.",
        instructDue: "Mốc cần xong", instructDueHelp: "Chỉ để cơ quan biết; hạn của nhiệm vụ không đổi.",
        instruct: "Gửi chỉ đạo",
        instructedBy: { "\($0), \($1), \($2)" }, innerDue: { "Mốc cần xong: \($0)." },
        acknowledgedBy: { "\($0) tiếp nhận \($1)." }, unacknowledged: "Cơ quan chưa tiếp nhận chỉ đạo này.",
        acknowledge: "Tiếp nhận chỉ đạo")

    static let en = OrdersLifeWords(
        originalDue: { "originally due \($0)" },
        yours: "You sent", recorded: "Recorded before it",
        extensions: "More time", from: "Was due", until: "New date", reason: "Reason", answer: "Answer",
        asked: { "asked by \($0), \($1)" },
        granted: { "Granted until \($0)." }, refused: "Refused.", undecided: "Awaits an answer",
        decidedBy: { "\($0), \($1)" }, byNotice: { "By \($0)." },
        whyMoved: { "The date \($0) was moved to \($1) by \($2): “\($3)”." },
        askTitle: "Ask for more time",
        askHelp: "Ask before the due date if possible. Until the answer the present date stays in force.",
        askUntil: "Until", askReason: "Why more time is needed", ask: "Ask for more time",
        request: "More time asked for",
        requestText: { "\($0) asks to move the due date from \($1) to \($2)." },
        decisionLegend: "This request", grant: "Grant", grantNote: "Until the day given below",
        refuse: "Refuse", refuseNote: "The reason must be given", grantedUntil: "Until",
        answerText: "Answer", answerNote: "optional when granting", writeDecision: "Record the answer",
        extendTitle: "Move the due date unasked",
        extendHelp: "The new date is in force at once; the agency sees the original date, the new one and the reason.",
        extendUntil: "Until", extend: "Move the due date",
        instructions: "Further instructions", instructTitle: "Instruct further", instructText: "Instruction",
        instructHelp: "For this agency only, kept with the assignment. It doesn't replace the order.",
        instructDue: "To be done by", instructDueHelp: "For information; the assignment's due date stays.",
        instruct: "Send the instruction",
        instructedBy: { "\($0), \($1), \($2)" }, innerDue: { "To be done by \($0)." },
        acknowledgedBy: { "Acknowledged by \($0), \($1)." },
        unacknowledged: "The agency has not acknowledged this instruction.",
        acknowledge: "Acknowledge the instruction")
}
