// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The words of what later notices do to earlier orders.
struct LinkWords: Words {
    let title: String
    let help: String
    let kindLabel: String
    let kind: @Sendable (OrderEffect.Kind) -> String
    let none: String
    let notice: String
    let label: String
    let due: String
    let suggested: String
    let remove: @Sendable (_ what: String) -> String
    let section: String
    /// A later order on an earlier one: what it does, and to which.
    let does: @Sendable (_ kind: OrderEffect.Kind) -> String
    let isDone: @Sendable (_ kind: OrderEffect.Kind) -> String
    let order: @Sendable (_ label: String, _ number: String) -> String
    let until: @Sendable (_ day: String) -> String
    let orderAlone: @Sendable (_ label: String) -> String
    /// What issuing leaves undone for the officer's own agency.
    let leftOut: @Sendable (_ what: String, _ agency: String, _ by: String) -> String

    static let vi = LinkWords(
        title: "Sửa đổi, gia hạn, thay thế nhiệm vụ của văn bản trước",
        help:
            "Áp dụng cho các cơ quan nêu ở trên; không nêu cơ quan nào thì cho mọi cơ quan đang làm ý đó. Chỉ “Thay thế” mới giao nhiệm vụ mới.",
        kindLabel: "Ý này",
        kind: { kind in
            switch kind {
            case .amend: "Sửa đổi nội dung"
            case .extend: "Gia hạn"
            case .replace: "Thay thế"
            case .end: "Cho thôi thực hiện"
            }
        },
        none: "Không liên quan văn bản trước", notice: "Văn bản trước", label: "Ý số", due: "Hạn mới",
        suggested: "Văn bản nhắc đến nhiệm vụ đã giao; kiểm tra rồi xác nhận.", remove: { "Bỏ liên kết: \($0)" },
        section: "Liên quan văn bản khác",
        does: { kind in
            switch kind {
            case .amend: "sửa đổi"
            case .extend: "gia hạn"
            case .replace: "thay thế"
            case .end: "cho thôi thực hiện"
            }
        },
        isDone: { kind in
            switch kind {
            case .amend: "được sửa đổi bởi"
            case .extend: "được gia hạn bởi"
            case .replace: "được thay thế bởi"
            case .end: "được cho thôi thực hiện bởi"
            }
        },
        order: { "ý\u{a0}\($0), \($1)" }, until: { "đến \($0)" }, orderAlone: { "Ý\u{a0}\($0)" },
        leftOut: {
            "“\($0)” không áp dụng cho \($1): người ban hành không tự thay đổi nhiệm vụ của cơ quan mình. \($2) ghi thay đổi này ở trang nhiệm vụ."
        })

    static let en = LinkWords(
        title: "Amends, extends, replaces or ends an earlier order",
        help:
            "For the agencies named above; for all that have the earlier order when none is named. Only “Replaces” gives new work.",
        kindLabel: "This order",
        kind: { kind in
            switch kind {
            case .amend: "Amends"
            case .extend: "Extends"
            case .replace: "Replaces"
            case .end: "Ends"
            }
        },
        none: "Has nothing to do with an earlier document", notice: "Earlier document", label: "Its order",
        due: "New due date", suggested: "The text names an order given before; check, then confirm.",
        remove: { "Remove the link: \($0)" }, section: "Other documents",
        does: { kind in
            switch kind {
            case .amend: "amends"
            case .extend: "extends"
            case .replace: "replaces"
            case .end: "ends"
            }
        },
        isDone: { kind in
            switch kind {
            case .amend: "amended by"
            case .extend: "extended by"
            case .replace: "replaced by"
            case .end: "ended by"
            }
        },
        order: { "order\u{a0}\($0), \($1)" }, until: { "until \($0)" }, orderAlone: { "Order\u{a0}\($0)" },
        leftOut: {
            "“\($0)” is not done for \($1): who issues doesn't change their own agency's work. \($2) records it on the assignment's page."
        })
}

extension LinkWords {
    /// A link as the officer sees it: "Gia hạn 46/TB-UBND, ý 4.1 đến 15/12/2026".
    func text(_ link: DraftDirective.Link) -> String {
        [kind(link.kind), link.name, link.due.map { until($0.official) }].compactMap(\.self).joined(separator: " ")
    }

    /// What issuing leaves undone, and who does it.
    func sentence(_ one: EffectLeftOut, _ directory: AgencyDirectory) -> String {
        leftOut(text(one.link), directory.shortName(of: one.agency), directory.shortName(of: one.by))
    }
}
