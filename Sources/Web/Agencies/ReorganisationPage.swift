// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One recorded decision: who came from whom, and what was handed over.
struct ReorganisationPage {
    /// One affair that was handed over.
    struct Row {
        let kind: Affair.Kind
        let title: String
        let url: String?
        let from: String
        let fate: String
    }

    let record: Reorganisation
    let directory: AgencyDirectory
    let rows: [Row]
    /// Who carried it out.
    let by: String
    let fileName: String?
    let history: History
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = ReorganisationWords.in(frame.language)
        let agencies = AgencyWords.in(frame.language)
        let decision = record.decision
        let isDue = record.carriedOutAt == nil && record.effective <= frame.today
        let button = Look.button(words.handOver, to: URLs.handOver(record.id), .primary)
        return Page(
            title: "\(words.kind(record.kind)): \(names(\.predecessor))",
            line: .text(words.decision(decision.number, decision.on.official, decision.issuer)),
            breadcrumbs: [Link(agencies.title, URLs.agencies), Link(words.title, URLs.reorganisations)],
            actions: isDue ? button : .empty, entry: .agencies,
            body: """
                <div class="cols"><div>\(moved(words, frame))\(history.html(in: frame))</div>\
                <div>\(side(words, frame))</div></div>
                """
        ).html(in: frame)
    }

    private func names(_ side: KeyPath<AgencyLink, ID<Agency>>) -> String {
        let ids = Set(directory.links.filter { $0.reorganisation == record.id }.map { $0[keyPath: side] })
        let day = side == \.predecessor ? record.effective.adding(days: -1) : record.effective
        return directory.all.filter { ids.contains($0.id) }
            .map { directory.name(of: $0.id, on: day) }.joined(separator: "; ")
    }

    private func side(_ words: ReorganisationWords, _ frame: Frame) -> HTML {
        let stand =
            record.carriedOutAt.map { words.carriedOut(frame.day($0), by) } ?? words.waiting(record.effective.official)
        let facts: [(name: String, value: HTML)] = [
            (words.before, "\(names(\.predecessor))"), (words.after, "\(names(\.successor))"),
            (words.effective, "\(record.effective.official)"), (words.handOver, "\(stand)"),
        ]
        let held: HTML? = record.hold.map { "<p>\(words.held(words.hold($0)))</p>" }
        return Look.box(words.decisionLabel, "\(Look.facts(facts))\(held)\(file(words, frame))")
    }

    /// Field: `file`.
    private func file(_ words: ReorganisationWords, _ frame: Frame) -> HTML {
        let look = LookWords.in(frame.language)
        let now: HTML =
            fileName.map { "<p><a href=\"\(URLs.reorganisationFile(record.id))\">\($0)</a></p>" }
            ?? "<p>\(words.noFile)</p>"
        let form: HTML = """
            \(Look.formStart(URLs.reorganisationFile(record.id), frame, hasFiles: true))\(Look.faults(typed, look))\
            \(Field("file", words.file, typed: typed).files(several: false, look))\(Look.submit(words.attach, .plain))</form>
            """
        return "<div>\(now)\(Look.details(words.attach, isOpen: fileName == nil || typed.isOpen, form))</div>"
    }

    private func moved(_ words: ReorganisationWords, _ frame: Frame) -> HTML {
        guard record.carriedOutAt != nil, record.kind != .rename else { return .empty }
        guard !rows.isEmpty else { return "<p>\(words.nothingOpen)</p>" }
        let columns = [Column(words.what), Column(words.holder), Column(words.fate)]
        return Affair.Kind.allCases.map { kind -> HTML in
            let own = rows.filter { $0.kind == kind }
            guard !own.isEmpty else { return .empty }
            let lines = own.map { row -> HTML in
                let title: HTML = row.url.map { "<a href=\"\($0)\">\(row.title)</a>" } ?? "\(row.title)"
                return "<tr><td>\(title)</td><td>\(row.from)</td><td>\(row.fate)</td></tr>"
            }
            return Look.section(
                words.affair(kind), badge: Look.badge(frame.number(own.count)),
                Look.table(words.affair(kind), columns, LookWords.in(frame.language), rows: lines))
        }.joined()
    }
}

/// All recorded decisions, those that wait first.
struct ReorganisationListPage {
    let records: [Reorganisation]
    let directory: AgencyDirectory

    func html(in frame: Frame) -> HTML {
        let words = ReorganisationWords.in(frame.language)
        let agencies = AgencyWords.in(frame.language)
        let columns = [
            Column(words.effective), Column(words.kindLabel), Column(words.before), Column(words.after),
            Column(words.decisionLabel), Column(words.handOver),
        ]
        let new = Look.button(words.new, to: URLs.newReorganisation, .primary)
        let body =
            records.isEmpty
            ? Look.empty(words.title, words.none, button: new)
            : Look.table(
                words.title, columns, class: "list fold3", LookWords.in(frame.language),
                rows: records.map { row($0, words, frame) })
        return Page(
            title: words.title, line: .text(words.titleLine), breadcrumbs: [Link(agencies.title, URLs.agencies)],
            actions: records.isEmpty ? .empty : new, entry: .agencies, body: body
        ).html(in: frame)
    }

    private func row(_ record: Reorganisation, _ words: ReorganisationWords, _ frame: Frame) -> HTML {
        func names(_ side: KeyPath<AgencyLink, ID<Agency>>, _ day: Day) -> String {
            let ids = Set(directory.links.filter { $0.reorganisation == record.id }.map { $0[keyPath: side] })
            return directory.all.filter { ids.contains($0.id) }.map { directory.shortName(of: $0.id, on: day) }
                .joined(separator: "; ")
        }
        let stand = record.carriedOutAt.map { frame.day($0) } ?? words.waiting(record.effective.official)
        return """
            <tr><td class="nowrap">\(record.effective.official)</td><td class="c-state">\(words.kind(record.kind))</td>\
            <td class="c-title"><a class="t" href="\(URLs.reorganisation(record.id))">\
            \(names(\.predecessor, record.effective.adding(days: -1)))</a></td>\
            <td class="c-sub">\(names(\.successor, record.effective))</td>\
            <td class="c-more">\(record.decision.number)</td><td class="c-sub">\(stand)</td></tr>
            """
    }
}
