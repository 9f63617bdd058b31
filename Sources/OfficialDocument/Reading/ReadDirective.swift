// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// One order of a document.
public struct ReadDirective: Sendable, Hashable, Codable {
    /// Where the addressees come from.
    public enum Source: String, Sendable, Hashable, Codable {
        /// The order's own words.
        case own
        /// A heading above it.
        case heading
        /// The sentence that leads the list.
        case lead
        /// Kính gửi.
        case addressee
        /// A cell of the table row.
        case table
    }

    /// The path of numbers that leads to it: "4.1", "II.2.a", "Điều 3.b".
    public var label: String
    /// Its full words.
    public var text: String
    /// Where they stand; more than one when a page break or a heading lies between.
    public var spans: [Span]
    /// Who must act, as the source says it.
    public var addressees: [Found]
    /// Where the addressees were taken from.
    public var addressedBy: Source
    /// Who leads, where the text says "chủ trì".
    public var lead: [Found]
    /// Who takes part.
    public var coordinators: [Found]
    /// Until when, or how often; nil for a standing duty.
    public var deadline: Deadline?
    /// What must be handed in.
    public var deliverable: Found?
    /// To whom.
    public var submitTo: [Found]
    /// The verb that orders, when there is one: "Giao", "Yêu cầu".
    public var order: Found?
    /// 0 … 1: how sure the reader is that this is an order to these bodies.
    public var confidence: Double
}

/// A time limit in the words of the document.
public struct Deadline: Sendable, Hashable, Codable {
    /// How the limit is meant.
    public enum Bound: String, Sendable, Hashable, Codable {
        /// "trước …"
        case before
        /// "chậm nhất …", "đến hết …"
        case by
        /// "trong …"
        case within
    }

    /// How often a duty recurs.
    public enum Rhythm: String, Sendable, Hashable, Codable {
        case daily, weekly, monthly, quarterly, halfYearly, yearly
    }

    /// So many days after an event.
    public struct After: Sendable, Hashable, Codable {
        /// What is counted.
        public enum Unit: String, Sendable, Hashable, Codable { case hour, day, workingDay, month }
        /// How many.
        public let count: Int
        /// Of what.
        public let unit: Unit
        /// From what event, as written; empty when the text doesn't say.
        public let event: String
    }

    /// The day, where the words give one; the last day of a month, quarter or year.
    public var on: Day?
    /// The words.
    public var phrase: Found
    /// Before, by or within.
    public var bound: Bound
    /// How often, for a recurring duty.
    public var rhythm: Rhythm?
    /// The day in each period, for a recurring duty: "ngày 25".
    public var dayOfPeriod: Int?
    /// Counted from an event.
    public var after: After?
}
