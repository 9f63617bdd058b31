// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The words of the registers of văn thư; the columns are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV.
package struct RegisterWords: Words {
    package let outgoingTitle: @Sendable (String) -> String
    package let incomingTitle: @Sendable (String) -> String
    package let lines: @Sendable (String) -> String
    package let print: String
    package let setting: String
    package let year: String
    package let register: String
    package let keyword: String
    package let number: String
    package let dated: String
    package let subject: String
    package let signer: String
    package let recipients: String
    package let keeper: String
    package let copies: String
    package let note: String
    package let symbol: String
    package let emptyOutgoing: String
    package let emptyOutgoingText: String
    package let outsideFold: String
    package let outsideHelp: String
    package let upTo: String
    package let upToHelp: @Sendable (String) -> String
    package let outsideReason: String
    package let outsideReasonHelp: String
    package let recordOutside: String
    package let outsideRecorded: String

    package let arrivedOn: String
    package let arrivalNumber: String
    package let author: String
    package let documentNumber: String
    package let receiver: String
    package let signature: String
    package let withoutNumber: String
    package let proposed: String
    package let proposedHelp: String
    /// In "Việc của tôi": how many documents wait to be entered.
    package let toEnter: @Sendable (Int) -> String
    package let toEnterHelp: String
    package let enter: String
    package let enterFold: String
    package let enterAs: @Sendable (String) -> String
    package let entered: @Sendable (String) -> String
    package let emptyIncoming: String
    package let emptyIncomingText: String

    package let correct: String
    package let correctLine: @Sendable (String) -> String
    package let correctTitle: @Sendable (String) -> String
    package let correctHelp: String
    package let correctReason: String
    package let corrected: String
    package let saveCorrection: String
    package let strikeTitle: String
    package let strikeHelp: String
    package let strikeReason: String
    package let strike: String
    package let struckOut: @Sendable (String) -> String
    package let notIssued: @Sendable (_ day: String, _ who: String, _ reason: String) -> String
    package let outside: @Sendable (_ day: String, _ who: String, _ reason: String) -> String
    package let struck: @Sendable (_ day: String, _ reason: String) -> String

    package let settingTitle: String
    package let settingLine: String
    package let ownBody: String
    package let newBody: String
    package let bodyName: String
    package let superior: String
    package let superiorHelp: String
    package let bodySymbol: String
    package let bodySymbolHelp: String
    package let sharing: String
    package let sharingHelp: String
    package let seriesLater: @Sendable (String, String) -> String
    package let saveSetting: String
    package let settingSaved: String

    package static let vi = RegisterWords(
        outgoingTitle: { "Sổ đăng ký văn bản đi năm \($0)" },
        incomingTitle: { "Sổ đăng ký văn bản đến năm \($0)" },
        lines: { "\($0)\u{a0}dòng" }, print: "In sổ", setting: "Thiết lập văn thư", year: "Năm", register: "Sổ",
        keyword: "Từ khóa", number: "Số, ký hiệu", dated: "Ngày tháng văn bản",
        subject: "Tên loại và trích yếu nội dung", signer: "Người ký", recipients: "Nơi nhận văn bản",
        keeper: "Đơn vị, người nhận bản lưu", copies: "Số lượng bản", note: "Ghi chú", symbol: "Ký hiệu",
        emptyOutgoing: "Sổ chưa có văn bản nào",
        emptyOutgoingText: "Mỗi văn bản được cấp số là một dòng của sổ. Số bắt đầu từ 01 mỗi năm.",
        outsideFold: "Ghi số đã cấp ngoài hệ thống",
        outsideHelp:
            "Dùng khi văn thư đã lấy số trên giấy hoặc phần mềm khác. Các số từ số tiếp theo đến số ghi dưới đây được giữ trong sổ kèm lý do, để sổ không có số nào bị trống.",
        upTo: "Đến số", upToHelp: { "Số tiếp theo của sổ là \($0)." }, outsideReason: "Lý do",
        outsideReasonHelp: "Ví dụ: văn bản phát hành trên eOffice trước khi dùng hệ thống.",
        recordOutside: "Ghi vào sổ", outsideRecorded: "Đã ghi vào sổ các số cấp ngoài hệ thống.",
        arrivedOn: "Ngày đến", arrivalNumber: "Số đến", author: "Tác giả", documentNumber: "Số, ký hiệu văn bản",
        receiver: "Đơn vị hoặc người nhận", signature: "Ký nhận", withoutNumber: "không số",
        proposed: "Chờ vào sổ",
        proposedHelp: "Văn bản hệ thống đã biết, chưa có trong sổ",
        toEnter: { "\($0)\u{a0}văn bản đến chờ vào sổ" }, toEnterHelp: "Sổ đăng ký văn bản đến", enter: "Vào sổ",
        enterFold: "Vào sổ một văn bản", enterAs: { "Vào sổ, số đến \($0)" },
        entered: { "Đã vào sổ, số đến \($0)." }, emptyIncoming: "Sổ chưa có văn bản nào",
        emptyIncomingText: "Văn thư ghi từng văn bản đến; số đến bắt đầu từ 01 mỗi năm.",
        correct: "Sửa hoặc gạch bỏ", correctLine: { "Sửa hoặc gạch bỏ dòng số đến \($0)" },
        correctTitle: { "Sửa dòng sổ, số đến \($0)" },
        correctHelp: "Số đến giữ nguyên; nội dung trước khi sửa và lý do còn trong nhật ký.",
        correctReason: "Lý do sửa", corrected: "Đã sửa dòng sổ.", saveCorrection: "Ghi bản sửa",
        strikeTitle: "Gạch bỏ dòng này",
        strikeHelp:
            "Dòng vẫn ở trong sổ, có gạch ngang và lý do; số đến không dùng lại. Văn bản hệ thống đã biết trở lại mục chờ vào sổ. Không hoàn tác được.",
        strikeReason: "Lý do gạch bỏ", strike: "Gạch bỏ", struckOut: { "Đã gạch bỏ dòng số đến \($0)." },
        notIssued: { "Số đã cấp, không phát hành (\($0)\($1.isEmpty ? "" : ", \($1)")): \($2)" },
        outside: { "Cấp ngoài hệ thống (ghi ngày \($0)\($1.isEmpty ? "" : ", \($1)")): \($2)" },
        struck: { "Gạch bỏ ngày \($0): \($1)" },
        settingTitle: "Thiết lập văn thư",
        settingLine: "Văn bản đi mang tên cơ quan nào, ký hiệu gì, các loại chung hay riêng dãy số.",
        ownBody: "Cơ quan", newBody: "Thêm một nơi ban hành", bodyName: "Tên trên đầu văn bản",
        superior: "Cơ quan chủ quản", superiorHelp: "Để trống thì lấy theo danh mục cơ quan.",
        bodySymbol: "Chữ viết tắt trong ký hiệu", bodySymbolHelp: "Ví dụ: SKHCN, UBND, BCĐISO.",
        sharing: "Cách đánh số văn bản",
        sharingHelp: "Nếu năm nay đã cấp số thì thay đổi có hiệu lực từ năm sau, để không có hai văn bản trùng số.",
        seriesLater: { "Từ năm \($0) mới đổi dãy số. Năm nay vẫn: \($1)." }, saveSetting: "Ghi thiết lập",
        settingSaved: "Đã ghi thiết lập văn thư.")

    package static let en = RegisterWords(
        outgoingTitle: { "Register of outgoing documents \($0)" },
        incomingTitle: { "Register of incoming documents \($0)" },
        lines: { $0 == "1" ? "1\u{a0}line" : "\($0)\u{a0}lines" }, print: "Print", setting: "Office setting",
        year: "Year", register: "Register", keyword: "Keyword", number: "Number", dated: "Date of document",
        subject: "Kind and subject", signer: "Signer", recipients: "Recipients", keeper: "Keeper of the copy",
        copies: "Copies", note: "Note", symbol: "Symbol", emptyOutgoing: "The register is empty",
        emptyOutgoingText: "Each numbered document is a line. Numbers begin with 01 every year.",
        outsideFold: "Record numbers given outside the system",
        outsideHelp:
            "For numbers taken on paper or in another program. All numbers from the next to the one below are kept with the reason, so that none is left without a word.",
        upTo: "Up to number", upToHelp: { "The register's next number is \($0)." }, outsideReason: "Reason",
        outsideReasonHelp: "Such as: issued in eOffice before the system was used.",
        recordOutside: "Record", outsideRecorded: "The numbers given outside have been recorded.",
        arrivedOn: "Arrived on", arrivalNumber: "Arrival no.", author: "Issued by", documentNumber: "Document number",
        receiver: "Unit or person", signature: "Received (signature)", withoutNumber: "no number",
        proposed: "To be entered", proposedHelp: "Documents the system knows that are not in the register",
        toEnter: { $0 == 1 ? "1 document to be entered" : "\($0) documents to be entered" },
        toEnterHelp: "Register of incoming documents",
        enter: "Enter", enterFold: "Enter a document", enterAs: { "Enter as number \($0)" },
        entered: { "Entered as number \($0)." }, emptyIncoming: "The register is empty",
        emptyIncomingText: "The clerk enters each document that comes in; numbers begin with 01 every year.",
        correct: "Correct or strike out", correctLine: { "Correct or strike out line \($0)" },
        correctTitle: { "Correct line \($0)" },
        correctHelp: "The number stays; what was written before and the reason stay in the trail.",
        correctReason: "Reason for the correction", corrected: "The line has been corrected.",
        saveCorrection: "Save the correction",
        strikeTitle: "Strike this line out",
        strikeHelp:
            "The line stays in the register, struck through, with the reason; its number is never given again. A document the system knows waits to be entered again. This can't be undone.",
        strikeReason: "Reason for striking out", strike: "Strike out",
        struckOut: { "Line \($0) has been struck out." },
        notIssued: { "Numbered, not issued (\($0)\($1.isEmpty ? "" : ", \($1)")): \($2)" },
        outside: { "Numbered outside the system (recorded \($0)\($1.isEmpty ? "" : ", \($1)")): \($2)" },
        struck: { "Struck out on \($0): \($1)" },
        settingTitle: "Office setting",
        settingLine: "In whose name letters go out, under which symbol, and which kinds share a series.",
        ownBody: "The agency", newBody: "One more issuing body", bodyName: "Name on the letterhead",
        superior: "Superior body", superiorHelp: "Left empty, it is taken from the directory.",
        bodySymbol: "Letters in the symbol", bodySymbolHelp: "Such as SKHCN, UBND, BCĐISO.", sharing: "Series",
        sharingHelp:
            "If a number was given this year, a change holds from next year, so that no number is given twice.",
        seriesLater: { "The series change from \($0). This year still: \($1)." }, saveSetting: "Save setting",
        settingSaved: "The setting has been saved.")
}

extension RegisterWords {
    /// The note of a line of the outgoing register: why it is there and by whom, and the reason in their own words.
    ///
    /// Lines of before the cause was kept hold a whole sentence, which stands as it was written.
    func note(of entry: OutgoingEntry, _ names: [ID<Person>: String], _ zone: Zone) -> String {
        guard let cause = entry.cause else { return entry.note }
        let (day, who) = (cause.step.at.day(in: zone).official, names[cause.step.by] ?? "")
        return switch cause.kind {
        case .notIssued: notIssued(day, who, entry.note)
        case .outside: outside(day, who, entry.note)
        }
    }
}
