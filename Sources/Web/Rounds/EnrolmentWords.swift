// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of putting agencies into a round, and of each one’s way through it.
package struct EnrolmentWords: Words {
    package let enrolTitle: @Sendable (String) -> String
    package let enrolLine: String
    package let track: String
    package let quick: String
    package let names: String
    package let namesHelp: String
    package let levels: String
    package let earlier: String
    package let earlierPart: String
    package let allOf: String
    package let reachedOf: String
    package let unfinishedOf: String
    package let notice: String
    package let under: String
    package let tickThem: String
    package let unread: @Sendable (String) -> String
    package let unreadHelp: String
    package let didYouMean: @Sendable (String, String) -> String
    package let ticked: @Sendable (String) -> String
    package let list: String
    package let already: String
    package let put: String
    package let done: @Sendable (String) -> String
    package let title: String
    package let history: String
    package let next: String
    package let nothingNext: String
    package let step: String
    package let when: String
    package let noLater: String
    package let recordedAt: @Sendable (String) -> String
    package let proposedOn: String
    package let proposedOnHelp: String
    package let carriedOn: String
    package let who: String
    package let reason: String
    package let reasonHelp: String
    package let documentHelp: String
    package let file: String
    package let into: String
    package let record: String
    package let recorded: @Sendable (String) -> String
    package let carriedFrom: String
    package let carriedTo: String
    package let obligation: String
    package let others: String
    package let onDay: @Sendable (String, String) -> String
    package let carryTitle: @Sendable (String) -> String
    package let carryLine: String
    package let carryTo: String
    package let carry: String
    package let carried: @Sendable (String) -> String
    package let carryOverNeedsRound: String
    package let nothingToCarry: String
    package let noLaterRound: String

    package static let vi = EnrolmentWords(
        enrolTitle: { "Đưa cơ quan vào \($0)" },
        enrolLine: "Chọn nhanh theo nguồn có sẵn, xem lại các ô đã đánh dấu, rồi đưa vào.",
        track: "Nhóm",
        quick: "Chọn nhanh",
        names: "Dán danh sách tên",
        namesHelp: "Mỗi cơ quan một dòng, như trong văn bản; viết tắt cũng nhận được.",
        levels: "Tất cả cơ quan cấp",
        earlier: "Chép từ đợt trước",
        earlierPart: "Phần chép",
        allOf: "Tất cả cơ quan được phê duyệt",
        reachedOf: "Cơ quan đã hoàn thành (để duy trì)",
        unfinishedOf: "Cơ quan chưa hoàn thành",
        notice: "Nơi nhận nhiệm vụ của văn bản",
        under: "Cơ quan trực thuộc",
        tickThem: "Đánh dấu các cơ quan này",
        unread: { "Chưa nhận ra: \($0)" },
        unreadHelp: "Sửa lại tên, hoặc tìm và đánh dấu ở danh sách dưới đây.",
        didYouMean: { "“\($0)”: có phải \($1)? Đã đánh dấu, xem lại." },
        ticked: { "Đã đánh dấu \($0) cơ quan" },
        list: "Danh mục cơ quan",
        already: "đã có trong nhóm",
        put: "Đưa vào đợt",
        done: { "Đã đưa \($0) cơ quan vào đợt." },
        title: "Cơ quan trong đợt",
        history: "Quá trình",
        next: "Ghi bước tiếp theo",
        nothingNext: "Không còn bước nào phải ghi.",
        step: "Bước",
        when: "Ngày",
        noLater: "chậm nhất",
        recordedAt: { "ghi lúc \($0)" },
        proposedOn: "Ngày đề xuất",
        proposedOnHelp: "Ngày của văn bản đề xuất. Không rõ thì để trống: lịch sử ghi chậm nhất ngày quyết định.",
        carriedOn: "Ngày chuyển tiếp",
        who: "Người ghi",
        reason: "Lý do",
        reasonHelp: "Bắt buộc khi rút, tạm dừng hoặc không thuộc diện.",
        documentHelp: "Bắt buộc khi cấp giấy chứng nhận, công bố, sáp nhập; và khi rút sau phê duyệt.",
        file: "Tệp văn bản",
        into: "Sáp nhập vào",
        record: "Ghi bước này",
        recorded: { "Đã ghi: \($0)." },
        carriedFrom: "Chuyển tiếp từ",
        carriedTo: "Chuyển tiếp sang",
        obligation: "Diện áp dụng",
        others: "Trong các đợt khác",
        onDay: { "\($0) ngày \($1)" },
        carryTitle: { "Chuyển tiếp từ \($0)" },
        carryLine: "Cơ quan được đề xuất vào đợt sau, cùng nhóm; ở đợt này được ghi là chuyển tiếp.",
        carryTo: "Chuyển sang đợt",
        carry: "Chuyển tiếp",
        carried: { "Đã chuyển tiếp \($0) cơ quan." },
        carryOverNeedsRound: "Chưa có đợt sau",
        nothingToCarry: "Đợt này không còn cơ quan nào chưa xong.",
        noLaterRound: "Chưa có đợt sau. Lập đợt sau trước khi chuyển tiếp."
    )

    package static let en = EnrolmentWords(
        enrolTitle: { "Put agencies into \($0)" },
        enrolLine: "Choose quickly from what is there, look the ticks over, then put them in.",
        track: "Track",
        quick: "Choose quickly",
        names: "Paste a list of names",
        namesHelp: "An agency a line, as documents write it; abbreviations are understood.",
        levels: "All agencies of a level",
        earlier: "Copy from an earlier round",
        earlierPart: "Which part",
        allOf: "All that were approved",
        reachedOf: "Those that are done (to maintain)",
        unfinishedOf: "Those unfinished",
        notice: "Addressees of a document",
        under: "Agencies below",
        tickThem: "Tick these agencies",
        unread: { "Not recognised: \($0)" },
        unreadHelp: "Correct the name, or tick the agency in the list below.",
        didYouMean: { "“\($0)”: is it \($1)? It is ticked; have a look." },
        ticked: { "\($0) agencies ticked" },
        list: "Agencies",
        already: "in the track already",
        put: "Put them in",
        done: { "\($0) agencies were put in." },
        title: "Agency in the round",
        history: "What happened",
        next: "Record the next step",
        nothingNext: "Nothing is left to record.",
        step: "Step",
        when: "Day",
        noLater: "at the latest",
        recordedAt: { "entered \($0)" },
        proposedOn: "Proposed on",
        proposedOnHelp: "The day of the proposal’s document; left empty, it was by the decision’s day at the latest.",
        carriedOn: "Carried over on",
        who: "Recorded by",
        reason: "Reason",
        reasonHelp: "Needed when withdrawing, suspending or finding it not concerned.",
        documentHelp: "Needed for a certificate, a declaration, a merger; and for withdrawing after approval.",
        file: "The document’s file",
        into: "Merged into",
        record: "Record this step",
        recorded: { "Recorded: \($0)." },
        carriedFrom: "Carried over from",
        carriedTo: "Carried over to",
        obligation: "Obligation",
        others: "In other rounds",
        onDay: { "\($0) on \($1)" },
        carryTitle: { "Carry over from \($0)" },
        carryLine:
            "The agencies are proposed for the later round, in the same track; here they are recorded as carried over.",
        carryTo: "Carry over to",
        carry: "Carry over",
        carried: { "\($0) agencies were carried over." },
        carryOverNeedsRound: "No later round",
        nothingToCarry: "Nothing in this round is unfinished.",
        noLaterRound: "There is no later round yet. Set one up first."
    )
}
