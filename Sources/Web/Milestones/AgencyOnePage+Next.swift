// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

extension AgencyOnePage {
    /// How many things to come are shown.
    private static let shown = 5

    /// What comes next: milestones nothing blocks, and orders that are due.
    func next(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        var items: [(day: Day, html: HTML)] = []
        if let enrolled {
            let (all, standings) = (enrolled.board.track.milestones, enrolled.board.row.standings)
            for (milestone, standing) in zip(all, standings) where [.expected, .atRisk].contains(standing.state) {
                guard let day = standing.planned else { continue }
                let url = URLs.milestone(enrolled.board.enrolment.id, milestone.ordinal)
                items.append((day, entry(milestone.name, url, day, words.milestone, states)))
            }
        }
        for row in orders where !row.assignment.isLate(on: today) && row.assignment.state != .reported {
            guard let day = row.assignment.due else { continue }
            items.append((day, entry(row.title, URLs.assignment(row.assignment.id), day, row.noticeNumber, states)))
        }
        guard !items.isEmpty else { return .empty }
        let shown = items.sorted { $0.day < $1.day }.prefix(Self.shown).map(\.html)
        return Look.section(words.next, "<ul class=\"late-list\">\(shown)</ul>")
    }

    private func entry(_ name: String, _ url: String, _ day: Day, _ from: String, _ states: StateWords) -> HTML {
        let left = calendar.workingDays(after: today, through: day)
        let note = day == today ? states.dueToday : states.leftFull(left)
        let tone = left <= UpdatePolicy.dueSoonWorkingDays ? "soon-text" : "soft"
        return """
            <li><div><a class="t" href="\(url)">\(name)</a><p>\(from) · <time>\(day.official)</time> · \
            <span class="\(tone)">\(note)</span></p></div></li>
            """
    }

    /// What leaders and the standing office said last.
    func told(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard let calls = enrolled?.calls, !calls.isEmpty else { return .empty }
        let items = calls.prefix(3).map { call -> HTML in
            let name = enrolled?.board.track.milestones.first { $0.id == call.milestone }?.name ?? ""
            let due: HTML? = call.due.map { " · <strong>\(words.dueBy($0.official))</strong>" }
            return
                "<li><div><p>\(words.calledOn(call.kind == .order, frame.day(call.at), name))\(due)</p>\(Look.paragraphs(call.text))</div></li>"
        }
        return Look.section(words.told, "<ul class=\"late-list calls\">\(items)</ul>")
    }

    /// Who helps.
    func help(_ words: AgencyOneWords) -> HTML {
        guard !officeName.isEmpty else { return .empty }
        let people = view.helpers.isEmpty ? "" : ": " + view.helpers.joined(separator: ", ")
        return Look.section(
            words.help, "<p>\(words.helper(officeName))\(people).</p><p class=\"help\">\(words.helpText)</p>")
    }

    /// Its pace beside the middle of its track: same track, same start.
    func compared(_ words: AgencyOneWords, _ frame: Frame) -> HTML {
        guard let track, let enrolled, track.counted.count > 2 else { return .empty }
        let start = track.track.starts
        let rows = track.milestones.indices.compactMap { place -> HTML? in
            guard let median = track.medianPace(place, calendar: calendar) else { return nil }
            let standing = enrolled.board.row.standings[place]
            let own =
                standing.isHandedIn
                ? standing.reachedOn.map { max(0, calendar.workingDays(after: start, through: $0)) } : nil
            let mark: HTML =
                own.map {
                    $0 > median ? "<b class=\"soon-text\">\(frame.number($0))</b>" : "<b>\(frame.number($0))</b>"
                } ?? "–"
            return
                "<tr><th scope=\"row\">\(track.milestones[place].name)</th><td class=\"num\">\(mark)</td><td class=\"num\">\(frame.number(median))</td></tr>"
        }
        guard !rows.isEmpty else { return .empty }
        let columns = [
            Column(words.milestone), Column(words.ours, isNumber: true), Column(words.median, isNumber: true),
        ]
        return Look.section(
            words.compared,
            """
            \(Look.table(words.compared, columns, class: "list weeks", LookWords.in(frame.language), rows: rows))\
            <p class="help">\(words.comparedHelp(frame.number(track.counted.count), start.official))</p>
            """)
    }

    /// Its other rounds.
    func others(_ words: AgencyOneWords) -> HTML {
        let rest = view.enrolled.filter { $0.board.enrolment.id != enrolled?.board.enrolment.id }
        guard !rest.isEmpty else { return .empty }
        let items = rest.map {
            "<li><a href=\"\(URLs.enrolled($0.board.enrolment.id))\">\($0.round.title)</a></li>" as HTML
        }
        return Look.section(words.otherRounds, "<ul class=\"dashes\">\(items)</ul>")
    }
}

/// The words of an agency on one page.
struct AgencyOneWords: Words {
    let print: String
    let calendar: String
    let inNoRound: String
    let reached: @Sendable (_ part: String, _ whole: String) -> String
    let nothingLate: String
    let late: @Sendable (_ count: String, _ names: String) -> String
    let lateOrders: @Sendable (String) -> String
    let nextIs: @Sendable (_ name: String, _ day: String?) -> String
    let nowIs: @Sendable (String) -> String
    let `where`: String
    let noWay: String
    let noWayText: String
    let noRoundText: String
    let hasEnded: String
    let hasEndedText: @Sendable (String) -> String
    let toAgency: String
    let owed: String
    let owesNothing: String
    let next: String
    let milestone: String
    let told: String
    let calledOn: @Sendable (_ isOrder: Bool, _ day: String, _ name: String) -> String
    let dueBy: @Sendable (String) -> String
    let help: String
    let helper: @Sendable (String) -> String
    let helpText: String
    let compared: String
    let comparedHelp: @Sendable (_ agencies: String, _ start: String) -> String
    let ours: String
    let median: String
    let otherRounds: String

    static let vi = AgencyOneWords(
        print: "In một trang", calendar: "Lịch đến hạn", inNoRound: "Chưa tham gia đợt triển khai nào",
        reached: { "Đã đạt \($0)/\($1)\u{a0}mốc." }, nothingLate: "Không có mốc nào quá hạn.",
        late: { "Đang nợ \($0)\u{a0}mốc: \($1)." }, lateOrders: { "\($0)\u{a0}nhiệm vụ quá hạn." },
        nextIs: { name, day in
            "Việc tiếp theo: \(name.prefix(1).lowercased() + name.dropFirst())" + (day.map { ", trước \($0)." } ?? ".")
        },
        nowIs: { "Cần làm ngay: \($0.prefix(1).lowercased() + $0.dropFirst())." },
        where: "Đang ở đâu", noWay: "Chưa có mốc nào",
        noWayText: "Thường trực Ban Chỉ đạo đặt các mốc của đợt; khi có, con đường của cơ quan hiện ở đây.",
        noRoundText:
            "Khi Thường trực Ban Chỉ đạo đưa cơ quan vào đợt và có quyết định, con đường của cơ quan hiện ở đây.",
        hasEnded: "Cơ quan đã kết thúc hoạt động",
        hasEndedText: { "Ngày cuối cùng \($0). Việc còn dở được bàn giao theo quyết định sắp xếp." },
        toAgency: "Xem quyết định, cơ quan tiếp nhận",
        owed: "Còn nợ", owesNothing: "Cơ quan không nợ mốc hoặc nhiệm vụ nào.", next: "Việc tiếp theo",
        milestone: "Mốc", told: "Được nhắc, được chỉ đạo",
        calledOn: { "\($0 ? "Chỉ đạo" : "Đôn đốc") \($1): \($2.prefix(1).lowercased() + $2.dropFirst())" },
        dueBy: { "cần xong trước \($0)" }, help: "Ai giúp", helper: { "Thường trực Ban Chỉ đạo, \($0)" },
        helpText: "Vướng việc gì, nêu ngay ở trang nhiệm vụ hoặc ghi dự báo ở mốc; đừng chờ đến hạn.",
        compared: "So với nhóm",
        comparedHelp: {
            "Số ngày làm việc từ \($1). Mức giữa: một nửa trong \($0)\u{a0}đơn vị cùng nhóm, cùng ngày bắt đầu đạt mốc không muộn hơn."
        },
        ours: "Cơ quan", median: "Mức giữa của nhóm", otherRounds: "Đợt khác")

    static let en = AgencyOneWords(
        print: "Print one page", calendar: "Calendar of due days", inNoRound: "In no round yet",
        reached: { "\($0)/\($1)\u{a0}milestones reached." }, nothingLate: "Nothing is late.",
        late: { "\($0)\u{a0}\($0 == "1" ? "milestone" : "milestones") late: \($1)." },
        lateOrders: { "\($0)\u{a0}\($0 == "1" ? "assignment" : "assignments") late." },
        nextIs: { name, day in "Next: \(name)" + (day.map { ", by \($0)." } ?? ".") },
        nowIs: { "To be done now: \($0)." },
        where: "Where we are",
        noWay: "No milestones yet",
        noWayText: "The standing office sets the round's milestones; then the agency's way appears here.",
        noRoundText:
            "Once the standing office puts the agency into a round and it is decided on, its way appears here.",
        hasEnded: "This agency has ended",
        hasEndedText: { "Its last day was \($0). What was open was handed over as the reorganisation decided." },
        toAgency: "See the decision and who took over",
        owed: "What we owe", owesNothing: "Nothing is owed.", next: "What comes next", milestone: "Milestone",
        told: "What we were told", calledOn: { "\($0 ? "Order" : "Reminder") of \($1): \($2)" },
        dueBy: { "to be done by \($0)" }, help: "Who helps", helper: { "The standing office, \($0)" },
        helpText: "Raise a difficulty on the assignment's page, or say when a milestone is expected; don't wait.",
        compared: "Beside the track",
        comparedHelp: {
            "Working days since \($1). The median: half of the \($0) agencies of the same track and start took no longer."
        },
        ours: "We", median: "Median", otherRounds: "Other rounds")
}
