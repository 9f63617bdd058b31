// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import OfficialDocument
import Store
import WorkingTime

/// Detailed plans of agencies: one carried out and being revised, one that waits, one returned, one still drafted.
extension SampleProvince {
    func tellPlans(cast: SampleCast) async throws {
        let directory = try await system.directory()
        clock.advance(to: calendar.day(-6), hour: 8, minute: 20, zone: system.zone)
        if let (industry, worker) = try await industry(cast),
            let plan = try await system.read({ try PlanStore.of(industry.id, in: $0) }).first?.id
        {
            try await carryOut(plan, by: worker)
            try await revise(plan, by: worker)
        }
        for (index, id) in cast.communes.filter({ cast.worker(of: $0) != nil }).prefix(4).enumerated() {
            guard let secretary = cast.worker(of: id), let commune = directory[id] else { continue }
            clock.pass(minutes: 12)
            let plan = try await makePlan(.firstApplication, of: commune, from: calendar.day(-20), by: secretary)
            guard index < 3 else { continue }
            try await submit(plan, by: secretary)
            guard index > 0 else { continue }
            clock.pass(minutes: 15)
            let version = try await last(plan).version
            if index == 1 {
                try await system.perform(
                    ReturnPlan(plan, version: version, reason: "Chưa có việc đào tạo đánh giá viên nội bộ cho xã."),
                    as: cast.secondOfficer)
            } else {
                try await system.perform(ApprovePlan(plan, version: version), as: cast.secondOfficer)
            }
        }
    }

    /// The plan of an agency that maintains its system: made, read and approved as its round begins.
    func tellPlanOfTheYear(cast: SampleCast) async throws {
        guard let (industry, worker) = try await industry(cast) else { return }
        clock.advance(to: calendar.day(-190), hour: 16, minute: 10, zone: system.zone)
        let plan = try await makePlan(.maintenance, of: industry, from: calendar.day(-189), by: worker)
        try await submit(plan, by: worker)
        clock.pass(minutes: 40)
        try await system.perform(
            CommentPlan(plan, text: "Đề nghị ghi rõ phòng chủ trì từng quy trình."), as: cast.secondOfficer)
        clock.pass(minutes: 5)
        try await system.perform(
            ApprovePlan(plan, version: try await last(plan).version, opinion: "Đề nghị thực hiện đúng tiến độ."),
            as: cast.secondOfficer)
    }

    private func industry(_ cast: SampleCast) async throws -> (Agency, Actor)? {
        guard let agency = try await system.directory().all.first(where: { $0.shortName == "Sở Công Thương" }),
            let worker = cast.worker(of: agency.id)
        else { return nil }
        return (agency, worker)
    }

    private func makePlan(
        _ track: RoundTrack.Kind, of agency: Agency, from day: Day, by actor: Actor
    ) async throws -> ID<AgencyPlan> {
        guard let template = PlanTemplate.of(track) else { throw SampleError.missing(track.rawValue) }
        let year = calendar.today.year
        let visible = Visible(to: actor, under: .seeRounds)
        let enrolment = try await system.read {
            try EnrolmentStore.of(actor.agency, visible: visible, in: $0).last { !$0.state.isEnded }?.id
        }
        var content = template.content(
            title: "Kế hoạch triển khai HTQLCL năm \(year) của \(agency.shortName)", from: day)
        // As it is first typed: somebody still has to be named.
        content.items[1].responsible = ""
        let plan = try await system.perform(MakePlan(year: year, enrolment: enrolment, content: content), as: actor)
        clock.pass(minutes: 4)
        return plan
    }

    private func submit(_ plan: ID<AgencyPlan>, by actor: Actor) async throws {
        let last = try await last(plan)
        var content = last.content
        content.items[1].responsible = "Thư ký ISO"
        // What comes next is somebody's by name: it stands in their own calendar.
        if let next = content.items.firstIndex(where: { ($0.ends ?? calendar.today) > calendar.today }) {
            content.items[next].responsible = "Đ/c \(actor.name), thư ký ISO"
        }
        try await system.perform(EditPlan(plan, version: last.version, content: content), as: actor)
        clock.pass(minutes: 3)
        try await system.perform(
            SubmitPlan(plan, version: last.version + 1, answer: try await answer(plan, by: actor)), as: actor)
    }

    /// Where an order asks for the plan, submitting it is the report, with the plan as a document.
    private func answer(_ plan: ID<AgencyPlan>, by actor: Actor) async throws -> SubmitPlan.Answer? {
        let (kept, asked) = try await system.read { snapshot in
            let kept = try PlanStore.plan(plan, in: snapshot)
            return (kept, try PlanOrders.asked(of: kept, in: snapshot).first)
        }
        let revision = try await last(plan)
        guard let asked, let paper = PlanPaper(kept, revision, directory: try await system.directory()) else {
            return nil
        }
        let stored = try await system.files.store(try paper.letter(on: system.today).docx())
        return SubmitPlan.Answer(
            asked.assignment, text: "Đã lập kế hoạch chi tiết, gửi kèm theo.",
            file: ReceivedFile(
                hash: stored.hash.bytes, name: paper.fileName, kind: stored.kind.rawValue, size: stored.size))
    }

    private func carryOut(_ plan: ID<AgencyPlan>, by actor: Actor) async throws {
        let done = [
            (1, "Đã ban hành mục tiêu chất lượng.", -170, "QD-muc-tieu.txt"),
            (2, "Đã rà soát, cập nhật 21/21 quy trình.", -71, "BB-ra-soat.txt"),
            (3, "Đã tập huấn cho 4 công chức mới.", -72, "DS-tap-huan.txt"),
        ]
        clock.pass(minutes: 30)
        for (item, text, day, name) in done {
            let stored = try await system.files.store(Array((text + "\n").utf8))
            let file = ReceivedFile(
                hash: stored.hash.bytes, name: name, kind: stored.kind.rawValue, size: stored.size)
            try await system.perform(
                ReportPlanItem(plan, item: item, text: text, doneOn: calendar.day(day), file: file), as: actor)
            clock.pass(minutes: 2)
        }
        try await system.perform(ReportPlanItem(plan, item: 4, text: "Đã đánh giá 5/9 phòng."), as: actor)
    }

    private func revise(_ plan: ID<AgencyPlan>, by actor: Actor) async throws {
        clock.pass(minutes: 50)
        try await system.perform(RevisePlan(plan, version: try await last(plan).version), as: actor)
        let last = try await last(plan)
        var content = last.content
        content.items[3].ends = content.items[3].ends?.adding(days: 30)
        content.items.append(
            PlanContent.Item(
                key: 0, text: "Sơ kết áp dụng, rút kinh nghiệm", begins: calendar.day(20),
                responsible: "Ban Chỉ đạo ISO", ends: calendar.day(35)))
        try await system.perform(EditPlan(plan, version: last.version, content: content), as: actor)
    }

    private func last(_ plan: ID<AgencyPlan>) async throws -> PlanRevision {
        guard let found = try await system.read({ try PlanStore.revisions(of: plan, in: $0).first }) else {
            throw SampleError.missing("plan")
        }
        return found
    }
}
