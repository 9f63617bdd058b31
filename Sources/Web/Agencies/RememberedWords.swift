// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the page of remembered explanations.
struct RememberedWords: Words {
    let title: String
    let line: String
    let noneTitle: String
    let noneText: String
    let phrase: String
    let agencies: String
    let rememberedBy: String
    let overNotice: String
    let remove: String
    let removeFold: String
    let removeLead: String
    let forgotten: @Sendable (String) -> String
    /// After a check in which officers explained words.
    let justRemembered: @Sendable ([String]) -> String
    /// After a check, for words that could not be remembered and why.
    let notRemembered: @Sendable (_ phrase: String, _ why: String) -> String
    let see: String

    static let vi = RememberedWords(
        title: "Cách hiểu đã ghi nhớ",
        line:
            "Các từ mà cán bộ đã chỉ rõ là cơ quan nào khi kiểm tra bản đọc. Văn bản nhập sau có những từ này sẽ được đọc theo "
            + "đúng cách hiểu ở đây; tên gọi do người quản lý danh mục đặt luôn được ưu tiên.",
        noneTitle: "Chưa có cách hiểu nào được ghi nhớ",
        noneText: "Khi kiểm tra một ý có tên chưa rõ, chọn cơ quan và đánh dấu ô ghi nhớ; cách hiểu đó sẽ hiện ở đây.",
        phrase: "Trong văn bản ghi", agencies: "Hiểu là", rememberedBy: "Người ghi nhớ", overNotice: "Từ văn bản",
        remove: "Thôi ghi nhớ", removeFold: "Thôi ghi nhớ…",
        removeLead: "Văn bản nhập sau này sẽ lại hỏi các từ đó là cơ quan nào. Nhiệm vụ đã giao không thay đổi.",
        forgotten: { "Đã thôi ghi nhớ “\($0)”." },
        justRemembered: { "Đã ghi nhớ cách hiểu: " + $0.map { "“\($0)”" }.joined(separator: ", ") + "." },
        notRemembered: { "Không ghi nhớ được “\($0)”: \($1)" },
        see: "Xem cách hiểu đã ghi nhớ")

    static let en = RememberedWords(
        title: "Remembered readings",
        line:
            "Words of which officers said, while checking, which agencies they mean. Documents imported later are read "
            + "accordingly; names set by the keeper of the directory always come first.",
        noneTitle: "Nothing has been remembered yet",
        noneText:
            "When an order names a body that isn't clear, choose the agency and tick the box to remember it; it is listed "
            + "here from then on.",
        phrase: "As written", agencies: "Means", rememberedBy: "Remembered by", overNotice: "From the document",
        remove: "Forget", removeFold: "Forget…",
        removeLead:
            "Documents imported from now on will ask again which agencies the words mean. Assignments stay as they are.",
        forgotten: { "“\($0)” is no longer remembered." },
        justRemembered: { "Remembered: " + $0.map { "“\($0)”" }.joined(separator: ", ") + "." },
        notRemembered: { "“\($0)” could not be remembered: \($1)" },
        see: "See remembered readings")
}
