// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A list of agencies on its way to its decision: sent to both departments for opinion, revised, submitted, decided.
///
/// The first list of a round is its number 1; what is added later goes the same way as another list.
package struct RoundList: Sendable, Hashable {
    /// Where it stands, derived.
    package enum State: String, Sendable, CaseIterable {
        /// Đang lấy ý kiến.
        case out
        /// Đã trình.
        case submitted
        /// Đã quyết định.
        case decided
    }

    /// It was submitted to the People's Committee as it stood in a revision.
    package struct Submission: Sendable, Hashable {
        package let revision: Int
        package let at: Instant
        package let by: ID<Person>

        package init(revision: Int, at: Instant, by: ID<Person>) {
            self.revision = revision
            self.at = at
            self.by = by
        }
    }

    /// The decision, and the revision that it was made on.
    package struct Decision: Sendable, Hashable {
        package let document: CitedDocument
        package let revision: Int
        package let at: Instant
        package let by: ID<Person>

        package init(document: CitedDocument, revision: Int, at: Instant, by: ID<Person>) {
            self.document = document
            self.revision = revision
            self.at = at
            self.by = by
        }
    }

    package let id: ID<RoundList>
    package let round: ID<Round>
    package let number: Int
    /// The day by which the departments are asked to answer.
    package private(set) var replyBy: Day
    /// The latest revision, from 1.
    package private(set) var revision: Int
    package private(set) var submission: Submission?
    package private(set) var decision: Decision?
    package private(set) var version: Int

    package init(
        id: ID<RoundList>, round: ID<Round>, number: Int, replyBy: Day, revision: Int = 1,
        submission: Submission? = nil, decision: Decision? = nil, version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.number = number
        self.replyBy = replyBy
        self.revision = revision
        self.submission = submission
        self.decision = decision
        self.version = version
    }

    package var state: State {
        if decision != nil { return .decided }
        return submission == nil ? .out : .submitted
    }

    /// The revision that counts: the one decided on, the one submitted, or the latest.
    package var standing: Int { decision?.revision ?? submission?.revision ?? revision }

    /// The list has changed: it goes out again, and what was submitted no longer is.
    package mutating func revise(replyBy day: Day) throws(Refusal) {
        guard decision == nil else { throw .round(.listDecided) }
        revision += 1
        replyBy = day
        submission = nil
        version += 1
    }

    /// Opinions are given on the latest revision while the list is out.
    package func takesOpinion(on revision: Int) throws(Refusal) {
        guard decision == nil, submission == nil else { throw .round(.listNotOut) }
        guard revision == self.revision else { throw .round(.listRevised) }
    }

    /// It goes to the People's Committee.
    ///
    /// Both departments must have said something on every agency, unless the day they were asked for has passed.
    package mutating func submit(
        silent: Int, hasChanged: Bool, by person: ID<Person>, on today: Day, at now: Instant
    ) throws(Refusal) {
        guard decision == nil, submission == nil else { throw .round(.listNotOut) }
        guard !hasChanged else { throw .round(.listHasChanged) }
        guard silent == 0 || replyBy < today else { throw .round(.opinionsAwaited(silent, until: replyBy)) }
        submission = Submission(revision: revision, at: now, by: person)
        version += 1
    }

    /// The People's Committee has decided on what was submitted.
    package mutating func decide(_ document: CitedDocument, by person: ID<Person>, on today: Day, at now: Instant)
        throws(Refusal)
    {
        guard decision == nil else { throw .round(.listDecided) }
        guard let submission else { throw .round(.listNotSubmitted) }
        guard !document.number.isBlank else { throw .round(.decisionNumberMissing) }
        guard let day = document.on else { throw .round(.citedDayMissing(number: document.number)) }
        guard day <= today else { throw .round(.stepInFuture(day)) }
        decision = Decision(document: document, revision: submission.revision, at: now, by: person)
        version += 1
    }
}

/// What a list said when it went out; it never changes.
package struct ListRevision: Sendable, Hashable {
    /// One agency of it.
    package struct Line: Sendable, Hashable, Codable {
        package let enrolment: ID<Enrolment>
        package let agency: ID<Agency>
        package let track: RoundTrack.Kind

        package init(enrolment: ID<Enrolment>, agency: ID<Agency>, track: RoundTrack.Kind) {
            self.enrolment = enrolment
            self.agency = agency
            self.track = track
        }
    }

    package let id: ID<ListRevision>
    package let list: ID<RoundList>
    package let number: Int
    package let lines: [Line]
    /// What the office says of it, or why it changed.
    package let words: String
    package let madeAt: Instant
    package let madeBy: ID<Person>

    package init(
        id: ID<ListRevision>, list: ID<RoundList>, number: Int, lines: [Line], words: String, madeAt: Instant,
        madeBy: ID<Person>
    ) {
        self.id = id
        self.list = list
        self.number = number
        self.lines = lines
        self.words = words
        self.madeAt = madeAt
        self.madeBy = madeBy
    }

    /// What differs from an earlier one.
    package func difference(since earlier: [Line]) -> ListDifference { ListDifference(from: earlier, to: lines) }
}

/// What differs between two revisions of a list.
package struct ListDifference: Sendable, Hashable {
    package let added: [ListRevision.Line]
    package let removed: [ListRevision.Line]

    package init(from earlier: [ListRevision.Line], to later: [ListRevision.Line]) {
        let (before, after) = (Set(earlier), Set(later))
        added = later.filter { !before.contains($0) }
        removed = earlier.filter { !after.contains($0) }
    }

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}

extension ListRevision {
    /// What a list would say now: agencies nobody has decided on, in the order of tracks and then of names.
    package static func ordered(
        _ enrolments: [Enrolment], _ kinds: [ID<RoundTrack>: RoundTrack.Kind], _ directory: AgencyDirectory
    ) -> [(enrolment: Enrolment, line: Line)] {
        let places = Dictionary(
            directory.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let order = Dictionary(
            RoundTrack.Kind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return enrolments.filter(\.state.isUndecided).compactMap { enrolment in
            kinds[enrolment.track].map {
                (enrolment, Line(enrolment: enrolment.id, agency: enrolment.agency, track: $0))
            }
        }.sorted {
            (order[$0.1.track] ?? 0, places[$0.1.agency] ?? 0) < (order[$1.1.track] ?? 0, places[$1.1.agency] ?? 0)
        }
    }
}
