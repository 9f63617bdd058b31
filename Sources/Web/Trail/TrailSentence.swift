// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Puts one entry of the trail into a sentence: what was done, and what it changed or said.
package struct TrailSentence: Sendable {
    /// Longer texts are cut: the record itself shows them whole.
    static let quoteLimit = 240

    private let language: Language
    private let words: TrailWords
    private let states: StateWords
    private let roles: RoleWords
    private let delegations: DelegationWords
    private let competence: CompetenceWords

    package init(_ language: Language) {
        self.language = language
        words = .in(language)
        states = .in(language)
        roles = .in(language)
        delegations = .in(language)
        competence = .in(language)
    }

    /// The whole sentence, with the change of state in words.
    package func text(_ entry: TrailHistory.Entry) -> String { sentence(entry, leavingOut: []) }

    /// The sentence as the history of the record itself tells it: a change of state is shown beside it, a report's text
    /// above it.
    package func textOnRecord(_ entry: TrailHistory.Entry) -> String {
        var left: Set<TrailChange.Field> = entry.changesAssignment ? [.state] : []
        if entry.action == .assignment(.submitReport) || entry.action == .assignment(.recordPaperReply) {
            left.formUnion([.text, .difficulties])
        }
        return sentence(entry, leavingOut: left)
    }

    /// One sentence for several checks of a reading, the latest first.
    package func text(ofChecks entries: [TrailHistory.Entry]) -> String {
        let changes = entries.reversed().flatMap(\.changes)
        var labels: [String] = []
        for label in changes.compactMap({ $0.field == .directive ? $0.to : nil }) where !labels.contains(label) {
            labels.append(label)
        }
        let others = changes.filter { $0.field != .directive || $0.to == nil }.map {
            change($0, of: .notice(.checkNotice))
        }
        let orders = labels.isEmpty ? [] : [words.field(.directive) + " " + labels.joined(separator: ", ")]
        let said = (orders + others).joined(separator: "; ")
        return words.times(words.action(.notice(.checkNotice)), entries.count) + (said.isEmpty ? "" : ": " + said)
    }

    /// Who acted; the system's own doings bear its name.
    package func who(_ entry: TrailHistory.Entry) -> String {
        entry.personName.isEmpty ? words.system : entry.personName
    }

    /// Role and agency; empty for the system.
    package func role(_ entry: TrailHistory.Entry) -> String {
        guard !entry.isSystem else { return "" }
        return [entry.role.map(roles.name) ?? words.otherRole, entry.agency].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private func sentence(_ entry: TrailHistory.Entry, leavingOut left: Set<TrailChange.Field>) -> String {
        let action = entry.action.map(words.action) ?? words.otherAction(entry.actionName)
        let changes = entry.changes.filter { !left.contains($0.field) && !($0.field == .assignments && $0.to == "0") }
        let also = entry.others > 0 ? ", " + words.alongside(entry.others) : ""
        if let begun = beginning(entry.action, changes) {
            let rest = changes.filter { !begun.fields.contains($0.field) }.map { change($0, of: entry.action) }
            return ([begun.text] + rest).joined(separator: "; ") + also
        }
        let said = changes.map { change($0, of: entry.action) }.joined(separator: "; ")
        return said.isEmpty ? action + also : action + ": " + said + also
    }

    /// The sentences that say their figures themselves, and which changes they have told.
    private func beginning(
        _ action: TrailAction?, _ changes: [TrailChange]
    ) -> (text: String, fields: Set<TrailChange.Field>)? {
        func value(_ field: TrailChange.Field) -> String? { changes.first { $0.field == field }?.to }
        switch action {
        case .notice(.issueNotice):
            guard let assignments = value(.assignments), let orders = value(.directive) else { return nil }
            return (words.issued(assignments, orders), [.assignments, .directive, .state])
        case .assignment(.submitReport), .assignment(.acceptReport), .assignment(.returnReport):
            guard let action, let number = value(.report) else { return nil }
            let files = changes.filter { $0.field == .evidence }.compactMap(\.to)
            let report = words.action(action) + " " + words.reportNumber(number)
            let text = files.isEmpty ? report : report + ", " + words.files(files.count, files.joined(separator: ", "))
            return (text, [.report, .evidence])
        default: return nil
        }
    }

    private func change(_ change: TrailChange, of action: TrailAction?) -> String {
        let from = change.from.map { value($0, of: change.field, action) }
        let to = change.to.map { value($0, of: change.field, action) }
        let said =
            switch (from, to) {
            case (let from?, let to?): words.changed(from, to)
            case (let from?, nil): words.noLonger(from)
            case (nil, let to?): to
            case (nil, nil): ""
            }
        // A count names what it counts.
        if change.field == .assignments || change.field == .directive && action.isCounting { return said }
        return said.isEmpty ? words.field(change.field) : words.field(change.field) + " " + said
    }

    private func value(_ text: String, of field: TrailChange.Field, _ action: TrailAction?) -> String {
        if let own = action?.worded.value(text, of: field, in: language) ?? field.worded.value(text, in: language) {
            return own
        }
        return switch field {
        case .state: Assignment.State(rawValue: text).map { states.state($0) } ?? text
        case .scope: Delegation.Scope(rawValue: text).map(delegations.scopeName) ?? text
        case .role: Role(rawValue: text).map(roles.name) ?? QualityRole(rawValue: text).map(competence.role) ?? text
        case .level: Agency.Level(rawValue: text).map(words.level) ?? text
        case .channel: ProgressReport.Channel(rawValue: text).map(states.channel) ?? text
        case .due, .proposedDue, .event, .validFrom, .validTo, .until: day(text)
        case .period: period(text)
        case .document: document(text)
        case .report: words.reportNumber(text)
        case .directive: Int(text) != nil && action.isCounting ? words.orders(text) : text
        case .agencies: Int(text) != nil ? words.agencies(text) : text
        case .assignments: Int(text) != nil ? words.assignments(text) : text
        case .text, .reason, .opinion, .difficulties, .subject: words.quoted(cut(text))
        default: cut(text)
        }
    }

    private func day(_ text: String) -> String { Day(iso: text)?.official ?? text }

    private func period(_ text: String) -> String {
        let days = text.split(separator: "/")
        return days.count == 2 ? words.period(day(String(days[0])), day(String(days[1]))) : text
    }

    /// `12/BC-STC, 2026-10-01`: the day stands last.
    private func document(_ text: String) -> String {
        let tail = text.suffix(12)
        guard tail.hasPrefix(", "), let day = Day(iso: tail.dropFirst(2)) else { return cut(text) }
        return words.documentOf(String(text.dropLast(12)), day.official)
    }

    private func cut(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > Self.quoteLimit ? line.prefix(Self.quoteLimit) + "…" : line
    }
}

extension TrailAction? {
    /// Whether its orders are counted rather than named.
    fileprivate var isCounting: Bool { self == .notice(.importNotice) || self == .notice(.issueNotice) }
}
