// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The form of a decision on agencies; what it hands over is previewed before anything is written.
struct ReorganisationFormPage {
    let parents: [Choice]
    let typed: Typed

    /// Fields: `kind`, `before` and `after` (a name a line), `level`, `parent`, `number`, `on`, `issuer`, `effective`.
    static let fields = ["kind", "before", "after", "level", "parent", "number", "on", "issuer", "effective"]

    func html(in frame: Frame) -> HTML {
        let words = ReorganisationWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let agencies = AgencyWords.in(frame.language)
        func field(_ name: String, _ label: String, help: String = "", note: String = "") -> Field {
            Field(name, label, help: help, note: note, typed: typed)
        }
        let kinds = Reorganisation.Kind.allCases.map {
            Choice($0.rawValue, words.kind($0), note: words.kindNote($0))
        }
        let levels = Agency.Level.allCases.map { Choice($0.rawValue, agencies.level($0)) }
        let body: HTML = """
            \(Look.formStart(URLs.previewReorganisation, frame))\(Look.faults(typed, look))\
            \(field("kind", words.kindLabel).radios(kinds, typed.text("kind", or: "merge")))\
            \(field("before", words.before, help: words.beforeHelp).area(typed.text("before"), rows: 4))\
            \(field("after", words.after, help: words.afterHelp).area(typed.text("after"), rows: 3))\
            <div class="two">\(field("level", words.level).select(levels, typed.text("level"), empty: words.asBefore))\
            \(field("parent", words.parent).select(parents, typed.text("parent"), empty: words.asBefore))</div>\
            <div class="two">\(field("number", words.number).line(typed.text("number")))\
            \(field("on", words.on).day(typed.text("on")))</div>\
            \(field("issuer", words.issuer).line(typed.text("issuer")))\
            \(field("effective", words.effective, help: words.effectiveHelp).day(typed.text("effective")))\
            <div class="go">\(Look.submit(words.preview))\(Look.button(look.back, to: URLs.reorganisations, .link))</div>\
            </form>
            """
        return Page(
            title: words.new, line: .text(words.newLine),
            breadcrumbs: [Link(agencies.title, URLs.agencies), Link(words.title, URLs.reorganisations)],
            entry: .agencies, isNarrow: true, body: body
        ).html(in: frame)
    }
}
