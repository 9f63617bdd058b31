// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What later notices did to earlier orders, from either side.
enum EffectSection {
    /// On the page of a notice, or of an assignment of one of its orders.
    static func html(_ rows: [OrderEffectRow], on notice: ID<Notice>, _ language: Language) -> HTML {
        guard !rows.isEmpty else { return .empty }
        let words = LinkWords.in(language)
        let items = rows.map { "<li>\(sentence($0, on: notice, words))</li>" as HTML }
        return Look.section(words.section, id: "lien-quan", "<ul class=\"lines\">\(items)</ul>")
    }

    /// "Ý 1 gia hạn ý 4.1, 46/TB-UBND đến 15/12/2026", or the other way round.
    private static func sentence(_ row: OrderEffectRow, on notice: ID<Notice>, _ words: LinkWords) -> HTML {
        let effect = row.effect
        let until: HTML? = effect.due.map { " \(words.until($0.official))" }
        if effect.notice == notice {
            let earlier = words.order(row.earlierLabel, row.earlierNumber)
            let link: HTML =
                row.seesEarlier
                ? "<a href=\"\(address(effect.earlierNotice, effect.earlierDirective))\">\(earlier)</a>"
                : .text(earlier)
            return "\(words.orderAlone(row.label)) \(words.does(effect.kind)) \(link)\(until)"
        }
        let later = words.order(row.label, row.number)
        let link: HTML =
            row.seesLater ? "<a href=\"\(URLs.notice(effect.notice))\">\(later)</a>" : .text(later)
        return "\(words.orderAlone(row.earlierLabel)) \(words.isDone(effect.kind)) \(link)\(until)"
    }

    private static func address(_ notice: ID<Notice>, _ directive: ID<Directive>) -> String {
        URLs.assignments([("vanban", notice.description), ("y", directive.description)])
    }
}
