// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// The milestones of a track as the form sends them: a row each, with its place, name, day, what it waits for, its order.
struct SentMilestones: Sendable {
    /// How many empty rows the form offers for new ones.
    static let fresh = 3

    /// One row as it stands in the form.
    struct Row: Sendable {
        var id: ID<Milestone>?
        var version: Int
        var kind: Milestone.Kind
        var place: String
        var name: String
        var day: String
        /// Places of what it waits for: "2, 3".
        var after: String
        /// "46/TB-UBND, ý 4.1".
        var order: String
        /// The order it was bound to when the form was made, and its name then.
        var bound: ID<Directive>?
        var boundName = ""
        var isDropped: Bool
        /// The template's own day, where another is offered.
        var templateDay = ""
    }

    var rows: [Row]

    /// What stands, or the template where nothing does.
    init(_ milestones: [Milestone], orders: [BindableOrder], _ words: MilestoneSettingWords) {
        rows = milestones.map { milestone in
            let after = milestone.blockers.compactMap { id in milestones.first { $0.id == id }?.ordinal }
            let order = milestone.directive.flatMap { id in orders.first { $0.id == id } }
            return Row(
                id: milestone.id, version: milestone.version, kind: milestone.kind, place: String(milestone.ordinal),
                name: milestone.name, day: milestone.planned?.official ?? "",
                after: after.sorted().map(String.init).joined(separator: ", "),
                order: order.map(words.orderName) ?? "", bound: milestone.directive,
                boundName: order.map(words.orderName) ?? "", isDropped: false)
        }
    }

    init(template drafts: [MilestoneDraft]) {
        rows = drafts.enumerated().map { place, draft in
            Row(
                id: nil, version: 0, kind: draft.kind, place: String(place + 1), name: draft.name,
                day: draft.planned?.official ?? "",
                after: draft.blockers.map { String($0 + 1) }.joined(separator: ", "), order: "", isDropped: false)
        }
    }

    init(_ form: Form) {
        rows = (0..<40).compactMap { index in
            guard form.textIfAny("ten-\(index)") != nil else { return nil }
            return Row(
                id: form.id("id-\(index)"), version: form.number("phienban-\(index)") ?? 0,
                kind: Milestone.Kind(rawValue: form.text("loai-\(index)")) ?? .other, place: form.text("thu-\(index)"),
                name: form.text("ten-\(index)"), day: form.text("ngay-\(index)"), after: form.text("cho-\(index)"),
                order: form.text("y-\(index)"), bound: form.id("yid-\(index)"),
                boundName: form.text("yten-\(index)"), isDropped: form.text("bo-\(index)") == "1")
        }
    }

    /// The milestones that were read, with their versions.
    var known: [ID<Milestone>: Int] {
        Dictionary(rows.compactMap { row in row.id.map { ($0, row.version) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Those that are kept, in the order asked for; empty rows are none.
    private var kept: [Row] {
        let filled = rows.enumerated().filter {
            !$0.element.isDropped && ($0.element.id != nil || !$0.element.name.isEmpty)
        }
        return filled.sorted { left, right in
            (Int(left.element.place) ?? 1_000 + left.offset, left.offset)
                < (Int(right.element.place) ?? 1_000 + right.offset, right.offset)
        }.map(\.element)
    }

    /// What is to be set, or what is wrong with the form.
    func drafts(
        orders: [BindableOrder], _ words: MilestoneSettingWords
    ) -> (drafts: [MilestoneDraft], faults: [Typed.Fault]) {
        let kept = kept
        var faults: [Typed.Fault] = []
        let drafts = kept.map { row -> MilestoneDraft in
            let day = Day(official: row.day) ?? Day(iso: row.day)
            if day == nil, !row.day.isEmpty { faults.append(Typed.Fault("", words.dayUnreadable(row.name, row.day))) }
            // Untouched, it stays bound to the order it was: names can be alike, and lists end.
            let isKept = row.bound != nil && row.order == row.boundName
            let order = isKept ? row.bound : orders.first { words.orderName($0) == row.order }?.id
            if order == nil, !row.order.isEmpty {
                faults.append(Typed.Fault("", words.orderUnknown(row.name, row.order)))
            }
            let after = row.after.split { !$0.isNumber }.compactMap { place in
                kept.firstIndex { $0.place == String(place) }
            }
            return MilestoneDraft(
                id: row.id, kind: row.kind, name: row.name, planned: day, blockers: after, directive: order)
        }
        return (drafts, faults)
    }
}
