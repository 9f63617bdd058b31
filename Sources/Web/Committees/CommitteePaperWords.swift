// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of decisions that came on paper, and of bodies that ended with their agency.
struct CommitteePaperWords: Words {
    let button: String
    let title: String
    let line: String
    let agency: String
    let channel: String
    let sentOn: String
    let sentOnHelp: String
    let fileHelp: String
    let sendText: String
    let send: String
    let cameBy: String
    let came: @Sendable (_ channel: String, _ day: String) -> String
    let recordedBy: @Sendable (_ name: String, _ at: String) -> String
    let beingRead: String
    let beingReadText: String
    let look: String
    /// What was said of a file that is read now.
    let reading: String
    /// The title of a decision whose number isn't known.
    let unnumbered: String
    let secret: @Sendable (_ mark: String) -> String
    let secretText: String
    let openSent: String
    let endedWith: String
    let movedStanding: String
    let byDecision: @Sendable (_ number: String, _ day: String) -> String
    let symbolUsed: @Sendable (String) -> String

    static let vi = CommitteePaperWords(
        button: "Ghi nhận quyết định gửi bằng giấy",
        title: "Ghi nhận quyết định cơ quan gửi bằng giấy, thư điện tử",
        line: "Cơ quan là bên gửi; bạn ghi nhận thay, một người khác của Thường trực tiếp nhận.",
        agency: "Cơ quan ra quyết định", channel: "Đến bằng", sentOn: "Ngày cơ quan gửi",
        sentOnHelp: "Ngày tính là đã gửi: ngày ghi trên văn bản gửi kèm, hoặc ngày gửi theo dấu bưu điện, thư.",
        fileHelp: "Bản quét hoặc bản chụp; nếu chỉ có bản giấy thì để trống và nhập số, ngày ở bước sau.",
        sendText: "Quyết định được ghi nhận thay cơ quan; một người khác của Thường trực kiểm tra và tiếp nhận.",
        send: "Ghi nhận quyết định", cameBy: "Đến bằng", came: { "\($0), cơ quan gửi ngày \($1)" },
        recordedBy: { "\($0) ghi nhận thay cơ quan lúc \($1)" },
        beingRead: "Đang nhận dạng bản quét.",
        beingReadText:
            "Có thể rời trang này; nội dung đọc được hiện ở đây để kiểm tra, rồi gửi. Phần bạn đã ghi vẫn giữ nguyên.",
        look: "Xem lại", reading: "Đã nhận tệp.", unnumbered: "Quyết định chưa có số",
        secret: { "Bản quét có dấu \($0)." },
        secretText:
            "Hệ thống không nhận văn bản mật: bản này đã bỏ, tệp không còn kèm theo. Xử lý theo quy định về bảo vệ bí mật nhà nước.",
        openSent: "Mở bản đã có", endedWith: "Kết thúc cùng cơ quan",
        movedStanding: "Thường trực chuyển giao", byDecision: { "\($0) ngày \($1)" },
        symbolUsed: { "…/QĐ-\($0), …/BC-\($0)" })

    static let en = CommitteePaperWords(
        button: "Record a decision sent on paper", title: "Record a decision sent on paper or by e-mail",
        line: "The agency is the sender; you record it, and another person of the standing office receives it.",
        agency: "Agency that decided", channel: "Came by", sentOn: "Sent by the agency on",
        sentOnHelp: "The day it counts as sent: of the covering letter, or as postmark or mail say.",
        fileHelp: "A scan or picture; where there is only paper, leave it empty and enter number and day next.",
        sendText: "It is recorded for the agency; another person of the standing office looks at it and receives it.",
        send: "Record the decision", cameBy: "Came by", came: { "\($0), sent by the agency on \($1)" },
        recordedBy: { "Recorded for the agency by \($0) at \($1)" },
        beingRead: "The scan is being recognised.",
        beingReadText: "You may leave; what is read appears here to be checked and sent. What you have saved stays.",
        look: "Look again", reading: "The file was received.", unnumbered: "Decision without a number",
        secret: { "The scan is marked \($0)." },
        secretText:
            "Nothing secret is kept here: it was given up, without its file. Follow the rules on state secrets.",
        openSent: "Open that one", endedWith: "Ended with its agency",
        movedStanding: "Standing office handed over", byDecision: { "\($0) of \($1)" },
        symbolUsed: { "…/QĐ-\($0), …/BC-\($0)" })
}
