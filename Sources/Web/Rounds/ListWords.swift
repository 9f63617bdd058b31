// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of a list on its way to its decision.
package struct ListWords: Words {
    package let title: String
    package let first: String
    package let supplement: @Sendable (String) -> String
    package let proposed: String
    package let noneProposed: String
    package let noneYet: String
    package let noneSent: String
    package let send: String
    package let sendTitle: String
    package let sendAgain: String
    package let sendAgainTitle: String
    package let sent: String
    package let replyBy: String
    package let words: String
    package let wordsHelp: String
    package let revision: @Sendable (String) -> String
    package let revisions: String
    package let madeBy: @Sendable (String, String) -> String
    package let same: String
    package let added: @Sendable (String) -> String
    package let removed: @Sendable (String) -> String
    package let opinion: String
    package let noOpinion: String
    package let opinionOf: @Sendable (String) -> String
    package let opinionHelp: String
    package let content: String
    package let give: String
    package let giveAgain: String
    package let opinionGiven: String
    package let given: String
    package let recordPaper: String
    package let paperHelp: String
    package let reviewer: String
    package let byPaper: @Sendable (String, String) -> String
    package let missing: @Sendable (String) -> String
    package let complete: String
    package let submit: String
    package let submitTitle: String
    package let submitHelp: String
    package let submitted: String
    package let paper: String
    package let draftPaper: String
    package let decide: String
    package let decideTitle: String
    package let decideHelp: String
    package let leftOut: String
    package let leftOutHelp: String
    package let decided: String
    package let decidedBy: @Sendable (String, String) -> String
    package let submittedAt: @Sendable (String, String) -> String
    package let outUntil: @Sendable (String) -> String
    package let later: String
    package let removeHint: String

    package static let vi = ListWords(
        title: "Danh sách, quyết định",
        first: "Danh sách của đợt",
        supplement: { "Danh sách bổ sung lần \($0)" },
        proposed: "Đề xuất chưa gửi",
        noneProposed: "Không có đề xuất nào đang chờ.",
        noneYet: "Đợt chưa có danh sách. Đưa cơ quan vào đợt, rồi gửi lấy ý kiến Sở Nội vụ và Sở Tài chính.",
        noneSent: "Đề xuất chưa gửi. Đặt hạn trả lời, rồi gửi lấy ý kiến Sở Nội vụ và Sở Tài chính.",
        send: "Gửi lấy ý kiến",
        sendTitle: "Gửi lấy ý kiến Sở Nội vụ, Sở Tài chính",
        sendAgain: "Lập bản mới, gửi lại",
        sendAgainTitle: "Đề xuất đã thay đổi",
        sent: "Đã gửi danh sách lấy ý kiến.",
        replyBy: "Trả lời chậm nhất hết ngày",
        words: "Ghi chú của thường trực",
        wordsHelp: "Nêu lý do điều chỉnh (nếu là bản mới).",
        revision: { "Bản \($0)" },
        revisions: "Các bản của danh sách",
        madeBy: { "\($0), \($1)" },
        same: "Không khác bản trước.",
        added: { "Thêm \($0)" },
        removed: { "Bớt \($0)" },
        opinion: "Ý kiến",
        noOpinion: "Chưa có",
        opinionOf: { "Ý kiến của \($0)" },
        opinionHelp: "Mặc định là thống nhất; chỉ sửa các dòng có ý kiến khác.",
        content: "Nội dung ý kiến",
        give: "Gửi ý kiến", giveAgain: "Gửi lại ý kiến",
        opinionGiven: "Đã gửi ý kiến về mọi cơ quan; sửa được đến khi danh sách được trình.",
        given: "Đã ghi ý kiến.",
        recordPaper: "Ghi ý kiến trả lời bằng văn bản",
        paperHelp: "Khi sở trả lời bằng văn bản giấy hoặc eOffice: ghi số, ngày văn bản và ý kiến từng cơ quan.",
        reviewer: "Sở",
        byPaper: { "theo \($0) ngày \($1)" },
        missing: { "còn thiếu \($0) ý kiến" },
        complete: "đủ ý kiến",
        submit: "Ghi đã trình UBND tỉnh",
        submitTitle: "Trình UBND tỉnh",
        submitHelp: "Bản đang lấy ý kiến được trình và không thay đổi nữa. Tải tờ trình để ký.",
        submitted: "Đã ghi trình danh sách.",
        paper: "Tờ trình",
        draftPaper: "Dự thảo tờ trình",
        decide: "Ghi quyết định",
        decideTitle: "Quyết định của UBND tỉnh",
        decideHelp: "Danh sách được chốt; các cơ quan trong danh sách được phê duyệt theo quyết định này.",
        leftOut: "Cơ quan không được phê duyệt",
        leftOutHelp: "Đánh dấu cơ quan có trong danh sách trình nhưng không có trong quyết định.",
        decided: "Đã ghi quyết định. Danh sách đã chốt.",
        decidedBy: { "Quyết định \($0) ngày \($1)" },
        submittedAt: { "Trình ngày \($0), bản \($1)" },
        outUntil: { "Lấy ý kiến đến hết ngày \($0)" },
        later: "Danh sách đã chốt. Cơ quan đề xuất thêm đi theo danh sách bổ sung và quyết định mới.",
        removeHint: "Rút cơ quan đã phê duyệt: mở cơ quan đó, ghi “Rút khỏi đợt” với số quyết định."
    )

    package static let en = ListWords(
        title: "List and decision",
        first: "The round’s list",
        supplement: { "Supplement \($0)" },
        proposed: "Proposed, not sent",
        noneProposed: "Nothing is proposed.",
        noneYet: "The round has no list yet. Put agencies in, then ask both departments for their opinion.",
        noneSent: "The proposals are not sent yet. Set the day for replies, then ask both departments.",
        send: "Ask for opinion",
        sendTitle: "Ask both departments for opinion",
        sendAgain: "Make a new revision and ask again",
        sendAgainTitle: "Proposals have changed",
        sent: "The list is out for opinion.",
        replyBy: "Answer by",
        words: "The office’s note",
        wordsHelp: "Say why it changed, if this is a new revision.",
        revision: { "Revision \($0)" },
        revisions: "Revisions of the list",
        madeBy: { "\($0), \($1)" },
        same: "No difference.",
        added: { "\($0) added" },
        removed: { "\($0) removed" },
        opinion: "Opinion",
        noOpinion: "None yet",
        opinionOf: { "Opinion of the \($0)" },
        opinionHelp: "Agreement is set; change only the lines where you think otherwise.",
        content: "What you think",
        give: "Give the opinion", giveAgain: "Give it anew",
        opinionGiven: "The opinion on every agency is given; it can be changed until the list is submitted.",
        given: "The opinion is recorded.",
        recordPaper: "Record a paper reply",
        paperHelp:
            "When a department answered on paper or by eOffice: record the paper’s number, day, and its opinions.",
        reviewer: "Department",
        byPaper: { "by \($0) of \($1)" },
        missing: { "\($0) opinions missing" },
        complete: "opinions complete",
        submit: "Record as submitted",
        submitTitle: "Submit to the People’s Committee",
        submitHelp: "The revision that is out is submitted and stays as it is. Take the submission to be signed.",
        submitted: "The list is recorded as submitted.",
        paper: "Submission",
        draftPaper: "Draft submission",
        decide: "Record the decision",
        decideTitle: "The People’s Committee’s decision",
        decideHelp: "The list is frozen; its agencies are approved by this decision.",
        leftOut: "Agencies that were not approved",
        leftOutHelp: "Tick agencies of the list that the decision left out.",
        decided: "The decision is recorded. The list is frozen.",
        decidedBy: { "Decision \($0) of \($1)" },
        submittedAt: { "Submitted on \($0), revision \($1)" },
        outUntil: { "Opinions by \($0)" },
        later: "The list is frozen. Agencies proposed later go in a supplement, with a decision of its own.",
        removeHint: "To take out an approved agency, open it and record “Withdrawn” with the decision’s number."
    )
}
