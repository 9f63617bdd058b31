// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store

/// Addressees that are named by their round: its agencies are offered, and taken with one press, wherever the document names
/// them so.
extension CheckPage {
    /// The value of a button: which of the order's addressees, of which round and track.
    struct RoundChoice {
        let place: Int
        let round: ID<Round>
        let track: RoundTrack.Kind?

        init(_ place: Int, _ agencies: RoundAgencies) {
            self.place = place
            round = agencies.round.id
            track = agencies.track
        }

        init?(_ value: String) {
            let parts = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4, parts[0] == "round", let place = Int(parts[1]), let round = ID<Round>(parts[2])
            else { return nil }
            self.place = place
            self.round = round
            track = RoundTrack.Kind(rawValue: parts[3])
        }

        var value: String { "round.\(place).\(round).\(track?.rawValue ?? "")" }
    }

    /// The rounds that an addressee's words may mean; nothing once their agencies are taken.
    func roundOffer(_ party: DraftDirective.Party, _ place: Int, _ frame: Frame) -> HTML {
        guard let year = RoundMention(in: party.mention)?.year else { return .empty }
        let words = RoundOfferWords.in(frame.language)
        let states = RoundStateWords.in(frame.language)
        let buttons = rounds.filter { $0.round.year == year && Set($0.agencies) != Set(party.agencies) }.map {
            offer -> HTML in
            let track = offer.track.map(states.track)
            return Look.submit(
                words.take(offer.agencies.count, offer.round.title, track), .plain, name: "act",
                value: RoundChoice(place, offer).value)
        }
        guard !buttons.isEmpty else { return .empty }
        return "<div class=\"row\">\(buttons)</div><p class=\"help\">\(words.help)</p>"
    }
}

extension NoticeRoutes {
    /// The rounds a draft's orders speak of.
    static func rounds(of draft: NoticeDraft, _ visit: Visit) async throws -> [RoundAgencies] {
        let years = Set(draft.directives.flatMap(\.addressees).compactMap { RoundMention(in: $0.mention)?.year })
        guard !years.isEmpty, try visit.actor.may(.seeRounds) else { return [] }
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        return try await visit.system.read { try RoundAgencies.of(years: years, visible: visible, in: $0) }
    }

    /// A round's agencies become the addressees of every unchecked order that names them in the same words; what was typed in
    /// the open order is kept.
    static func takeRound(
        _ choice: CheckPage.RoundChoice, into edited: DraftDirective, from before: DraftDirective, _ draft: NoticeDraft,
        _ visit: Visit
    ) async throws -> CheckNotice.Step {
        let offers = try await rounds(of: draft, visit)
        guard before.addressees.indices.contains(choice.place),
            let offer = offers.first(where: { $0.round.id == choice.round && $0.track == choice.track })
        else { throw Fault.notFound }
        return .address(edited, before.addressees[choice.place].mention, offer.agencies)
    }
}

/// The words of the offer.
struct RoundOfferWords: Words {
    let take: @Sendable (_ count: Int, _ round: String, _ track: String?) -> String
    let help: String

    static let vi = RoundOfferWords(
        take: {
            "Lấy \($0)\u{a0}đơn vị của “\($1)”" + ($2.map { ": \($0.prefix(1).lowercased() + $0.dropFirst())" } ?? "")
        },
        help: "Áp dụng cho mọi ý chưa kiểm tra ghi cùng cụm từ này; vẫn bỏ bớt được từng đơn vị.")

    static let en = RoundOfferWords(
        take: { "Take the \($0)\u{a0}agencies of “\($1)”" + ($2.map { ": \($0)" } ?? "") },
        help: "Goes for every unchecked order that names them in these words; single agencies can still be left out.")
}
