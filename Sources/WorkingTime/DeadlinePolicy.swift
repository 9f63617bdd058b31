// SPDX-License-Identifier: AGPL-3.0-or-later

/// How a term is reckoned: which days count and what a rest day at its end does.
public struct DeadlinePolicy: Sendable, Hashable, Codable {
    /// What becomes of a term that ends on a day not worked.
    public enum RestDay: String, Sendable, Hashable, Codable {
        case stays, movesToNextWorkingDay, movesToPreviousWorkingDay
    }

    /// What "trước ngày 30/6" allows.
    public enum Before: String, Sendable, Hashable, Codable {
        /// The 30th is still in time, as officials commonly mean it ("chậm nhất trước ngày …").
        case includesTheDay
        /// The 29th is the last day, as the words say.
        case endsTheDayBefore
    }

    /// Whether the day of the event is itself the first day of the term.
    public var countsFirstDay: Bool
    public var restDay: RestDay
    public var before: Before
    public var sources: [LegalSource]

    public init(countsFirstDay: Bool, restDay: RestDay, before: Before, sources: [LegalSource]) {
        self.countsFirstDay = countsFirstDay
        self.restDay = restDay
        self.before = before
        self.sources = sources
    }
}

extension DeadlinePolicy {
    /// The Civil Code of 2015: the first day is not counted, a rest day at the end gives way to the next working day.
    ///
    /// The code is silent on "trước ngày"; the words are taken literally. It binds administrative orders by analogy only.
    public static let civilCode2015 = DeadlinePolicy(
        countsFirstDay: false, restDay: .movesToNextWorkingDay, before: .endsTheDayBefore,
        sources: [
            LegalSource(document: "Bộ luật Dân sự 2015 (91/2015/QH13)", article: "Điều 147 khoản 2"),
            LegalSource(document: "Bộ luật Dân sự 2015 (91/2015/QH13)", article: "Điều 148 khoản 5"),
        ])

    /// The Civil Code of 2005, in force from 1 January 2006 to the end of 2016, with the same two rules.
    public static let civilCode2005 = DeadlinePolicy(
        countsFirstDay: false, restDay: .movesToNextWorkingDay, before: .endsTheDayBefore,
        sources: [
            LegalSource(document: "Bộ luật Dân sự 2005 (33/2005/QH11)", article: "Điều 152 khoản 2"),
            LegalSource(document: "Bộ luật Dân sự 2005 (33/2005/QH11)", article: "Điều 153 khoản 5"),
        ])

    /// The day as written stands, worked or not, and "trước ngày" includes it: an agency's house rule, without a law.
    public static let asWritten = DeadlinePolicy(
        countsFirstDay: false, restDay: .stays, before: .includesTheDay, sources: [])

    /// The Civil Code that was in force on a day.
    public static func civilCode(on day: Day) -> DeadlinePolicy { day.year >= 2017 ? .civilCode2015 : .civilCode2005 }
}
