// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Setting the milestones of a track.
extension MilestoneRoutes {
    private static func loaded(
        _ visit: Visit
    ) async throws -> (round: Round, track: RoundTrack, milestones: [Milestone], orders: [BindableOrder]) {
        let (id, trackID) = (try visit.id(of: Round.self), try visit.id("nhom", of: RoundTrack.self))
        let actor = try visit.actor
        let (visible, seen) = (Visible(to: actor, under: .seeRounds), Visible(to: actor, under: .seeNotices))
        return try await visit.system.read { snapshot in
            let round = try RoundStore.find(id, visible: visible, in: snapshot)
            guard let track = try RoundStore.tracks(of: id, in: snapshot).first(where: { $0.id == trackID }) else {
                throw StoreError.notFound
            }
            return (
                round, track, try MilestoneStore.of(trackID, in: snapshot),
                try NoticeStore.bindableOrders(seen: seen, in: snapshot)
            )
        }
    }

    static func setForm(_ visit: Visit) async throws -> Reply {
        let (round, track, milestones, orders) = try await loaded(visit)
        let words = MilestoneSettingWords.in(visit.language)
        let states = MilestoneStateWords.in(visit.language)
        var sent = SentMilestones(milestones, orders: orders, words)
        var (typed, offer) = (Typed.fresh, TemplateOffer?.none)
        if milestones.isEmpty {
            do {
                offer = try TemplateOffer(
                    track, keepsOwn: visit.query.text("ngay") == "mau", on: visit.today,
                    calendar: visit.system.calendar)
                sent = offer?.sent(name: states.kind) ?? sent
            } catch { typed = visit.typed([error]) }
        }
        let page = SetMilestonesPage(
            round: round, track: track, sent: sent, offer: offer, orders: orders, typed: typed)
        return .page(page.html(in: try await visit.frame()))
    }

    static func set(_ visit: Visit) async throws -> Reply {
        let (round, track, _, orders) = try await loaded(visit)
        let words = MilestoneSettingWords.in(visit.language)
        let sent = SentMilestones(try await visit.form())
        let (drafts, faults) = sent.drafts(orders: orders, words)
        guard faults.isEmpty else { return try await again(round, track, sent, orders, faults, visit) }
        let action = SetMilestones(track.id, of: round.id, milestones: drafts, known: sent.known)
        switch try await visit.attempt(action) {
        case .done: return visit.see(URLs.roundOnePage(round.id), saying: words.saved)
        case .alreadyDone: return .see(URLs.roundOnePage(round.id))
        case .refused(let refusal):
            return try await again(round, track, sent, orders, visit.typed([refusal]).faults, visit)
        case .changedMeanwhile: return try await changedMeanwhile(sent, visit)
        }
    }

    /// Somebody else was faster: both lists.
    ///
    /// Mine is sent again with what the other added, so that nothing is dropped that wasn't seen.
    private static func changedMeanwhile(_ sent: SentMilestones, _ visit: Visit) async throws -> Reply {
        let (round, track, milestones, orders) = try await loaded(visit)
        let words = MilestoneSettingWords.in(visit.language)
        let theirs = SentMilestones(milestones, orders: orders, words)
        let mine = sent.upon(theirs)
        var texts = TwoTexts()
        texts.compare(whole: words.title, mine.told(words), theirs.told(words))
        return try await visit.conflict(
            words.title, .rounds, on: track.id, version: 0, url: URLs.roundOnePage(round.id), texts,
            sending: mine.fields)
    }

    private static func again(
        _ round: Round, _ track: RoundTrack, _ sent: SentMilestones, _ orders: [BindableOrder], _ faults: [Typed.Fault],
        _ visit: Visit
    ) async throws -> Reply {
        var kept = sent
        kept.rows.removeAll { $0.id == nil && $0.name.isEmpty }
        let typed = Typed(action: visit.path, values: [:], faults: faults)
        let page = SetMilestonesPage(
            round: round, track: track, sent: kept, orders: orders, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }
}
