// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension Letter {
    /// Where a letter stands.
    package enum State: String, Sendable, CaseIterable, Codable {
        /// Đang soạn.
        case draft
        /// Chờ duyệt.
        case submitted
        /// Trả lại để sửa.
        case returned
        /// Đã duyệt, chờ cấp số.
        case approved
        /// Đã cấp số, chờ bản ký.
        case numbered
        /// Đã có bản ký, chờ gửi.
        case signed
        /// Đã gửi.
        case sent
        /// Số đã cấp, không phát hành.
        case abandoned
        /// Đã bỏ dự thảo.
        case dropped

        /// Whether nothing more happens with it.
        package var isEnded: Bool { self == .sent || self == .abandoned || self == .dropped }
    }

    /// The state, derived from the facts.
    package var state: State {
        if sent != nil { return .sent }
        if ended != nil { return numbering == nil ? .dropped : .abandoned }
        if signed != nil { return .signed }
        if numbering != nil { return .numbered }
        if let decision, decision.revision == revision { return decision.isApproved ? .approved : .returned }
        return submission?.revision == revision ? .submitted : .draft
    }

    /// Number and symbol; nil before it has them.
    package var number: String? { numbering.map { LetterNumber.text($0.number, $0.symbol) } }

    /// Whether somebody had a hand in its words, and so does not approve them.
    package func isDrafter(_ person: ID<Person>) -> Bool {
        [drafted.by, edited.by, submission?.step.by].contains(person)
    }

    /// Whether somebody may approve it, for themselves or for whom they act: neither had a hand in its words.
    ///
    /// `hands` are those who had one before, as the trail knows them.
    package func mayBeDecided(by person: ID<Person>, for principal: ID<Person>?, hands: Set<ID<Person>>) -> Bool {
        [person, principal].compactMap(\.self).allSatisfy { !isDrafter($0) && !hands.contains($0) }
    }

    /// Its words are changed; whatever was decided on the former ones no longer holds.
    package mutating func edit(_ content: LetterContent, by step: Step) throws(Refusal) {
        try refuseOnceNumbered()
        self.content = content
        revision += 1
        edited = step
        version += 1
    }

    /// It is handed to who approves.
    package mutating func submit(by step: Step) throws(Refusal) {
        try refuseOnceNumbered()
        guard state == .draft || state == .returned else { throw .letter(.alreadySubmitted) }
        try content.checkComplete()
        submission = Submission(step: step, revision: revision)
        decision = nil
        version += 1
    }

    /// It is approved, or returned with what must be changed, by whom ``mayBeDecided(by:for:hands:)`` lets.
    package mutating func decide(
        isApproved: Bool, opinion: String, by step: Step, for principal: ID<Person>? = nil, hands: Set<ID<Person>>
    ) throws(Refusal) {
        try refuseOnceNumbered()
        guard state == .submitted else { throw .letter(.notSubmitted) }
        guard mayBeDecided(by: step.by, for: principal, hands: hands) else { throw .letter(.drafterCannotApprove) }
        guard isApproved || !opinion.isBlank else { throw .letter(.returnNeedsReason) }
        decision = Decision(step: step, revision: revision, isApproved: isApproved, opinion: opinion)
        version += 1
    }

    /// Văn thư gives it the next number of its register.
    package mutating func take(_ entry: OutgoingEntry, by step: Step) throws(Refusal) {
        try refuseOnceNumbered()
        guard state == .approved else { throw .letter(.notApproved) }
        numbering = Numbering(number: entry.first, symbol: entry.symbol, on: entry.dated, step: step)
        version += 1
    }

    /// The signed document is attached; a wrong file is replaced by attaching another before it is sent.
    package mutating func attach(_ file: ID<StoredDocument>, by step: Step) throws(Refusal) {
        try checkMayAttach()
        signedFile = file
        signed = step
        version += 1
    }

    /// Whether a signed document may come now.
    package func checkMayAttach() throws(Refusal) {
        guard !state.isEnded else { throw .letter(.ended) }
        guard numbering != nil else { throw .letter(.notNumbered) }
    }

    /// It has gone out; from now on it counts.
    package mutating func send(by way: String, _ step: Step) throws(Refusal) {
        guard !state.isEnded else { throw .letter(.ended) }
        guard signedFile != nil else { throw .letter(.notSigned) }
        sent = step
        sentBy = way
        version += 1
    }

    /// A numbered letter is not issued: its number stays taken, with the reason.
    package mutating func abandon(reason: String, by step: Step) throws(Refusal) {
        guard !state.isEnded else { throw .letter(.ended) }
        guard numbering != nil else { throw .letter(.notNumbered) }
        guard !reason.isBlank else { throw .letter(.abandonNeedsReason) }
        ended = step
        endReason = reason
        version += 1
    }

    /// A draft is given up before it has a number.
    package mutating func drop(by step: Step) throws(Refusal) {
        try refuseOnceNumbered()
        ended = step
        version += 1
    }

    private func refuseOnceNumbered() throws(Refusal) {
        guard !state.isEnded else { throw .letter(.ended) }
        guard numbering == nil else { throw .letter(.alreadyNumbered) }
    }
}
