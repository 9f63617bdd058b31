// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Other names of one agency, and the named sets.
extension AgencyRoutes {
    static func addAlias(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Agency.self)
        let phrase = try await visit.form().text("phrase")
        switch try await visit.attempt(AddAlias(phrase, means: .agencies([id]))) {
        case .done, .alreadyDone:
            return visit.see(URLs.agency(id), saying: AgencyWords.in(visit.language).remembered(phrase))
        case .refused(let refusal):
            return .page(
                try await page(of: id, visit, typed: visit.typed([refusal])).html(in: try await visit.frame()),
                status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func removeAlias(_ visit: Visit) async throws -> Reply {
        try await remove(try visit.id("alias"), then: URLs.agency(try visit.id()), visit)
    }

    static func sets(_ visit: Visit) async throws -> Reply {
        .page(try await setsPage(visit).html(in: try await visit.frame()))
    }

    static func addSet(_ visit: Visit) async throws -> Reply {
        let sent = try await visit.form()
        let members = Members(sent.text("members"), try await visit.system.directory(), visit.language)
        guard members.faults.isEmpty else {
            let typed = Typed(action: visit.path, values: sent.values, faults: members.faults)
            return try await refusedSet(typed, visit)
        }
        let phrase = sent.text("phrase")
        let before = try await visit.system.read { try AgencyStore.alias(phrase: phrase, in: $0) }
        let target = AgencyAlias.Target.agencies(members.agencies)
        // The same words said again mean what was said last, once that was seen.
        if let before, before.target != target, sent.number("version") != Int(before.at.milliseconds) {
            let directory = try await visit.system.directory()
            let now = directory.aliases.first { $0.id == before.id }.map { Self.names(of: $0, directory) } ?? ""
            return try await conflict(before, members: now, sent, visit)
        }
        switch try await visit.attempt(AddAlias(phrase, means: target)) {
        case .done, .alreadyDone:
            let sentence = AgencyWords.in(visit.language).remembered(sent.text("phrase"))
            return visit.see(URLs.agencySets, saying: sentence)
        case .refused(.agency(.aliasMeansNothing)):
            let fault = Typed.Fault("members", RefusalWords.sentence(.agency(.aliasMeansNothing), visit.language))
            return try await refusedSet(Typed(action: visit.path, values: sent.values, faults: [fault]), visit)
        case .refused(let refusal): return try await refusedSet(visit.typed([refusal]), visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func removeSet(_ visit: Visit) async throws -> Reply {
        try await remove(try visit.id("alias"), then: URLs.agencySets, visit)
    }

    private static func remove(_ alias: ID<AgencyAlias>, then url: String, _ visit: Visit) async throws -> Reply {
        switch try await visit.attempt(RemoveAlias(alias)) {
        case .done, .alreadyDone: return visit.see(url, saying: AgencyWords.in(visit.language).forgotten)
        case .refused, .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func names(of alias: AgencyAlias, _ directory: AgencyDirectory) -> String {
        guard case .agencies(let agencies) = alias.target else { return "" }
        return agencies.map { directory.name(of: $0) }.joined(separator: "\n")
    }

    private static func refusedSet(_ typed: Typed, _ visit: Visit) async throws -> Reply {
        .page(try await setsPage(visit, typed: typed).html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func setsPage(_ visit: Visit, typed: Typed = .fresh) async throws -> AgencySetsPage {
        let directory = try await visit.system.directory()
        let words = AgencyWords.in(visit.language)
        let rows = directory.aliases.compactMap { alias -> AgencySetsPage.Row? in
            switch alias.target {
            case .agencies(let agencies):
                guard agencies.count > 1 else { return nil }
                return AgencySetsPage.Row(alias: alias, members: agencies.map { directory.shortName(of: $0) })
            case .group(let group):
                let levels = Agency.Level.allCases.filter(group.levels.contains).map(words.level)
                return AgencySetsPage.Row(alias: alias, members: [words.allOfLevels(levels.joined(separator: ", "))])
            }
        }
        return AgencySetsPage(rows: rows, typed: typed)
    }
}

/// The members of a set, one name a line, each looked up as a document's would be.
private struct Members {
    var agencies: [ID<Agency>] = []
    var faults: [Typed.Fault] = []

    init(_ text: String, _ directory: AgencyDirectory, _ language: Language) {
        let words = AgencyWords.in(language)
        for line in text.split(whereSeparator: \.isNewline).map(String.init) where !line.isBlank {
            let match = directory.matching(line)
            guard match.isCertain else {
                let near = (match.question ?? match.candidates.first).map { directory.name(of: $0) }
                let sentence = near.map { words.perhaps(line, $0) } ?? words.notFound(line)
                faults.append(Typed.Fault("members", sentence))
                continue
            }
            agencies += match.agencies.filter { !agencies.contains($0) }
        }
    }
}
