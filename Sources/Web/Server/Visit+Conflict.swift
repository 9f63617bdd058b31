// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// What two people made of one record, field by field; what is alike is left out.
struct TwoTexts {
    private(set) var differences: [ConflictPage.Difference] = []

    /// A text that can be joined.
    mutating func compare(_ field: String, _ label: String, _ mine: String, _ theirs: String) {
        guard mine != theirs else { return }
        differences.append(.init(field: field, label: label, mine: mine, theirs: theirs))
    }

    /// What can only be taken or left whole: a choice, a list.
    mutating func compare(whole label: String, _ mine: String, _ theirs: String) {
        guard mine != theirs else { return }
        differences.append(.init(field: "", label: label, mine: mine, theirs: theirs, isEditable: false))
    }
}

extension Visit {
    /// Somebody else was faster (409): both versions of what differs, and the choice between them.
    ///
    /// What isn't shown for joining is sent again as it was typed; `fields` in its place, where the form counts by what it
    /// had read. Who has typed the same is taken to the record.
    func conflict<Record>(
        _ title: String, _ entry: MenuEntry?, on id: ID<Record>, version: Int, url: String, _ texts: TwoTexts,
        sending fields: [(name: String, value: String)]? = nil
    ) async throws -> Reply {
        guard !texts.differences.isEmpty else { return .see(url) }
        let last = try await system.read { try TrailHistory.of(id, limit: 1, in: $0) }.first
        let joined = Set(texts.differences.map(\.field)).union([CSRFToken.field, "request", "version"])
        let page = ConflictPage(
            title: title, entry: entry, who: last?.personName ?? "", at: last?.at ?? now,
            differences: texts.differences,
            others: (fields ?? sent.pairs).filter { !joined.contains($0.name) }.map { ($0.name, $0.value) },
            action: path, version: version, url: url)
        return .page(page.html(in: try await frame()), status: .conflict)
    }

    /// What was typed into a form that can't be carried out as it was meant, for the page as it stands now (409).
    ///
    /// Sent again from there it is sent against what is shown. `kept` is the text that would be lost where the form is gone.
    func overtaken(keeping kept: String = "") -> Typed { overtaken(keeping: kept, after: nil) }

    /// The same, with who was faster, and when: the last who changed the record.
    func overtaken<Record>(keeping kept: String = "", on id: ID<Record>) async throws -> Typed {
        let last = try await system.read { try TrailHistory.of(id, limit: 1, in: $0) }.first
        let zone = system.zone
        let who = last.flatMap { $0.personName.isEmpty ? nil : ($0.personName, $0.at.clock(in: zone)) }
        return overtaken(keeping: kept, after: who.map(LookWords.in(language).conflict))
    }

    private func overtaken(keeping kept: String, after who: String?) -> Typed {
        let words = OvertakenWords.in(language)
        let files = sent.files.filter { $0.size > 0 }.map(\.name)
        let again = files.isEmpty ? [] : [words.fileAgain(files.joined(separator: ", "))]
        var typed = Typed(
            action: path, values: sent.values.filter { $0.key != "version" && !$0.key.hasPrefix("seen.") },
            faults: [Typed.Fault("", ([who, words.changed].compactMap(\.self) + again).joined(separator: " "))])
        typed.overtaken = kept
        return typed
    }
}
