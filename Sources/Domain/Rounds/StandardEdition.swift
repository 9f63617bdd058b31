// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An edition of the standard that systems are built to, with the days it may be begun and gone on with.
///
/// Editions are data: which one a round follows is recorded with the round, and no rule names one.
package struct StandardEdition: Sendable, Hashable {
    /// As documents call it, such as `TCVN ISO 9001:2015`; never changes.
    package let code: String
    /// From when it is a national standard; nil while it is not adopted.
    package let adopted: Day?
    /// The last day a system built to it may stand; nil while that is open.
    package let until: Day?
    /// Where these days come from; empty where it has none yet.
    package let source: String

    package init(code: String, adopted: Day?, until: Day? = nil, source: String) {
        self.code = code
        self.adopted = adopted
        self.until = until
        self.source = source
    }

    /// Whether a round that begins on the day may follow it.
    package func isInForce(on day: Day) -> Bool {
        guard let adopted else { return false }
        return adopted <= day && (until.map { day <= $0 } ?? true)
    }
}

/// The editions that are known: what the program came with, and what the standing office recorded since.
package struct StandardEditions: Sendable, Hashable {
    package let all: [StandardEdition]

    package init(_ recorded: [StandardEdition] = []) {
        let codes = Set(recorded.map(\.code))
        all = Self.known.filter { !codes.contains($0.code) } + recorded
    }

    package subscript(code: String) -> StandardEdition? { all.first { $0.code == code } }

    /// What the program comes with; a recorded edition of the same code takes its place.
    package static let known: [StandardEdition] = [
        StandardEdition(
            code: "TCVN ISO 9001:2008", adopted: Day(year: 2009, month: 9, day: 30),
            until: Day(year: 2021, month: 6, day: 30),
            source: "QĐ 118/2009/QĐ-TTg; QĐ 4108/QĐ-BKHCN (31/12/2015); CV 419/BKHCN-TĐC (21/02/2018)"),
        StandardEdition(
            code: "TCVN ISO 9001:2015", adopted: Day(year: 2015, month: 12, day: 31),
            source: "QĐ 4109/QĐ-BKHCN (31/12/2015)"),
        StandardEdition(code: "ISO 9001:2026", adopted: nil, source: ""),
    ]
}
