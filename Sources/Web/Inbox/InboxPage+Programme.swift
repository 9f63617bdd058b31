// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// What of the programme waits, as things to do.
extension InboxPage.Item {
    /// A milestone of the agency, or a list on which its opinion is asked.
    init(_ entry: DueEntry, _ visit: Visit) {
        let words = ProgrammeWorkWords.in(visit.language)
        let isList = entry.kind == .list
        self.init(
            need: isList ? .giveOpinion : .reportMilestone, title: isList ? words.list : words.milestone(entry.title),
            url: DueCalendarPage.url(of: entry), detail: entry.from, due: DueCell(entry, visit))
    }

    /// What waits for the reader's decision; the milestones of a round are one line.
    static func decisions(
        _ work: ProgrammeWork, _ directory: AgencyDirectory, _ visit: Visit
    ) -> [InboxPage.Item] {
        let words = ProgrammeWorkWords.in(visit.language)
        let matters = work.matters.map {
            InboxPage.Item(
                need: .supplementMatter, title: words.matter($0.content.title), url: URLs.matter($0.id),
                detail: $0.words)
        }
        let lists = work.lists.map {
            InboxPage.Item(
                need: .recordDecision, title: words.submitted, url: URLs.roundLists($0.round), detail: $0.title)
        }
        let milestones = work.milestones.map {
            InboxPage.Item(
                need: .decide, title: words.milestones($0.count),
                url: URLs.roundTable($0.round, [("loc", RoundTableFilter.Part.awaiting.rawValue)]), detail: $0.title)
        }
        return matters + lists + ofAgencies(work, directory, words) + milestones
    }

    private static func ofAgencies(
        _ work: ProgrammeWork, _ directory: AgencyDirectory, _ words: ProgrammeWorkWords
    ) -> [InboxPage.Item] {
        work.committees.map {
            InboxPage.Item(
                need: .decide, title: words.committee($0.name), url: URLs.committeeDecision($0.id),
                detail: directory.shortName(of: $0.agency))
        }
            + work.plans.map {
                InboxPage.Item(
                    need: .decide, title: words.plan($0.name), url: URLs.plan($0.id),
                    detail: directory.shortName(of: $0.agency))
            }
    }

    /// By due date; what has none comes last.
    static func byDay(_ items: [InboxPage.Item]) -> [InboxPage.Item] {
        items.enumerated().sorted { left, right in
            let (one, other) = (left.element.due?.due?.number ?? .max, right.element.due?.due?.number ?? .max)
            return (one, left.offset) < (other, right.offset)
        }.map(\.element)
    }
}

extension DueCell {
    /// How what falls due stands to its day.
    init(_ entry: DueEntry, _ visit: Visit) {
        let (today, calendar) = (visit.today, visit.system.calendar)
        let timeliness: Assignment.Timeliness =
            entry.isLate
            ? .late(workingDays: calendar.workingDays(after: entry.day, through: today))
            : entry.day == today
                ? .dueToday : .open(workingDaysLeft: calendar.workingDays(after: today, through: entry.day))
        self.init(due: entry.day, timeliness: timeliness)
    }
}

/// The words for what of the programme waits.
struct ProgrammeWorkWords: Words {
    let milestone: @Sendable (String) -> String
    let list: String
    let matter: @Sendable (String) -> String
    let submitted: String
    let milestones: @Sendable (Int) -> String
    let committee: @Sendable (_ number: String) -> String
    let plan: @Sendable (_ year: String) -> String

    static let vi = ProgrammeWorkWords(
        milestone: { "Mốc: \($0)" }, list: "Cho ý kiến về danh sách cơ quan, đơn vị",
        matter: { "Lãnh đạo yêu cầu bổ sung: \($0)" }, submitted: "Danh sách đã trình, chờ ghi quyết định",
        milestones: { "\($0)\u{a0}mốc đã báo cáo, chờ xem xét" },
        committee: { "Quyết định \($0) về ban, tổ chờ tiếp nhận" },
        plan: { "Kế hoạch chi tiết năm \($0) chờ phê duyệt" })

    static let en = ProgrammeWorkWords(
        milestone: { "Milestone: \($0)" }, list: "Opinion on the list of agencies",
        matter: { "The leader asks for more: \($0)" }, submitted: "A list is submitted; its decision is to be recorded",
        milestones: { $0 == 1 ? "1 reported milestone to review" : "\($0)\u{a0}reported milestones to review" },
        committee: { "Decision \($0) on a committee or group to receive" },
        plan: { "Detailed plan of \($0) to approve" })
}
