// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The setting of an office's letters: in whose name, under which symbols, in which series.
package struct OfficePage: Sendable {
    package let office: LetterOffice
    package let version: Int
    package let year: Int
    package let agency: String
    package let typed: Typed

    package func html(in frame: Frame) -> HTML {
        let text = RegisterWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let states = LetterStateWords.in(frame.language)
        let bodies = (office.issuers + [LetterIssuer(key: "", name: "", symbol: "")]).enumerated().map {
            index, issuer in
            body(issuer, index, text, look)
        }
        let chosen = office.series(in: year + 1)
        let series = Field("series", text.sharing, typed: typed).radios(
            LetterOffice.Series.allCases.map { Choice($0.rawValue, states.sharing($0)) },
            typed.text("series", or: chosen.rawValue))
        let now = office.series(in: year)
        let later: HTML? =
            now == chosen
            ? nil : Message(.info, text.seriesLater(String(year + 1), states.sharing(now))).html
        return Page(
            title: text.settingTitle, kicker: .text(agency), line: .text(text.settingLine),
            breadcrumbs: [Link(text.outgoingTitle(String(year)), URLs.outgoing())], entry: .notices, isNarrow: true,
            body: """
                \(later)\(Look.formStart(URLs.letterOffice, frame, version: version))\(Look.faults(typed, look))\
                \(bodies)\(Look.section(text.sharing, "\(series)<p class=\"help\">\(text.sharingHelp)</p>"))\
                <div class="go">\(Look.submit(text.saveSetting))\(Look.button(look.back, to: URLs.outgoing(), .link))\
                </div></form>
                """
        ).html(in: frame)
    }

    private func body(_ issuer: LetterIssuer, _ index: Int, _ text: RegisterWords, _ look: LookWords) -> HTML {
        func typedOr(_ name: String, _ stored: String) -> String {
            guard let all = typed.values[name], all.indices.contains(index) else { return stored }
            return all[index]
        }
        let prefix = index == 0 ? "" : "b\(index)-"
        let isNew = index == office.issuers.count
        let name = Field("name", text.bodyName, note: isNew ? look.optional : "", prefix: prefix, typed: typed)
            .line(typedOr("name", issuer.name))
        let superior = Field(
            "superior", text.superior, help: text.superiorHelp, note: look.optional, prefix: prefix, typed: typed
        ).line(typedOr("superior", issuer.superior))
        let symbol = Field(
            "symbol", text.bodySymbol, help: text.bodySymbolHelp, note: isNew ? look.optional : "", prefix: prefix,
            typed: typed
        ).line(typedOr("symbol", issuer.symbol), size: 14)
        let title = index == 0 ? text.ownBody : isNew ? text.newBody : issuer.name
        return Look.section(
            title, "\(Look.hidden("key", issuer.key))\(name)<div class=\"two\">\(superior)\(symbol)</div>")
    }
}
