// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// An issued document: its orders, and how each stands.
package struct NoticePage: Sendable {
    /// One order and its assignments by state, of those the reader may see.
    package struct Order: Sendable {
        package let id: ID<Directive>
        package let label: String
        package let title: String
        package let text: String
        package let due: Day?
        package let rhythm: Rhythm?
        package let counts: [Assignment.State: Int]
        package let late: Int
        /// How many wait for the event their deadline is counted from.
        package let awaitingEvent: Int

        package init(
            id: ID<Directive>, label: String, title: String, text: String, due: Day?, rhythm: Rhythm?,
            counts: [Assignment.State: Int], late: Int, awaitingEvent: Int = 0
        ) {
            self.awaitingEvent = awaitingEvent
            self.id = id
            self.label = label
            self.title = title
            self.text = text
            self.due = due
            self.rhythm = rhythm
            self.counts = counts
            self.late = late
        }

        var total: Int { counts.values.reduce(0, +) }
    }

    package let notice: Notice
    /// "Thông báo 46/TB-UBND".
    package let heading: String
    package let issuer: String
    package let importedBy: String
    package let issuedBy: String
    /// Name of the original file, when one was handed in.
    package let fileName: String?
    package let orders: [Order]
    /// What it did to earlier orders, and later notices to its own.
    package var effects: [OrderEffectRow] = []
    package let history: History
    /// The encoding its text was in, and the signatures of its file.
    package var origin = SourceOrigin()

    package init(
        notice: Notice, heading: String, issuer: String, importedBy: String, issuedBy: String, fileName: String?,
        orders: [Order],
        history: History
    ) {
        self.notice = notice
        self.heading = heading
        self.issuer = issuer
        self.importedBy = importedBy
        self.issuedBy = issuedBy
        self.fileName = fileName
        self.orders = orders
        self.history = history
    }

    package func html(in frame: Frame) -> HTML {
        let words = NoticeWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let late = orders.reduce(0) { $0 + $1.late }
        let all = orders.reduce(0) { $0 + $1.total }
        let overdue: HTML? =
            late == 0
            ? nil : ", <a class=\"late\" href=\"\(url([("han", "late")]))\">\(words.lateOnes(frame.number(late)))</a>"
        return Page(
            title: heading, kicker: .text(issuer),
            line: "\(words.ordersAndAssignments(orders.count, frame.number(all)))\(overdue)",
            breadcrumbs: [Link(look.entries(.notices), URLs.notices), Link(notice.number, "")],
            actions: Look.button(words.seeAssignments, to: url([])), entry: .notices,
            body: """
                <p class="quote subject">\(notice.subject)</p><div class="cols wide"><div>\(table(frame, words))\
                \(EffectSection.html(effects, on: notice.id, frame.language))\(history.html(in: frame))</div><aside>\(facts(frame, words))</aside></div>
                """
        ).html(in: frame)
    }

    private func url(_ more: [(String, String)]) -> String {
        URLs.assignments([("vanban", notice.id.description)] + more)
    }

    /// The states that have a column of their own.
    private static let states: [Assignment.State] = [
        .issued, .acknowledged, .inProgress, .reported, .returned, .accepted,
    ]

    private func table(_ frame: Frame, _ words: NoticeWords) -> HTML {
        let look = LookWords.in(frame.language)
        let states = StateWords.in(frame.language)
        let heads = NoticePage.states.map { state -> HTML in
            "<th scope=\"col\" class=\"num\"><span title=\"\(states.state(state))\">\(state.sign)<span class=\"vh\">\(states.state(state))</span></span></th>"
        }
        let legend = NoticePage.states.map { "<li>\($0.label(states))</li>" as HTML }
        let rows = orders.map { row($0, frame, words, states) }
        return Look.section(
            words.ordersOfNotice,
            """
            <ul class="legend">\(legend)</ul><div class="scroll"><table class="list fold3">\
            <caption class="vh">\(words.ordersOfNotice)</caption><thead><tr><th scope="col">\(words.label)</th>\
            <th scope="col">\(words.order)</th><th scope="col">\(words.due)</th>\(heads)\
            <th scope="col" class="num">\(words.late)</th><th scope="col" class="num">\(look.all)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """)
    }

    private func row(_ order: Order, _ frame: Frame, _ words: NoticeWords, _ states: StateWords) -> HTML {
        let own = [("y", order.id.description)]
        let cells = NoticePage.states.map { state -> HTML in
            cell(order.counts[state] ?? 0, url(own + [("trangthai", state.rawValue)]), states.state(state), frame)
        }
        let undated: HTML =
            order.awaitingEvent == 0
            ? .text(order.rhythm.map(states.rhythm) ?? states.noDeadline)
            : "<a href=\"\(url(own + [("han", "event")]))\">\(states.awaitsEvent)</a>"
        let due = order.due.map { HTML.text($0.official) } ?? undated
        let late: HTML =
            order.late == 0
            ? "<td class=\"num soft c-more\">·</td>"
            : "<td class=\"num c-more\"><a class=\"late-text\" href=\"\(url(own + [("han", "late")]))\">\(frame.number(order.late))</a></td>"
        return """
            <tr><th scope="row" class="nowrap"><strong>\(order.label)</strong></th>\
            <td class="c-title"><a class="t" href="\(url(own))" title="\(order.text)">\(order.title)</a>\
            \(progress(order, frame, words))</td><td class="c-state nowrap">\(due)</td>\(cells)\(late)\
            <td class="num c-more"><a href="\(url(own))">\(frame.number(order.total))</a></td></tr>
            """
    }

    /// On a phone, what the columns say in one line.
    private func progress(_ order: Order, _ frame: Frame, _ words: NoticeWords) -> HTML {
        let own = [("y", order.id.description)]
        let done = words.doneOf(frame.number(order.counts[.accepted] ?? 0), frame.number(order.total))
        let late: HTML? =
            order.late == 0
            ? nil
            : " · <a class=\"late-text\" href=\"\(url(own + [("han", "late")]))\">\(words.lateOnes(frame.number(order.late)))</a>"
        return "<small class=\"at-phone\"><a href=\"\(url(own))\">\(done)</a>\(late)</small>"
    }

    private func cell(_ value: Int, _ url: String, _ label: String, _ frame: Frame) -> HTML {
        value == 0
            ? "<td class=\"num soft c-more\">·</td>"
            : "<td class=\"num c-more\"><a href=\"\(url)\" aria-label=\"\(frame.number(value)), \(label)\">\(frame.number(value))</a></td>"
    }

    private func facts(_ frame: Frame, _ words: NoticeWords) -> HTML {
        let file: HTML = "<a href=\"\(URLs.noticeSource(notice.id))\">\(fileName ?? words.pasted)</a>"
        var facts: [(name: String, value: HTML)] = [
            (words.number, .text(notice.number)), (words.issuedOn, .text(notice.issuedOn?.official ?? "")),
            (words.issuer, .text(issuer)),
            (
                words.signer,
                .text([notice.signer.name, notice.signer.position].filter { !$0.isEmpty }.joined(separator: ", "))
            ),
            (words.original, file),
        ]
        facts +=
            origin.facts(in: frame) + [
                (words.importer, "\(importedBy), \(frame.moment(notice.importedAt))")
            ]
        if let at = notice.issuedAt { facts.append((words.issuing, "\(issuedBy), \(frame.moment(at))")) }
        let recipients = notice.recipients.map { "<li>\($0)</li>" as HTML }
        let list: HTML? =
            recipients.isEmpty
            ? nil : "<div>\(Look.details(words.recipients(recipients.count), "<ul>\(recipients)</ul>"))</div>"
        return Look.box(words.facts, "<div>\(Look.facts(facts))</div>\(list)")
    }
}
