// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The rules that rounds rest on, as data: editions of the standard, and who must apply it from when.
struct RegulationPage {
    let editions: StandardEditions
    let obligations: ObligationRules
    /// What is put right, with the version that was read; nil for something new.
    let edition: (edition: StandardEdition, version: Int)?
    let rule: (rule: ObligationRule, version: Int)?
    let mayManage: Bool
    /// Who puts them right, where the reader's role alone would let them.
    let instead: HTML
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = StandingWords.in(frame.language)
        return Page(
            title: words.regulations, line: .text(words.regulationsLine),
            breadcrumbs: [Link(RoundWords.in(frame.language).title, URLs.rounds)], entry: .rounds,
            body: """
                \(instead)\(editionList(words, frame))\(mayManage ? editionForm(words, frame) : .empty)\
                \(obligationList(words, frame))\(mayManage ? obligationForm(words, frame) : .empty)
                """
        ).html(in: frame)
    }

    private func editionList(_ words: StandingWords, _ frame: Frame) -> HTML {
        let columns = [Column(words.code), Column(words.adopted), Column(words.until), Column(words.source)]
        let rows = editions.all.map { edition -> HTML in
            """
            <tr><td class="c-title nowrap"><span class="t">\(edition.code)</span> \(change(("tieuChuan", edition.code), edition.code, "sua-tieu-chuan", frame))</td>\
            <td class="c-state">\(edition.adopted?.official ?? words.notAdopted)</td>\
            <td class="c-more">\(edition.until?.official ?? "")</td><td class="c-sub">\(edition.source.isEmpty ? words.notPublished : edition.source)</td></tr>
            """
        }
        return Look.section(
            words.editions,
            Look.table(words.editions, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    private func change(_ query: (String, String), _ named: String, _ place: String, _ frame: Frame) -> HTML {
        guard mayManage else { return .empty }
        let words = StandingWords.in(frame.language)
        let url = URLs.link(URLs.regulations, [query]) + "#" + place
        return "<small><a href=\"\(url)\" aria-label=\"\(words.change) \(named)\">\(words.change)</a></small>"
    }

    /// Fields: `code`, `adopted`, `until`, `source`.
    private func editionForm(_ words: StandingWords, _ frame: Frame) -> HTML {
        let typed = typed.of(URLs.recordEdition)
        func field(_ name: String, _ label: String) -> Field { Field(name, label, prefix: "e-", typed: typed) }
        let place: HTML = "<span id=\"sua-tieu-chuan\"></span>"
        return place
            + Look.details(
                words.recordEdition, isOpen: typed.isOpen || edition != nil,
                """
                <p class="help">\(words.editionHelp)</p>\(Look.formStart(URLs.recordEdition, frame, version: typed.version(edition?.version ?? 0)))\
                \(Look.faults(typed, LookWords.in(frame.language), prefix: "e-"))<div class="grid">\
                \(fixed(field("code", words.code), edition?.edition.code) { $0.line(typed.text("code")) })\
                \(field("adopted", words.adopted).day(typed.text("adopted", or: edition?.edition.adopted?.official ?? "")))\
                \(field("until", words.until).day(typed.text("until", or: edition?.edition.until?.official ?? "")))</div>\
                \(field("source", words.source).line(typed.text("source", or: edition?.edition.source ?? "")))\
                \(Look.submit(words.recordEdition, .plain))</form>
                """)
    }

    /// What a rule is known by: another symbol, another day is another rule, so it isn't typed over.
    private func fixed(_ field: Field, _ value: String?, or typing: (Field) -> HTML) -> HTML {
        guard let value else { return typing(field) }
        return """
            <div class="field"><p class="lab">\(field.label)</p><p>\(value)\(Look.hidden(field.name, value))</p></div>
            """
    }

    private func obligationList(_ words: StandingWords, _ frame: Frame) -> HTML {
        let agencies = AgencyWords.in(frame.language)
        func names(_ levels: Set<Agency.Level>) -> String {
            Agency.Level.allCases.filter(levels.contains).map(agencies.level).joined(separator: "; ")
        }
        let columns = [
            Column(words.validFrom), Column(words.mandatory), Column(words.encouraged), Column(words.source),
        ]
        let rows = obligations.all.map { rule -> HTML in
            """
            <tr><td class="c-state nowrap">\(rule.since.official) \(change(("dienTu", rule.since.official), rule.since.official, "sua-dien", frame))</td>\
            <td class="c-title"><span class="at-phone">\(words.mandatory): </span>\(names(rule.mandatory))</td>\
            <td class="c-sub"><span class="at-phone">\(words.encouraged): </span>\(names(rule.encouraged))</td>\
            <td class="c-sub">\(rule.source)</td></tr>
            """
        }
        return Look.section(
            words.obligations,
            Look.table(words.obligations, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    /// Fields: `since`, `source`, and for each level `level.<level>`.
    private func obligationForm(_ words: StandingWords, _ frame: Frame) -> HTML {
        let agencies = AgencyWords.in(frame.language)
        let typed = typed.of(URLs.recordObligation)
        func field(_ name: String, _ label: String) -> Field { Field(name, label, prefix: "o-", typed: typed) }
        let choices = [
            Choice("mandatory", words.mandatory), Choice("encouraged", words.encouraged), Choice("", words.neither),
        ]
        let levels = Agency.Level.allCases.map { level -> HTML in
            let now = (rule?.rule ?? obligations.all.first).map { rule -> String in
                if rule.mandatory.contains(level) { return "mandatory" }
                return rule.encouraged.contains(level) ? "encouraged" : ""
            }
            let name = "level.\(level.rawValue)"
            return field(name, agencies.level(level)).select(choices, typed.text(name, or: now ?? ""))
        }
        let place: HTML = "<span id=\"sua-dien\"></span>"
        return place
            + Look.details(
                words.recordObligation, isOpen: typed.isOpen || rule != nil,
                """
                \(Look.formStart(URLs.recordObligation, frame, version: typed.version(rule?.version ?? 0)))\
                \(Look.faults(typed, LookWords.in(frame.language), prefix: "o-"))<div class="grid">\
                \(fixed(field("since", words.validFrom), rule?.rule.since.official) { $0.day(typed.text("since")) })\
                \(field("source", words.source).line(typed.text("source", or: rule?.rule.source ?? "")))</div><div class="grid">\(levels)</div>\
                \(Look.submit(words.recordObligation, .plain))</form>
                """)
    }
}
