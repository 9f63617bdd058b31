// SPDX-License-Identifier: AGPL-3.0-or-later

/// What stands above a sentence and holds for it when it says nothing else.
struct OrderContext: Sendable {
    var bodies: [Mention] = []
    var coordinators: [Mention] = []
    var source = ReadDirective.Source.lead
    var meaning: SectionNames.Meaning?
    /// A lead sentence has opened a list: every paragraph that begins with an act is an order.
    var isListed = false
    /// The heading that says until when everything under it must be done.
    var limit: Range<Int>?
    /// An order has been given before: sentences with a body as subject are orders too.
    var hasBegun = false
}

/// A directive before its values are read: which words, addressed to whom.
struct DraftOrder: Sendable {
    var label: String
    var ranges: [Range<Int>]
    var bodies: [Mention]
    /// The words that say what to do, when they are not all of `ranges`.
    var prose: [Range<Int>]?
    /// The text that the ranges belong to, when it is a row of a table read cell by cell.
    var row: SourceText?
    var source: ReadDirective.Source
    var verb: Range<Int>?
    /// Where the acts begin in the first range.
    var predicate: Int
    var coordinators: [Mention] = []
    /// The words of a heading that give the time where the order gives none.
    var limit: Range<Int>?
    var attributes: [(attribute: AttributeNames.Attribute, value: Range<Int>)] = []
    /// Only "carry it out": kept when the document orders nothing else.
    var isEmpty = false
}
