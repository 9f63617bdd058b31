// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The form of an agency, for a new one and for a change.
package struct AgencyFormPage: Sendable {
    /// The agency as it stands; nil for a new one.
    package let agency: Agency?
    /// The agencies it may stand below.
    package let parents: [Choice]
    package let typed: Typed

    package init(agency: Agency?, parents: [Choice], typed: Typed = .fresh) {
        self.agency = agency
        self.parents = parents
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AgencyWords.in(frame.language)
        let crumbs =
            [Link(words.title, URLs.agencies)] + (agency.map { [Link($0.shortName, URLs.agency($0.id))] } ?? [])
        return Page(
            title: agency.map { words.editTitle($0.name) } ?? words.new, breadcrumbs: crumbs, entry: .agencies,
            isNarrow: true, body: form(words, frame)
        ).html(in: frame)
    }

    private func form(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let action = agency.map { URLs.editAgency($0.id) } ?? URLs.newAgency
        let draft = agency.map { AgencyDraft($0) }
        let levels = Agency.Level.allCases.map { Choice($0.rawValue, words.level($0)) }
        func field(_ name: String, _ label: String, help: String = "", note: String = "") -> Field {
            Field(name, label, help: help, note: note, typed: typed)
        }
        let name = field("name", words.name).line(typed.text("name", or: draft?.name ?? ""), isRequired: true)
        let short = field("shortName", words.shortName, help: words.shortNameHelp, note: look.optional)
            .line(typed.text("shortName", or: draft?.shortName ?? ""))
        let level = field("level", words.levelLabel)
            .select(levels, typed.text("level", or: (draft?.level ?? .department).rawValue))
        let parent = field("parent", words.parent)
            .select(parents, typed.text("parent", or: draft?.parent?.description ?? ""), empty: words.noParent)
        let code = field("code", words.code, help: words.codeHelp, note: look.optional)
            .line(typed.text("code", or: draft?.code ?? ""), size: 24)
        let from = field("validFrom", words.validFrom, note: look.optional)
            .day(typed.text("validFrom", or: draft?.validFrom?.official ?? ""))
        let to = field("validTo", words.validTo, note: look.optional)
            .day(typed.text("validTo", or: draft?.validTo?.official ?? ""))
        let renamed: HTML? = agency.map { _ in
            field("renamedOn", words.renamedOn, help: words.renamedOnHelp, note: look.optional)
                .day(typed.text("renamedOn"))
        }
        let cancel = Look.button(look.back, to: agency.map { URLs.agency($0.id) } ?? URLs.agencies, .link)
        return """
            \(Look.formStart(action, frame, version: agency?.version))\(Look.faults(typed, look))\
            \(name)\(renamed)\(short)\(level)\(parent)\(code)<div class="two">\(from)\(to)</div>\
            <div class="go">\(Look.submit(words.save))\(cancel)</div></form>
            """
    }
}
