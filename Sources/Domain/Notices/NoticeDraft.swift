// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import WorkingTime

/// The orders of a notice while they are checked beside the source: edited, split, merged, added, dropped.
package struct NoticeDraft: Sendable, Hashable, Codable {
    package private(set) var directives: [DraftDirective]

    package init(directives: [DraftDirective]) { self.directives = directives }

    /// The order with that key.
    package func directive(_ key: Int) throws(Refusal) -> DraftDirective { directives[try index(of: key)] }

    /// Replaces an order by its edited form.
    package mutating func replace(_ edited: DraftDirective) throws(Refusal) {
        let index = try index(of: edited.key)
        guard !edited.text.isBlank else { throw .notice(.directiveTextMissing) }
        directives[index] = edited
    }

    /// Agencies for an addressee's words, in one order and in every unchecked one that has the same words.
    package mutating func address(
        _ mention: String, to agencies: [ID<Agency>], beginningWith key: Int
    ) throws(Refusal) {
        guard !mention.isEmpty, !agencies.isEmpty else { return }
        for var directive in directives where directive.key == key || !directive.isChecked {
            let before = directive
            for place in directive.addressees.indices where directive.addressees[place].mention == mention {
                directive.addressees[place].agencies = agencies
                directive.addressees[place].certainty = .chosen
                directive.addressees[place].confidence = 100
            }
            if directive != before { try replace(directive) }
        }
    }

    /// Takes an order out: it is not an order.
    package mutating func drop(_ key: Int) throws(Refusal) { directives.remove(at: try index(of: key)) }

    /// Adds an order at the end, for the officer to fill in.
    package mutating func add(label: String, text: String) throws(Refusal) -> Int {
        guard !text.isBlank else { throw .notice(.directiveTextMissing) }
        directives.append(DraftDirective(key: nextKey, label: label, text: text))
        return nextKey - 1
    }

    /// Splits an order in two: the second begins with the given words, and starts with the same bodies.
    ///
    /// Marks stay with the half whose words they mark.
    package mutating func split(_ key: Int, at words: String) throws(Refusal) -> Int {
        let index = try index(of: key)
        var first = directives[index]
        guard !words.isBlank, let cut = first.text.range(of: words), cut.lowerBound > first.text.startIndex else {
            throw .notice(.splitOutsideText)
        }
        let head = String(first.text[..<cut.lowerBound])
        let tail = String(first.text[cut.lowerBound...])
        var second = first
        second = DraftDirective(
            key: nextKey, label: first.label + ".2", text: tail, addressees: first.addressees,
            coordinators: first.coordinators, due: first.due, phrase: first.phrase, deliverable: first.deliverable,
            submitTo: first.submitTo, acceptingBody: first.acceptingBody)
        let boundary = (first.marks.first { $0.kind == .order }?.start ?? 0) + head.utf8.count
        second.marks = first.marks.compactMap { $0.from(boundary) }
        first.marks = first.marks.compactMap { $0.upTo(boundary) }
        first.text = head.trimmed
        first.label += ".1"
        first.isChecked = false
        directives[index] = first
        directives.insert(second, at: index + 1)
        return second.key
    }

    /// Joins an order to the one above it.
    package mutating func mergeIntoPrevious(_ key: Int) throws(Refusal) -> Int {
        let index = try index(of: key)
        guard index > 0 else { throw .notice(.nothingToMergeInto) }
        let lower = directives.remove(at: index)
        var upper = directives[index - 1]
        upper.text += "\n" + lower.text
        upper.addressees.appendNew(lower.addressees)
        upper.coordinators.appendNew(lower.coordinators)
        if upper.due == .none {
            upper.due = lower.due
            upper.phrase = lower.phrase
        }
        if upper.deliverable.isEmpty { upper.deliverable = lower.deliverable }
        if upper.submitTo.isEmpty { upper.submitTo = lower.submitTo }
        upper.marks += lower.marks
        upper.isChecked = false
        directives[index - 1] = upper
        return upper.key
    }

    private var nextKey: Int { (directives.map(\.key).max() ?? 0) + 1 }

    private func index(of key: Int) throws(Refusal) -> Int {
        guard let index = directives.firstIndex(where: { $0.key == key }) else {
            throw .notice(.directiveUnknown(label: String(key)))
        }
        return index
    }
}

extension [DraftDirective.Party] {
    fileprivate mutating func appendNew(_ others: [Element]) {
        for other in others where !contains(where: { $0.mention == other.mention && $0.agencies == other.agencies }) {
            append(other)
        }
    }
}

extension DraftDirective.Mark {
    /// The part before a boundary, if any.
    fileprivate func upTo(_ boundary: Int) -> Self? {
        start < boundary ? Self(kind, start..<Swift.min(end, boundary)) : nil
    }

    /// The part from a boundary on, if any.
    fileprivate func from(_ boundary: Int) -> Self? {
        end > boundary ? Self(kind, Swift.max(start, boundary)..<end) : nil
    }
}
