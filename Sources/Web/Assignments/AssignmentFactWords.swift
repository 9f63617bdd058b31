// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// The words of the box of facts, and of the reasons for a due date.
struct AssignmentFactWords: Words {
    let agency: String
    let acceptingBody: String
    let submitTo: String
    let deliverable: String
    let rhythm: String
    let coordinators: String
    let none: String
    let cancelledBy: String
    let notUpdatedSince: @Sendable (_ day: String) -> String
    let titleAndDay: @Sendable (_ title: String, _ day: String) -> String
    let source: @Sendable (_ phrase: String) -> String
    let chosen: String
    let workedDay: @Sendable (_ day: String) -> String
    let restDay: @Sendable (_ day: String) -> String
    let daysLeft: @Sendable (_ from: String, _ days: Int) -> String
    let dueToday: String
    let daysLate: @Sendable (_ days: Int) -> String

    static let vi = AssignmentFactWords(
        agency: "Cơ quan thực hiện", acceptingBody: "Xem xét kết quả", submitTo: "Nộp về", deliverable: "Sản phẩm",
        rhythm: "Báo cáo", coordinators: "Phối hợp", none: "Không nêu", cancelledBy: "Thôi thực hiện theo",
        notUpdatedSince: { "Chưa cập nhật từ \($0)" }, titleAndDay: { "\($0) ngày \($1)" },
        source: { "Văn bản ghi: “\($0)”." }, chosen: "Thời hạn do cán bộ kiểm tra bản đọc xác định.",
        workedDay: { "\($0) là ngày làm việc." },
        restDay: { "\($0) là ngày nghỉ; thời hạn giữ nguyên như văn bản ghi." },
        daysLeft: {
            $1 == 0
                ? "Từ \($0) đến hạn chỉ còn ngày nghỉ, ngày lễ."
                : "Từ \($0) còn \($1) ngày làm việc, không tính ngày nghỉ và ngày lễ."
        },
        dueToday: "Hôm nay là ngày cuối của thời hạn.",
        daysLate: {
            $0 == 0
                ? "Đã quá hạn; từ đó đến nay chỉ có ngày nghỉ, ngày lễ nên chưa đủ 1 ngày làm việc."
                : "Đã quá \($0) ngày làm việc, không tính ngày nghỉ và ngày lễ."
        })

    static let en = AssignmentFactWords(
        agency: "To be done by", acceptingBody: "Results reviewed by", submitTo: "Hand in to",
        deliverable: "Deliverable", rhythm: "Reported", coordinators: "With", none: "Not named",
        cancelledBy: "Called off by",
        notUpdatedSince: { "Not updated since \($0)" }, titleAndDay: { "\($0) of \($1)" },
        source: { "The document says: “\($0)”." }, chosen: "The date was set by the officer who checked the reading.",
        workedDay: { "\($0) is a working day." },
        restDay: { "\($0) is a day of rest; the date stays as the document names it." },
        daysLeft: {
            $1 == 0
                ? "From \($0) only days of rest are left."
                : "From \($0), \($1) working days are left, without rest days and holidays."
        },
        dueToday: "Today is the last day.",
        daysLate: {
            $0 == 0
                ? "It is late; only days of rest have passed since, so it is less than 1 working day."
                : "\($0) working days have passed since, without rest days and holidays."
        })
}

extension AssignmentFactWords {
    private var language: Language { agency == Self.vi.agency ? .vi : .en }

    /// "TB 46/TB-UBND ngày 10/8/2026".
    func noticeTitle(_ notice: Notice) -> String {
        let title = NoticeTitle(notice, language).text
        return notice.issuedOn.map { titleAndDay(title, $0.official) } ?? title
    }

    /// The facts beside an assignment.
    func facts(of view: AssignmentView, _ directory: AgencyDirectory) -> [(name: String, value: String)] {
        let assignment = view.assignment
        var facts = [(agency, directory.name(of: assignment.agency, on: view.notice.issuedOn))]
        facts.append((acceptingBody, directory.name(of: assignment.acceptingBody)))
        facts.append((submitTo, view.directive.submitTo.isEmpty ? none : view.directive.submitTo))
        facts.append((deliverable, view.directive.deliverable.isEmpty ? none : view.directive.deliverable))
        if let every = assignment.rhythm { facts.append((rhythm, StateWords.in(language).rhythm(every))) }
        let parties = view.coordinations.map { directory.shortName(of: $0.agency) }
        if !parties.isEmpty { facts.append((coordinators, parties.joined(separator: ", "))) }
        if let later = view.cancelledBy { facts.append((cancelledBy, noticeTitle(later))) }
        facts += ReorganisationWords.in(language).facts(of: view, directory)
        return facts.map { (name: $0.0, value: $0.1) }
    }

    /// Why the work is due when it is, a sentence a step.
    func whyDue(_ view: AssignmentView, _ visit: Visit) -> [String] {
        if let term = view.assignment.term, let on = view.assignment.eventOn {
            let said = view.directive.phrase.isEmpty ? [] : [source(view.directive.phrase)]
            return said
                + DeadlineTraceWords.in(language).sentences(
                    term, event: view.directive.event, on: on, calendar: visit.system.calendar) + moves(view)
        }
        guard let due = view.assignment.due else { return [] }
        let calendar = visit.system.calendar
        let look = LookWords.in(language)
        let day = look.longDay(look.weekday(due.weekday.rawValue), due.official)
        var reasons = [view.directive.phrase.isEmpty ? chosen : source(view.directive.phrase)]
        reasons += moves(view)
        reasons.append(calendar.isWorkingDay(due) ? workedDay(day) : restDay(day))
        switch view.assignment.timeliness(on: visit.today, calendar: calendar) {
        case .dueToday: reasons.append(dueToday)
        case .open(let days): reasons.append(daysLeft(visit.today.official, days))
        case .late(let days): reasons.append(daysLate(days))
        default: break
        }
        return reasons
    }

    /// The grants that moved the due date, the first first.
    private func moves(_ view: AssignmentView) -> [String] {
        let words = OrdersLifeWords.in(language)
        return view.life.extensions.reversed().compactMap { move in
            guard let day = move.granted else { return nil }
            let by = move.decidedBy.flatMap { view.names[$0] } ?? ""
            return words.whyMoved(
                move.before.official, day.official, by, move.answer.isEmpty ? move.reason : move.answer)
        }
    }
}
