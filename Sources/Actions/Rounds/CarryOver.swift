// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What a round left unfinished goes on in a later one: proposed there, and ended here with the way to it.
package struct CarryOver: Action {
    package static let name = TrailAction.round(.carryOverEnrolments)
    package let enrolments: [ID<Enrolment>]
    package let round: ID<Round>
    package let reason: String
    /// The day it was so, which may be long before it is entered; nil for today.
    package let on: Day?

    package init(_ enrolments: [ID<Enrolment>], to round: ID<Round>, reason: String, on day: Day? = nil) {
        self.enrolments = enrolments
        self.round = round
        self.reason = reason
        on = day
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        try TextLimit.note.check(reason)
        guard !enrolments.isEmpty else { throw Refusal.round(.nobodyChosen) }
        let day = on ?? work.today
        guard day <= work.today else { throw Refusal.round(.stepInFuture(day)) }
        let visible = Visible(to: work.actor, under: .manageRounds)
        let later = try RoundStore.find(round, visible: visible, in: work.transaction)
        let tracks = try RoundStore.tracks(of: round, in: work.transaction)
        let directory = try AgencyStore.directory(in: work.transaction)
        let there = try EnrolmentStore.of(round, visible: visible, in: work.transaction)
        var taken = Set(there.map { Place(agency: $0.agency, track: $0.track) })
        for id in enrolments {
            let old = try EnrolmentStore.find(id, visible: visible, in: work.transaction)
            let from = try work.round(old.round)
            guard from.begins < later.begins else { throw Refusal.round(.carriedToEarlierRound) }
            let kind = try RoundStore.track(old.track, in: work.transaction).kind
            guard let track = tracks.first(where: { $0.kind == kind }) else { throw Refusal.round(.trackUnknown) }
            let agency = try work.heir(of: old.agency, directory)
            guard taken.insert(Place(agency: agency, track: track.id)).inserted else {
                throw Refusal.round(.alreadyEnrolled(directory.name(of: agency)))
            }
            let new = try work.propose(agency, in: track, on: day, from: old.id)
            try work.take(.carriedOver, old, on: day, reason: reason, to: new.id)
        }
        work.about(round)
        work.note(.agencies, to: String(enrolments.count))
        work.note(.reason, to: reason)
        if day != work.today { work.note(.round(.on), to: day.iso) }
    }

    private struct Place: Hashable {
        let agency: ID<Agency>
        let track: ID<RoundTrack>
    }
}

/// Agencies of a round that were merged or dissolved by a recorded decision: the round says so, with that decision.
package struct RecordMergers: Action {
    package static let name = TrailAction.round(.recordRoundMergers)
    package let round: ID<Round>

    package init(_ round: ID<Round>) { self.round = round }

    package var ability: Ability? { .manageRounds }

    /// Gives how many were recorded.
    package func perform(_ work: Work) throws -> Int {
        try work.requireStandingOffice()
        let visible = Visible(to: work.actor, under: .manageRounds)
        _ = try RoundStore.find(round, visible: visible, in: work.transaction)
        let directory = try AgencyStore.directory(in: work.transaction)
        let waiting = try EnrolmentStore.of(round, visible: visible, in: work.transaction)
            .filter { $0.awaitsMerger(in: directory, on: work.today) }
        for enrolment in waiting {
            let heirs = directory.heirs(of: enrolment.agency, on: work.today)
            guard heirs.count == 1, let heir = heirs.first else {
                throw Refusal.round(.noHeir(directory.name(of: enrolment.agency)))
            }
            let last = enrolment.steps.filter { ![.proposed, .listed].contains($0.kind) }.map(\.on).max()
            let decision = try ReorganisationStore.of(enrolment.agency, in: work.transaction).last?.decision
            let ended = directory[enrolment.agency]?.validTo?.adding(days: 1) ?? work.today
            try work.take(
                .merged, enrolment, on: max(ended, last ?? ended),
                document: decision.map { CitedDocument(number: $0.number, on: $0.on) }, into: heir)
        }
        guard !waiting.isEmpty else { throw Refusal.round(.nobodyChosen) }
        work.about(round)
        work.note(.agencies, to: waiting.map { directory.shortName(of: $0.agency) }.joined(separator: "; "))
        return waiting.count
    }
}

extension Work {
    /// Who goes on with an agency's part: itself, or the one body that took over from it.
    fileprivate func heir(of agency: ID<Agency>, _ directory: AgencyDirectory) throws -> ID<Agency> {
        let standing = directory.standing(for: agency, on: today)
        guard standing.count == 1 else { throw Refusal.round(.noHeir(directory.name(of: agency))) }
        return standing[0]
    }
}
