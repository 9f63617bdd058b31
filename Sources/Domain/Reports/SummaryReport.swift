// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The report of a period to the People's Committee (báo cáo tình hình thực hiện nhiệm vụ).
///
/// A draft's figures are counted anew on demand and its words edited; issued, it is frozen for ever.
package struct SummaryReport: Sendable, Hashable {
    /// The moment it was issued, and what proves it.
    package struct Frozen: Sendable, Hashable {
        package let at: Instant
        package let by: ID<Person>
        /// The head of the system's trail just before: printed on the report, so that rewriting the trail shows.
        package let trailHead: String

        package init(at: Instant, by: ID<Person>, trailHead: String) {
            self.at = at
            self.by = by
            self.trailHead = trailHead
        }
    }

    package let id: ID<SummaryReport>
    /// The agency that makes it.
    package let agency: ID<Agency>
    /// The one notice it is about; nil for all.
    package let notice: ID<Notice>?
    package let period: ReportPeriod
    /// The day at whose end its figures were counted.
    package private(set) var asOf: Day
    package private(set) var text: ReportText
    package let madeAt: Instant
    package let madeBy: ID<Person>
    /// When its figures were counted.
    package private(set) var countedAt: Instant
    package private(set) var frozen: Frozen?
    package private(set) var version: Int

    package init(
        id: ID<SummaryReport>, agency: ID<Agency>, notice: ID<Notice>?, period: ReportPeriod, asOf: Day,
        text: ReportText, madeAt: Instant, madeBy: ID<Person>, countedAt: Instant, frozen: Frozen? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.agency = agency
        self.notice = notice
        self.period = period
        self.asOf = asOf
        self.text = text
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.countedAt = countedAt
        self.frozen = frozen
        self.version = version
    }

    /// The office puts its own words.
    package mutating func edit(_ text: ReportText) throws(Refusal) {
        try refuseIfFrozen()
        self.text = text
        version += 1
    }

    /// The figures were counted anew.
    package mutating func recount(asOf day: Day, at now: Instant) throws(Refusal) {
        try refuseIfFrozen()
        asOf = day
        countedAt = now
        version += 1
    }

    /// The report is issued: from now on nothing in it changes.
    package mutating func freeze(trailHead: String, by person: ID<Person>, at now: Instant) throws(Refusal) {
        try refuseIfFrozen()
        frozen = Frozen(at: now, by: person, trailHead: trailHead)
        version += 1
    }

    /// What only its makers and readers of the whole may see is taken out.
    package var withoutText: SummaryReport {
        var seen = self
        seen.text = ReportText()
        return seen
    }

    private func refuseIfFrozen() throws(Refusal) {
        guard frozen == nil else { throw .report(.reportAlreadyFrozen) }
    }
}

/// What the office writes itself, beside the figures.
package struct ReportText: Sendable, Hashable, Codable {
    /// Symbol after the number, such as `BC-SKHCN`.
    package var symbol: String
    /// Kết quả nổi bật.
    package var results: String
    /// Tồn tại, nguyên nhân.
    package var weaknesses: String
    /// Kiến nghị, đề xuất.
    package var proposals: String
    /// Nơi nhận, without the dash before each.
    package var recipients: [String]
    /// The lines above the signature, such as `KT. GIÁM ĐỐC` and `PHÓ GIÁM ĐỐC`.
    package var authority: [String]
    package var signer: String

    package init(
        symbol: String = "", results: String = "", weaknesses: String = "", proposals: String = "",
        recipients: [String] = [], authority: [String] = [], signer: String = ""
    ) {
        self.symbol = symbol
        self.results = results
        self.weaknesses = weaknesses
        self.proposals = proposals
        self.recipients = recipients
        self.authority = authority
        self.signer = signer
    }
}
