// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// The people of one agency's quality management system, what they learnt, and what is missing.
struct AgencyPeople: Sendable {
    let people: [QualityPerson]
    let classes: [ClassTaken]
    let standing: CompetenceStanding

    func html(_ title: String, none: String, _ words: CompetenceWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let columns = [
            Column(words.name), Column(words.part), Column(words.qualification), Column(words.experienceShort),
            Column(words.loadShort, isNumber: true), Column(words.classes),
        ]
        let table: HTML =
            standing.serving.isEmpty
            ? "<p class=\"soft\">\(none)</p>"
            : Look.table(
                title, columns, class: "list fold3", look, rows: standing.serving.map { row($0, words, frame) })
        return Look.section(title, badge: Look.badge(frame.number(standing.serving.count)), table)
            + Look.section(words.gaps, gaps(words)) + former(words)
    }

    private func gaps(_ words: CompetenceWords) -> HTML {
        guard !standing.gaps.isEmpty else { return "<p>\(words.noGaps)</p>" }
        return "<ul class=\"dashes\">\(standing.gaps.map { "<li>\(words.gap($0))</li>" as HTML })</ul>"
    }

    private func row(_ person: QualityPerson, _ words: CompetenceWords, _ frame: Frame) -> HTML {
        let facts = person.facts
        let taken = classes.filter { $0.person == person.id }.map { one -> HTML in
            "<li>\(one.name) <small>\(one.day.official), \(words.hoursOf(one.hours))</small></li>"
        }
        let load: HTML? = facts.load.map { "<span class=\"at-phone\">\(words.loadShort): </span>\($0)%" }
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.qualityPerson(person.id))">\(facts.name)</a>\
            <small>\(facts.position)</small></td><td class="c-sub">\(words.role(facts.role))</td>\
            <td class="c-sub">\(facts.qualification)</td><td class="c-sub nowrap">\(facts.experience.map(words.years))</td>\
            <td class="c-sub num">\(load)</td><td class="c-sub"><ul class="tree">\(taken)</ul></td></tr>
            """
    }

    private func former(_ words: CompetenceWords) -> HTML {
        let left = people.filter { person in !standing.serving.contains { $0.id == person.id } }
        guard !left.isEmpty else { return .empty }
        let items = left.map { person -> HTML in
            """
            <li><a href="\(URLs.qualityPerson(person.id))">\(person.facts.name)</a> \
            <small>\(words.role(person.facts.role)). \(person.until.map { words.untilLine($0.official) })</small></li>
            """
        }
        return Look.section(words.former, "<ul class=\"tree\">\(items)</ul>")
    }

    /// What is asked of each role today, with its source.
    static func rules(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        let items = CompetenceRule.all(on: frame.today).map { rule -> HTML in
            let source = rule.source.words(in: frame.language)
            let doubt = rule.isConfirmed ? "" : "; " + words.unconfirmed
            return "<li>\(words.rule(rule)) <small>\(source)\(doubt)</small></li>"
        }
        return Look.section(words.rules, "<p>\(words.rulesLine)</p><ul class=\"dashes\">\(items)</ul>")
    }
}

/// The page of one agency's people.
struct AgencyPeoplePage: Sendable {
    let agencyName: String
    let people: AgencyPeople

    func html(in frame: Frame) -> HTML {
        let words = CompetenceWords.in(frame.language)
        let line =
            people.standing.gaps.isEmpty ? words.noGaps : words.gapCount(people.standing.gaps.count)
        return Page(
            title: words.ofAgency(agencyName), line: .text(line), breadcrumbs: [Link(words.title, URLs.competence)],
            entry: .rounds,
            body: people.html(words.people, none: words.noneYet, words, frame) + AgencyPeople.rules(words, frame)
        ).html(in: frame)
    }
}
