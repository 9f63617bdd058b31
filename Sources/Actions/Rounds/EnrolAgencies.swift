// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Agencies are proposed for a track of a round, as many at once as one likes.
package struct EnrolAgencies: Action {
    package static let name = TrailAction.round(.enrolAgencies)
    package let track: ID<RoundTrack>
    package let agencies: [ID<Agency>]
    /// The day they were proposed, which may be long before it is entered; nil for what the round offers.
    package let on: Day?

    package init(_ agencies: [ID<Agency>], in track: ID<RoundTrack>, on day: Day? = nil) {
        self.agencies = agencies
        self.track = track
        on = day
    }

    package var ability: Ability? { .manageRounds }

    package func perform(_ work: Work) throws -> ID<Round> {
        try work.requireStandingOffice()
        let track = try RoundStore.track(track, in: work.transaction)
        let round = try work.round(track.round)
        guard !agencies.isEmpty else { throw Refusal.round(.nobodyChosen) }
        let proposed = on ?? work.today
        guard proposed <= work.today else { throw Refusal.round(.stepInFuture(proposed)) }
        let directory = try AgencyStore.directory(in: work.transaction)
        let visible = Visible(to: work.actor, under: .seeRounds)
        let present = Set(
            try EnrolmentStore.of(round.id, visible: visible, in: work.transaction)
                .filter { $0.track == track.id }.map(\.agency))
        for agency in agencies {
            guard let known = directory[agency] else { throw Refusal.agency(.agencyUnknown("")) }
            guard !present.contains(agency) else { throw Refusal.round(.alreadyEnrolled(known.name)) }
            // A round of the past may have agencies that have ended since.
            let day = min(work.today, round.begins)
            guard known.exists(on: work.today) || known.exists(on: day) else {
                throw Refusal.agency(.agencyEnded(known.name))
            }
            _ = try work.propose(agency, in: track, on: proposed)
        }
        work.about(round.id)
        work.note(.agencies, to: agencies.map { directory.shortName(of: $0) }.joined(separator: "; "))
        if proposed != work.today { work.note(.round(.on), to: proposed.iso) }
        return round.id
    }
}

/// What happened to an agency in a round is recorded: by its officer, with its document or reason.
package struct RecordEnrolmentStep: RehearsedAction {
    package static let name = TrailAction.round(.recordEnrolmentStep)
    package let enrolment: ID<Enrolment>
    package let kind: EnrolmentStep.Kind
    package let on: Day
    package let document: CitedDocument?
    package let reason: String
    package let into: ID<Agency>?
    /// The document's own file.
    package let file: ReceivedFile?
    package let version: Int?

    package init(
        _ kind: EnrolmentStep.Kind, of enrolment: ID<Enrolment>, on day: Day, document: CitedDocument? = nil,
        reason: String = "", into: ID<Agency>? = nil, file: ReceivedFile? = nil, version: Int? = nil
    ) {
        self.file = file
        self.enrolment = enrolment
        self.kind = kind
        on = day
        self.document = document
        self.reason = reason
        self.into = into
        self.version = version
    }

    /// Those an officer records one by one; listing, approving and carrying over come with their own acts.
    package static let kinds: [EnrolmentStep.Kind] = [
        .activated, .resumed, .declared, .maintained, .redeclared, .certified, .foundNotApplicable, .suspended,
        .withdrawn, .merged,
    ]

    package var ability: Ability? { .manageRounds }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        let visible = Visible(to: rehearsal.actor, under: .manageRounds)
        var enrolment = try EnrolmentStore.find(enrolment, visible: visible, in: rehearsal.snapshot)
        let track = try RoundStore.track(enrolment.track, in: rehearsal.snapshot)
        let step = EnrolmentStep(
            id: ID(high: 0, low: 0), enrolment: enrolment.id, kind: kind, on: on, document: document, reason: reason,
            into: into, recordedAt: rehearsal.now, recordedBy: rehearsal.actor.person)
        try enrolment.take(step, in: track.kind, on: rehearsal.now.day(in: rehearsal.zone))
    }

    package func perform(_ work: Work) throws {
        try work.requireStandingOffice()
        guard Self.kinds.contains(kind) else { throw StoreError.notFound }
        if let into, try AgencyStore.directory(in: work.transaction)[into] == nil {
            throw Refusal.agency(.agencyUnknown(""))
        }
        try TextLimit.note.check(reason)
        if let document { try TextLimit.name.check(document.number) }
        let visible = Visible(to: work.actor, under: .manageRounds)
        let enrolment = try EnrolmentStore.find(enrolment, visible: visible, in: work.transaction)
        if let version, version != enrolment.version {
            throw StoreError.changedMeanwhile(table: Enrolment.table.name, id: enrolment.id.bytes)
        }
        var cited = document
        if let file {
            cited = CitedDocument(
                number: document?.number ?? "", on: document?.on, notice: document?.notice,
                file: try work.store(file))
        }
        try work.take(kind, enrolment, on: on, document: cited, reason: reason, into: into)
        work.about(enrolment.id)
        work.note(.agencies, to: try AgencyStore.directory(in: work.transaction).shortName(of: enrolment.agency))
        work.note(.round(.step), to: kind.rawValue)
        if let document { work.note(.document, to: document.number) }
        if !reason.isBlank { work.note(.reason, to: reason) }
    }
}

extension Work {
    /// Puts an agency forward for a track.
    func propose(
        _ agency: ID<Agency>, in track: RoundTrack, on day: Day, from earlier: ID<Enrolment>? = nil
    ) throws -> Enrolment {
        let enrolment = Enrolment(
            id: newID(), round: track.round, track: track.id, agency: agency, carriedFrom: earlier)
        try recorder.insert(enrolment)
        let step = EnrolmentStep(
            id: newID(), enrolment: enrolment.id, kind: .proposed, on: day, recordedAt: now,
            recordedBy: actor.person)
        try recorder.insert(step)
        return enrolment.with([step])
    }

    /// Records a step of an enrolment, by the rules of its track.
    @discardableResult
    func take(
        _ kind: EnrolmentStep.Kind, _ enrolment: Enrolment, on day: Day, document: CitedDocument? = nil,
        reason: String = "", into: ID<Agency>? = nil, to later: ID<Enrolment>? = nil
    ) throws -> Enrolment {
        let track = try RoundStore.track(enrolment.track, in: transaction)
        let step = EnrolmentStep(
            id: newID(), enrolment: enrolment.id, kind: kind, on: day, document: document, reason: reason,
            into: into, to: later, recordedAt: now, recordedBy: actor.person)
        var changed = enrolment
        try changed.take(step, in: track.kind, on: today)
        try recorder.update(changed, from: enrolment.version)
        try recorder.insert(step)
        return changed
    }
}
