// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A notice as it is called in a sentence: "Thông báo 46/TB-UBND".
struct NoticeTitle {
    let text: String

    init(_ notice: Notice, _ language: Language) {
        let kind = Self.kinds[notice.kind].map { language == .vi ? $0.vi : $0.en } ?? notice.kind
        let name = "\(kind) \(notice.number)".trimmed
        text = name.isEmpty ? String(notice.subject.prefix(80)) : name
    }

    /// The kinds named in full; other abbreviations stand for themselves.
    ///
    /// Nghị định 30/2020/NĐ-CP, Phụ lục III.
    private static let kinds: [String: (vi: String, en: String)] = [
        "TB": ("Thông báo", "Notice"), "QĐ": ("Quyết định", "Decision"), "KH": ("Kế hoạch", "Plan"),
        "CV": ("Công văn", "Letter"), "CT": ("Chỉ thị", "Directive"), "BC": ("Báo cáo", "Report"),
        "TTr": ("Tờ trình", "Submission"), "NQ": ("Nghị quyết", "Resolution"), "HD": ("Hướng dẫn", "Guidance"),
        "CTr": ("Chương trình", "Programme"), "BB": ("Biên bản", "Minutes"), "CĐ": ("Công điện", "Telegram"),
        "GM": ("Giấy mời", "Invitation"),
    ]
}
