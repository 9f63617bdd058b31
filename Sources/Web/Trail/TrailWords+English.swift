// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let en = TrailWords(
        action: { $0.worded.words(in: .en) },
        field: { $0.worded.words(in: .en) },
        noticeState: { state in
            switch state {
            case .draft: "being checked"
            case .issued: "orders issued"
            case .dropped: "dropped"
            }
        },
        level: { level in
            switch level {
            case .province: "province"
            case .department: "provincial department"
            case .district: "district"
            case .districtOffice: "district office"
            case .commune: "commune"
            case .serviceUnit: "service unit or other"
            }
        },
        reportNumber: { "no.\u{a0}\($0)" },
        period: { "from \($0) to \($1)" },
        documentOf: { "\($0) of \($1)" },
        noLonger: { "no longer \($0)" },
        changed: { "\($0) → \($1)" },
        quoted: { "“\($0)”" },
        orders: { "\($0)\u{a0}orders" },
        agencies: { "\($0)\u{a0}agencies" },
        assignments: { $0 == "1" ? "1\u{a0}assignment" : "\($0)\u{a0}assignments" },
        issued: { "Issued \($0)\u{a0}assignments by \($1)\u{a0}orders" },
        files: { "\($0)\u{a0}\($0 == 1 ? "file" : "files"): \($1)" },
        times: { $1 == 1 ? $0 : "\($0), \($1)\u{a0}times" },
        alongside: { "with \($0)\u{a0}other \($0 == 1 ? "account" : "accounts")" },
        otherAction: { "Something else (\($0))" },
        system: "The system",
        otherRole: "Another role"
    )
}
