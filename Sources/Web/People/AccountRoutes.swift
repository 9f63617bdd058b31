// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// The accounts, for administrators.
package enum AccountRoutes {
    /// A table of a thousand people is far smaller.
    private static let uploads = 4 << 20

    package static let all: [Route] = [
        .get("/quan-tri/tai-khoan", .able(.manageAccounts), list),
        .get("/quan-tri/tai-khoan/tai-ve", .able(.manageAccounts), export),
        .get("/quan-tri/tai-khoan/moi", .able(.manageAccounts), newForm),
        .post("/quan-tri/tai-khoan/moi", .able(.manageAccounts), create),
        .get("/quan-tri/tai-khoan/hang-loat", .able(.manageAccounts), manyForm),
        .post("/quan-tri/tai-khoan/hang-loat", .able(.manageAccounts), bodyLimit: uploads, preview),
        .post("/quan-tri/tai-khoan/hang-loat/ghi", .able(.manageAccounts), bodyLimit: uploads, confirm),
        .get("/quan-tri/tai-khoan/:id", .able(.manageAccounts), show),
        .post("/quan-tri/tai-khoan/:id/mat-khau", .able(.manageAccounts), resetPassword),
        .post("/quan-tri/tai-khoan/:id/ket-thuc", .able(.manageAccounts), end),
        .post("/quan-tri/tai-khoan/:id/hai-lop", .able(.manageAccounts), resetSecondFactor),
        .post("/quan-tri/tai-khoan/:id/phien", .able(.manageAccounts), endSessions),
        .post("/quan-tri/tai-khoan/:id/vai-tro", .able(.manageAccounts), addRole),
        .post("/quan-tri/tai-khoan/:id/vai-tro/:membership/ket-thuc", .able(.manageAccounts), endRole),
    ]

    /// The accounts, as the address narrows them.
    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let criteria = criteria(visit)
        let rows = try await visit.system.read { try AccountQueries.list(criteria, for: actor, in: $0) }
        let page = AccountListPage(
            criteria: criteria, all: rows, page: visit.query.page,
            agencies: try await agencies(visit))
        return .page(page.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit).html(in: try await visit.frame()))
    }

    /// The page of the account the address names, perhaps with a form that was refused.
    static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> AccountPage {
        let actor = try visit.actor
        let id = try visit.id(of: Person.self)
        let (account, access, entries, factor) = try await visit.system.read { snapshot in
            (
                try AccountQueries.account(id, for: actor, in: snapshot),
                try AccessLog.entries(of: id, limit: 30, in: snapshot), try TrailHistory.of(id, in: snapshot),
                try SecondFactorStore.factor(of: id, in: snapshot)
            )
        }
        return AccountPage(
            person: account.person, roles: account.roles, agencies: try await agencies(visit), access: access,
            history: History(trail: entries.map { $0.about(account.person) }, in: visit.language),
            delegations: try await DelegationRoutes.section(of: id, visit, isAdministrators: true, typed: typed),
            factorSetAt: factor?.setAt, typed: typed)
    }

    /// The agencies there are today, to choose from.
    static func agencies(_ visit: Visit) async throws -> [Choice] {
        let today = visit.today
        return try await visit.system.directory().all.filter { $0.exists(on: today) }
            .map { Choice($0.id.description, $0.name) }
    }
}
