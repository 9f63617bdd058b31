// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the documents drawn from a round.
package struct PaperWords: Words {
    package let title: String
    package let line: String
    package let none: String
    package let kind: @Sendable (RoundPaper.Kind) -> String
    package let make: @Sendable (RoundPaper.Kind) -> String
    package let made: String
    package let draft: String
    package let frozenOn: @Sendable (String) -> String
    package let asOf: @Sendable (String) -> String
    package let figures: String
    package let figure: String
    package let total: String
    package let standing: String
    package let texts: String
    package let editTexts: String
    package let saved: String
    package let recount: String
    package let recounted: String
    package let freeze: String
    package let freezeHelp: String
    package let frozen: String
    package let compare: String
    package let compareGo: String
    package let compareTitle: String
    package let change: String
    package let rowsOf: @Sendable (String) -> String

    package static let vi = PaperWords(
        title: "Báo cáo, kế hoạch",
        line: "Báo cáo tổng kết năm và kế hoạch năm sau, lập từ số liệu của đợt",
        none: "Chưa có văn bản nào. Lập báo cáo tổng kết khi kết thúc năm, rồi kế hoạch năm sau.",
        kind: { $0 == .summary ? "Báo cáo tổng kết năm" : "Kế hoạch năm sau" },
        make: { $0 == .summary ? "Lập báo cáo tổng kết" : "Lập kế hoạch năm sau" },
        made: "Đã lập dự thảo từ số liệu của đợt.",
        draft: "Dự thảo",
        frozenOn: { "Chốt ngày \($0)" },
        asOf: { "Số liệu tính đến hết ngày \($0)" },
        figures: "Số liệu",
        figure: "Chỉ tiêu",
        total: "Cộng",
        standing: "Toàn tỉnh",
        texts: "Nội dung thuyết minh",
        editTexts: "Sửa nội dung thuyết minh",
        saved: "Đã lưu nội dung thuyết minh.",
        recount: "Tính lại số liệu",
        recounted: "Đã tính lại số liệu.",
        freeze: "Chốt văn bản",
        freezeHelp: "Sau khi chốt, số liệu và lời văn không thay đổi nữa.",
        frozen: "Đã chốt văn bản.",
        compare: "So sánh với",
        compareGo: "So sánh",
        compareTitle: "So sánh các năm",
        change: "Tăng, giảm",
        rowsOf: { "Danh sách: \($0)" }
    )

    package static let en = PaperWords(
        title: "Report and plan",
        line: "The year’s summary and next year’s plan, drawn from the round",
        none: "Nothing yet. Make the summary when the year ends, then next year’s plan.",
        kind: { $0 == .summary ? "The year’s summary" : "Next year’s plan" },
        make: { $0 == .summary ? "Make the summary" : "Make next year’s plan" },
        made: "The draft is made from the round’s figures.",
        draft: "Draft",
        frozenOn: { "Frozen on \($0)" },
        asOf: { "Figures as of the end of \($0)" },
        figures: "Figures",
        figure: "Figure",
        total: "Total",
        standing: "The whole province",
        texts: "The office’s words",
        editTexts: "Edit the words",
        saved: "The words are saved.",
        recount: "Count anew",
        recounted: "The figures are counted anew.",
        freeze: "Freeze",
        freezeHelp: "Once frozen, figures and words stay as they are.",
        frozen: "The document is frozen.",
        compare: "Compare with",
        compareGo: "Compare",
        compareTitle: "Years compared",
        change: "Change",
        rowsOf: { "Agencies: \($0)" }
    )
}
