// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// One track as a form gives it.
package struct TrackDraft: Sendable, Hashable {
    package let kind: RoundTrack.Kind
    package let starts: Day
    package let ends: Day
    package let fromEdition: String?
    /// Nil for the round's own.
    package let edition: String?

    package init(
        _ kind: RoundTrack.Kind, starts: Day, ends: Day, fromEdition: String? = nil, edition: String? = nil
    ) {
        self.kind = kind
        self.starts = starts
        self.ends = ends
        self.fromEdition = fromEdition
        self.edition = edition
    }

    func track(
        _ id: ID<RoundTrack>, of round: ID<Round>, _ content: Round.Content, version: Int = 1
    ) -> RoundTrack {
        RoundTrack(
            id: id, round: round, kind: kind, starts: starts, ends: ends,
            fromEdition: kind == .editionTransition ? fromEdition : nil, edition: edition ?? content.edition,
            version: version)
    }
}

/// The standing office sets up a year's programme: what it rests on, and its tracks.
package struct SetUpRound: Action {
    package static let name = TrailAction.round(.setUpRound)
    package let content: Round.Content
    package let tracks: [TrackDraft]

    package init(_ content: Round.Content, tracks: [TrackDraft]) {
        self.content = content
        self.tracks = tracks
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws -> ID<Round> {
        try work.requireStandingOffice()
        let id: ID<Round> = work.newID()
        let round = Round(
            id: id, agency: work.actor.agency, content: content, madeAt: work.now, madeBy: work.actor.person)
        let tracks = tracks.map { $0.track(work.newID(), of: id, content) }
        try work.check(content, tracks, of: nil)
        try work.recorder.insert(round)
        for track in tracks { try work.recorder.insert(track) }
        work.about(id)
        work.note(.name, to: content.title)
        if let decision = content.decision { work.note(.document, to: decision.number) }
        return id
    }
}

/// The standing office puts a round right: a decision that came since, a moved last day, another track.
package struct ChangeRound: Action {
    package static let name = TrailAction.round(.changeRound)
    package let round: ID<Round>
    package let version: Int
    package let content: Round.Content
    package let tracks: [TrackDraft]

    package init(_ round: ID<Round>, version: Int, content: Round.Content, tracks: [TrackDraft]) {
        self.round = round
        self.version = version
        self.content = content
        self.tracks = tracks
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        var round = try work.round(round)
        guard round.version == version else {
            throw StoreError.changedMeanwhile(table: Round.table.name, id: round.id.bytes)
        }
        let before = round.content
        let standing = try RoundStore.tracks(of: round.id, in: work.transaction)
        let wanted = tracks.map { draft in
            let old = standing.first { $0.kind == draft.kind }
            return draft.track(old?.id ?? work.newID(), of: round.id, content, version: (old?.version ?? 0) + 1)
        }
        try work.check(content, wanted, of: round.id)
        round.change(content)
        try work.recorder.update(round, from: version)
        try work.change(standing, to: wanted, of: round.id)
        work.about(round.id)
        work.note(.name, from: before.title, to: content.title)
        work.note(.document, from: before.decision?.number, to: content.decision?.number)
        work.note(.until, from: before.ends.iso, to: content.ends.iso)
    }
}

/// An edition of the standard becomes known, or its days change: a new one is adopted, an old one runs out.
package struct RecordEdition: Action {
    package static let name = TrailAction.round(.recordEdition)
    package let edition: StandardEdition

    /// The version that the form had read; 0 for one that wasn't recorded here.
    package let version: Int

    package init(_ edition: StandardEdition, version: Int = 0) {
        self.edition = edition
        self.version = version
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        guard !edition.code.isBlank else { throw Refusal.round(.editionUnknown("")) }
        guard !edition.source.isBlank else { throw Refusal.round(.sourceMissing) }
        try TextLimit.name.check(edition.code)
        try TextLimit.name.check(edition.source)
        let before = try RoundStore.recorded(edition.code, in: work.transaction)
        guard (before?.version ?? 0) == version else {
            throw StoreError.changedMeanwhile(table: RecordedEdition.table.name, id: before?.id.bytes ?? [])
        }
        let record = RecordedEdition(
            id: before?.id ?? work.newID(), edition: edition, recordedAt: work.now, recordedBy: work.actor.person,
            version: version + 1)
        if before == nil { try work.recorder.insert(record) } else { try work.recorder.update(record) }
        work.about(record.id)
        work.note(.name, to: edition.code)
        work.note(.document, to: edition.source)
    }
}

/// From a day on other agencies must apply the standard, or are encouraged to.
package struct RecordObligation: Action {
    package static let name = TrailAction.round(.recordObligation)
    package let rule: ObligationRule

    /// The version that the form had read; 0 for one that wasn't recorded here.
    package let version: Int

    package init(_ rule: ObligationRule, version: Int = 0) {
        self.rule = rule
        self.version = version
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        guard !rule.source.isBlank else { throw Refusal.round(.sourceMissing) }
        try TextLimit.name.check(rule.source)
        let before = try ObligationStore.recorded(since: rule.since, in: work.transaction)
        guard (before?.version ?? 0) == version else {
            throw StoreError.changedMeanwhile(table: RecordedObligation.table.name, id: before?.id.bytes ?? [])
        }
        let record = RecordedObligation(
            id: before?.id ?? work.newID(), rule: rule, recordedAt: work.now, recordedBy: work.actor.person,
            version: version + 1)
        if before == nil { try work.recorder.insert(record) } else { try work.recorder.update(record) }
        work.about(record.id)
        work.note(.validFrom, to: rule.since.iso)
        work.note(.document, to: rule.source)
    }
}

extension Work {
    /// A round that the actor may see.
    func round(_ id: ID<Round>) throws -> Round {
        try RoundStore.find(id, visible: Visible(to: actor, under: .seeRounds), in: transaction)
    }

    /// Refuses a round with something wrong, or with the name of another of the same year.
    fileprivate func check(_ content: Round.Content, _ tracks: [RoundTrack], of round: ID<Round>?) throws {
        let editions = try RoundStore.editions(in: transaction)
        try TextLimit.name.check(content.title)
        try TextLimit.note.check(content.legalBases.joined(separator: "\n"))
        for document in [content.decision, content.plan].compactMap(\.self) {
            try TextLimit.name.check(document.number)
        }
        // What a form names must be there, and be for the eyes of who names it.
        let seen = Visible(to: actor, under: .seeNotices)
        for notice in [content.decision, content.plan].compactMap({ $0?.notice }) {
            guard try NoticeStore.isIssued(notice, seen: seen, in: transaction) else { throw StoreError.notFound }
        }
        if let wrong = content.refusals(among: editions).first { throw Refusal.round(wrong) }
        guard !tracks.isEmpty else { throw Refusal.round(.noTrack) }
        if let wrong = tracks.lazy.compactMap({ $0.refusals(among: editions).first }).first {
            throw Refusal.round(wrong)
        }
        if try RoundStore.isTaken(content.title, in: content.year, besides: round, in: transaction) {
            throw Refusal.round(.titleTaken(content.title))
        }
    }

    /// Saves the tracks as they are wanted; one with agencies stays.
    fileprivate func change(_ standing: [RoundTrack], to wanted: [RoundTrack], of round: ID<Round>) throws {
        for track in wanted {
            guard let old = standing.first(where: { $0.id == track.id }) else {
                try recorder.insert(track)
                continue
            }
            try recorder.update(track, from: old.version)
        }
        for old in standing where !wanted.contains(where: { $0.id == old.id }) {
            guard try !EnrolmentStore.hasAny(in: old.id, in: transaction) else {
                throw Refusal.round(.trackInUse(old.kind))
            }
            try recorder.remove(old)
        }
    }
}
