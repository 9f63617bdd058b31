// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// One assignment: what was ordered, what was reported, what waits for the reader, and how it came there.
package struct AssignmentPage: Sendable {
    /// What the reader may do here and now: policy and the record's own rules both say yes.
    package enum Act: Sendable, Hashable, CaseIterable {
        case acknowledge
        case start
        case note
        case report
        case recordPaperReply
        case decide
        case giveOpinion
        case cancel
        case askExtension
        case decideExtension
        case giveEventDay
        case extendDue
        case instruct
        case acknowledgeInstruction
        case raiseDifficulty
        case remind
    }

    /// A coordinating body's part.
    package struct Coordinator: Sendable {
        package let agency: String
        package let askedAt: Instant
        /// nil while silent.
        package let answeredAt: Instant?
        package let answeredBy: String
        package let opinion: String

        package init(
            agency: String, askedAt: Instant, answeredAt: Instant? = nil, answeredBy: String = "", opinion: String = ""
        ) {
            self.agency = agency
            self.askedAt = askedAt
            self.answeredAt = answeredAt
            self.answeredBy = answeredBy
            self.opinion = opinion
        }
    }

    package let id: ID<Assignment>
    package let version: Int
    /// The agency that must do it.
    package let agency: String
    package let agencyID: ID<Agency>
    package let state: Assignment.State
    package let due: DueCell
    /// One more fact beside state and due date: "Báo cáo lần 2 nộp đúng hạn, chờ xem xét 1 ngày"; may be empty.
    package let standing: String
    package let steps: [Steps.Step]
    package let order: OrderQuote
    /// Latest first.
    package let reports: [ReportView]
    package let coordinators: [Coordinator]
    /// The version of the reader's own coordinating part; nil when they have none.
    package let opinionVersion: Int?
    package let may: Set<Act>
    /// Why the reader, whose role decides reports, may not decide on this one; nil when nothing is to be said.
    package let hindrance: String?
    /// Name and value, for the box of facts: chịu trách nhiệm, cơ quan xem xét, nộp về, sản phẩm.
    package let facts: [(name: String, value: String)]
    /// The day-by-day trace of the due date, in sentences; empty without a due date.
    package let whyDue: [String]
    /// Later notices that may call it off: identity and title.
    package let laterNotices: [Choice]
    package let history: History
    /// How the agency was reminded, and the form that reminds.
    package let reminders: ReminderSection
    /// Later days, further instructions.
    package let life: OrdersLifeView
    package let typed: Typed

    package init(
        id: ID<Assignment>, version: Int, agency: String, agencyID: ID<Agency>, state: Assignment.State, due: DueCell,
        standing: String, steps: [Steps.Step], order: OrderQuote, reports: [ReportView], coordinators: [Coordinator],
        opinionVersion: Int?, may: Set<Act>, hindrance: String?, facts: [(name: String, value: String)],
        whyDue: [String], laterNotices: [Choice] = [], history: History,
        reminders: ReminderSection, life: OrdersLifeView, typed: Typed = .fresh
    ) {
        self.id = id
        self.version = version
        self.agency = agency
        self.agencyID = agencyID
        self.state = state
        self.due = due
        self.standing = standing
        self.steps = steps
        self.order = order
        self.reports = reports
        self.coordinators = coordinators
        self.opinionVersion = opinionVersion
        self.may = may
        self.hindrance = hindrance
        self.facts = facts
        self.whyDue = whyDue
        self.laterNotices = laterNotices
        self.history = history
        self.reminders = reminders
        self.life = life
        self.typed = typed
    }

    package func html(in frame: Frame) -> HTML {
        let words = AssignmentWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let crumbs = [
            Link(look.entries(.assignments), URLs.assignments()),
            Link(order.noticeTitle, URLs.notice(order.notice)), Link(words.order(order.label), ""),
        ]
        return Page(
            title: order.title,
            kicker: "\(words.assignmentOf) <a href=\"\(URLs.agency(agencyID))\"><strong>\(agency)</strong></a>",
            breadcrumbs: crumbs, entry: .assignments,
            body: """
                \(late(frame, words))\(stand(frame))\(Steps(steps).html)
                <div class="cols wide mix"><div><div class="o1">\(order.html(words))\(lifeSections(frame))\(reminders.list(frame))\(reportSections(frame, words))\
                \(noteForm(frame, words))\(askForm(frame))\(difficultyForm(frame))\(reportForm(frame, words))\(paperForm(frame, words))\(coordination(frame, words))</div>\
                <div class="o3">\(history.html(in: frame))</div></div>\
                <aside><div class="o2">\(nextBox(frame, words))\(eventBox(frame))\(requestBox(frame))\(decisionBox(frame, words))\(opinionBox(frame, words))\(reminders.box(frame))</div>\
                <div class="o4">\(factBox(frame, words))</div></aside></div>
                """
        ).html(in: frame)
    }

    private func stand(_ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let words = AssignmentWords.in(frame.language)
        let before: HTML? = due.due == nil ? nil : "<strong>\(words.due)</strong> "
        return """
            <p class="stand">\(state.label(states))<span>\(before)\(due.html(states, isFull: true))</span>\
            <span>\(standing)</span></p>
            """
    }

    private func factBox(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        let list = Look.facts(facts.map { ($0.name, HTML.text($0.value)) })
        let why: HTML? =
            whyDue.isEmpty
            ? nil
            : "<div>\(Look.details(words.whyDue(due.due?.official ?? ""), "<ol>\(whyDue.map { "<li>\($0)</li>" as HTML })</ol>"))</div>"
        return Look.box(
            words.facts,
            "<div>\(list)</div>\(why)\(eventCorrection(frame))\(directionForms(frame))\(cancelForm(frame, words))")
    }

    private func coordination(_ frame: Frame, _ words: AssignmentWords) -> HTML {
        guard !coordinators.isEmpty else { return .empty }
        let rows = coordinators.map { coordinator -> HTML in
            let answer: HTML
            if let at = coordinator.answeredAt {
                answer = """
                    \(Look.paragraphs(coordinator.opinion))<small>\(coordinator.answeredBy), \(frame.moment(at))</small>
                    """
            } else {
                answer = "<span class=\"soft\">\(words.silentSince(frame.day(coordinator.askedAt)))</span>"
            }
            return "<tr><th scope=\"row\">\(coordinator.agency)</th><td>\(answer)</td></tr>"
        }
        let columns = [Column(words.coordinator), Column(words.opinion)]
        return Look.section(
            words.coordination, Look.table(words.coordination, columns, LookWords.in(frame.language), rows: rows))
    }
}
