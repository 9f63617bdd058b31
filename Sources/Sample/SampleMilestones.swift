// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

/// The milestones of this year's round: set after the conclusion notice, three of them bound to its orders; reported,
/// accepted, returned, forecast and chased since.
extension SampleProvince {
    /// The standing office sets the milestones of this year's tracks.
    func setMilestones(_ conclusion: ID<Notice>, cast: SampleCast) async throws {
        clock.pass(minutes: 40)
        guard let round = try await rounds(cast).max(by: { $0.year < $1.year }) else { return }
        let (tracks, orders) = try await system.read { snapshot in
            (
                try RoundStore.tracks(of: round.id, in: snapshot),
                try NoticeStore.directives(of: conclusion, in: snapshot)
            )
        }
        for track in tracks {
            clock.pass(minutes: 12)
            let drafts =
                track.kind == .firstApplication
                ? beginning(orders, until: track.ends)
                : try MilestoneDraft.ofTemplate(
                    track, calendar: system.calendar, name: Self.name)
            try await system.perform(
                SetMilestones(track.id, of: round.id, milestones: drafts, known: [:]), as: cast.standingOfficer)
        }
    }

    /// The way of the communes that begin: what the notice orders, and what follows from it.
    private func beginning(_ orders: [Directive], until end: Day) -> [MilestoneDraft] {
        func order(_ label: String) -> Directive? { orders.first { $0.label == label } }
        let (committee, plan) = (order("4.1"), order("4.2"))
        let steps: [(Milestone.Kind, Day, [Int], ID<Directive>?)] = [
            (.survey, calendar.day(-60), [], nil), (.committee, committee?.due ?? calendar.day(-36), [], committee?.id),
            (.plan, plan?.due ?? calendar.day(-15), [1], plan?.id), (.training, calendar.day(-12), [1], nil),
            (.documentsWritten, calendar.day(-5), [2, 3], nil), (.documentsIssued, calendar.day(4), [4], nil),
            (.internalAudit, calendar.day(11), [5], nil), (.managementReview, calendar.day(16), [6], nil),
            (.declaration, max(calendar.day(22), system.calendar.workingDay(onOrBefore: end)), [7], nil),
        ]
        return steps.map { kind, day, blockers, directive in
            MilestoneDraft(
                kind: kind, name: Self.name(kind), planned: day, blockers: blockers, directive: directive)
        }
    }

    private static func name(_ kind: Milestone.Kind) -> String {
        switch kind {
        case .survey: "Khảo sát thực trạng"
        case .committee: "Thành lập BCĐ ISO"
        case .plan: "Kế hoạch chi tiết"
        case .training: "Tập huấn"
        case .documentsWritten: "Xây dựng quy trình"
        case .documentsIssued: "Ban hành, áp dụng"
        case .internalAudit: "Đánh giá nội bộ"
        case .managementReview: "Lãnh đạo xem xét"
        case .declaration: "Công bố HTQLCL"
        case .yearlyMaintenance: "Duy trì trong năm"
        default: "Mốc khác"
        }
    }

    /// What agencies have handed in and said since.
    func tellMilestones(cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-2), hour: 8, minute: 5, zone: system.zone)
        guard let round = try await rounds(cast).max(by: { $0.year < $1.year }) else { return }
        let running = try await enrolments(of: round.id, cast).filter { $0.state.takesPart }
        for (index, enrolment) in running.enumerated() { try await tell(enrolment, index, cast) }
        let behind = try await behind(running, cast)
        for (index, one) in behind.prefix(3).enumerated() {
            clock.pass(minutes: 3)
            try await system.perform(
                RemindMilestone(
                    one.milestone, of: one.enrolment,
                    text: "Mốc đã quá hạn. Đề nghị khẩn trương thực hiện, báo cáo trong tuần này."),
                as: index == 0 ? cast.leader : cast.standingOfficer)
        }
        guard let worst = behind.first else { return }
        try await system.perform(
            OrderMilestone(
                worst.milestone, of: worst.enrolment,
                text: "Chủ tịch UBND xã trực tiếp chỉ đạo, báo cáo tiến độ hằng tuần.",
                due: calendar.today.adding(days: 7)), as: cast.leader)
    }

    /// One agency: what is due is handed in on time or late, by its place; some stop on the way.
    private func tell(_ enrolment: Enrolment, _ index: Int, _ cast: SampleCast) async throws {
        guard let worker = cast.worker(of: enrolment.agency) else { return }
        clock.pass(minutes: 1)
        let slow = index % 7 == 4
        var number = 0
        for milestone in try await board(enrolment.id, cast).track.milestones {
            let board = try await board(enrolment.id, cast)
            guard let situation = board.situation(of: milestone.id), let planned = situation.standing.planned,
                !situation.standing.isHandedIn, !situation.isEnteredElsewhere
            else { continue }
            let open = situation.blockers.filter { !$0.standing.isHandedIn }
            let earliest = situation.blockers.compactMap(\.standing.reachedOn).max() ?? planned.adding(days: -9)
            let day = max(
                earliest, system.calendar.workingDay(onOrBefore: planned.adding(days: slow ? 9 : (index % 4) - 3)))
            guard open.isEmpty, day <= calendar.day(-3), !(slow && number > 2) else {
                if slow || index % 5 == 2, planned >= calendar.today {
                    try await expectLater(milestone, enrolment, situation, worker)
                }
                continue
            }
            number += 1
            let text = "\(milestone.name): đã hoàn thành, gửi kèm văn bản."
            let delay: DelayReason? =
                day > planned ? [.partTime, .waitingForConsultant, .unsure, .funding][index % 4] : nil
            try await system.perform(
                ReportMilestone(
                    milestone.id, of: enrolment.id, on: day, text: text, delay: delay,
                    files: [try await file(text, "\(12 + index)-\(milestone.ordinal)-BC.txt")]), as: worker)
            try await settle(milestone, enrolment, isLast: day > calendar.day(-16), index, cast)
        }
    }

    /// Most is accepted; the latest of some still waits, of one it was sent back.
    private func settle(
        _ milestone: Milestone, _ enrolment: Enrolment, isLast: Bool, _ index: Int, _ cast: SampleCast
    ) async throws {
        if isLast, index % 6 == 1 { return }
        let decider = enrolment.agency == cast.standingOffice ? cast.committeeOffice : cast.secondOfficer
        if isLast, index % 6 == 3 {
            try await system.perform(
                ReturnMilestone(
                    milestone.id, of: enrolment.id, reason: "Thiếu văn bản kèm theo có chữ ký của người đứng đầu."),
                as: decider)
        } else {
            try await system.perform(AcceptMilestone(milestone.id, of: enrolment.id), as: decider)
        }
    }

    /// The agency says that it will be later, and why.
    private func expectLater(
        _ milestone: Milestone, _ enrolment: Enrolment, _ situation: MilestoneSituation, _ worker: Actor
    ) async throws {
        let base = situation.blockers.compactMap(\.standing.expected).max() ?? calendar.today
        let planned = situation.standing.planned ?? calendar.today
        let day = system.calendar.workingDay(onOrAfter: max(base, planned, calendar.today).adding(days: 6))
        try await system.perform(
            ForecastMilestone(
                milestone.id, of: enrolment.id, day: day, delay: milestone.ordinal % 2 == 0 ? .funding : .partTime,
                text: "Cán bộ phụ trách kiêm nhiệm, đang chờ hướng dẫn."), as: worker)
    }

    private func board(_ enrolment: ID<Enrolment>, _ cast: SampleCast) async throws -> EnrolledBoard {
        let directory = try await system.directory()
        let visible = Visible(to: cast.standingOfficer, under: .seeRounds)
        let (today, working, zone) = (system.today, system.calendar, system.zone)
        return try await system.read {
            try RoundBoardStore.enrolled(
                enrolment, visible: visible, directory: directory, today: today, calendar: working, zone: zone, in: $0)
        }
    }

    private func file(_ text: String, _ name: String) async throws -> ReceivedFile {
        let stored = try await system.files.store(Array("\(text)\n".utf8))
        return ReceivedFile(hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
    }

    /// What is late, the longest first.
    func behind(
        _ running: [Enrolment], _ cast: SampleCast
    ) async throws -> [(enrolment: ID<Enrolment>, milestone: ID<Milestone>, planned: Day)] {
        var found: [(enrolment: ID<Enrolment>, milestone: ID<Milestone>, planned: Day, days: Int)] = []
        for enrolment in running where enrolment.agency != cast.standingOffice && enrolment.agency != cast.leader.agency
        {
            let board = try await board(enrolment.id, cast)
            guard let place = board.row.latest, let planned = board.row.standings[place].planned else { continue }
            found.append(
                (enrolment.id, board.track.milestones[place].id, planned, board.row.standings[place].workingDays))
        }
        return found.sorted { ($1.days, $0.enrolment) < ($0.days, $1.enrolment) }.map {
            ($0.enrolment, $0.milestone, $0.planned)
        }
    }
}
