// SPDX-License-Identifier: AGPL-3.0-or-later

import Store

/// The words of the digest, on its page and in a mail.
package struct DigestWords: Words {
    package let title: @Sendable (Digest.Span) -> String
    package let line: @Sendable (_ first: String, _ last: String) -> String
    package let other: @Sendable (Digest.Span) -> String
    package let came: String
    package let due: @Sendable (_ days: Int) -> String
    package let late: String
    package let nothingCame: String
    package let nothingDue: String
    package let nothingLate: String
    package let nothing: String
    /// How many more there are than are named.
    package let more: @Sendable (String) -> String
    package let dueOn: @Sendable (String) -> String
    package let greeting: @Sendable (String) -> String
}

extension DigestWords {
    package static let vi = DigestWords(
        title: { $0 == .today ? "Tóm tắt hôm nay" : "Tóm tắt tuần này" },
        line: { $0 == $1 ? "Ngày \($0)." : "Từ \($0) đến \($1)." },
        other: { $0 == .today ? "Xem hôm nay" : "Xem tuần này" },
        came: "Tin đã đến",
        due: { "Đến hạn trong \($0)\u{a0}ngày làm việc" },
        late: "Mới quá hạn",
        nothingCame: "Không có tin nào trong kỳ.",
        nothingDue: "Không có nhiệm vụ nào sắp đến hạn.",
        nothingLate: "Không có nhiệm vụ nào mới quá hạn.",
        nothing: "Không có tin mới, không có việc sắp đến hạn hay mới quá hạn.",
        more: { "và \($0) mục nữa" },
        dueOn: { "hạn \($0)" },
        greeting: { "Kính gửi đồng chí \($0)," })

    package static let en = DigestWords(
        title: { $0 == .today ? "Today's digest" : "This week's digest" },
        line: { $0 == $1 ? "\($0)." : "From \($0) to \($1)." },
        other: { $0 == .today ? "Today" : "This week" },
        came: "What came",
        due: { "Due within \($0)\u{a0}working days" },
        late: "Late since then",
        nothingCame: "No news in this time.",
        nothingDue: "Nothing is due soon.",
        nothingLate: "Nothing became late.",
        nothing: "No news, nothing due soon, nothing newly late.",
        more: { "and \($0) more" },
        dueOn: { "due \($0)" },
        greeting: { "Dear \($0)," })
}
