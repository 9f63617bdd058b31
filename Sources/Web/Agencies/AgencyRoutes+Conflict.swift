// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Two officers at one agency, or at one set: the second sees both before anything is overwritten.
extension AgencyRoutes {
    static func conflict(_ agency: ID<Agency>, _ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let directory = try await visit.system.directory()
        guard let now = directory[agency] else { throw Fault.notFound }
        let differences = AgencyDifferences(form, now, directory, visit.language).all
        let edited = Set(differences.filter(\.isEditable).map(\.field))
        return try await conflict(
            now.name, about: agency, differences, but: edited, form, version: now.version, url: URLs.agency(agency),
            visit)
    }

    /// A set whose words a colleague explained meanwhile: what they mean now, and what this officer would have them mean.
    static func conflict(
        _ alias: AgencyAlias, members: String, _ form: Form, _ visit: Visit
    ) async throws -> Reply {
        let words = AgencyWords.in(visit.language)
        let difference = ConflictPage.Difference(
            field: "members", label: words.setMembers, mine: form.text("members"), theirs: members)
        return try await conflict(
            alias.phrase, about: alias.id, [difference], but: ["members"], form,
            version: Int(alias.at.milliseconds), url: URLs.agencySets, visit)
    }

    private static func conflict<Entity>(
        _ title: String, about id: ID<Entity>, _ differences: [ConflictPage.Difference], but edited: Set<String>,
        _ form: Form, version: Int, url: String, _ visit: Visit
    ) async throws -> Reply {
        let last = try await visit.system.read { try TrailHistory.of(id, limit: 1, in: $0).first }
        let page = ConflictPage(
            title: title, entry: .agencies, who: last?.personName ?? "", at: last?.at ?? visit.now,
            differences: differences,
            others: form.pairs.filter { pair in
                ![CSRFToken.field, "version", "request"].contains(pair.name) && !edited.contains(pair.name)
            }.map { ($0.name, $0.value) },
            action: visit.path, version: version, url: url)
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}

/// Where the form of an agency differs from how it stands now.
private struct AgencyDifferences {
    let form: Form
    let now: Agency
    let directory: AgencyDirectory
    let words: AgencyWords
    let none: String

    init(_ form: Form, _ now: Agency, _ directory: AgencyDirectory, _ language: Language) {
        self.form = form
        self.now = now
        self.directory = directory
        words = .in(language)
        none = LookWords.in(language).nothing
    }

    var all: [ConflictPage.Difference] {
        let level = Agency.Level(rawValue: form.text("level"))
        let parent: ID<Agency>? = form.id("parent")
        return [
            typed("name", words.name, now.name),
            typed("shortName", words.shortName, now.shortName == now.name ? "" : now.shortName),
            level == now.level
                ? nil : chosen("level", words.levelLabel, level.map(words.level), words.level(now.level)),
            parent == now.parent
                ? nil
                : chosen(
                    "parent", words.parent, parent.map { directory.name(of: $0) },
                    now.parent.map { directory.name(of: $0) }),
            typed("code", words.code, now.code ?? ""), day("validFrom", words.validFrom, now.validFrom),
            day("validTo", words.validTo, now.validTo),
        ].compactMap(\.self)
    }

    private func typed(_ field: String, _ label: String, _ theirs: String) -> ConflictPage.Difference? {
        guard form[field] != nil, form.text(field) != theirs else { return nil }
        return ConflictPage.Difference(field: field, label: label, mine: form.text(field), theirs: theirs)
    }

    private func day(_ field: String, _ label: String, _ theirs: Day?) -> ConflictPage.Difference? {
        form.day(field) == theirs ? nil : typed(field, label, theirs?.official ?? "")
    }

    private func chosen(
        _ field: String, _ label: String, _ mine: String?, _ theirs: String?
    ) -> ConflictPage.Difference {
        ConflictPage.Difference(
            field: field, label: label, mine: mine ?? none, theirs: theirs ?? none, isEditable: false)
    }
}
