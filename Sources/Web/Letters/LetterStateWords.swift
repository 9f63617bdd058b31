// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

/// One word for each state, kind and series of letters, the same everywhere.
package struct LetterStateWords: Words {
    package let state: @Sendable (Letter.State) -> String
    package let kind: @Sendable (LetterKind) -> String
    package let stand: @Sendable (LetterCriteria.Stand) -> String
    /// A series of numbers, by its key in registers.
    package let series: @Sendable (String) -> String
    /// The way numbers are shared out over kinds.
    package let sharing: @Sendable (LetterOffice.Series) -> String

    package static let vi = LetterStateWords(
        state: { state in
            switch state {
            case .draft: "Đang soạn"
            case .submitted: "Chờ duyệt"
            case .returned: "Trả lại để sửa"
            case .approved: "Đã duyệt, chờ cấp số"
            case .numbered: "Đã cấp số, chờ bản ký"
            case .signed: "Đã có bản ký, chờ gửi"
            case .sent: "Đã gửi"
            case .abandoned: "Không phát hành"
            case .dropped: "Đã bỏ dự thảo"
            }
        },
        kind: { $0.name },
        stand: { stand in
            switch stand {
            case .drafts: "Đang soạn, chờ duyệt"
            case .waiting: "Chờ cấp số, ký, gửi"
            case .sent: "Đã gửi"
            case .ended: "Đã bỏ, không phát hành"
            case .prepared: "Hệ thống chuẩn bị"
            case .received: "Nơi khác gửi đến"
            }
        },
        series: { key in
            switch key {
            case "all": "Tất cả các loại"
            case "cv": "Công văn"
            case "named": "Văn bản có tên loại"
            default: LetterKind(rawValue: key)?.name ?? key
            }
        },
        sharing: { sharing in
            switch sharing {
            case .together: "Một dãy số cho tất cả các loại"
            case .dispatchApart: "Công văn một dãy, các loại khác một dãy"
            case .byKind: "Mỗi loại một dãy số"
            }
        })

    package static let en = LetterStateWords(
        state: { state in
            switch state {
            case .draft: "Being drafted"
            case .submitted: "Awaiting approval"
            case .returned: "Returned for change"
            case .approved: "Approved, awaiting number"
            case .numbered: "Numbered, awaiting signed copy"
            case .signed: "Signed, to be sent"
            case .sent: "Sent"
            case .abandoned: "Not issued"
            case .dropped: "Given up"
            }
        },
        kind: { kind in
            switch kind {
            case .dispatch: "Official letter"
            case .notice: "Notice"
            case .report: "Report"
            case .plan: "Plan"
            case .submission: "Submission"
            case .decision: "Decision"
            case .minutes: "Minutes"
            }
        },
        stand: { stand in
            switch stand {
            case .drafts: "Drafts and approvals"
            case .waiting: "To number, sign, send"
            case .sent: "Sent"
            case .ended: "Given up, not issued"
            case .prepared: "Prepared by the system"
            case .received: "Received from others"
            }
        },
        series: { key in
            switch key {
            case "all": "All kinds"
            case "cv": "Official letters"
            case "named": "Named kinds"
            default: LetterKind(rawValue: key)?.name ?? key
            }
        },
        sharing: { sharing in
            switch sharing {
            case .together: "One series for all kinds"
            case .dispatchApart: "Official letters in one, all others in another"
            case .byKind: "Each kind in its own"
            }
        })
}

extension Letter.State {
    /// The sign and the word; only what somebody sent back is ochre.
    package func label(_ words: LetterStateWords) -> HTML {
        let style: Assignment.State =
            switch self {
            case .draft: .issued
            case .submitted: .reported
            case .returned: .returned
            case .approved: .acknowledged
            case .numbered, .signed: .inProgress
            case .sent: .accepted
            case .abandoned, .dropped: .cancelled
            }
        return "<span class=\"st st-\(style.rawValue)\">\(style.sign)\(words.state(self))</span>"
    }
}
