// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// People of quality management systems in three agencies: one complete, one with gaps, one just begun.
extension SampleProvince {
    func tellCompetence(cast: SampleCast) async throws {
        let directory = try await system.directory()
        clock.advance(to: calendar.day(-12), hour: 9, minute: 30, zone: system.zone)
        if let industry = directory.all.first(where: { $0.shortName == "Sở Công Thương" }),
            let worker = cast.worker(of: industry.id)
        {
            try await nameWhole(industry, by: worker)
        }
        let communes = cast.communes.filter { cast.worker(of: $0) != nil }.prefix(2)
        for (index, id) in communes.enumerated() {
            guard let worker = cast.worker(of: id) else { continue }
            clock.pass(minutes: 20)
            try await name("Lò Thị Inh", "Phó Chủ tịch UBND", .chair, "Đại học hành chính", 12, 10, by: worker)
            guard index == 0 else { continue }
            let secretary = try await name(
                "Tòng Văn Hặc", "Công chức Văn phòng - Thống kê", .secretary, "Đại học luật", 3, 20, by: worker)
            try await teach(secretary, [.awareness], by: worker)
            let auditor = try await name(
                "Vàng A Dế", "Công chức Tư pháp - Hộ tịch", .internalAuditor, "Trung cấp luật", 5, nil, by: worker)
            try await teach(auditor, [.awareness], by: worker)
        }
    }

    private func nameWhole(_ agency: Agency, by worker: Actor) async throws {
        let today = system.today
        // Who chairs the committee is named by its decision: the same person, where there is one.
        let members = try await system.read { snapshot in
            try CompetenceStore.members(of: agency.id, on: today, in: snapshot)
        }
        let chair = members.first { $0.role == .chair }?.name ?? "Hoàng Thế Vinh"
        try await name(chair, "Giám đốc Sở", .chair, "Thạc sĩ quản lý công", 22, 10, by: worker)
        let head = try await name(
            "Lường Thị Ngân", "Phó Giám đốc Sở", .representative, "Thạc sĩ kinh tế", 17, 15, by: worker)
        let secretary = try await name(
            "Vàng A Páo", "Chuyên viên Văn phòng Sở", .secretary, "Cử nhân hành chính", 8, 50, by: worker)
        let auditor = try await name(
            "Ngô Minh Đức", "Phó Chánh Văn phòng Sở", .internalAuditor, "Cử nhân luật", 11, 20, by: worker)
        try await teach(head, [.awareness], by: worker)
        try await teach(secretary, [.awareness, .documents, .internalAudit], by: worker)
        try await teach(auditor, [.awareness, .internalAudit], by: worker)
        let former = try await name(
            "Mai Văn Dính", "Chuyên viên", .member, "Cao đẳng công nghệ", 4, 5, by: worker)
        clock.pass(minutes: 5)
        try await system.perform(EndQualityPerson(former, version: 1, on: calendar.day(-20)), as: worker)
    }

    @discardableResult
    private func name(
        _ name: String, _ position: String, _ role: QualityRole, _ qualification: String, _ experience: Int,
        _ load: Int?, by worker: Actor
    ) async throws -> ID<QualityPerson> {
        clock.pass(minutes: 2)
        let facts = QualityPerson.Facts(
            name: name, position: position, role: role, qualification: qualification, experience: experience,
            load: load)
        return try await system.perform(NameQualityPerson(facts, since: calendar.day(-150)), as: worker)
    }

    private func teach(_ person: ID<QualityPerson>, _ subjects: [ClassSubject], by worker: Actor) async throws {
        for subject in subjects {
            let (title, hours, ago) =
                switch subject {
                case .awareness: ("Nhận thức TCVN ISO 9001:2015", 16, 140)
                case .documents: ("Xây dựng và ban hành tài liệu HTQLCL", 16, 125)
                case .internalAudit: ("Đánh giá viên nội bộ HTQLCL", 24, 90)
                case .other: ("Bồi dưỡng nghiệp vụ", 8, 60)
                }
            clock.pass(minutes: 1)
            try await system.perform(
                AddClassTaken(
                    person,
                    .init(
                        subject: subject, name: title, day: calendar.day(-ago), hours: hours,
                        organiser: "Chi cục Tiêu chuẩn Đo lường Chất lượng", certificate: "\(ago)/CN-TĐC")),
                as: worker)
        }
    }
}
