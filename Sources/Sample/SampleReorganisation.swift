// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

extension SampleProvince {
    /// The end of districts on 1 July 2025, as it touched one of them.
    ///
    /// Its communes were merged into one that is still there, it was itself dissolved, and what stood below it went to
    /// that commune. Names and numbers are invented.
    func tellEndOfDistrict() async throws {
        let directory = try await system.directory()
        func id(_ name: String) throws -> ID<Agency> {
            guard let agency = directory.all.first(where: { $0.name == name }) else { throw SampleError.missing(name) }
            return agency.id
        }
        let (committee, heir) = (try id(SampleAgencies.committee), try id("Ủy ban nhân dân xã Trung Ngần"))
        let district = try await make(
            "Ủy ban nhân dân huyện Sông Ngần", "UBND huyện Sông Ngần", .district, below: committee)
        var communes: [ID<Agency>] = []
        for name in ["Ngần Hạ", "Khe Ngần"] {
            communes.append(
                try await make("Ủy ban nhân dân xã \(name)", "UBND xã \(name)", .commune, below: district))
        }
        _ = try await make(
            "Trung tâm Dịch vụ nông nghiệp Sông Ngần", "TTDVNN Sông Ngần", .serviceUnit, below: district)
        let handed = try await giveLastOrder()
        try await record(
            .merge, communes, into: heir, "58/NQ-UBTVQH15", "2025-06-16", "Ủy ban Thường vụ Quốc hội")
        let dissolved = try await record(
            .dissolve, [district], into: heir, "31/NQ-HĐND", "2025-06-20", "Hội đồng nhân dân tỉnh Sông Mây")
        try await finishFor(heir, handed)
        let text = """
            HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG MÂY
            Số: 31/NQ-HĐND

            NGHỊ QUYẾT
            Về việc kết thúc hoạt động của huyện Sông Ngần
            """
        let stored = try await system.files.store(Array(text.utf8))
        let file = ReceivedFile(
            hash: stored.hash.bytes, name: "31-NQ-HDND.txt", kind: stored.kind.rawValue, size: stored.size)
        try await system.perform(AttachReorganisationFile(file, to: dissolved), as: .system())
    }

    /// An order the district still had when it ended; it went to the commune with everything else.
    private func giveLastOrder() async throws -> ID<Notice> {
        let cast = try await SampleCast(system)
        return try await issue(SampleNotices.beforeTheEnd, on: -199, cast: cast).notice
    }

    /// Who took over does what was begun.
    private func finishFor(_ heir: ID<Agency>, _ notice: ID<Notice>) async throws {
        let cast = try await SampleCast(system)
        guard let worker = cast.worker(of: heir) else { throw SampleError.missing("UBND xã Trung Ngần") }
        let today = system.today
        let open = try await system.read { try OpenAffairsStore.load(of: [heir], on: today, in: $0) }
        for assignment in open.assignments.values.sorted(by: { $0.id < $1.id })
        where assignment.agency == heir && assignment.notice == notice {
            clock.pass(minutes: 9)
            try await system.perform(AcknowledgeAssignment(assignment.id), as: worker)
            clock.pass(minutes: 14)
            try await system.perform(
                NoteProgress(assignment.id, text: "Đã nhận 12 cặp hồ sơ của huyện, đang đối chiếu danh mục."),
                as: worker)
        }
    }

    private func make(
        _ name: String, _ shortName: String, _ level: Agency.Level, below parent: ID<Agency>
    ) async throws -> ID<Agency> {
        try await system.perform(
            CreateAgency(
                AgencyDraft(
                    name: name, shortName: shortName, level: level, parent: parent,
                    validFrom: Day(iso: "2004-01-01"))), as: .system())
    }

    @discardableResult
    private func record(
        _ kind: Reorganisation.Kind, _ before: [ID<Agency>], into heir: ID<Agency>, _ number: String, _ on: String,
        _ issuer: String
    ) async throws -> ID<Reorganisation> {
        guard let decided = Day(iso: on), let effective = Day(iso: "2025-07-01") else {
            throw SampleError.missing(on)
        }
        return try await system.perform(
            Reorganise(
                ReorganisationDraft(
                    kind: kind, number: number, decidedOn: decided, issuer: issuer, effective: effective,
                    predecessors: before, successors: [.existing(heir)])), as: .system())
    }
}
