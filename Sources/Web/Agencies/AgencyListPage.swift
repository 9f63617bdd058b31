// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import VietnameseText
import WorkingTime

/// The directory: level by level, every agency with those below it.
package struct AgencyListPage: Sendable {
    /// What the list is narrowed to; it lives in the address.
    package struct Filter: Sendable {
        package var words = ""
        package var level: Agency.Level?
        /// Ended agencies too.
        package var withEnded = false

        package init(words: String = "", level: Agency.Level? = nil, withEnded: Bool = false) {
            self.words = words
            self.level = level
            self.withEnded = withEnded
        }

        /// The address of the list with this filter.
        package var url: String {
            URLs.link(URLs.agencies, [("q", words), ("cap", level?.rawValue ?? ""), ("het", withEnded ? "1" : "")])
        }

        var inForce: Int { (words.isEmpty ? 0 : 1) + (level == nil ? 0 : 1) + (withEnded ? 1 : 0) }
    }

    /// One agency, and how deep it stands below the first of its branch.
    package struct Row: Sendable {
        package let agency: Agency
        package let depth: Int
        package let people: Int

        package init(agency: Agency, depth: Int, people: Int) {
            self.agency = agency
            self.depth = depth
            self.people = people
        }
    }

    package let filter: Filter
    package let groups: [(level: Agency.Level, rows: [Row])]
    package let mayManage: Bool
    /// Whether the reader may see what was explained while checking documents.
    package var mayCorrect = false

    package init(filter: Filter, groups: [(level: Agency.Level, rows: [Row])], mayManage: Bool) {
        self.filter = filter
        self.groups = groups
        self.mayManage = mayManage
    }

    package func html(in frame: Frame) -> HTML {
        let words = AgencyWords.in(frame.language)
        let total = frame.number(groups.reduce(0) { $0 + $1.rows.count })
        return Page(
            title: words.title, line: "\(filter.inForce == 0 ? words.howMany(total) : words.matching(total))",
            actions: (groups.isEmpty ? .empty : Look.exports(of: filter.url, frame.language))
                + actions(words, frame.language),
            entry: .agencies,
            body: band(words, frame) + list(words, frame)
        ).html(in: frame)
    }

    private func actions(_ words: AgencyWords, _ language: Language) -> HTML {
        let remembered: HTML =
            mayCorrect ? Look.button(RememberedWords.in(language).title, to: URLs.remembered) : .empty
        guard mayManage else { return remembered }
        let past = Look.button(ReorganisationWords.in(language).title, to: URLs.reorganisations)
        return remembered + past + Look.button(words.sets, to: URLs.agencySets)
            + Look.button(words.importTitle, to: URLs.importAgencies, icon: .upload)
            + Look.button(words.new, to: URLs.newAgency, .primary, icon: .plus)
    }

    private func band(_ words: AgencyWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let levels = Agency.Level.allCases.map { Choice($0.rawValue, words.level($0)) }
        let fields: HTML = """
            \(Field("q", words.keyword, help: words.keywordHelp).line(filter.words, type: "search"))\
            \(Field("cap", words.levelLabel).select(levels, filter.level?.rawValue ?? "", empty: look.all))\
            \(Field("het", words.withEnded).tick(filter.withEnded))
            """
        return Look.filterBand(
            URLs.agencies, fields: fields, inForce: filter.inForce, clear: URLs.agencies, look)
            + Look.onPaper(filter.conditions(words), frame.language)
    }

    private func list(_ words: AgencyWords, _ frame: Frame) -> HTML {
        guard !groups.isEmpty else {
            if filter.inForce > 0 {
                let clear = Look.button(LookWords.in(frame.language).clearFilter, to: URLs.agencies, .primary)
                return Look.empty(words.noMatchTitle, words.noMatchText, button: clear)
            }
            let button = mayManage ? Look.button(words.importTitle, to: URLs.importAgencies, .primary) : .empty
            return Look.empty(words.noneTitle, words.noneText, button: button)
        }
        let isLimited = groups.contains { $0.rows.contains { !words.validity(of: $0.agency).isEmpty } }
        return groups.map { group in
            Look.section(
                words.level(group.level), id: group.level.rawValue, badge: Look.badge(frame.number(group.rows.count)),
                Look.table(
                    words.level(group.level), columns(words, isLimited: isLimited), class: "list fold3 tree",
                    LookWords.in(frame.language),
                    rows: group.rows.map { row($0, isLimited: isLimited, words, frame) }))
        }.joined()
    }

    /// When an agency exists has a column only where something limits one of them.
    private func columns(_ words: AgencyWords, isLimited: Bool) -> [Column] {
        [Column(words.name), Column(words.shortName), Column(words.code), Column(words.people, isNumber: true)]
            + (isLimited ? [Column(words.validity)] : [])
    }

    private func row(_ row: Row, isLimited: Bool, _ words: AgencyWords, _ frame: Frame) -> HTML {
        let agency = row.agency
        let short = agency.shortName == agency.name ? "" : agency.shortName
        let validity: HTML? = isLimited ? "<td class=\"c-more\">\(words.validity(of: agency))</td>" : nil
        let indent = row.depth == 0 ? "c-title" : "c-title d\(min(row.depth, 2))"
        return """
            <tr><td class="\(indent)"><a class="t" href="\(URLs.agency(agency.id))">\(agency.name)</a></td>\
            <td class="c-sub">\(short)</td><td class="c-more nowrap">\(agency.code)</td>\
            <td class="c-more num">\(frame.number(row.people))</td>\(validity)</tr>
            """
    }
}

extension AgencyWords {
    /// When an agency exists, in words; empty when nothing limits it.
    func validity(of agency: Agency) -> String {
        switch (agency.validFrom?.official, agency.validTo?.official) {
        case (let from?, let to?): fromTo(from, to)
        case (let from?, nil): since(from)
        case (nil, let to?): until(to)
        case (nil, nil): ""
        }
    }
}

extension AgencyListPage {
    /// Arranges the agencies that the filter leaves and the reader may see.
    package init(
        _ directory: AgencyDirectory, filter: Filter, people: [ID<Agency>: Int], today: Day, mayManage: Bool,
        isVisible: (ID<Agency>) -> Bool
    ) {
        let sought = VietnameseText.fold(filter.words)
        let kept = directory.all.filter { agency in
            isVisible(agency.id) && (filter.withEnded || agency.validTo.map { today <= $0 } ?? true)
                && (filter.level == nil || agency.level == filter.level)
                && (sought.isEmpty || directory.isNamed(agency, sought))
        }
        let ids = Set(kept.map(\.id))
        var groups: [Agency.Level: [Row]] = [:]
        func put(_ agency: Agency, _ depth: Int, in level: Agency.Level) {
            groups[level, default: []].append(Row(agency: agency, depth: depth, people: people[agency.id] ?? 0))
            for child in directory.children(of: agency.id) where ids.contains(child.id) && agency.level != .province {
                put(child, depth + 1, in: level)
            }
        }
        for agency in kept {
            let parent = agency.parent.flatMap { ids.contains($0) ? directory[$0] : nil }
            if parent == nil || parent?.level == .province { put(agency, 0, in: agency.level) }
        }
        let ordered = Agency.Level.allCases.compactMap { level in groups[level].map { (level: level, rows: $0) } }
        self.init(filter: filter, groups: ordered, mayManage: mayManage)
    }
}

extension AgencyDirectory {
    /// Whether some folded words stand in one of an agency's names, or in its code.
    fileprivate func isNamed(_ agency: Agency, _ sought: String) -> Bool {
        let names =
            [agency.name, agency.shortName, agency.code ?? ""] + formerNames(of: agency.id).map(\.name)
            + aliases(of: agency.id).map(\.phrase)
        return names.contains { VietnameseText.fold($0).contains(sought) }
    }
}
