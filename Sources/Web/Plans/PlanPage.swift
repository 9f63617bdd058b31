// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One plan as one of its revisions says it: the items and how far they have come, what changed, who decided.
struct PlanPage: Sendable {
    let plan: AgencyPlan
    let agencyName: String
    let roundTitle: String?
    /// The one that is shown.
    let revision: PlanRevision
    /// The one before it, to see what changed.
    let earlier: PlanRevision?
    /// Those the reader may see, the latest first.
    let revisions: [PlanRevision]
    let comments: [PlanComment]
    let progress: [PlanProgress]
    let names: [ID<Person>: String]
    let calendar: WorkingCalendar
    /// Whether it is the reader's own agency's to work on.
    let mayKeep: Bool
    let mayDecide: Bool
    let mayComment: Bool
    /// The own orders that submitting it may answer.
    let asked: [PlanOrders.Asked]
    /// The order whose report the shown revision is, where the reader may see it.
    let reportTitle: String?
    /// Whether that report waits for its decision.
    let isReportWaiting: Bool
    /// From whom it was taken over, by which decisions.
    let takenOver: [(from: String, by: Reorganisation)]
    let typed: Typed

    /// Whether the last revision is shown.
    var isLast: Bool { revision.id == revisions.first?.id }
    /// Whether the revision that counts is shown.
    var isInForce: Bool { revision.id == plan.inForce }

    func html(in frame: Frame) -> HTML {
        let words = PlanWords.in(frame.language)
        let note: HTML? = isInForce ? " · \(words.inForce)" : nil
        return Page(
            title: revision.content.title, kicker: "\(agencyName) · \(String(plan.year))",
            line:
                "\(PlanSigns.label(revision.state, words.state(revision.state))) · \(words.revision(revision.number))\(note)",
            breadcrumbs: [Link(words.title, URLs.plans), Link(agencyName, "")],
            actions: Look.exports(of: URLs.plan(plan.id, revision: isLast ? nil : revision.number), frame.language),
            entry: .rounds,
            body: """
                \(Look.overtaken(typed, isFormShown: isFormShown, frame.language))\(returned(words))<div class="cols wide mix"><div><div class="o1">\(items(words, frame))\
                \(difference(words))</div></div><aside><div class="o2">\(deciding(words, frame))\(keeping(words, frame))\
                \(reporting(words, frame))</div><div class="o4">\(facts(words, frame))\(said(words, frame))</div></aside></div>
                """
        ).html(in: frame)
    }

    /// Whether the form that came too late is still on the page, with what was typed into it.
    private var isFormShown: Bool {
        switch typed.action {
        case URLs.decidePlan(plan.id): mayDecide && isLast && revision.state == .submitted
        case URLs.reportPlan(plan.id): mayKeep && isInForce
        default: false
        }
    }

    private func returned(_ words: PlanWords) -> HTML {
        guard revision.state == .returned else { return .empty }
        return Message(.warning, words.state(.returned) + ".", revision.opinion).html
    }

    private func items(_ words: PlanWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.content),
            Column(words.begins), Column(words.responsible), Column(words.ends), Column(words.standing),
        ]
        let rows = revision.content.items.enumerated().map { row($0 + 1, $1, words, frame) }
        return Look.section(
            words.items, badge: Look.badge(frame.number(rows.count)),
            Look.table(words.items, columns, class: "list fold3", LookWords.in(frame.language), rows: rows))
    }

    private func row(_ place: Int, _ item: PlanContent.Item, _ words: PlanWords, _ frame: Frame) -> HTML {
        let standing = PlanItemStanding(item, progress: progress, on: frame.today, calendar: calendar)
        let faults = item.faults.filter { $0 != .text }
        let incomplete: HTML? =
            faults.isEmpty
            ? nil
            : "<small class=\"ask\">\(words.incompleteItem(place, faults.map(words.fault).joined(separator: ", ")))</small>"
        let latest = progress.first { $0.item == item.key }
        let evidence: HTML? = latest?.file.flatMap { _ in latest }.map {
            " <a href=\"\(URLs.planEvidence($0.id))\">\(words.evidence)</a>"
        }
        let said: HTML? = latest.map { "<small>\($0.text)\(evidence)</small>" }
        let counts = plan.inForce != nil && isInForce
        let state: HTML = counts ? PlanSigns.label(standing, words, StateWords.in(frame.language)) : .empty
        return """
            <tr><td class="c-title">\(place). \(item.text)\(incomplete)\(counts ? said : nil)</td>\
            <td class="c-sub nowrap"><span class="at-phone">\(words.begins): </span>\(item.begins?.official)</td>\
            <td class="c-sub">\(item.responsible)</td>\
            <td class="c-sub nowrap"><span class="at-phone">\(words.ends): </span>\(item.ends?.official)</td>\
            <td class="c-state">\(state)</td></tr>
            """
    }

    private func difference(_ words: PlanWords) -> HTML {
        guard let earlier else { return .empty }
        let lines = PlanDifference(from: earlier.content, to: revision.content).lines.filter { $0.kind != .same }
        let items = lines.map { line -> HTML in
            let text = PlanPage.told(line.item, words)
            return switch line.kind {
            case .added: "<li><strong>\(words.added):</strong> \(text)</li>"
            case .removed: "<li><strong>\(words.removed):</strong> <s>\(text)</s></li>"
            case .changed(let before):
                """
                <li><strong>\(words.changed):</strong> \(text)<br>\
                <small>\(words.wasBefore(PlanPage.told(before, words)))</small></li>
                """
            case .same: .empty
            }
        }
        return Look.section(
            words.differs(earlier.number), badge: Look.badge("\(items.count)"),
            items.isEmpty ? "<p class=\"soft\">\(words.noDifference)</p>" : "<ul class=\"tree\">\(items)</ul>")
    }

    /// An item in one line.
    static func told(_ item: PlanContent.Item, _ words: PlanWords) -> String {
        let days = [item.begins?.official, item.ends?.official].compactMap(\.self).joined(separator: "–")
        return [item.text, item.responsible, days].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
