// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// What the pages for faults say: what happened, then what to do.
package struct FaultWords: Words {
    package let malformed: Message
    package let signInNeeded: Message
    package let notFound: Message
    package let refused: @Sendable (Refusal) -> Message
    package let otherMethods: Message
    package let forged: Message
    package let tooLarge: @Sendable (_ megabytes: Int) -> Message
    package let otherKind: Message
    package let tooSlow: Message
    package let tooOften: @Sendable (_ seconds: Int) -> Message
    package let changedMeanwhile: Message
    package let unavailable: Message
    package let full: Message
    package let overloaded: Message
    package let unexpected: Message
    package let requestID: @Sendable (String) -> String
    package let toFirstPage: String
    /// Where a page made without the database shows no name.
    package let stillSignedIn: String

    /// The message for a fault.
    package func message(for fault: Fault) -> Message {
        switch fault {
        case .malformed: malformed
        case .signInNeeded: signInNeeded
        case .notFound: notFound
        case .refused(let refusal): refused(refusal)
        case .otherMethods: otherMethods
        case .forged: forged
        case .tooLarge(let limit): tooLarge(max(1, limit >> 20))
        case .otherKind: otherKind
        case .tooSlow: tooSlow
        case .tooOften(let wait): tooOften(wait)
        case .changedMeanwhile: changedMeanwhile
        case .unavailable: unavailable
        case .full: full
        case .overloaded: overloaded
        case .unexpected: unexpected
        }
    }
}

extension FaultWords {
    package static let vi = FaultWords(
        malformed: Message(
            .warning, "Không đọc được yêu cầu này.", "Hãy quay lại trang trước, tải lại trang rồi thử lần nữa."),
        signInNeeded: Message(.info, "Cần đăng nhập.", "Hãy đăng nhập rồi mở lại trang."),
        notFound: Message(
            .info, "Không có trang này.",
            "Có thể địa chỉ bị gõ sai, nội dung đã được chuyển đi, hoặc vai trò hiện tại không được xem."),
        refused: { Message(.info, "Không mở được biểu mẫu này.", RefusalWords.sentence($0, .vi)) },
        otherMethods: Message(
            .warning, "Không mở trang này theo cách đó được.", "Hãy dùng các nút và đường dẫn trong hệ thống."),
        forged: Message(
            .warning, "Biểu mẫu đã hết hiệu lực, chưa có gì được ghi.",
            "Hãy quay lại trang có biểu mẫu, tải lại trang rồi gửi lần nữa. Trình duyệt cần cho phép cookie."),
        tooLarge: { megabytes in
            Message(
                .warning, "Nội dung gửi lên quá lớn, chưa có gì được ghi.",
                "Mỗi lần gửi không quá \(megabytes) MB. Hãy chia nhỏ hoặc nén tệp rồi gửi lại.")
        },
        otherKind: Message(.warning, "Không nhận loại dữ liệu này.", "Hãy gửi bằng biểu mẫu của hệ thống."),
        tooSlow: Message(
            .warning, "Đường truyền quá chậm nên việc gửi bị dừng, chưa có gì được ghi.",
            "Hãy thử lại, hoặc gửi tệp nhỏ hơn."),
        tooOften: { seconds in
            Message(.warning, "Gửi yêu cầu quá nhanh.", "Hãy chờ \(seconds) giây rồi thử lại.")
        },
        changedMeanwhile: Message(
            .warning, "Nội dung vừa được người khác thay đổi, bản của bạn chưa được ghi.",
            "Hãy quay lại, tải lại trang để xem bản mới rồi sửa tiếp."),
        unavailable: Message(
            .warning, "Hệ thống tạm thời không phục vụ được.",
            """
            Hãy thử lại sau ít phút; gửi lại cùng biểu mẫu thì không bị ghi hai lần. Nếu vẫn không được, báo cho người quản trị kèm \
            mã dưới đây.
            """),
        full: Message(
            .warning, "Ổ đĩa của máy chủ đã đầy, chưa có gì được ghi.",
            "Vẫn xem được nội dung đã có. Hãy báo cho người quản trị kèm mã dưới đây; khi có chỗ trống thì gửi lại."),
        overloaded: Message(
            .warning, "Hệ thống đang có quá nhiều yêu cầu cùng lúc, chưa có gì được ghi.",
            "Hãy chờ vài giây rồi thử lại."),
        unexpected: Message(
            .warning, "Hệ thống gặp lỗi, chưa có gì được ghi.",
            "Hãy thử lại. Nếu lỗi lặp lại, báo cho người quản trị kèm mã dưới đây."),
        requestID: { "Mã yêu cầu: \($0)" },
        toFirstPage: "Về trang đầu",
        stillSignedIn: "Bạn không bị đăng xuất: tên và các mục của bạn hiện lại khi hệ thống phục vụ được.")

    package static let en = FaultWords(
        malformed: Message(
            .warning, "This request could not be read.", "Go back, reload the page and try again."),
        signInNeeded: Message(.info, "Please sign in.", "Sign in, then open the page again."),
        notFound: Message(
            .info, "There is no such page.",
            "The address may be mistyped, the content may have moved, or your current role may not see it."),
        refused: { Message(.info, "This form isn't open to you.", RefusalWords.sentence($0, .en)) },
        otherMethods: Message(
            .warning, "This page cannot be used that way.", "Please use the system's own buttons and links."),
        forged: Message(
            .warning, "The form is no longer valid; nothing was saved.",
            "Go back to the form, reload the page and send it again. Your browser must accept cookies."),
        tooLarge: { megabytes in
            Message(
                .warning, "That is too large; nothing was saved.",
                "At most \(megabytes) MB can be sent at once. Split or compress the file and send it again.")
        },
        otherKind: Message(.warning, "This kind of data is not taken.", "Please use the system's own forms."),
        tooSlow: Message(
            .warning, "The connection was too slow, so sending was stopped; nothing was saved.",
            "Try again, or send a smaller file."),
        tooOften: { seconds in
            Message(.warning, "Too many requests.", "Wait \(seconds) seconds, then try again.")
        },
        changedMeanwhile: Message(
            .warning, "Someone else has just changed this; your version was not saved.",
            "Go back, reload the page to see the new version, then edit again."),
        unavailable: Message(
            .warning, "The system cannot answer at the moment.",
            """
            Try again in a few minutes; the same form sent again is not saved twice. If it still fails, tell the administrator \
            and quote the code below.
            """),
        full: Message(
            .warning, "The server's disk is full; nothing was saved.",
            "What is there can still be read. Tell the administrator and quote the code below; send it again once there is room."
        ),
        overloaded: Message(
            .warning, "Too many requests are being answered at the moment; nothing was saved.",
            "Wait a few seconds, then try again."),
        unexpected: Message(
            .warning, "Something went wrong; nothing was saved.",
            "Try again. If it happens again, tell the administrator and quote the code below."),
        requestID: { "Request code: \($0)" },
        toFirstPage: "To the first page",
        stillSignedIn: "You are not signed out: your name and menu come back when the system can answer again.")
}
