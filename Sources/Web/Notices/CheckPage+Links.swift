// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What an open order does to an order of an earlier notice.
///
/// Fields: `linkKind`, `linkNotice`, `linkLabel`, `linkDue`; `unlink.N` takes the N-th link away.
extension CheckPage {
    func links(_ order: DraftDirective, _ typed: Typed, _ frame: Frame) -> HTML {
        guard !earlier.isEmpty || !order.effects.isEmpty else { return .empty }
        let words = LinkWords.in(frame.language)
        let kept = order.effects.enumerated().map { place, link in
            Field("unlink.\(place)", words.remove(words.text(link)), typed: typed).tick(false)
        }
        // Suggested only until something was said.
        let cited = order.effects.isEmpty && !order.isChecked ? OrderCitation(in: order.text, among: cited) : nil
        let hint: HTML? = cited == nil ? nil : "<p class=\"ask\">\(words.suggested)</p>"
        let isOpen = cited != nil || !kept.isEmpty || !typed.text("linkKind").isEmpty
        return Look.details(
            words.title, isOpen: isOpen,
            """
            \(kept.joined())\(hint)<div class="row end">\
            \(Field("linkKind", words.kindLabel, typed: typed)
                .select(OrderEffect.Kind.allCases.map { Choice($0.rawValue, words.kind($0)) },
                    typed.text("linkKind", or: cited?.kind?.rawValue ?? ""), empty: words.none))\
            \(Field("linkNotice", words.notice, typed: typed)
                .select(earlier, typed.text("linkNotice", or: cited?.notice.description ?? ""), empty: ""))\
            \(Field("linkLabel", words.label, typed: typed)
                .line(typed.text("linkLabel", or: cited?.labels.first ?? ""), size: 6))\
            \(Field("linkDue", words.due, typed: typed).day(typed.text("linkDue", or: suggestedDay(order, cited))))</div>\
            <p class="help">\(words.help)</p>
            """)
    }

    /// The day an extending order names is the new due date.
    private func suggestedDay(_ order: DraftDirective, _ cited: OrderCitation?) -> String {
        guard cited?.kind == .extend, case .on(let day) = order.due else { return "" }
        return day.official
    }

    private var cited: [(id: ID<Notice>, number: String)] {
        earlier.compactMap { choice in ID<Notice>(choice.value).map { (id: $0, number: choice.text) } }
    }
}
