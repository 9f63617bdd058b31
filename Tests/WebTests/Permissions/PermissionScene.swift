// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

/// The sample province with a record of every kind, and people who ask for them.
struct PermissionScene {
    struct Player {
        let role: Role
        let agency: ID<Agency>
        let browser: Browser
    }

    let province: TestProvince
    let site: Site
    /// An agency that nobody of the cast belongs to.
    let stranger: ID<Agency>
    private let members: [(person: Person, membership: Membership)]
    private let assignments: [ID<Agency>: ID<Assignment>]
    private let evidence: [ID<Agency>: ID<Evidence>]
    private let difficulties: [ID<Agency>: ID<Difficulty>]
    private let notices: (common: ID<Notice>, strangers: ID<Notice>)
    private let drafts: (offices: ID<Notice>, committees: ID<Notice>)
    private let scans: (offices: ID<Scan>, committees: ID<Scan>)
    private let report: ID<SummaryReport>
    private let draftReport: ID<SummaryReport>
    /// A draft of each agency of the cast, and of the stranger's.
    private let letters: [ID<Agency>: ID<Letter>]
    /// A line of the register of each of them.
    private let incoming: [ID<Agency>: ID<IncomingEntry>]
    private let milestones: MilestoneScene
    /// A decision on the committee of each of them.
    private let committees: [ID<Agency>: CommitteeDecision]
    /// A plan of each of them, with a piece of progress.
    private let plans: [ID<Agency>: (id: ID<AgencyPlan>, progress: ID<PlanProgress>)]
    /// Somebody of the quality management system of each of them.
    private let qualityPeople: [ID<Agency>: ID<QualityPerson>]
    /// A round with each of them alone in it.
    private let rounds: [ID<Agency>: SceneRound]

    init() async throws {
        let province = try await TestProvince.make()
        self.province = province
        let system = province.system
        site = try Site(
            system: system, routes: Routes.all,
            settings: ServerSettings(publishing: .plainOnLAN, requestCeiling: 0, logsRequests: false))
        let directory = try await system.directory()
        let stranger = try #require(directory.all.first { $0.shortName == "UBND xã Pa Vệ" }).id
        self.stranger = stranger
        members = try await system.read { try PersonStore.members(in: $0) }
        let (today, now) = (system.today, system.now)
        let everything = Visible(to: .system(), under: .seeAssignments)
        let rows = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: everything, today: today, now: now, in: snapshot)
        }.map(\.assignment)
        assignments = Dictionary(
            rows.filter { !$0.state.isEnded }.map { ($0.agency, $0.id) }, uniquingKeysWith: { first, _ in first })
        evidence = try await system.read { snapshot in
            var found: [ID<Agency>: ID<Evidence>] = [:]
            for row in rows where found[row.agency] == nil {
                found[row.agency] = try AssignmentStore.evidence(of: row.id, in: snapshot).first?.evidence.id
            }
            return found
        }
        let common = try #require(rows.first { $0.agency != stranger }).notice
        let extra = try await PermissionScene.makeNotices(in: system, members, to: stranger)
        notices = (common, extra.issued)
        let waiting = try await system.read { try NoticeList.drafts(prepared: everything, in: $0) }
        let offices = try #require(waiting.first { $0.id != extra.draft }).id
        drafts = (offices, extra.draft)
        scans = (
            try await PermissionScene.makeScan(in: system, members, by: "yen.do"),
            try await PermissionScene.makeScan(in: system, members, by: "toan.bui")
        )
        (report, draftReport) = try await PermissionScene.makeReports(in: system, members)
        difficulties = try await PermissionScene.makeDifficulties(in: system, on: assignments)
        letters = try await PermissionScene.makeLetters(in: system, members, and: stranger)
        incoming = try await PermissionScene.makeIncoming(in: system, members, and: stranger)
        milestones = try await MilestoneScene(system)
        committees = try await PermissionScene.makeCommittees(in: system, members, and: stranger)
        plans = try await PermissionScene.makePlans(in: system, members, and: stranger)
        qualityPeople = try await PermissionScene.makeQualityPeople(in: system, members, and: stranger)
        rounds = try await PermissionScene.makeRounds(in: system, members, and: stranger)
    }

    /// Signs in whoever plays a role.
    func player(_ role: Role) async throws -> Player {
        let userName = try #require(PermissionTests.cast[role])
        let member = try #require(members.first { $0.person.userName == userName })
        let browser = Browser(site)
        try await signIn(browser, userName)
        return Player(role: role, agency: member.membership.agency, browser: browser)
    }

    private func signIn(_ browser: Browser, _ userName: String) async throws {
        _ = await browser.get("/dang-nhap")
        let reply = await browser.send("/dang-nhap", ["userName": userName, "password": TestProvince.password])
        #expect(reply.status == .seeOther)
    }

    /// Asks one address; afterwards the player is signed in as before.
    func ask(_ row: PermissionTable.Row, _ target: String, as player: Player) async throws -> Reply {
        let isPost = row.route.hasPrefix("POST")
        // A page with a form gives the token; everyone has this one.
        if isPost { _ = await player.browser.get("/tai-khoan/mat-khau") }
        let reply = isPost ? await player.browser.send(target) : await player.browser.get(target)
        if isPost, ["/tai-khoan", "/dang-"].contains(where: { target.hasPrefix($0) }) {
            try await signIn(player.browser, PermissionTests.cast[player.role] ?? "")
        }
        return reply
    }

    /// The address with a record put in; nil where the player's agency has no such record of its own.
    func target(of row: PermissionTable.Row, isOwn: Bool, for player: Player) -> String? {
        let agency = isOwn ? player.agency : stranger
        let id: String?
        switch row.record {
        case .none: id = ""
        case .assignment: id = assignments[agency]?.description
        case .evidence: id = evidence[agency]?.description
        case .difficulty: id = difficulties[agency]?.description
        case .notice: id = (isOwn ? notices.common : notices.strangers).description
        case .draft: id = (isOwn ? drafts.offices : drafts.committees).description
        case .agency: id = agency.description
        // Someone whom nobody of the cast needs.
        case .account: id = members.first { $0.person.userName == "thuky.33" }?.person.id.description
        case .report: id = report.description
        case .draftReport: id = draftReport.description
        case .letter: id = letters[agency]?.description
        case .incoming: id = incoming[agency]?.description
        case .committee: id = committees[agency]?.committee?.description
        case .committeeDecision: id = committees[agency]?.id.description
        case .plan: id = plans[agency]?.id.description
        case .planProgress: id = plans[agency]?.progress.description
        case .qualityPerson: id = qualityPeople[agency]?.description
        case .milestoneRound: id = milestones.round.description
        case .milestone: id = milestones.enrolled[agency]?.description
        case .milestoneFile: id = milestones.files[agency]?.description
        case .matter: id = milestones.matter.description
        case .round: id = rounds[agency]?.round.description
        case .roundList: id = rounds[agency]?.list.description
        case .roundPaper: id = rounds[agency]?.paper.description
        case .enrolment: id = rounds[agency]?.enrolment.description
        case .enrolmentStep: id = rounds[agency]?.approval.description
        case .scan: id = (isOwn ? scans.offices : scans.committees).description
        }
        let path = row.route.split(separator: " ").last.map(String.init) ?? ""
        // The rows of a report are asked for by the figure they stand behind.
        let query = path.contains("/so-lieu") ? "?muc=assigned" : ""
        return id.map {
            path.replacing(":id", with: $0).replacing(":key", with: "1").replacing(":so", with: "1")
                .replacing(":nhom", with: milestones.track.description) + query
        }
    }
}
