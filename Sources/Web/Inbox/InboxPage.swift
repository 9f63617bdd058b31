// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// "Việc của tôi": what waits for the one who looks, by due date.
package struct InboxPage: Sendable {
    /// What is asked of the reader.
    package enum Need: Sendable, Hashable {
        case acknowledge
        case report
        case supplement
        case decide
        case giveOpinion
        case decideExtension
        case readInstruction
        case seeDifficulties
        /// A decision on agencies whose day has come.
        case handOver
        /// A milestone the agency is to reach and report.
        case reportMilestone
        /// The People's Committee's decision on a list is to be recorded.
        case recordDecision
        /// A matter the leader wants to know more about.
        case supplementMatter
        case checkNotice
        case letter(Letter.State)
        /// Documents that came in are to be entered in the register.
        case enterDocuments
        /// A scan that is being read, or asks for a look.
        case seeScan
    }

    /// One thing to do.
    package struct Item: Sendable {
        package let need: Need
        package let title: String
        /// Where it is done.
        package let url: String
        /// Where it comes from and what was last said: "Thông báo 46/TB-UBND, ý 3 · …".
        package let detail: String
        /// Due cell; nil for a notice to check.
        package let due: DueCell?
        /// State of the assignment; nil for a notice to check.
        package let state: Assignment.State?

        package init(
            need: Need, title: String, url: String, detail: String, due: DueCell? = nil, state: Assignment.State? = nil
        ) {
            self.need = need
            self.title = title
            self.url = url
            self.detail = detail
            self.due = due
            self.state = state
        }
    }

    /// What a group of things waits for: the reader's word, or a period of due dates.
    package enum Wait: Sendable, Hashable {
        case late
        case decision
        case checking
        /// Letters to approve, change, number, sign or send.
        case letters
        /// Until Sunday.
        case thisWeek(until: Day)
        case nextWeek(from: Day, until: Day)
        case later
        case noDeadline
    }

    /// Things that wait for the same.
    package struct Group: Sendable {
        package let wait: Wait
        package let items: [Item]
        /// How many there are, when `items` was cut off.
        package let count: Count

        package init(_ wait: Wait, _ items: [Item], count: Count? = nil) {
            self.wait = wait
            self.items = items
            self.count = count ?? Count(items.count)
        }
    }

    /// Groups that hold something, in the order they are shown.
    package let groups: [Group]
    package let total: Count
    package let late: Count
    /// The reader's own agency, the whole province: what the role works for or sees.
    package let standings: [Standing]

    package init(groups: [Group], total: Count, late: Count, standings: [Standing]) {
        self.groups = groups
        self.total = total
        self.late = late
        self.standings = standings
    }

    package func html(in frame: Frame) -> HTML {
        let words = InboxWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let day = look.sentence(look.longDay(look.weekday(frame.today.weekday.rawValue), frame.today.official))
        let overdue: HTML? =
            late.value == 0
            ? nil : ", \(words.ofThem) <span class=\"late\">\(words.lateThings(frame.count(late)))</span>"
        let line: HTML = "\(day) · <strong>\(words.things(frame.count(total)))</strong> \(words.wait)\(overdue)"
        return Page(
            title: words.title, line: line,
            actions: frame.visitor?.may(.seeAssignments) == true
                ? Look.button(words.calendar, to: URLs.dueCalendar(), icon: .clock) : .empty, entry: .inbox,
            body: """
                <div class="cols"><div>\(list(frame, words))</div><aside>\(standings.map { $0.html(frame, words) })</aside></div>
                """
        ).html(in: frame)
    }

    private func list(_ frame: Frame, _ words: InboxWords) -> HTML {
        guard !groups.isEmpty else {
            return Look.empty(
                words.emptyTitle, words.emptyText,
                button: Look.button(words.allAssignments, to: URLs.assignments(), .primary))
        }
        return groups.enumerated().map { place, group in
            let items = group.items.enumerated().map { row($1, isFirst: place == 0 && $0 == 0, frame, words) }
            return Look.section(
                words.group(group.wait),
                badge: Look.badge(frame.count(group.count), isLate: group.wait == .late),
                isLate: group.wait == .late, items.joined())
        }.joined()
    }

    /// Nothing on the page has a date or a state: titles begin where dates would stand.
    private var hasNoDue: Bool {
        groups.allSatisfy { group in group.items.allSatisfy { $0.due == nil && $0.state == nil } }
    }

    private func row(_ item: Item, isFirst: Bool, _ frame: Frame, _ words: InboxWords) -> HTML {
        let states = StateWords.in(frame.language)
        let due: HTML = item.due?.html(states, isFull: true) ?? (hasNoDue ? "" : "<span class=\"due\"></span>")
        let state = item.state?.label(states) ?? "<span class=\"st\"></span>"
        return """
            <article class="item\(HTML(trusted: hasNoDue ? " draft" : ""))">\(due)<div class="what"><h3><a class="t" href="\(item.url)">\(item.title)</a></h3>\
            <p>\(item.detail)</p></div>\(state)\
            <div class="do"><a class="\(isFirst ? "btn btn-main" : "btn")" href="\(item.url)">\(words.act(item.need))</a></div>\
            </article>
            """
    }
}
