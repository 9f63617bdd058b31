// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// The province's programme: two rounds of past years, entered as the office entered them later, and this year's.
extension SampleProvince {
    /// Sets up the rounds, up to the decision on this year's list.
    func tellRounds(cast: SampleCast) async throws {
        // The year in which this year's list was made, whatever day it is today: the rounds before it are over by then.
        let year = calendar.day(-194).year
        clock.advance(to: calendar.day(-194), hour: 8, minute: 20, zone: system.zone)
        try await recordRules(year, cast)
        let first = try await pastRound(
            year - 2, [.firstApplication: departments(from: 0, to: 13) + ["UBND huyện Sông Ngần"]],
            number: "418/QĐ-UBND", cast)
        try await tellFirst(first, year - 2, cast)
        let second = try await pastRound(
            year - 1,
            [
                .maintenance: departments(from: 0, to: 9),
                .firstApplication: ["Chi cục TĐC"] + wards + ["UBND xã Trung Ngần"],
            ], number: "455/QĐ-UBND", cast)
        try await tellSecond(second, year - 1, cast)
        let round = try await thisYear(year, cast)
        try await carryOver(from: second, to: round, cast)
        try await consult(round, cast)
        try await decide(round, "512/QĐ-UBND", on: calendar.day(-190), cast)
        try await begin(round, cast)
        try await draw(first: first, second: second, cast)
    }

    /// What has happened to this year's round since: some declared, one rests, two more are asked for.
    func tellRoundsLater(cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-3), hour: 9, minute: 40, zone: system.zone)
        let officer = cast.standingOfficer
        guard let round = try await rounds(cast).max(by: { $0.year < $1.year }) else { return }
        let running = try await enrolments(of: round.id, cast).filter { $0.state == .active }
        let names = try await system.directory()
        for (index, one) in running.filter({ names[$0.agency]?.level == .department }).suffix(3).enumerated() {
            clock.pass(minutes: 7)
            try await system.perform(
                RecordEnrolmentStep(
                    .maintained, of: one.id, on: calendar.day(-20 - index),
                    document: CitedDocument(number: "\(61 + index)/BC-ISO", on: calendar.day(-20 - index))),
                as: officer)
        }
        if let ward = running.first(where: { names[$0.agency]?.level == .commune }) {
            try await system.perform(
                RecordEnrolmentStep(
                    .suspended, of: ward.id, on: calendar.day(-12), document: CitedDocument(number: "24/CV-UBND"),
                    reason: "Trụ sở đang sửa chữa, chưa bố trí được nơi làm việc."), as: officer)
        }
        // Two more are put forward, and one department has answered.
        let more = ["UBND xã Long Phúc", "UBND xã Vĩnh Khê"]
        try await enrol(more, .firstApplication, in: round.id, cast)
        let list = try await system.perform(
            SendList(round.id, replyBy: calendar.today.adding(days: 6), words: "Bổ sung theo đề nghị của hai xã."),
            as: officer)
        clock.advance(to: calendar.day(-1), hour: 10, minute: 12, zone: system.zone)
        let reviewer = try await reviewer("son.hoang")
        try await give(list, as: reviewer) { index, entry in
            index == 0 ? (.agrees, "") : (.other, "Đề nghị đưa vào đợt sau, khi xã đủ biên chế.")
        }
    }

    // MARK: - Rounds

    private func recordRules(_ year: Int, _ cast: SampleCast) async throws {
        try await system.perform(
            RecordEdition(
                StandardEdition(
                    code: "ISO 9001:2026", adopted: nil,
                    source: "Thường trực BCĐ ISO theo dõi; chưa có quyết định công bố TCVN")),
            as: cast.standingOfficer)
        guard let since = Day(year: year - 1, month: 7, day: 1) else { return }
        clock.pass(minutes: 4)
        try await system.perform(
            RecordObligation(
                ObligationRule(
                    since: since, mandatory: [.province, .department, .commune], encouraged: [.serviceUnit],
                    source: "Nghị quyết 27/NQ-HĐND tỉnh Sông Mây")), as: cast.standingOfficer)
    }

    private func content(_ year: Int, decision: CitedDocument?, plan: String) throws -> Round.Content {
        guard let begins = Day(year: year, month: 3, day: 1), let ends = Day(year: year, month: 12, day: 20) else {
            throw SampleError.missing("\(year)")
        }
        return Round.Content(
            year: year, title: "Đợt triển khai năm \(year)", decision: decision,
            plan: CitedDocument(number: plan, on: Day(year: year, month: 1, day: 20)), edition: "TCVN ISO 9001:2015",
            legalBases: [
                "Quyết định số 19/2014/QĐ-TTg ngày 05/3/2014", "Thông tư số 26/2014/TT-BKHCN ngày 10/10/2014",
            ],
            begins: begins, ends: ends)
    }

    /// A round of a year that is over, with its list, the departments' papers and its decision.
    private func pastRound(
        _ year: Int, _ agencies: [RoundTrack.Kind: [String]], number: String, _ cast: SampleCast
    ) async throws -> ID<Round> {
        clock.pass(minutes: 11)
        guard let day = Day(year: year, month: 2, day: 26) else { throw SampleError.missing("\(year)") }
        let content = try content(
            year, decision: CitedDocument(number: number, on: day), plan: "\(100 + year % 100)/KH-UBND")
        let kinds = RoundTrack.Kind.allCases.filter { agencies[$0] != nil }
        let id = try await system.perform(
            SetUpRound(
                content, tracks: kinds.map { TrackDraft($0, starts: content.begins, ends: content.ends) }),
            as: cast.standingOfficer)
        for kind in kinds { try await enrol(agencies[kind] ?? [], kind, in: id, cast) }
        let list = try await system.perform(
            SendList(id, replyBy: system.today.adding(days: 5), words: "Nhập lại hồ sơ năm \(year)."),
            as: cast.standingOfficer)
        for (reviewer, paper) in [(ListOpinion.Reviewer.homeAffairs, "211/SNV-CCHC"), (.finance, "305/STC-HCSN")] {
            clock.pass(minutes: 3)
            let (revision, lines) = try await latest(list, cast)
            try await system.perform(
                GiveListOpinion(
                    lines.map { GiveListOpinion.Entry($0.enrolment, .agrees) }, on: list, revision: revision,
                    of: reviewer, paper: CitedDocument(number: paper, on: day.adding(days: -12))),
                as: cast.standingOfficer)
        }
        try await decide(id, number, on: day, cast)
        return id
    }

    private func thisYear(_ year: Int, _ cast: SampleCast) async throws -> ID<Round> {
        clock.pass(minutes: 25)
        var content = try content(year, decision: nil, plan: "118/KH-UBND")
        content.ends = max(content.ends, calendar.day(22))
        let id = try await system.perform(
            SetUpRound(
                content,
                tracks: [RoundTrack.Kind.firstApplication, .maintenance].map {
                    TrackDraft($0, starts: content.begins, ends: content.ends)
                }), as: cast.standingOfficer)
        try await enrol(departments(from: 0, to: 11), .maintenance, in: id, cast)
        try await enrol(beginners + ["UBND xã Sơn Mẫn"], .firstApplication, in: id, cast)
        return id
    }

    // MARK: - What became of the agencies

    private func tellFirst(_ round: ID<Round>, _ year: Int, _ cast: SampleCast) async throws {
        let all = try await enrolments(of: round, cast)
        let directory = try await system.directory()
        for (index, one) in all.enumerated() {
            clock.pass(minutes: 2)
            let name = directory.shortName(of: one.agency)
            try await step(.activated, one, month: 3, day: 2, year, cast)
            if name == "Thanh tra tỉnh" {
                try await step(
                    .foundNotApplicable, one, month: 5, day: 6, year, number: "12/BB-ISO",
                    reason: "Không có thủ tục hành chính.",
                    cast)
            } else if name != "UBND huyện Sông Ngần" {
                try await step(
                    .declared, one, month: 11, day: 3 + index, year, number: "\(140 + index)/QĐ-CB", cast)
            }
        }
        if try await !enrolments(of: round, cast).filter({ $0.awaitsMerger(in: directory, on: system.today) }).isEmpty {
            try await system.perform(RecordMergers(round), as: cast.standingOfficer)
        }
    }

    private func tellSecond(_ round: ID<Round>, _ year: Int, _ cast: SampleCast) async throws {
        let tracks = try await system.read { try RoundStore.tracks(of: round, in: $0) }
        let directory = try await system.directory()
        for (index, one) in try await enrolments(of: round, cast).enumerated() {
            clock.pass(minutes: 2)
            try await step(.activated, one, month: 3, day: 3, year, cast)
            let kind = tracks.first { $0.id == one.track }?.kind
            if kind == .maintenance {
                try await step(.maintained, one, month: 10, day: 2 + index, year, number: "\(31 + index)/BC-ISO", cast)
            } else if !["UBND phường Bến Thượng", "UBND xã Trung Ngần"].contains(directory.shortName(of: one.agency)) {
                try await step(.declared, one, month: 12, day: 2 + index, year, number: "\(87 + index)/QĐ-CB", cast)
            }
        }
    }

    private func carryOver(from round: ID<Round>, to later: ID<Round>, _ cast: SampleCast) async throws {
        let unfinished = try await enrolments(of: round, cast).filter(\.state.isUnfinished)
        try await system.perform(
            CarryOver(unfinished.map(\.id), to: later, reason: "Sắp xếp tổ chức, chưa kịp hoàn thành trong năm."),
            as: cast.standingOfficer)
    }

    /// Both departments are asked; one of them would rather wait with a commune, and the list is revised.
    private func consult(_ round: ID<Round>, _ cast: SampleCast) async throws {
        let officer = cast.standingOfficer
        let list = try await system.perform(
            SendList(round, replyBy: calendar.day(-191), words: "Danh sách đề nghị năm nay."), as: officer)
        clock.advance(to: calendar.day(-193), hour: 14, minute: 5, zone: system.zone)
        let (home, finance) = (try await reviewer("son.hoang"), try await reviewer("hoa.le"))
        try await give(list, as: home) { _, line in
            line == "UBND xã Sơn Mẫn"
                ? (.disagrees, "Xã chưa có công chức phụ trách; đề nghị để năm sau.") : (.agrees, "")
        }
        clock.advance(to: calendar.day(-192), hour: 9, minute: 30, zone: system.zone)
        let waits = try await enrolments(of: round, cast)
        let directory = try await system.directory()
        guard let out = waits.first(where: { directory.shortName(of: $0.agency) == "UBND xã Sơn Mẫn" }) else {
            throw SampleError.missing("UBND xã Sơn Mẫn")
        }
        try await system.perform(
            RecordEnrolmentStep(
                .withdrawn, of: out.id, on: system.today, reason: "Theo ý kiến Sở Nội vụ, để năm sau."), as: officer)
        try await system.perform(
            SendList(round, replyBy: calendar.day(-191), words: "Rút UBND xã Sơn Mẫn theo ý kiến Sở Nội vụ."),
            as: officer)
        clock.pass(minutes: 50)
        try await give(list, as: finance) { _, _ in (.agrees, "") }
    }

    private func begin(_ round: ID<Round>, _ cast: SampleCast) async throws {
        clock.pass(minutes: 20)
        try await system.perform(BeginEnrolments(round, on: system.today), as: cast.standingOfficer)
    }

    /// The documents of the years that are over: both summaries frozen, next year's plan as a draft.
    private func draw(first: ID<Round>, second: ID<Round>, _ cast: SampleCast) async throws {
        let officer = cast.standingOfficer
        for round in [first, second] {
            clock.pass(minutes: 13)
            let paper = try await system.perform(MakeRoundPaper(.summary, of: round), as: officer)
            let text = ReportText(
                symbol: "BC-SKHCN", results: "Hệ thống được duy trì gắn với cải cách thủ tục hành chính.",
                weaknesses: "Một số đơn vị triển khai chậm do thay đổi nhân sự sau sắp xếp.",
                proposals: "Đề nghị các cơ quan bố trí kinh phí duy trì hệ thống.",
                recipients: ["Như trên;", "Thành viên BCĐ ISO tỉnh;", "Lưu: VT."], authority: ["GIÁM ĐỐC"],
                signer: "Phạm Tuấn Anh")
            try await system.perform(EditRoundPaper(paper, version: 1, text: text), as: officer)
            try await system.perform(RecountRoundPaper(paper, version: 2), as: officer)
            try await system.perform(FreezeRoundPaper(paper, version: 3), as: officer)
        }
        clock.pass(minutes: 8)
        _ = try await system.perform(MakeRoundPaper(.plan, of: second), as: officer)
    }
}
