// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A round's milestones, what an agency hands in for one, and what is laid before the leader about another.
extension TrailGround {
    func tellMilestones() async throws {
        let officer = standingOfficer
        let visible = Visible(to: officer, under: .seeRounds)
        guard let round = try await system.read({ try RoundStore.all(visible: visible, in: $0) }).first else { return }
        let (tracks, enrolments) = try await system.read { snapshot in
            (
                try RoundStore.tracks(of: round.id, in: snapshot),
                try EnrolmentStore.of(round.id, visible: visible, in: snapshot)
            )
        }
        guard let one = enrolments.first, let track = tracks.first(where: { $0.id == one.track }) else { return }
        let drafts = [("Khảo sát", -10), ("Tập huấn", -5)].map { name, days in
            MilestoneDraft(kind: .other, name: name, planned: system.today.adding(days: days))
        }
        try await system.perform(SetMilestones(track.id, of: round.id, milestones: drafts, known: [:]), as: officer)
        let milestones = try await system.read { try MilestoneStore.of(track.id, in: $0) }
        guard let first = milestones.first, let second = milestones.last else { return }
        let file = ReceivedFile(
            hash: [UInt8](repeating: 8, count: 32), name: "khao-sat.txt", kind: "txt", size: 12)
        try await system.perform(
            ReportMilestone(
                first.id, of: one.id, on: system.today.adding(days: -11), text: "Đã khảo sát", files: [file]),
            as: actor(.isoSecretary, of: one.agency))
        try await system.perform(
            RemindMilestone(second.id, of: one.id, text: "Đề nghị khẩn trương"), as: officer)
        try await lay(second, of: one, round.id)
    }

    private func lay(_ milestone: Milestone, of enrolment: Enrolment, _ round: ID<Round>) async throws {
        let content = Matter.Content(
            title: "Lùi mốc tập huấn", background: "Thiếu giảng viên", proposal: "Lùi 15 ngày",
            ifUndecided: "Tính trễ hạn", neededBy: system.today.adding(days: 5))
        try await system.perform(
            LayMatter(
                MatterDraft(
                    content,
                    opinions: [.init(agency: agencies[1], text: "Thống nhất", on: system.today)],
                    subjects: [
                        .init(
                            enrolment: enrolment.id, milestone: milestone.id, day: system.today.adding(days: 15))
                    ]), round: round), as: standingOfficer)
    }
}
