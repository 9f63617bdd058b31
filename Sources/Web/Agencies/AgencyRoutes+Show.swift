// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension AgencyRoutes {
    /// The directory, as its address narrows it.
    static func list(_ visit: Visit) async throws -> Reply {
        .page(try await listPage(visit).html(in: try await visit.frame()))
    }

    static func listPage(_ visit: Visit) async throws -> AgencyListPage {
        let actor = try visit.actor
        let today = visit.today
        let people = try await visit.system.read { try AgencyStore.peopleCounts(on: today, in: $0) }
        let filter = AgencyListPage.Filter(
            words: visit.query.sought, level: Agency.Level(rawValue: visit.query.text("cap")),
            withEnded: visit.query.isTicked("het"))
        var page = AgencyListPage(
            try await visit.system.directory(), filter: filter, people: people, today: today,
            mayManage: actor.may(.manageAgencies)
        ) { actor.may(.seeAgencies, on: $0) }
        page.mayCorrect = actor.may(.issueNotice)
        return page
    }

    /// One agency.
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(of: try visit.id(), visit).html(in: try await visit.frame()))
    }

    /// The page of an agency that the reader may see, perhaps with a form that was refused.
    static func page(of id: ID<Agency>, _ visit: Visit, typed: Typed = .fresh) async throws -> AgencyPage {
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        guard let agency = directory[id], actor.may(.seeAgencies, on: id) else { throw Fault.notFound }
        let (today, now, language) = (visit.today, visit.now, visit.language)
        let (people, standing, entries) = try await visit.system.read { snapshot in
            (
                try AgencyStore.peopleCounts(on: today, in: snapshot)[id] ?? 0,
                actor.may(.seeAssignments, on: id)
                    ? try AgencyStanding.load(
                        of: id, visible: Visible(to: actor, under: .seeAssignments), today: today, now: now,
                        in: snapshot) : nil,
                actor.may(.manageAgencies) ? try TrailHistory.of(id, in: snapshot) : nil
            )
        }
        var page = AgencyPage(
            agency: agency, ancestors: directory.ancestors(of: id).filter { actor.may(.seeAgencies, on: $0.id) },
            children: directory.children(of: id).filter { actor.may(.seeAgencies, on: $0.id) },
            formerNames: directory.formerNames(of: id), aliases: directory.ownAliases(of: id), people: people,
            figures: standing.map(AgencyPage.Figures.init),
            history: entries.map { History(trail: $0, in: language) },
            mayManage: actor.may(.manageAgencies), typed: typed)
        page.line = try await line(of: id, directory, visit)
        page.showsWay = actor.may(.seeRounds, on: id)
        return page
    }

    private static func line(
        of id: ID<Agency>, _ directory: AgencyDirectory, _ visit: Visit
    ) async throws -> [AgencyPage.LineEntry] {
        guard !directory.links(of: id).isEmpty else { return [] }
        let records = try await visit.system.read { try ReorganisationStore.of(id, in: $0) }
        let words = ReorganisationWords.in(visit.language)
        let mayManage = try visit.actor.may(.manageAgencies)
        return records.map { AgencyPage.LineEntry($0, of: id, directory, words, mayManage: mayManage) }
    }
}

extension AgencyPage.Figures {
    fileprivate init(_ standing: AgencyStanding) {
        self.init(
            open: Count(standing.open), late: Count(standing.late), awaiting: Count(standing.awaitingDecision),
            onTime: standing.onTime, fellDue: standing.fellDue)
    }
}

extension AgencyDirectory {
    /// The other names that mean this agency alone; those that mean several are sets.
    fileprivate func ownAliases(of id: ID<Agency>) -> [AgencyAlias] {
        aliases(of: id).filter { $0.target == .agencies([id]) }
    }
}
