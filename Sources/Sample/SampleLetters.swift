// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

/// The letters of the standing office: a reminder that was sent, one that was not issued, drafts that wait, registers.
extension SampleProvince {
    /// The registers are opened on the first of two days, the late ones reminded on the second.
    func tellLetters(of number: String, isFirst: Bool, cast: SampleCast) async throws {
        clock.pass(minutes: 11)
        if isFirst { return try await openRegisters(cast: cast) }
        try await remindLate(of: number, cast: cast)
        try await remindByWord(cast: cast)
    }

    /// Văn thư sets the office up, and the numbers given on paper before are put on record.
    func openRegisters(cast: SampleCast) async throws {
        let clerk = cast.clerk
        let body = LetterIssuer(key: "", name: SampleAgencies.standingOffice, symbol: "SKHCN")
        let committee = LetterIssuer(
            key: "bcdiso", name: "Ban Chỉ đạo ISO hành chính tỉnh", superior: "UBND tỉnh Sông Mây", symbol: "BCĐISO")
        try await system.perform(
            ChangeLetterOffice(issuers: [body, committee], series: .dispatchApart, version: 0), as: clerk)
        for (series, last) in [("cv", 212), ("named", 38)] {
            try await system.perform(
                RecordOutsideNumbers(
                    series: series,
                    line: .init(
                        upTo: last, on: system.today, symbol: "SKHCN",
                        subject: "Văn bản phát hành trước khi dùng hệ thống",
                        reason: "đã phát hành trên sổ giấy")), as: clerk)
        }
    }

    /// The late ones of a notice are reminded by one letter; another letter gets a number and is not issued.
    func remindLate(of number: String, cast: SampleCast) async throws {
        let officer = cast.standingOfficer
        let (today, now) = (system.today, system.now)
        let late = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(situations: [.late]), visible: Visible(to: officer, under: .seeAssignments),
                today: today, now: now, in: snapshot)
        }.filter { $0.noticeNumber == number && $0.assignment.agency != officer.agency }
            .sorted { ($0.agencyName, $0.label) < ($1.agencyName, $1.label) }
        if !late.isEmpty {
            let letters = try await system.perform(
                DraftChase(late.prefix(8).map(\.assignment.id), isOneForAll: true), as: officer)
            for letter in letters {
                try await finish(letter, cast: cast)
                try await bring(letter, to: .signed, cast: cast)
                try await step(letter, cast: cast) { SendLetter(letter, version: $0, way: "Trục liên thông văn bản") }
            }
        }
        let mistaken = try await system.perform(
            DraftLetter(SampleLetterTexts.seminar(cast.communes.prefix(3).map { $0 })), as: officer)
        try await bring(mistaken, to: .numbered, cast: cast)
        try await step(mistaken, cast: cast) {
            AbandonLetter(mistaken, version: $0, reason: "lịch tập huấn thay đổi, sẽ ban hành văn bản khác")
        }
    }

    /// What waits today: a letter to approve, one to number, drafts of the rhythm, documents to enter.
    func leaveLettersWaiting(cast: SampleCast) async throws {
        let waiting = try await system.perform(
            DraftLetter(SampleLetterTexts.yearEnd(cast.communes.prefix(4).map { $0 })), as: cast.standingOfficer)
        try await bring(waiting, to: .submitted, cast: cast)
        clock.pass(minutes: 7)
        let approved = try await system.perform(
            DraftLetter(SampleLetterTexts.plan), as: cast.secondOfficer)
        try await bring(approved, to: .approved, cast: cast)
        // One of the province's committee, under its own symbol.
        try await system.perform(DraftLetter(SampleLetterTexts.inspection), as: cast.standingOfficer)
        var rhythm = ChaseRhythm()
        rhythm.isOn = true
        try await system.perform(ChangeChaseRhythm(rhythm, version: 0), as: cast.standingOfficer)
        try await system.perform(
            SetPeriodReportRule(
                since: calendar.today, workingDays: 7, source: "Công văn 45/SKHCN-TĐC hướng dẫn chế độ báo cáo"),
            as: cast.standingOfficer)
        try await ChaseDesk.prepare(in: system)
        let zone = system.zone
        let arrived = try await system.read {
            try ArrivedDocuments.proposals(for: cast.standingOffice, zone: zone, in: $0)
        }.suffix(2)
        for proposal in arrived.reversed() {
            try await system.perform(EnterIncoming(proposal.document, from: proposal.source), as: cast.clerk)
        }
        try await system.perform(
            EnterIncoming(
                IncomingDocument(
                    arrivedOn: system.today, author: "Tổng cục Tiêu chuẩn Đo lường Chất lượng", number: "1820/TĐC-HCHQ",
                    dated: calendar.day(-3), subject: "Công văn v/v hướng dẫn chuyển đổi TCVN ISO 9001",
                    receiver: "Chi cục TĐC")), as: cast.clerk)
    }

    /// A leader reminds by a word of the first that is late.
    func remindByWord(cast: SampleCast) async throws {
        let leader = cast.leader
        let (today, now) = (system.today, system.now)
        let late = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(situations: [.late]), visible: Visible(to: leader, under: .seeAssignments),
                today: today, now: now, in: snapshot)
        }.min { ($0.agencyName, $0.label) < ($1.agencyName, $1.label) }
        guard let late, late.assignment.agency != leader.agency else { return }
        try await system.perform(
            RemindAssignment(
                late.assignment.id,
                text: "Đề nghị đồng chí thủ trưởng trực tiếp chỉ đạo, báo cáo kết quả trong tuần này."),
            as: leader)
    }

    /// Puts signer and copies on a drafted reminder, as its drafter would.
    private func finish(_ id: ID<Letter>, cast: SampleCast) async throws {
        var content = try await letter(id).content
        content.unit = "TĐC"
        content.copies = ["Như trên", "UBND tỉnh (b/c)", "Lưu: VT, TĐC"]
        content.authority = SampleLetterTexts.authority
        content.signer = SampleLetterTexts.signer
        let words = content
        try await step(id, cast: cast) { EditLetter(id, version: $0, content: words) }
    }

    private func letter(_ id: ID<Letter>) async throws -> Letter {
        try await system.read { try LetterStore.find(id, visible: Visible(to: .system(), under: .seeLetters), in: $0) }
    }

    /// Carries a letter on, station by station.
    private func bring(_ id: ID<Letter>, to state: Letter.State, cast: SampleCast) async throws {
        for _ in 0..<6 {
            let now = try await letter(id).state
            if now == state { return }
            switch now {
            case .draft: try await step(id, cast: cast) { SubmitLetter(id, version: $0) }
            case .submitted: try await step(id, cast: cast) { ApproveLetter(id, version: $0) }
            case .approved:
                let today = system.today
                try await step(id, cast: cast) {
                    NumberLetter(id, version: $0, on: today, keeper: "Văn thư", copies: 5)
                }
            case .numbered:
                let stored = try await system.files.store(Array("Bản ký của văn bản \(id)\n".utf8))
                let file = ReceivedFile(
                    hash: stored.hash.bytes, name: "van-ban-da-ky.txt", kind: stored.kind.rawValue, size: stored.size)
                try await step(id, cast: cast) { AttachSignedLetter(id, version: $0, file: file) }
            default: return
            }
        }
    }

    /// One act on a letter, by who does such acts in the office, some minutes later.
    private func step<A: Action>(_ id: ID<Letter>, cast: SampleCast, _ action: (Int) -> A) async throws {
        clock.pass(minutes: 9)
        let letter = try await letter(id)
        let act = action(letter.version)
        let who: Actor =
            switch act.ability {
            case .some(.approveLetter): cast.officeHead
            case .some(.numberLetter), .some(.sendLetter): cast.clerk
            default: letter.drafted.by == cast.secondOfficer.person ? cast.secondOfficer : cast.standingOfficer
            }
        try await system.perform(act, as: who)
    }
}
