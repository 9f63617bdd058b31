// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One person of a quality management system: what is known, and what can be changed.
struct QualityPersonPage: Sendable {
    let person: QualityPerson
    let agencyName: String
    let classes: [ClassTaken]
    /// What they are in the agency's committee or group, by name.
    let memberships: [CommitteeMember]
    /// The agency's committees and groups.
    let bodies: [SteeringCommittee]
    let mayKeep: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = CompetenceWords.in(frame.language)
        let facts = person.facts
        let crumbs = [Link(words.title, URLs.competence), Link(agencyName, URLs.competence(of: person.agency))]
        let left: HTML? = person.until.map { "\(words.untilLine($0.official))" }
        return Page(
            title: facts.name, line: left ?? "\(words.role(facts.role)), \(agencyName)", breadcrumbs: crumbs,
            entry: .rounds,
            body: """
                \(Look.overtaken(typed, isFormShown: mayKeep && person.until == nil, frame.language))\
                <div class="cols wide"><div>\(taken(words, frame))\(adding(words, frame))</div>\
                <aside>\(known(words, frame))\(editing(words, frame))\(ending(words, frame))</aside></div>
                """
        ).html(in: frame)
    }

    private func known(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        let facts = person.facts
        let members = memberships.map { member -> HTML in
            let body = bodies.first { $0.id == member.committee }
            let role = CommitteeWords.in(frame.language).role(member.role, body?.kind ?? .committee)
            return "<a href=\"\(URLs.committee(member.committee))\">\(role)</a><small>\(body?.name)</small>"
        }
        func told(_ text: String?) -> HTML { "\(text.flatMap { $0.isEmpty ? nil : $0 } ?? words.unknown)" }
        let inBody: HTML = members.isEmpty ? "\(words.notInCommittee)" : members.joined(separator: "<br>")
        let rows: [(name: String, value: HTML)] = [
            (words.position, told(facts.position)), (words.part, "\(words.role(facts.role))"),
            (words.qualification, told(facts.qualification)),
            (words.experienceShort, told(facts.experience.map(words.years))),
            (words.loadShort, told(facts.load.map { String($0) + "%" })), (words.since, "\(person.since.official)"),
            (words.inCommittee, inBody),
        ]
        return Look.box(words.facts, "<div>\(Look.facts(rows))</div>")
    }

    private func taken(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        guard !classes.isEmpty else { return Look.section(words.classes, "<p class=\"soft\">\(words.noClasses)</p>") }
        let columns = [
            Column(words.className), Column(words.classSubject), Column(words.classDay),
            Column(words.hours, isNumber: true), Column(words.organiser), Column(words.certificate),
        ]
        let rows = classes.map { one -> HTML in
            let drop: HTML? =
                mayKeep
                ? """
                <details class="more"><summary aria-label="\(words.dropNamed(one.name))">\(words.drop)</summary>\
                \(Look.formStart(URLs.dropClass(person.id), frame, class: "inline"))\
                \(Look.hidden("class", one.id.description))\(Look.submit(words.dropNamed(one.name), .plain))</form></details>
                """ : nil
            return """
                <tr><td class="c-title"><strong>\(one.name)</strong>\(drop)</td>\
                <td class="c-sub">\(words.subject(one.subject))</td><td class="c-sub nowrap">\(one.day.official)</td>\
                <td class="c-sub num"><span class="at-phone">\(words.hours): </span>\(frame.number(one.hours))</td>\
                <td class="c-sub">\(one.organiser)</td><td class="c-sub">\(one.certificate)</td></tr>
                """
        }
        return Look.section(
            words.classes, badge: Look.badge(frame.number(classes.count)),
            Look.faults(typed.of(URLs.dropClass(person.id)), LookWords.in(frame.language))
                + Look.table(words.classes, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    /// Fields: `subject`, `className`, `day`, `hours`, `organiser`, `certificate`.
    private func adding(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        guard mayKeep else { return .empty }
        let action = URLs.addClass(person.id)
        let typed = typed.of(action)
        let subjects = ClassSubject.allCases.map { Choice($0.rawValue, words.subject($0)) }
        return Look.section(
            words.addClass, id: "them-lop",
            """
            \(Look.formStart(action, frame))\(Look.faults(typed, LookWords.in(frame.language)))\
            \(Field("subject", words.classSubject, typed: typed).select(subjects, typed.text("subject"), empty: words.chooseSubject))\
            \(Field("className", words.className, typed: typed).line(typed.text("className")))\
            \(Field("day", words.classDay, typed: typed).day(typed.text("day")))\
            \(Field("hours", words.hours, typed: typed).line(typed.text("hours"), size: 6))\
            \(Field("organiser", words.organiser, note: words.optional, typed: typed).line(typed.text("organiser")))\
            \(Field("certificate", words.certificate, note: words.optional, typed: typed).line(typed.text("certificate")))\
            <div class="go">\(Look.submit(words.add, .plain, icon: .plus))</div></form>
            """)
    }

    private func editing(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        guard mayKeep, person.until == nil else { return .empty }
        let action = URLs.qualityPerson(person.id)
        let typed = typed.of(action)
        return Look.box(
            words.edit,
            """
            <div>\(Look.formStart(action, frame, version: typed.version(person.version)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(QualityPersonFields(facts: person.facts, typed: typed).html(words))\(Look.submit(words.save))</form></div>
            """)
    }

    /// Field: `until`.
    private func ending(_ words: CompetenceWords, _ frame: Frame) -> HTML {
        guard mayKeep, person.until == nil else { return .empty }
        let action = URLs.endQualityPerson(person.id)
        let typed = typed.of(action)
        let form: HTML = """
            <p>\(words.endText)</p>\(Look.formStart(action, frame, version: typed.version(person.version)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(Field("until", words.endDay, typed: typed).day(typed.text("until", or: frame.today.official)))\
            \(Look.submit(words.end, .plain))</form>
            """
        return Look.box(words.end, "<div>\(Look.details(words.end, isOpen: typed.isOpen, form))</div>")
    }
}

/// Fields: `name`, `position`, `role`, `qualification`, `experience`, `load`.
struct QualityPersonFields: Sendable {
    let facts: QualityPerson.Facts?
    let typed: Typed

    func html(_ words: CompetenceWords) -> HTML {
        let roles = QualityRole.allCases.map { Choice($0.rawValue, words.role($0)) }
        func text(_ field: String, _ stored: String?) -> String { typed.text(field, or: stored ?? "") }
        let experience = facts?.experience.map { String($0) }
        let load = facts?.load.map { String($0) }
        return """
            \(Field("name", words.name, typed: typed).line(text("name", facts?.name)))\
            \(Field("position", words.position, note: words.optional, typed: typed).line(text("position", facts?.position)))\
            \(Field("role", words.part, typed: typed).select(roles, text("role", facts?.role.rawValue), empty: words.chooseRole))\
            \(Field("qualification", words.qualification, help: words.qualificationHelp, note: words.optional, typed: typed)
                .line(text("qualification", facts?.qualification)))\
            \(Field("experience", words.experience, note: words.optional, typed: typed).line(text("experience", experience), size: 6))\
            \(Field("load", words.load, help: words.loadHelp, note: words.optional, typed: typed).line(text("load", load), size: 6))
            """
    }
}

/// Somebody new.
///
/// Fields: those of ``QualityPersonFields``, and `since`.
struct NewQualityPersonPage: Sendable {
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = CompetenceWords.in(frame.language)
        return Page(
            title: words.newTitle, line: .text(words.newLine), breadcrumbs: [Link(words.title, URLs.competence)],
            entry: .rounds, isNarrow: true,
            body: """
                \(Look.formStart(URLs.newQualityPerson, frame))\(Look.faults(typed, LookWords.in(frame.language)))\
                \(QualityPersonFields(facts: nil, typed: typed).html(words))\
                \(Field("since", words.since, typed: typed).day(typed.text("since", or: frame.today.official)))\
                <div class="go">\(Look.submit(words.new))</div></form>
                """
        ).html(in: frame)
    }
}
