// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What a plan says: its items, each with what notices ask of a detailed plan (notice 28/TB-UBND of 2012, order 4.2: "nội
/// dung công việc, thời gian thực hiện, người chịu trách nhiệm, thời gian kết thúc").
package struct PlanContent: Sendable, Hashable, Codable {
    /// One thing to be done.
    package struct Item: Sendable, Hashable, Codable {
        /// Stays the same through all revisions, so that progress hangs on it.
        package var key: Int
        package var text: String
        package var begins: Day?
        package var responsible: String
        package var ends: Day?

        package init(key: Int, text: String, begins: Day? = nil, responsible: String = "", ends: Day? = nil) {
            self.key = key
            self.text = text
            self.begins = begins
            self.responsible = responsible
            self.ends = ends
        }

        /// What is still to be filled in, or wrong.
        package var faults: [Fault] {
            var found: [Fault] = []
            if text.isBlank { found.append(.text) }
            if begins == nil { found.append(.begins) }
            if responsible.isBlank { found.append(.responsible) }
            if let ends {
                if let begins, ends < begins { found.append(.endsBeforeItBegins) }
            } else {
                found.append(.ends)
            }
            return found
        }
    }

    /// What an item lacks.
    package enum Fault: String, Sendable, Hashable, CaseIterable {
        case text, begins, responsible, ends, endsBeforeItBegins
    }

    /// The most items of one plan.
    package static let mostItems = 200

    package var title: String
    package var items: [Item]

    package init(title: String, items: [Item] = []) {
        self.title = title
        self.items = items
    }

    /// The items that lack something, by their place from 1.
    package var incomplete: [(place: Int, item: Item)] {
        items.enumerated().filter { !$1.faults.isEmpty }.map { ($0 + 1, $1) }
    }

    /// The same with a key for every item: those that are known keep theirs, once; any other gets one above all that were ever
    /// used, so that it inherits nobody's progress.
    package func keyed(keeping known: Set<Int>, above used: Int) -> PlanContent {
        var content = self
        var (next, left) = (used, known)
        for index in content.items.indices where left.remove(content.items[index].key) == nil {
            next += 1
            content.items[index].key = next
        }
        return content
    }
}

/// What differs between two revisions of a plan.
package struct PlanDifference: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case added
        case removed
        /// As it was before.
        case changed(from: PlanContent.Item)
        case same
    }

    package struct Line: Sendable, Hashable {
        package let item: PlanContent.Item
        package let kind: Kind
    }

    /// The items of the later one in their order, then those that are gone.
    package let lines: [Line]

    package init(from before: PlanContent, to after: PlanContent) {
        let old = Dictionary(before.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = Set(after.items.map(\.key))
        lines =
            after.items.map { item in
                guard let was = old[item.key] else { return Line(item: item, kind: .added) }
                return Line(item: item, kind: was == item ? .same : .changed(from: was))
            } + before.items.filter { !kept.contains($0.key) }.map { Line(item: $0, kind: .removed) }
    }

    /// Whether anything differs.
    package var isEmpty: Bool { lines.allSatisfy { $0.kind == .same } }
}
