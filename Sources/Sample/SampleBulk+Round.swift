// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

/// A round with many agencies and many milestones, half of the way gone, for measuring its page.
extension SampleBulk {
    /// Adds agencies until a round can have so many, and a decided round of them with so many milestones.
    package func makeRound(of count: Int, milestones: Int = 14) async throws {
        let present = try await system.directory().all.filter { $0.exists(on: today) }.count
        let others = try await system.directory().all.count - present
        _ = try await fill(agencies: count + others + 1)
        let cast = try await SampleCast(system)
        let agencies = try await system.directory().all
            .filter { $0.level != .province && $0.exists(on: today) && cast.worker(of: $0.id) != nil }.map(\.id)
        let round = try await decided(Array(agencies.prefix(count)), cast)
        let (tracks, enrolments) = try await system.read { snapshot in
            (
                try RoundStore.tracks(of: round, in: snapshot),
                try EnrolmentStore.of(
                    round, visible: Visible(to: cast.standingOfficer, under: .seeRounds), in: snapshot)
            )
        }
        guard let track = tracks.first else { throw SampleError.missing("track") }
        for one in enrolments {
            try await system.perform(
                RecordEnrolmentStep(.activated, of: one.id, on: system.today), as: cast.standingOfficer)
        }
        let span = track.ends - track.starts
        let drafts = (1...milestones).map { place in
            MilestoneDraft(
                kind: place == milestones ? .yearlyMaintenance : .other, name: "Mốc số \(place)",
                planned: track.starts.adding(days: span * place / milestones))
        }
        try await system.perform(
            SetMilestones(track.id, of: round, milestones: drafts, known: [:]), as: cast.standingOfficer)
        try await tell(enrolments, of: track, cast)
    }

    /// A round that the People's Committee has decided on, with all of them in one track.
    private func decided(_ agencies: [ID<Agency>], _ cast: SampleCast) async throws -> ID<Round> {
        let officer = cast.standingOfficer
        guard let begins = Day(year: today.year, month: 1, day: 2), let ends = Day(year: today.year, month: 12, day: 31)
        else { throw SampleError.missing("\(today.year)") }
        let round = try await system.perform(
            SetUpRound(
                Round.Content(
                    year: today.year, title: "Đợt triển khai diện rộng năm \(today.year)", decision: nil,
                    plan: CitedDocument(number: "9/KH-UBND", on: begins), edition: "TCVN ISO 9001:2015",
                    legalBases: [], begins: begins, ends: ends),
                tracks: [TrackDraft(.maintenance, starts: begins, ends: ends)]), as: officer)
        let tracks = try await system.read { try RoundStore.tracks(of: round, in: $0) }
        guard let track = tracks.first else { throw SampleError.missing("track") }
        try await system.perform(EnrolAgencies(agencies, in: track.id), as: officer)
        let list = try await system.perform(SendList(round, replyBy: system.today.adding(days: 5)), as: officer)
        let last = try await system.read { try RoundListStore.revisions(of: list, in: $0).last }
        for reviewer in [ListOpinion.Reviewer.homeAffairs, .finance] {
            try await system.perform(
                GiveListOpinion(
                    (last?.lines ?? []).map { GiveListOpinion.Entry($0.enrolment, .agrees) }, on: list,
                    revision: last?.number ?? 0, of: reviewer,
                    paper: CitedDocument(number: "1/\(reviewer.rawValue)", on: system.today)), as: officer)
        }
        let visible = Visible(to: officer, under: .seeRounds)
        let open = try await system.read { try RoundListStore.of(round, visible: visible, in: $0).last }
        guard let open else { throw SampleError.missing("list") }
        try await system.perform(SubmitList(open.id, version: open.version), as: officer)
        try await system.perform(
            RecordListDecision(open.id, version: open.version + 1, number: "99/QĐ-UBND", on: system.today),
            as: cast.committeeOffice)
        return round
    }

    /// What is due is handed in, some of it late, some not at all; most of it is accepted.
    private func tell(_ enrolments: [Enrolment], of track: RoundTrack, _ cast: SampleCast) async throws {
        let milestones = try await system.read { try MilestoneStore.of(track.id, in: $0) }
        let stored = try await system.files.store(Array("Báo cáo kết quả.\n".utf8))
        let file = ReceivedFile(
            hash: stored.hash.bytes, name: "bao-cao.txt", kind: stored.kind.rawValue, size: stored.size)
        for (index, one) in enrolments.enumerated() {
            guard let worker = cast.worker(of: one.agency) else { continue }
            for milestone in milestones.prefix(milestones.count - 1 - index % 5) {
                guard let planned = milestone.planned, planned <= system.today else { break }
                let late = index % 6 == 2
                let on = min(planned.adding(days: late ? 5 : -2), system.today)
                try await system.perform(
                    ReportMilestone(
                        milestone.id, of: one.id, on: on, text: "Đã hoàn thành.", delay: on > planned ? .partTime : nil,
                        files: [file]), as: worker)
                guard index % 7 != 3, one.agency != cast.standingOffice else { continue }
                try await system.perform(AcceptMilestone(milestone.id, of: one.id), as: cast.secondOfficer)
            }
        }
    }
}
