// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What can be done with a plan, and what was said of it.
extension PlanPage {
    /// Fields: `decision`, `opinion`.
    func deciding(_ words: PlanWords, _ frame: Frame) -> HTML {
        guard mayDecide, isLast, revision.state == .submitted else { return .empty }
        let action = URLs.decidePlan(plan.id)
        let typed = typed.of(action)
        let choices = [
            Choice("approve", words.approve, note: words.approveNote),
            Choice("return", words.giveBack, note: words.giveBackNote),
        ]
        return Look.box(
            words.decideTitle, isMain: true, id: "xem-xet",
            """
            <div>\(Look.formStart(action, frame, version: typed.version(revision.version)))\
            \(Look.faults(typed, LookWords.in(frame.language)))\
            \(Field("decision", words.decideTitle, typed: typed).radios(choices, typed.text("decision")))\
            \(Field("opinion", words.opinion, typed: typed).area(typed.text("opinion"), rows: 3))\
            \(Look.submit(words.decide))</form></div>
            """)
    }

    /// The agency's own: change, submit, revise.
    func keeping(_ words: PlanWords, _ frame: Frame) -> HTML {
        guard mayKeep, isLast else { return .empty }
        if revision.state == .approved {
            return Look.box(
                words.revise,
                """
                <div><p>\(words.reviseText)</p></div><div>\(Look.oneButton(words.revise, URLs.revisePlan(plan.id), frame, version: revision.version))</div>
                """)
        }
        let typed = typed.of(URLs.submitPlan(plan.id))
        let edit = Look.button(words.edit, to: URLs.editPlan(plan.id), icon: .edit)
        let orders = PlanOrderWords.in(frame.language)
        guard revision.state != .submitted else {
            return Look.box(
                words.edit, isReportWaiting ? "<div><p>\(orders.reportWaits)</p></div>" : "<div>\(edit)</div>")
        }
        let incomplete = revision.content.incomplete
        let submit: HTML =
            incomplete.isEmpty && !revision.content.items.isEmpty
            ? submitForm(words, orders, typed, frame)
            : "\(Look.waiting(words.submit, why: "con-thieu", icon: .send))<p id=\"con-thieu\" class=\"ask\">\(words.incomplete(incomplete.count))</p>"
        return Look.box(
            words.submit, isMain: true, id: "trinh",
            """
            <div>\(asked.isEmpty ? Look.faults(typed, LookWords.in(frame.language)) : .empty)<p>\(words.submitText)</p></div>\
            <div>\(submit)</div><div>\(edit)</div>
            """)
    }

    /// Fields: `assignment`, `text`, where an order asks for the plan; the order its round's milestone is bound to is chosen.
    private func submitForm(
        _ words: PlanWords, _ orders: PlanOrderWords, _ typed: Typed, _ frame: Frame
    ) -> HTML {
        let action = URLs.submitPlan(plan.id)
        guard let first = asked.first else {
            return Look.oneButton(words.submit, action, frame, version: revision.version, .primary, icon: .send)
        }
        let choices = asked.map { Choice($0.assignment.description, $0.title) }
        let chosen = typed.text("assignment", or: first.isOfRound || asked.count == 1 ? choices[0].value : "")
        return """
            \(Look.formStart(action, frame, version: typed.version(revision.version)))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "s-"))\
            \(Field("assignment", orders.order, help: orders.orderHelp, prefix: "s-", typed: typed)
                .select(choices, chosen, empty: orders.orderNone))\
            \(Field("text", orders.text, prefix: "s-", typed: typed)
                .area(typed.text("text", or: orders.textDefault(revision.content.title)), rows: 3))\
            \(Look.submit(words.submit, icon: .send))</form>
            """
    }

    /// Fields: `item`, `text`, `doneOn`, `evidence`.
    func reporting(_ words: PlanWords, _ frame: Frame) -> HTML {
        guard mayKeep, isInForce else { return .empty }
        let (action, look) = (URLs.reportPlan(plan.id), LookWords.in(frame.language))
        let typed = typed.of(action)
        let items = revision.content.items.enumerated().map { Choice(String($1.key), "\($0 + 1). \($1.text)") }
        return Look.box(
            words.reportTitle, id: "tien-do",
            """
            <div>\(Look.formStart(action, frame, hasFiles: true))\(Look.faults(typed, look, prefix: "p-"))\
            \(Field("item", words.reportItem, prefix: "p-", typed: typed).select(items, typed.text("item")))\
            \(Field("text", words.reportText, prefix: "p-", typed: typed).area(typed.text("text"), rows: 3))\
            \(Field("doneOn", words.reportDone, help: words.reportDoneHelp, prefix: "p-", typed: typed).day(typed.text("doneOn")))\
            \(Field("evidence", words.evidence, prefix: "p-", typed: typed).files(several: false, look))\
            \(Look.submit(words.report, .plain))</form></div>
            """)
    }

    func facts(_ words: PlanWords, _ frame: Frame) -> HTML {
        func who(_ id: ID<Person>?) -> String { id.flatMap { names[$0] } ?? "" }
        var facts: [(name: String, value: HTML)] = [(words.agency, "\(agencyName)")]
        if let roundTitle { facts.append((words.round, "\(roundTitle)")) }
        var said: [String] = []
        if let at = revision.submittedAt { said.append(words.submittedBy(who(revision.submittedBy), frame.moment(at))) }
        if let at = revision.approvedAt ?? revision.returnedAt, revision.decidedBy != nil {
            said.append(words.decidedBy(who(revision.decidedBy), frame.moment(at)))
        }
        if !said.isEmpty { facts.append((words.stand, said.map { "\($0)" as HTML }.joined(separator: "<br>"))) }
        if revision.state == .approved, !revision.opinion.isEmpty {
            facts.append((words.opinion, Look.paragraphs(revision.opinion)))
        }
        let orders = PlanOrderWords.in(frame.language)
        if let title = reportTitle, let id = revision.assignment {
            facts.append((orders.alsoReport, "<a href=\"\(URLs.assignment(id))\">\(title)</a>"))
        }
        for (from, by) in takenOver {
            facts.append((orders.takenOver, .text(orders.from(from, by.decision.number, by.decision.on.official))))
        }
        let list = revisions.map { other -> HTML in
            let name = words.sentenced(words.revision(other.number))
            let note = [words.state(other.state), other.id == plan.inForce ? words.inForce : ""]
                .filter { !$0.isEmpty }.joined(separator: ", ")
            return other.id == revision.id
                ? "<li><strong>\(name)</strong> <small>\(note)</small></li>"
                : "<li><a href=\"\(URLs.plan(plan.id, revision: other.number))\">\(name)</a> <small>\(note)</small></li>"
        }
        let document = Look.button(
            orders.document, to: URLs.planDocument(plan.id, revision: revision.number), icon: .fileText)
        return Look.box(words.facts, "<div>\(Look.facts(facts))</div><div class=\"row\">\(document)</div>")
            + Look.box(words.revisions, "<div><ul class=\"tree\">\(list)</ul></div>")
    }

    /// Field: `text`.
    func said(_ words: PlanWords, _ frame: Frame) -> HTML {
        let shown = comments.map { comment -> HTML in
            """
            <li>\(comment.text) <small>\(names[comment.by] ?? ""), \(frame.moment(comment.at))</small></li>
            """
        }
        let list: HTML = shown.isEmpty ? .empty : "<div><ul class=\"tree\">\(shown)</ul></div>"
        guard mayComment else { return shown.isEmpty ? .empty : Look.box(words.comments, list) }
        let action = URLs.commentPlan(plan.id)
        let typed = typed.of(action)
        return Look.box(
            words.comments, id: "gop-y",
            """
            \(list)<div>\(Look.formStart(action, frame))\(Look.faults(typed, LookWords.in(frame.language), prefix: "c-"))\
            \(Field("text", words.comments, prefix: "c-", typed: typed).area(typed.text("text"), rows: 3))\
            \(Look.submit(words.comment, .plain))</form></div>
            """)
    }
}

extension PlanWords {
    /// A text with its first letter large.
    func sentenced(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
