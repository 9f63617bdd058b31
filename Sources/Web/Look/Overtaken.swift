// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What somebody is told whose form came after a change that they hadn't seen.
struct OvertakenWords: Words {
    let changed: String
    let yours: String
    /// A browser gives a file away once, and what isn't carried out keeps none.
    let fileAgain: @Sendable (_ names: String) -> String

    static let vi = OvertakenWords(
        changed: "Nội dung ở đây vừa có thay đổi từ lúc bạn mở trang. Đọc lại rồi gửi lần nữa nếu vẫn cần.",
        yours: "Phần bạn đã nhập, chưa được ghi:",
        fileAgain: { "Tệp chưa được ghi, chọn lại khi gửi: \($0)." })

    static let en = OvertakenWords(
        changed: "What stands here has changed since you opened it. Read it again, and send once more if need be.",
        yours: "What you entered, not saved:",
        fileAgain: { "Not saved, to be chosen again when you send: \($0)." })
}

extension Typed {
    /// The version a form is sent against: the one it was sent against before, so that what changed meanwhile is not
    /// overwritten by pressing again.
    func version(_ stored: Int?) -> Int? { values["version"]?.first.flatMap { Int($0) } ?? stored }
}

extension Look {
    /// Above a page that is shown anew (409): that it has changed, and, where its form is gone, what was typed into it.
    static func overtaken(_ typed: Typed, isFormShown: Bool, _ language: Language) -> HTML {
        guard let kept = typed.overtaken, !isFormShown else { return .empty }
        let words = OvertakenWords.in(language)
        let text: HTML? =
            kept.isEmpty
            ? nil : "<p class=\"lab\">\(words.yours)</p><div class=\"text pre\">\(kept)</div>"
        return "\(Message(.warning, typed.faults.first?.sentence ?? words.changed).html)\(text)"
    }
}
