// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// The two rounds that the notice 28/TB-UBND of 18/6/2012 speaks of: fifteen agencies of 2011, and those of 2012.
@Suite struct NoticeRoundsTests {
    private static let edition = "TCVN ISO 9001:2008"
    private static let districts = ["Phong Thổ", "Sìn Hồ", "Tam Đường", "Tân Uyên", "Mường Tè", "Than Uyên"]
    private static let departments = [
        "Sở Khoa học và Công nghệ", "Sở Kế hoạch và Đầu tư", "Sở Tư pháp", "Sở Công Thương", "Sở Xây dựng",
        "Sở Giao thông vận tải", "Sở Giáo dục và Đào tạo", "Sở Thông tin và Truyền thông",
        "Sở Văn hóa, Thể thao và Du lịch", "Sở Lao động, Thương binh và Xã hội", "Sở Ngoại vụ", "Thanh tra tỉnh",
    ]
    /// The seven that were absent from the conference, all of them of 2012.
    private static let absent = [
        "Phòng Tài nguyên và Môi trường Thị xã Lai Châu", "Phòng Lao động, Thương binh & Xã hội huyện Tam Đường",
        "Phòng Tài nguyên và Môi trường huyện Tân Uyên", "Phòng Lao động, Thương binh & Xã hội huyện Tân Uyên",
        "UBND huyện Phong Thổ", "UBND huyện Sìn Hồ", "Phòng Tài nguyên & Môi trường huyện Mường Tè",
    ]

    private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    private func make(
        _ name: String, _ level: Agency.Level, below parent: ID<Agency>, in ground: TrailGround
    ) async throws -> ID<Agency> {
        try await ground.system.perform(
            CreateAgency(AgencyDraft(name: name, level: level, parent: parent)), as: .system())
    }

    /// The province of 2012; the fifteen of 2011, and the seven.
    private func found(in ground: TrailGround) async throws -> (fifteen: [ID<Agency>], seven: [ID<Agency>]) {
        var fifteen = ground.agencies
        for name in Self.departments {
            fifteen.append(try await make(name, .department, below: ground.root, in: ground))
        }
        for name in Self.districts {
            let district = try await make("UBND huyện \(name)", .district, below: ground.root, in: ground)
            for office in Self.absent where office.hasSuffix("huyện \(name)") && office.hasPrefix("Phòng") {
                _ = try await make(office, .districtOffice, below: district, in: ground)
            }
        }
        let town = try await make("UBND Thị xã Lai Châu", .district, below: ground.root, in: ground)
        _ = try await make(Self.absent[0], .districtOffice, below: town, in: ground)
        let directory = try await ground.system.directory()
        // As they are pasted from the notice.
        let seven = Self.absent.compactMap { directory.matching($0, issuedOn: day("2012-06-18")).agencies.first }
        return (fifteen, seven)
    }

    private func round(_ year: Int, begins: String, in ground: TrailGround) async throws -> ID<Round> {
        let content = Round.Content(
            year: year, title: "Đợt triển khai năm \(year)", edition: Self.edition, begins: day(begins),
            ends: day("\(year)-12-31"))
        return try await ground.system.perform(
            SetUpRound(
                content,
                tracks: [RoundTrack.Kind.firstApplication, .maintenance].map {
                    TrackDraft($0, starts: content.begins, ends: content.ends)
                }), as: ground.standingOfficer)
    }

    private func enrol(
        _ agencies: [ID<Agency>], _ kind: RoundTrack.Kind, in round: ID<Round>, _ ground: TrailGround
    ) async throws {
        let tracks = try await ground.system.read { try RoundStore.tracks(of: round, in: $0) }
        let track = try #require(tracks.first { $0.kind == kind })
        try await ground.system.perform(EnrolAgencies(agencies, in: track.id), as: ground.standingOfficer)
    }

    /// Both departments wrote, and the People's Committee decided, on days of that year.
    private func decide(_ round: ID<Round>, _ number: String, on iso: String, _ ground: TrailGround) async throws {
        let officer = ground.standingOfficer
        let list = try await ground.system.perform(SendList(round, replyBy: ground.system.today), as: officer)
        let lines = try await ground.system.read { try RoundListStore.revisions(of: list, in: $0).last?.lines ?? [] }
        for reviewer in ListOpinion.Reviewer.allCases {
            try await ground.system.perform(
                GiveListOpinion(
                    lines.map { .init($0.enrolment, .agrees) }, on: list, revision: 1, of: reviewer,
                    paper: CitedDocument(number: "88/SNV", on: day(iso).adding(days: -5))), as: officer)
        }
        try await ground.system.perform(SubmitList(list, version: 1), as: officer)
        try await ground.system.perform(
            RecordListDecision(list, version: 2, number: number, on: day(iso)), as: ground.officer)
    }

    private func step(
        _ kind: EnrolmentStep.Kind, _ enrolments: [Enrolment], on iso: String, number: String? = nil,
        _ ground: TrailGround
    ) async throws {
        for enrolment in enrolments {
            try await ground.system.perform(
                RecordEnrolmentStep(
                    kind, of: enrolment.id, on: day(iso), document: number.map { CitedDocument(number: $0) }),
                as: ground.standingOfficer)
        }
    }

    private func enrolments(_ round: ID<Round>, _ ground: TrailGround) async throws -> [Enrolment] {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        return try await ground.system.read { try EnrolmentStore.of(round, visible: visible, in: $0) }
    }

    @Test func `fifteen of 2011 are maintained in 2012, the seven absent begin, and the province is counted`()
        async throws
    {
        let ground = try await TrailGround()
        let (fifteen, seven) = try await found(in: ground)
        #expect(fifteen.count == 15 && Set(seven).count == 7)
        let first = try await round(2011, begins: "2011-03-01", in: ground)
        try await enrol(fifteen, .firstApplication, in: first, ground)
        try await decide(first, "220/QĐ-UBND", on: "2011-02-25", ground)
        try await step(.activated, try await enrolments(first, ground), on: "2011-03-01", ground)
        let declared = RecordEnrolmentStep(
            .declared, of: try await enrolments(first, ground)[0].id, on: day("2011-12-20"),
            document: CitedDocument(number: "1/QĐ"))
        let since = day("2014-05-18")
        #expect(
            await ground.system.refusal(declared, as: ground.standingOfficer) == .round(.declarationNotYet(since)))
        try await step(.certified, try await enrolments(first, ground), on: "2011-12-20", number: "HT 1234/11", ground)

        let second = try await round(2012, begins: "2012-02-01", in: ground)
        try await enrol(fifteen, .maintenance, in: second, ground)
        try await enrol(seven, .firstApplication, in: second, ground)
        try await decide(second, "150/QĐ-UBND", on: "2012-02-10", ground)
        try await step(.activated, try await enrolments(second, ground), on: "2012-02-15", ground)
        try await expectCounts(seven: seven, ground)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    /// On the day of the notice fifteen are certified, seven building; of these two district committees must.
    private func expectCounts(seven: [ID<Agency>], _ ground: TrailGround) async throws {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        let directory = try await ground.system.directory()
        let today = ground.system.today
        let all = try await ground.system.read { try EnrolmentStore.decided(by: today, visible: visible, in: $0) }
        let standing = ProvinceStanding(
            all, directory: directory, rules: ObligationRules(), on: day("2012-06-18"))
        #expect(standing.rows(.declared, .mandatory).count == 15)
        #expect(Set(standing.rows(.building).map(\.agency)) == Set(seven))
        #expect(standing.rows(.building, .mandatory).count == 2)
        #expect(standing.rows(.building, .encouraged).count == 5)
        // By the rule of 2014 the district's offices must, too, and the certificates are to be followed by declarations.
        let later = ProvinceStanding(all, directory: directory, rules: ObligationRules(), on: day("2014-05-18"))
        #expect(later.rows(.building, .mandatory).count == 22)
    }
}
