// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// The addresses of a leader's page.
package enum LeadingRoutes {
    package static let all: [Route] = [
        .get("/can-quyet-dinh", .able(.seeProvince), show),
        .post("/can-quyet-dinh/:id/nhac", .able(.remindAssignment), remind),
        .post("/can-quyet-dinh/:id/chi-dao", .able(.decideAssignment), instruct),
        .post("/can-quyet-dinh/:id/lui-han", .able(.decideAssignment), extend),
    ]

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit, at: visit.query.page).html(in: try await visit.frame()))
    }

    static func remind(_ visit: Visit) async throws -> Reply {
        try await carryOut(.remind, RemindAssignment(try visit.id(), text: try await visit.form().text("text")), visit)
    }

    static func instruct(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard form.text("due").isEmpty || form.day("due") != nil else {
            return try await refused(.general(.dayMissing), visit)
        }
        return try await carryOut(
            .instruct, InstructFurther(try visit.id(), text: form.text("text"), due: form.day("due")), visit)
    }

    static func extend(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = ExtendDue(
            try visit.id(), until: form.day("until"), reason: form.text("reason"), version: form.number("version"))
        return try await carryOut(.extend, action, visit)
    }

    /// Carries an action out from its row, and comes back to the page.
    private static func carryOut<A: Action>(_ act: LeadingPage.Act, _ action: A, _ visit: Visit) async throws -> Reply {
        // Who may act on an assignment has its page; this one is for those who see the whole province.
        guard try visit.actor.may(.seeProvince) else { throw Fault.notFound }
        let id: ID<Assignment> = try visit.id()
        let page = try await visit.form().text("trang")
        let url = URLs.link(URLs.leading, [("trang", page)]) + "#\(LeadingPage.mark(id))"
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: LeadingWords.in(visit.language).done(act))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        // Somebody else moved the date or closed the work: both are shown before anything is replaced.
        case .changedMeanwhile: return try await AssignmentRoutes.changedMeanwhile(visit, back: url)
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let asked = max(1, try await visit.form().number("trang") ?? 1)
        let page = try await page(visit, at: asked, typed: visit.typed([refusal]))
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func page(_ visit: Visit, at asked: Int, typed: Typed = .fresh) async throws -> LeadingPage {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeAssignments)
        let board = try await visit.system.province.board(
            AssignmentCriteria(zone: visit.system.zone), visible: visible, today: visit.today, now: visit.now
        ).counted.board
        let late = board.lateByAgency
        let page = PageNumber.within(asked, total: late.count, size: LeadingPage.pageSize)
        let shown = late.dropFirst((page - 1) * LeadingPage.pageSize).prefix(LeadingPage.pageSize)
        let ids = shown.map(\.id)
        let (work, inbox, matters) = try await visit.system.read { snapshot in
            (
                try LateWork.load(ids, visible: visible, in: snapshot), try Inbox.load(for: actor, in: snapshot),
                try MatterStore.waiting(for: actor, in: snapshot).map { try MatterView($0, in: snapshot) }
            )
        }
        let directory = try await visit.system.directory()
        let days = Dictionary(shown.map { ($0.id, $0.workingDays) }, uniquingKeysWith: { first, _ in first })
        let waiting = inbox.items.filter { [.decide, .decideExtension].contains($0.task) }
        let (today, calendar) = (visit.today, visit.system.calendar)
        return LeadingPage(
            matters: matters.filter { !actor.may(.takeDecision) || $0.matter.state == .open }.map {
                MatterCard($0, for: actor, directory: directory, calendar: calendar, today: today)
            },
            waiting: waiting.map { InboxPage.Item($0, visit, .in(visit.language)) },
            rows: work.map {
                LeadingPage.Row(work: $0, workingDays: days[$0.row.assignment.id] ?? 0, acts: acts(on: $0, by: actor))
            },
            figures: board.figures, late: Dictionary(late.map { ($0.agency, 1) }, uniquingKeysWith: +), page: page,
            typed: typed)
    }

    /// What somebody may do about a late assignment, by the rules that the actions ask again.
    private static func acts(on work: LateWork, by actor: Actor) -> [LeadingPage.Act] {
        let assignment = work.row.assignment
        guard actor.agency != assignment.agency else { return [] }
        let directs = actor.may(.decideAssignment) && assignment.directs(actor.agency, of: work.notice)
        return LeadingPage.Act.allCases.filter { act in
            switch act {
            case .remind: actor.may(.remindAssignment) && assignment.awaitsAgency
            case .instruct: directs
            case .extend: directs && !assignment.asksExtension
            }
        }
    }
}
