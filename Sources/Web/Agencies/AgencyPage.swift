// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One agency: what is known of it, the names documents give it, its units, people and work.
package struct AgencyPage: Sendable {
    /// How its work stands; nil for who may not see it.
    package struct Figures: Sendable {
        package let open: Count
        package let late: Count
        package let awaiting: Count
        package let onTime: Int
        package let fellDue: Int

        package init(open: Count, late: Count, awaiting: Count, onTime: Int, fellDue: Int) {
            self.open = open
            self.late = late
            self.awaiting = awaiting
            self.onTime = onTime
            self.fellDue = fellDue
        }
    }

    package let agency: Agency
    /// Those above, the nearest first.
    package let ancestors: [Agency]
    package let children: [Agency]
    package let formerNames: [FormerName]
    package let aliases: [AgencyAlias]
    package let people: Int
    package let figures: Figures?
    package let history: History?
    package let mayManage: Bool
    package let typed: Typed
    /// The reorganisations it took part in, the oldest first: a sentence each, and its decision.
    var line: [LineEntry] = []
    /// Whether its way through the programme is for the reader.
    var showsWay = false

    package init(
        agency: Agency, ancestors: [Agency], children: [Agency], formerNames: [FormerName], aliases: [AgencyAlias],
        people: Int, figures: Figures?, history: History?, mayManage: Bool, typed: Typed = .fresh
    ) {
        self.agency = agency
        self.ancestors = ancestors
        self.children = children
        self.formerNames = formerNames
        self.aliases = aliases
        self.people = people
        self.figures = figures
        self.history = history
        self.mayManage = mayManage
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AgencyWords.in(frame.language)
        let edit = Look.button(words.edit, to: URLs.editAgency(agency.id), icon: .edit)
        let crumbs =
            [Link(words.title, URLs.agencies)] + ancestors.reversed().map { Link($0.shortName, URLs.agency($0.id)) }
        let ended: HTML? = agency.validTo.flatMap { $0 < frame.today ? "\(words.ended($0.official))" : nil }
        let main =
            work(words, frame) + timeline(frame) + names(words, frame) + units(words)
            + (history?.html(in: frame) ?? .empty)
        return Page(
            title: agency.name, line: ended ?? "\(words.level(agency.level))", breadcrumbs: crumbs,
            actions: way(words) + (mayManage ? edit : .empty), entry: .agencies,
            body: "<div class=\"cols\"><div>\(main)</div><div>\(side(words, frame))</div></div>"
        ).html(in: frame)
    }

    /// To where it stands in the programme, what it owes and what comes next.
    private func way(_ words: AgencyWords) -> HTML {
        showsWay ? Look.button(words.onePage, to: URLs.agencyOnePage(agency.id)) : .empty
    }

    private func side(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let validity = words.validity(of: agency)
        let facts: [(name: String, value: HTML)?] = [
            (words.shortName, "\(agency.shortName)"), (words.levelLabel, "\(words.level(agency.level))"),
            ancestors.first.map { (words.parent, Look.figure($0.name, URLs.agency($0.id))) },
            agency.code.map { (words.code, "\($0)") },
            (words.validity, "\(validity.isEmpty ? words.always : validity)"),
            (words.people, "\(words.peopleCount(people))"),
            formerNames.isEmpty
                ? nil
                : (
                    words.formerNames,
                    formerNames.map { "\($0.name), \(words.until($0.until.official))" as HTML }.joined(
                        separator: "<br>")
                ),
        ]
        return Look.box(words.about, Look.facts(facts.compactMap(\.self))) + ending(words, frame)
    }

    private func ending(_ words: AgencyWords, _ frame: Frame) -> HTML {
        guard mayManage, agency.validTo == nil else { return .empty }
        let action = URLs.endAgency(agency.id)
        let typed = typed.of(action)
        let look = LookWords.in(frame.language)
        let reorganise = Look.button(
            ReorganisationWords.in(frame.language).new,
            to: URLs.link(URLs.newReorganisation, [("coquan", agency.id.description)]))
        return "<p>\(reorganise)</p>"
            + Look.details(
                words.end, isOpen: !typed.faults.isEmpty,
                """
                \(Look.formStart(action, frame, version: agency.version))\(Look.faults(typed, look, prefix: "end-"))\
                \(Field("validTo", words.lastDay, help: words.endHelp, prefix: "end-", typed: typed).day(typed.text("validTo")))\
                \(Look.submit(words.end, .plain))</form>
                """)
    }

    private func work(_ words: AgencyWords, _ frame: Frame) -> HTML {
        guard let figures else { return .empty }
        func url(_ name: String, _ value: String) -> String {
            URLs.assignments([("coquan", agency.id.description), (name, value)])
        }
        func cell(_ name: String, _ count: Count, _ url: String, isLate: Bool = false) -> HTML {
            let figure = Look.figure(frame.count(count), count.value == 0 ? nil : url)
            return "<div class=\"\(isLate && count.value > 0 ? "late" : "")\"><dt>\(name)</dt><dd>\(figure)</dd></div>"
        }
        let share: HTML? = frame.percent(figures.onTime, of: figures.fellDue).map { "<dd>\($0)</dd>" }
        return Look.section(
            words.figures,
            """
            <dl class="strip">\(cell(words.openOnes, figures.open, url("trangthai", "open")))\
            \(cell(words.lateOnes, figures.late, url("han", "late"), isLate: true))\
            \(cell(words.awaitingOnes, figures.awaiting, url("trangthai", "reported")))\
            <div><dt>\(words.onTimeOnes)</dt><dd>\(frame.number(figures.onTime))/\(frame.number(figures.fellDue))</dd>\
            \(share)</div></dl>
            """)
    }

    private func names(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let action = URLs.aliases(agency.id)
        let typed = typed.of(action)
        let items = aliases.map { alias -> HTML in
            let remove: HTML? =
                mayManage ? Look.oneButton(words.remove, URLs.removeAlias(agency.id, alias.id), frame, .link) : nil
            return "<li>\(alias.phrase) \(remove)</li>"
        }
        let list: HTML =
            items.isEmpty ? "<p class=\"under\">\(words.noAliases)</p>" : "<ul class=\"tree\">\(items)</ul>"
        guard mayManage else { return Look.section(words.aliases, list) }
        let field = Field("phrase", words.aliasPhrase, help: words.aliasesHelp, typed: typed)
        return Look.section(
            words.aliases, id: "ten-khac",
            """
            \(list)\(Look.formStart(action, frame))\(Look.faults(typed, LookWords.in(frame.language)))\
            \(field.line(typed.text("phrase")))\(Look.submit(words.addAlias, .plain))</form>
            """)
    }

    private func units(_ words: AgencyWords) -> HTML {
        guard !children.isEmpty else { return .empty }
        let items = children.map { child -> HTML in
            "<li><a href=\"\(URLs.agency(child.id))\">\(child.name)</a> <small>\(words.validity(of: child))</small></li>"
        }
        return Look.section(words.below, badge: Look.badge("\(children.count)"), "<ul class=\"tree\">\(items)</ul>")
    }
}
