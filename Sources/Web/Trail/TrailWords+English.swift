// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let en = TrailWords(
        action: { $0.worded.words(in: .en) },
        field: { enField($0) },
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

    private static func enField(_ field: TrailChange.Field) -> String {
        switch field {
        case .state: "state"
        case .due: "due"
        case .proposedDue: "until"
        case .event: "day of the event"
        case .text: "text"
        case .reason: "reason"
        case .opinion: "opinion"
        case .report: "report"
        case .evidence: "attached file"
        case .difficulties: "difficulties"
        case .document: "document"
        case .channel: "sent by"
        case .number: "number"
        case .subject: "subject"
        case .deliverable: "deliverable"
        case .submitTo: "submit to"
        case .acceptingBody: "accepting body"
        case .directive: "order"
        case .agencies: "agency"
        case .assignments: "assignments"
        case .name: "name"
        case .shortName: "short name"
        case .level: "level"
        case .parent: "under"
        case .code: "identifier code"
        case .alias: "other name"
        case .validFrom: "exists from"
        case .validTo: "exists until"
        case .userName: "user name"
        case .position: "position"
        case .role: "role"
        case .delegate: "acting person"
        case .scope: "scope"
        case .step: "step"
        case .stand: "opinion"
        case .until: "until"
        case .period: "period"
        case .items: "items"
        case .revision: "revision"
        case .members: "members"
        case .milestones, .forecast, .delay, .reached, .answer: enMilestoneField(field)
        case .head: "trail head"
        case .key: "signing key"
        }
    }
}
