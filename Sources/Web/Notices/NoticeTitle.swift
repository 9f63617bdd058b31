// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// A notice as it is called in a sentence: "Thông báo 46/TB-UBND".
struct NoticeTitle {
    /// Never empty: what can't be read of a draft is said so.
    let text: String

    init(_ notice: Notice, _ language: Language, zone: Zone? = nil) {
        let words = NoticeWords.in(language)
        let kind = Self.kinds[notice.kind].map { language == .vi ? $0.vi : $0.en } ?? notice.kind
        if !notice.number.isEmpty {
            text = "\(kind) \(notice.number)".trimmed
        } else if !kind.isEmpty {
            text = "\(kind) \(words.unnumbered)"
        } else if !notice.subject.isBlank {
            text = String(notice.subject.prefix(80))
        } else if let zone {
            text = words.unread(notice.importedAt.clock(in: zone), notice.importedAt.day(in: zone).short)
        } else {
            text = words.heading(kind: "", number: "")
        }
    }

    /// The name of an issued notice, which has a number.
    init(kind: String, number: String, _ language: Language) {
        let name = Self.kinds[kind].map { language == .vi ? $0.vi : $0.en } ?? kind
        text = "\(name) \(number)".trimmed
    }

    init(_ notice: Notice, _ visit: Visit) { self.init(notice, visit.language, zone: visit.system.zone) }

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
