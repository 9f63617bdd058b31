// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

/// The addresses of milestones: rounds on one page, agencies on one page, one milestone of one agency.
package enum MilestoneRoutes {
    private static let uploads = 64 << 20

    package static let all: [Route] = [
        .get("/dot-trien-khai/:id/mot-trang", .able(.seeRounds), onePage),
        .get("/dot-trien-khai/:id/bieu-do", .able(.seeRounds), chart),
        .get("/dot-trien-khai/:id/tien-do", .able(.seeRounds), table),
        .get("/dot-trien-khai/:id/tien-do/tai-ve", .able(.seeRounds), export),
        .get("/dot-trien-khai/:id/so-sanh-don-vi", .able(.seeProvince), pace),
        .get("/dot-trien-khai/:id/so-sanh-don-vi/tai-ve", .able(.seeProvince), exportPace),
        .officeForm("/dot-trien-khai/:id/moc/:nhom", .manageRounds, setForm),
        .post("/dot-trien-khai/:id/moc/:nhom", .able(.manageRounds), set),
        .get("/moc/:id", .able(.seeRounds), enrolled),
        .get("/moc/:id/:so", .able(.seeRounds), show),
        .get("/moc/tep/:id", .able(.seeRounds), file),
        .post("/moc/:id/:so/du-bao", .able(.reportMilestone), forecast),
        .post("/moc/:id/:so/bao-cao", .able(.reportMilestone), bodyLimit: uploads, report),
        .post("/moc/:id/:so/xem-xet", .able(.acceptMilestone), decide),
        .post("/moc/:id/:so/nhac", .able(.remindAssignment), remind),
        .post("/moc/:id/:so/chi-dao", .able(.remindAssignment), order),
        .post("/moc/:id/:so/lui-moc", .able(.extendMilestone), extend),
        .get("/co-quan/:id/mot-trang", .able(.seeRounds), agency),
    ]

    /// A round's board as the visitor may see it.
    static func board(_ round: ID<Round>, _ visit: Visit) async throws -> RoundBoardCache.Counted {
        try await visit.system.roundBoards.board(
            of: round, visible: Visible(to: try visit.actor, under: .seeRounds), today: visit.today, now: visit.now)
    }

    static func onePage(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Round.self)
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let (round, calls, matters) = try await visit.system.read { snapshot in
            (
                try RoundStore.find(id, visible: visible, in: snapshot),
                try MilestoneStore.callTallies(of: id, visible: visible, in: snapshot),
                try MatterStore.waiting(about: id, for: actor, in: snapshot).map { try MatterView($0, in: snapshot) }
            )
        }
        let counted = try await board(id, visit)
        // Who sees one agency alone reads its own page: this one would say the same of it once more.
        let rows = counted.board.tracks.flatMap(\.rows)
        if actor.reach(.seeRounds) != .province, rows.count == 1, let own = rows.first {
            return .see(URLs.enrolled(own.enrolment))
        }
        let (directory, rights) = (try await visit.system.directory(), try await visit.programme())
        let page = RoundOnePage(
            round: round, board: counted.board, calendar: visit.system.calendar, calls: calls,
            matters: matters.filter { !actor.may(.takeDecision) || $0.matter.state == .open }.map {
                MatterCard($0, for: actor, directory: directory, calendar: visit.system.calendar, today: visit.today)
            },
            acts: acts(of: rights), maySet: rights.may(.manageRounds), mayLay: rights.may(.layDecision),
            seesAll: actor.may(.seeProvince), typed: .fresh)
        let language = visit.language
        let piece = counted.made(RoundMatrix.key(language)) { board in
            HeavyPiece(RoundMatrix(round: id, board: board, language: language).html())
        }
        return piece.reply(in: page.html(in: try await visit.frame()), takesGzip: visit.takesGzip)
    }

    /// What may be done about agencies that are behind: whoever may remind goes on reminding.
    static func acts(of rights: ProgrammeRights) -> [MilestoneAct] {
        MilestoneAct.allCases.filter {
            $0 == .extend ? rights.may(.extendMilestone) : rights.actor.may(.remindAssignment)
        }
    }

    static func file(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: MilestoneEvidence.self)
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let file = try await visit.system.read { try MilestoneStore.file(id, visible: visible, in: $0) }
        return try await visit.serve(file, of: id, isShown: visit.query["xem"] == "1")
    }
}
