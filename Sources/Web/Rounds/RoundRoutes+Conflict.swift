// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension RoundRoutes {
    /// Somebody else changed the round since the form was opened: both versions, and the choice between them.
    static func changedMeanwhile(_ mine: SentRound, _ id: ID<Round>, _ visit: Visit) async throws -> Reply {
        let words = RoundWords.in(visit.language)
        let (actor, states) = (try visit.actor, RoundStateWords.in(visit.language))
        let (round, tracks, notices) = try await visit.system.read { snapshot in
            (
                try RoundStore.find(id, visible: Visible(to: actor, under: .manageRounds), in: snapshot),
                try RoundStore.tracks(of: id, in: snapshot),
                try NoticeList.choices(seen: Visible(to: actor, under: .seeNotices), in: snapshot)
            )
        }
        let (typed, stored) = (mine.content, round.content)
        func told(_ document: CitedDocument?) -> (number: String, on: String, here: String) {
            let here = document?.notice.flatMap { id in notices.first { $0.id == id }?.number }
            return (document?.number ?? "", document?.on?.official ?? "", here ?? "")
        }
        var texts = TwoTexts()
        texts.compare("year", words.year, String(typed.year), String(stored.year))
        texts.compare("title", words.name, typed.title, stored.title)
        texts.compare("begins", words.begins, typed.begins.official, stored.begins.official)
        texts.compare("ends", words.ends, typed.ends.official, stored.ends.official)
        texts.compare(whole: words.edition, typed.edition, stored.edition)
        for (name, label, mine, theirs) in [
            ("decision", words.decision, typed.decision, stored.decision),
            ("plan", words.plan, typed.plan, stored.plan),
        ] {
            let (mine, theirs) = (told(mine), told(theirs))
            texts.compare("\(name)Number", "\(label), \(words.number.lowercased())", mine.number, theirs.number)
            texts.compare("\(name)On", "\(label), \(words.on.lowercased())", mine.on, theirs.on)
            texts.compare(whole: "\(label), \(words.inSystem.lowercased())", mine.here, theirs.here)
        }
        texts.compare(
            "legalBases", words.legalBases, typed.legalBases.joined(separator: "\n"),
            stored.legalBases.joined(separator: "\n"))
        func line(_ kind: RoundTrack.Kind, _ starts: Day, _ ends: Day, _ from: String?) -> String {
            "\(states.track(kind)): \(words.span(starts.official, ends.official))" + (from.map { ", \($0)" } ?? "")
        }
        texts.compare(
            whole: words.tracks,
            mine.tracks.map { line($0.kind, $0.starts, $0.ends, $0.fromEdition) }.joined(separator: "\n"),
            tracks.map { line($0.kind, $0.starts, $0.ends, $0.fromEdition) }.joined(separator: "\n"))
        return try await visit.conflict(words.edit, .rounds, on: id, version: round.version, url: URLs.round(id), texts)
    }
}
